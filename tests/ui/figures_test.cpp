// SPDX-License-Identifier: MIT
// The line drawings: each move and position has one, it stays in its box, and it can be mirrored.
#include "support/scenes.hpp"
#include "support/test_world.hpp"
#include "ui/figures/figures.hpp"
#include "ui/figures/outline.hpp"
#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/paint.hpp"
#include "ui/toolkit/theme.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace figures_test {

using namespace tenderspot;
using namespace tenderspot::ui;

namespace {

/// The moves' figures and those of positions.
std::vector<std::string> names()
{
    std::vector<std::string> all{"wall_back", "wall_side", "cane_sitting", "side_lying", "good_side", "cold_pack"};
    for (auto const& exercise : support::shipped_assets().catalogue.exercises)
        all.push_back(exercise.figure);
    return all;
}

template <class Visit> void each_point(Figure const& figure, Visit visit)
{
    for (auto const* group : {&figure.still, &figure.moving})
        for (auto const& line : *group)
            for (auto const p : line)
                visit(p);
}

float length(std::vector<std::vector<Point>> const& lines)
{
    float sum = 0;
    for (auto const& line : lines)
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            sum += std::hypot(line[i + 1].x - line[i].x, line[i + 1].y - line[i].y);
    return sum;
}

constexpr Colour ink{1, 2, 3}, accent{4, 5, 6};

} // namespace

TEST_CASE("Figures: each move and each position has one, with a still and a moving part", "[figures]")
{
    for (auto const& name : names()) {
        INFO(name);
        auto const* const drawn = figure(name);
        REQUIRE(drawn);
        CHECK(length(drawn->still) > 2); // A person who fills the box, at least from head to foot and back.
        CHECK(length(drawn->moving) > 0.3f);
        for (auto const* group : {&drawn->still, &drawn->moving})
            for (auto const& line : *group)
                CHECK(line.size() >= 2);
    }
    CHECK_FALSE(figure("somersault"));
    CHECK_FALSE(figure(""));
}

TEST_CASE("Figures: a figure fills its box and stays in it, line width and all", "[figures]")
{
    for (auto const& name : names()) {
        INFO(name);
        REQUIRE(figure(name));
        Point low{1, 1}, high{0, 0};
        each_point(*figure(name), [&](Point p) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        });
        CHECK(low.x >= 0.01f);
        CHECK(low.y >= 0.01f);
        CHECK(high.x <= 0.99f);
        CHECK(high.y <= 0.99f);
        CHECK(high.x - low.x >= 0.7f);
        CHECK(high.y - low.y >= 0.45f);
    }
}

TEST_CASE("Figures: a figure is asked for again and is the same one", "[figures]")
{
    auto const* const first = figure("side_lift");
    REQUIRE(figure("side_step"));
    CHECK(figure("side_lift") == first);
    CHECK(figure(std::string{"side_lift"}) == first);
}

TEST_CASE("Figures: strokes lie in the box, in two colours, as thick as the icons' for their size", "[figures]")
{
    Rect const box{20, 40, 160, 160};
    for (auto const& name : names()) {
        INFO(name);
        auto const* const drawn = figure(name);
        REQUIRE(drawn);
        auto const made = strokes(*drawn, box, ink, accent);
        CHECK(made.size() == drawn->still.size() + drawn->moving.size());
        for (std::size_t i = 0; i < made.size(); ++i) {
            CHECK(made[i].colour == (i < drawn->still.size() ? ink : accent));
            CHECK(made[i].width > 2.5f);
            CHECK(made[i].width < 3.5f);
            for (auto const p : made[i].points)
                CHECK(box.contains(p));
        }
    }
}

TEST_CASE("Figures: mirrored, left and right change places and nothing else", "[figures]")
{
    Rect const box{20, 40, 160, 160};
    for (auto const& exercise : support::shipped_assets().catalogue.exercises) {
        if (!exercise.each_side) continue;
        INFO(exercise.figure);
        auto const* const drawn = figure(exercise.figure);
        REQUIRE(drawn);
        auto const left = strokes(*drawn, box, ink, accent);
        auto const right = strokes(*drawn, box, ink, accent, Facing::mirrored);
        REQUIRE(left.size() == right.size());
        CHECK(left != right);
        auto const middle = box.centre().x;
        for (std::size_t i = 0; i < left.size(); ++i) {
            REQUIRE(left[i].points.size() == right[i].points.size());
            for (std::size_t p = 0; p < left[i].points.size(); ++p) {
                CHECK(right[i].points[p].x - middle == Approx(middle - left[i].points[p].x).margin(0.01));
                CHECK(right[i].points[p].y == left[i].points[p].y);
            }
        }
    }
}

