// SPDX-License-Identifier: MIT
// The icons as polylines.
#include "ui/toolkit/icons.hpp"

#include <cmath>
#include <numbers>

namespace tenderspot::ui {
namespace {

using Line = std::vector<Point>;
using Lines = std::vector<Line>;

/// An arc from angle `from` to `to`, in turns, clockwise from twelve o'clock.
Line arc(Point centre, float radius, float from, float to)
{
    Line line;
    auto const steps = std::max(2, static_cast<int>(std::abs(to - from) * 28));
    for (int i = 0; i <= steps; ++i) {
        auto const turn = from + (to - from) * static_cast<float>(i) / static_cast<float>(steps);
        auto const angle = turn * 2 * std::numbers::pi_v<float>;
        line.push_back({centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)});
    }
    return line;
}

Line circle(Point centre, float radius) { return arc(centre, radius, 0, 1); }

Lines gear()
{
    Lines lines{circle({12, 12}, 3.2f)};
    Line rim;
    for (int tooth = 0; tooth < 8; ++tooth)
        for (auto const corner : {Point{-0.026f, 9.6f}, {0.026f, 9.6f}, {0.042f, 7.2f}, {0.083f, 7.2f}}) {
            auto const angle = (static_cast<float>(tooth) / 8 + corner.x) * 2 * std::numbers::pi_v<float>;
            rim.push_back({12 + corner.y * std::sin(angle), 12 - corner.y * std::cos(angle)});
        }
    rim.push_back(rim.front());
    lines.push_back(rim);
    return lines;
}

Lines outline(Icon icon)
{
    switch (icon) {
    case Icon::today: return {circle({12, 12}, 9), {{12, 7}, {12, 12}, {15.2f, 14}}};
    case Icon::body:
        return {circle({12, 4.6f}, 2.2f),
                {{5, 9.4f}, {19, 9.4f}},
                {{12, 9.4f}, {12, 14}},
                {{8.2f, 21}, {12, 13.6f}, {15.8f, 21}}};
    case Icon::history: return {{{5, 21}, {5, 12}}, {{12, 21}, {12, 4}}, {{19, 21}, {19, 9}}};
    case Icon::settings: return gear();
    case Icon::back: return {{{15, 4}, {7, 12}, {15, 20}}};
    case Icon::close: return {{{5.5f, 5.5f}, {18.5f, 18.5f}}, {{18.5f, 5.5f}, {5.5f, 18.5f}}};
    case Icon::plus: return {{{12, 4.5f}, {12, 19.5f}}, {{4.5f, 12}, {19.5f, 12}}};
    case Icon::minus: return {{{4.5f, 12}, {19.5f, 12}}};
    case Icon::pause: return {{{8.5f, 5.5f}, {8.5f, 18.5f}}, {{15.5f, 5.5f}, {15.5f, 18.5f}}};
    case Icon::play: return {{{8, 5}, {18.5f, 12}, {8, 19}, {8, 5}}};
    case Icon::check: return {{{5, 12.8f}, {10, 17.6f}, {19.5f, 7}}};
    case Icon::chevron: return {{{9, 5}, {16, 12}, {9, 19}}};
    case Icon::turn_left: return {arc({12, 12}, 8, 0.86f, 0.3f), {{3.2f, 3.6f}, {5.6f, 8.0f}, {10.6f, 7.0f}}};
    case Icon::turn_right: return {arc({12, 12}, 8, 0.14f, 0.7f), {{20.8f, 3.6f}, {18.4f, 8.0f}, {13.4f, 7.0f}}};
    case Icon::legend: return {circle({12, 12}, 9), {{12, 11}, {12, 16.5f}}, {{12, 7.4f}, {12, 7.6f}}};
    case Icon::learn:
        return {{{12, 6.5f}, {12, 20}},
                {{12, 6.5f},
                 {9, 4.6f},
                 {3, 4.6f},
                 {3, 17.6f},
                 {9, 17.6f},
                 {12, 20},
                 {15, 17.6f},
                 {21, 17.6f},
                 {21, 4.6f},
                 {15, 4.6f},
                 {12, 6.5f}}};
    case Icon::help: // A cross in a circle, as on a first-aid box.
        return {circle({12, 12}, 9), {{12, 7.5f}, {12, 16.5f}}, {{7.5f, 12}, {16.5f, 12}}};
    case Icon::up: return {{{5, 15}, {12, 8}, {19, 15}}};
    case Icon::down: return {{{5, 9}, {12, 16}, {19, 9}}};
    case Icon::home:
        return {circle({12, 12}, 8),
                {{12, 2.5f}, {12, 6.5f}},
                {{12, 17.5f}, {12, 21.5f}},
                {{2.5f, 12}, {6.5f, 12}},
                {{17.5f, 12}, {21.5f, 12}}};
    }
    return {};
}

} // namespace

std::vector<Stroke> strokes(Icon icon, Rect box, Colour colour)
{
    auto const factor = box.w / 24;
    std::vector<Stroke> out;
    for (auto& line : outline(icon)) {
        for (auto& p : line)
            p = {box.x + p.x * factor, box.y + p.y * factor};
        out.push_back({std::move(line), 2 * factor, colour});
    }
    return out;
}

} // namespace tenderspot::ui
