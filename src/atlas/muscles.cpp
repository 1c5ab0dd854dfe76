// SPDX-License-Identifier: MIT
// The muscles: where their fibres start, how they run and where they end.
#include "atlas/muscles.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/skeleton.hpp"

#include <algorithm>

namespace tenderspot::atlas {
namespace {

using Row = std::vector<Knot>;
using Rows = std::vector<Row>;

/// A row of fibres lying on the outside of the iliac blade, from (u0, v0) to (u1, v1).
Row on_blade(double u0, double v0, double u1, double v1, double lift, double half)
{
    Row row;
    for (int i = 0; i <= 6; ++i) {
        double const t = i / 6.0;
        double const u = mix(u0, u1, t);
        double const v = mix(v0, v1, t);
        const Knot bone = iliac_blade().at(u, v);
        row.push_back({bone.at - iliac_blade().normal(u, v) * (bone.half + lift), half});
    }
    return row;
}

Sheet gluteus_medius()
{
    return Sheet({on_blade(0.10, 0.10, 0.86, 0.10, -0.10, 0.30), on_blade(0.09, 0.36, 0.79, 0.34, 0.55, 0.75),
                  on_blade(0.16, 0.66, 0.70, 0.60, 1.15, 1.0),
                  Row{{{13.6, 92.8, 3.8}, 1.0},
                      {{14.5, 93.2, 1.8}, 1.15},
                      {{14.2, 93.4, -1.0}, 1.15},
                      {{12.2, 93.6, -4.1}, 0.95}},
                  Row{{{15.4, 88.6, 1.8}, 0.6},
                      {{15.8, 89.0, 0.6}, 0.65},
                      {{15.6, 89.4, -0.9}, 0.65},
                      {{14.7, 89.6, -2.4}, 0.6}},
                  Row{{{15.3, 86.0, 0.9}, 0.3},
                      {{15.7, 86.2, 0.1}, 0.3},
                      {{15.6, 86.9, -1.1}, 0.3},
                      {{15.0, 87.8, -2.3}, 0.3}}});
}

Sheet gluteus_minimus()
{
    return Sheet({on_blade(0.08, 0.55, 0.62, 0.52, 0.0, 0.25), on_blade(0.10, 0.80, 0.60, 0.78, 0.5, 0.55),
                  Row{{{12.4, 92.4, 4.6}, 0.65}, {{13.0, 92.8, 2.2}, 0.75}, {{12.4, 92.8, -0.6}, 0.7}},
                  Row{{{14.4, 88.6, 2.0}, 0.5}, {{14.8, 89.0, 1.0}, 0.5}, {{14.6, 89.4, -0.2}, 0.45}},
                  Row{{{14.9, 85.8, 1.6}, 0.25}, {{15.1, 86.2, 1.0}, 0.25}, {{15.1, 87.0, 0.2}, 0.25}}});
}

Sheet piriformis()
{
    return Sheet({Row{{{1.6, 96.8, -5.4}, 0.35}, {{1.5, 94.8, -6.9}, 0.4}, {{1.4, 92.6, -8.0}, 0.35}},
                  Row{{{4.6, 95.0, -5.6}, 0.75}, {{4.4, 93.7, -6.9}, 0.85}, {{4.0, 92.2, -7.8}, 0.75}},
                  Row{{{8.0, 93.2, -5.6}, 0.9}, {{7.8, 92.2, -6.2}, 1.0}, {{7.6, 91.1, -6.4}, 0.85}},
                  Row{{{11.2, 91.2, -4.2}, 0.65}, {{11.1, 90.6, -4.5}, 0.7}, {{11.0, 90.0, -4.5}, 0.6}},
                  Row{{{13.9, 89.5, -2.3}, 0.35}, {{13.9, 89.2, -2.4}, 0.35}, {{13.9, 88.9, -2.4}, 0.3}}});
}

Sheet quadratus_lumborum()
{
    return Sheet({Row{{{10.3, 103.7, -4.8}, 0.35}, {{8.7, 102.8, -6.4}, 0.35}, {{6.7, 101.4, -8.0}, 0.35}},
                  Row{{{9.7, 107.4, -5.4}, 0.6}, {{7.7, 107.2, -6.3}, 0.75}, {{5.4, 106.6, -6.9}, 0.55}},
                  Row{{{9.0, 111.4, -6.0}, 0.6}, {{6.7, 112.2, -6.7}, 0.75}, {{4.2, 112.0, -7.2}, 0.55}},
                  Row{{{8.6, 114.6, -7.2}, 0.45}, {{6.3, 115.8, -7.3}, 0.55}, {{4.3, 115.6, -6.9}, 0.4}},
                  Row{{{8.3, 116.0, -7.6}, 0.3}, {{6.7, 117.6, -7.5}, 0.35}, {{5.1, 118.4, -6.9}, 0.25}}});
}

Sheet tensor()
{
    return Sheet({Row{{{11.5, 97.5, 7.8}, 0.3}, {{12.8, 99.5, 6.6}, 0.35}, {{13.8, 101.1, 4.5}, 0.3}},
                  Row{{{12.6, 93.8, 7.5}, 0.7}, {{13.8, 94.8, 6.5}, 0.9}, {{14.7, 95.6, 4.4}, 0.75}},
                  Row{{{13.9, 87.8, 6.8}, 0.75}, {{15.0, 88.0, 5.5}, 0.9}, {{15.7, 88.2, 3.4}, 0.75}},
                  Row{{{14.7, 81.0, 5.7}, 0.45}, {{15.6, 81.0, 4.5}, 0.55}, {{16.0, 81.0, 2.8}, 0.45}},
                  Row{{{15.1, 74.6, 4.3}, 0.2}, {{15.6, 74.0, 3.4}, 0.22}, {{15.9, 74.6, 2.2}, 0.2}}});
}

Sheet iliotibial_band()
{
    return Sheet({Row{{{15.0, 92.0, 5.2}, 0.15}, {{16.2, 92.0, 1.4}, 0.15}, {{15.0, 92.0, -3.4}, 0.15}},
                  Row{{{15.7, 86.0, 5.0}, 0.18}, {{16.6, 86.0, 1.2}, 0.18}, {{15.6, 86.0, -2.8}, 0.18}},
                  Row{{{15.6, 77.0, 4.7}, 0.2}, {{16.5, 77.0, 1.6}, 0.2}, {{15.0, 77.0, -1.4}, 0.2}},
                  Row{{{14.0, 64.0, 3.8}, 0.2}, {{14.9, 64.0, 1.5}, 0.2}, {{13.9, 64.0, -0.9}, 0.2}},
                  Row{{{12.9, 52.0, 3.0}, 0.2}, {{13.4, 52.0, 1.3}, 0.2}, {{12.9, 52.0, -0.5}, 0.2}},
                  Row{{{11.8, 43.6, 2.9}, 0.12}, {{12.1, 43.4, 2.2}, 0.12}, {{12.1, 43.6, 1.3}, 0.12}}});
}

Sheet gluteus_maximus()
{
    return Sheet({Row{{{7.6, 102.0, -8.0}, 0.3},
                      {{4.9, 99.0, -9.8}, 0.3},
                      {{2.8, 95.6, -10.0}, 0.3},
                      {{1.6, 91.4, -10.2}, 0.3},
                      {{1.3, 87.6, -9.0}, 0.3}},
                  Row{{{10.6, 97.6, -8.4}, 0.8},
                      {{8.0, 95.4, -10.7}, 1.0},
                      {{5.6, 92.0, -11.4}, 1.1},
                      {{4.2, 88.0, -11.1}, 1.1},
                      {{3.4, 84.2, -9.6}, 0.8}},
                  Row{{{13.4, 92.4, -6.6}, 0.8},
                      {{11.4, 90.4, -9.4}, 1.1},
                      {{9.4, 87.4, -10.6}, 1.2},
                      {{8.0, 84.2, -10.0}, 1.2},
                      {{6.8, 80.4, -8.6}, 0.9}},
                  Row{{{15.3, 88.0, -4.6}, 0.5},
                      {{14.6, 85.2, -5.9}, 0.8},
                      {{13.2, 82.4, -6.6}, 0.9},
                      {{12.2, 79.4, -5.9}, 0.9},
                      {{10.9, 76.8, -5.6}, 0.7}},
                  Row{{{15.9, 85.2, -2.9}, 0.25},
                      {{16.1, 82.2, -2.4}, 0.3},
                      {{16.0, 79.4, -1.9}, 0.35},
                      {{15.6, 76.9, -1.5}, 0.35},
                      {{14.7, 74.6, -1.6}, 0.25}}});
}

/// The deep fibres of quadratus lumborum to the transverse processes.
Mesh lumbar_slips(double fineness)
{
    Mesh mesh;
    for (int i = 1; i <= 3; ++i) {
        const Vec3 tip = transverse_tip(i) + Vec3{-0.1, -0.3, 0};
        const Vec3 root{9.0 - 0.6 * i, 102.6 - 0.4 * i, -6.3 - 0.4 * i}; // inside the crest
        const Vec3 side = unit(cross(tip - root, {0, 0, 1}));
        const Vec3 belly = mix(root, tip, 0.5) + Vec3{0, 0, 0.25};
        const Sheet slip({Row{{root - side * 0.7, 0.3}, {root + side * 0.7, 0.3}},
                          Row{{belly - side * 0.55, 0.4}, {belly + side * 0.55, 0.4}},
                          Row{{tip - side * 0.3, 0.2}, {tip + side * 0.3, 0.2}}});
        ShellStyle style;
        style.columns = std::max(8, static_cast<int>(40 * fineness));
        style.rows = std::max(8, static_cast<int>(40 * fineness));
        mesh.append(shell_of(slip, style));
    }
    return mesh;
}

ShellStyle style_of(Muscle muscle, double fineness)
{
    ShellStyle style;
    style.columns = std::max(24, static_cast<int>(200 * fineness));
    style.rows = std::max(16, static_cast<int>(70 * fineness));
    style.ripple = muscle == Muscle::itb ? 0.0 : muscle == Muscle::gmax ? 0.09 : 0.05;
    style.parts = muscle == Muscle::gmed ? 3 : 1; // front, middle and rear
    style.bundles = muscle == Muscle::gmax ? 17 : muscle == Muscle::gmed ? 24 : muscle == Muscle::gmin ? 14 : 11;
    return style;
}

} // namespace

Sheet const& sheet_of(Muscle muscle)
{
    static const Sheet gmed = gluteus_medius();
    static const Sheet gmin = gluteus_minimus();
    static const Sheet piri = piriformis();
    static const Sheet ql = quadratus_lumborum();
    static const Sheet tfl = tensor();
    static const Sheet itb = iliotibial_band();
    static const Sheet gmax = gluteus_maximus();
    switch (muscle) {
    case Muscle::gmed: return gmed;
    case Muscle::gmin: return gmin;
    case Muscle::piri: return piri;
    case Muscle::ql: return ql;
    case Muscle::tfl: return tfl;
    case Muscle::itb: return itb;
    case Muscle::gmax: return gmax;
    }
    return gmed;
}

Mesh left_muscle(Muscle muscle, double fineness)
{
    Mesh mesh = shell_of(sheet_of(muscle), style_of(muscle, fineness));
    if (muscle == Muscle::ql) mesh.append(lumbar_slips(fineness));
    if (muscle == Muscle::itb)
        for (Vertex& v : mesh.vertices) { // the band fades into the fascia over the glutei and the tensor
            double const rear = ramp(0.25, 0.75, static_cast<double>(v.across));
            v.opacity = static_cast<float>(ramp(mix(85.0, 91.5, rear), mix(76.5, 84.0, rear), v.at.y));
        }
    if (muscle == Muscle::piri)
        for (Vertex& v : mesh.vertices) // digits between the holes of the sacrum
            v.opacity = static_cast<float>(ramp(
                0.0, 0.05, static_cast<double>(v.along) - 0.04 - 0.04 * waver(static_cast<double>(v.across) * 6, 2)));
    return mesh;
}

} // namespace tenderspot::atlas