TEST_CASE("Figures: what moves is where it should be", "[figures]")
{
    auto const middle = [](char const* name) {
        REQUIRE(figure(name));
        Point sum{};
        float count = 0;
        for (auto const& line : figure(name)->moving)
            for (auto const p : line) {
                sum = {sum.x + p.x, sum.y + p.y};
                ++count;
            }
        return Point{sum.x / count, sum.y / count};
    };
    for (auto const* leg : {"side_step", "side_lift", "pelvis_hold"}) { // The left one, seen from behind.
        INFO(leg);
        CHECK(middle(leg).x < 0.48f);
        CHECK(middle(leg).y > 0.55f);
    }
    CHECK(middle("side_tilt").y < 0.5f); // The trunk.
    CHECK(middle("wall_side").x < 0.6f); // The ball at the wall.
    CHECK(middle("wall_back").x < 0.6f);
}

TEST_CASE("Figures: a line that passes behind something ends short of it on both sides", "[figures]")
{
    Pose const pose{"behind",
                    1,
                    {{{Shape::line, Tone::still, {{10, 50}, {90, 50}}}},
                     {{Shape::ball, Tone::moving, {{50, 50}, {60, 50}}}},
                     {{Shape::line, Tone::still, {{10, 52}, {90, 52}}}}}};
    auto const drawn = outlined(pose);
    REQUIRE(drawn.still.size() == 3);
    CHECK(drawn.still[0].back().x == Approx(0.39).margin(0.01));
    CHECK(drawn.still[1].front().x == Approx(0.61).margin(0.01));
    CHECK(drawn.still[2].front().x == Approx(0.1)); // The nearer one is whole.
    CHECK(drawn.still[2].back().x == Approx(0.9));
    REQUIRE(drawn.moving.size() == 1);
    CHECK(drawn.moving[0].front() == drawn.moving[0].back());
    for (auto const p : drawn.moving[0])
        CHECK(std::hypot(p.x - 0.5f, p.y - 0.5f) == Approx(0.1).margin(0.005));
}

TEST_CASE("Figures: what is grown together has one outline, each piece in the tone of its part", "[figures]")
{
    Part const left{Shape::ball, Tone::still, {{40, 50}, {52, 50}}},
        right{Shape::ball, Tone::moving, {{60, 50}, {72, 50}}};
    auto const together = outlined({"together", 1, {{left, right}}});
    auto const apart = outlined({"apart", 1, {{left}, {right}}});
    auto const inside = [](std::vector<std::vector<Point>> const& lines, float centre) {
        auto count = 0;
        for (auto const& line : lines)
            for (auto const p : line)
                count += std::hypot(p.x - centre, p.y - 0.5f) < 0.115f ? 1 : 0;
        return count;
    };
    CHECK(inside(together.still, 0.6f) == 0);
    CHECK(inside(together.moving, 0.4f) == 0);
    CHECK(inside(apart.still, 0.6f) == 0);
    CHECK(inside(apart.moving, 0.4f) > 0); // It is nearer, and whole.
    CHECK(length(together.still) == Approx(length(together.moving)).margin(0.03));
}

TEST_CASE("Figures: a smaller pose shrinks towards the middle of the floor, radii and all", "[figures]")
{
    Layer const arm{{Shape::arm, Tone::still, {{30, 20}, {30, 35}, {30, 48}, {30, 55}}}};
    auto const whole = outlined({"whole", 1, {arm}}).still, half = outlined({"half", 0.5f, {arm}}).still;
    REQUIRE(whole.size() == 1);
    REQUIRE(half.size() == 1);
    auto const width = [](std::vector<Point> const& line) {
        auto const [low, high] =
            std::minmax_element(line.begin(), line.end(), [](Point a, Point b) { return a.x < b.x; });
        return high->x - low->x;
    };
    CHECK(width(half[0]) == Approx(width(whole[0]) / 2).margin(0.005));
    CHECK(half[0].front().x > whole[0].front().x);
}

TEST_CASE("Figures: a mark in a tree takes its square and is painted in its inks", "[figures]")
{
    support::PlainMetrics const metrics;
    Theme const theme{};
    LayoutContext const context{theme, metrics, {}};
    Node node;
    node.content = FigureMark{figure("side_lift"), Facing::mirrored, 120, Ink::muted, Ink::danger};
    CHECK(measure(node, 400, context) == Size{120, 120});
    lay_out(node, {0, 0, 200, 160}, context);
    auto const expected = strokes(*figure("side_lift"), {40, 20, 120, 120}, theme.colour(Ink::muted),
                                  theme.colour(Ink::danger), Facing::mirrored);
    std::vector<Stroke> painted;
    for (auto const& item : paint(node, context, {}))
        if (auto const* stroke = std::get_if<Stroke>(&item.what)) painted.push_back(*stroke);
    CHECK(painted == expected);
    node.content = FigureMark{};
    CHECK(paint(node, context, {}).empty());
}

} // namespace figures_test
