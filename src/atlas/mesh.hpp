// SPDX-License-Identifier: MIT
// Triangles: what every shape of the model becomes before it is drawn.
#pragma once

#include "atlas/sheet.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace tenderspot::atlas {

struct Vertex
{
    Vec3 at;
    Vec3 normal;
    float across = 0;  // 0..1 over the width of a muscle
    float along = 0;   // 0..1 along its fibres
    float tone = 1;    // brightness of the material, 1 = plain
    float opacity = 1; // 0 = not there
    float sky = 1;     // how much open sky the place sees, 0..1
};

struct Mesh
{
    std::vector<Vertex> vertices;
    std::vector<std::array<std::uint32_t, 3>> triangles;

    void append(Mesh const& other);
    /// The twin on the other side of the body.
    [[nodiscard]] Mesh mirror() const;
    /// Both sides in one.
    [[nodiscard]] Mesh paired() const;
};

struct Box
{
    Vec3 low;
    Vec3 high;
};

/// The zero surface of a field inside a box (surface nets). The surface must not leave the box,
/// except where it may be cut open. Smaller cells are finer.
[[nodiscard]] Mesh surface_of(Field const& field, Box box, double cell, float tone = 1);

/// How the shell of a sheet is cut and rippled.
struct ShellStyle
{
    int columns = 120;
    int rows = 60;
    double ripple = 0;      // height of the fibre bundles in cm
    double bundles = 0;     // their number over the width
    int parts = 1;          // of the whole muscle, with a shallow furrow between them
    double end_depth = 0.2; // thickness left at the two ends, as a part of the full one
};

/// The closed skin of a thick sheet, with `across` and `along` filled in.
[[nodiscard]] Mesh shell_of(Sheet const& sheet, ShellStyle const& style);

/// A smooth random curve, about -1..1, with one wave per unit.
[[nodiscard]] double waver(double t, unsigned seed);

} // namespace tenderspot::atlas
