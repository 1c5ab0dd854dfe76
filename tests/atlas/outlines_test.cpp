// SPDX-License-Identifier: MIT
// Tests of outlines: what they enclose, what they leave out, how far they may stray.
#include "atlas/outlines.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>

namespace outlines_test {

using namespace tenderspot::atlas;

namespace {

/// Pixels drawn with '#'.
Mask drawn(std::vector<std::string> const& rows)
{
    Mask mask{static_cast<int>(rows[0].size()), static_cast<int>(rows.size()), {}};
    for (auto const& row : rows)
        for (char const c : row)
            mask.set.push_back(c == '#');
    return mask;
}

Mask disc(int size, double radius)
{
    Mask mask{size, size, {}};
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            mask.set.push_back(std::hypot(x + 0.5 - size / 2.0, y + 0.5 - size / 2.0) < radius);
    return mask;
}

} // namespace

TEST_CASE("an outline encloses its pixels and no others")
{
    const Mask mask = drawn({"........", ".#####..", ".#####..", ".###....", ".###....", "........"});
    auto const outlines = outlines_of(mask, 1, 0.1);
    REQUIRE(outlines.size() == 1);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            CHECK(holds(outlines[0], {x + 0.5, y + 0.5}) == mask.at(x, y));
}

TEST_CASE("pieces are told apart, specks and holes are left out")
{
    const Mask mask = drawn({"####....#", "#..#.....", "#..#.####", "####.####"});
    auto const outlines = outlines_of(mask, 4, 0.1);
    REQUIRE(outlines.size() == 2);
    CHECK(holds(outlines[0], {2, 2})); // the hole counts as inside
    CHECK(holds(outlines[1], {7, 3}));
}

TEST_CASE("pixels that touch at a corner are two pieces")
{
    CHECK(outlines_of(drawn({"##..", "##..", "..##", "..##"}), 1, 0.1).size() == 2);
}

TEST_CASE("an area that reaches the border of the plate is closed along it")
{
    auto const outlines = outlines_of(drawn({"###", "###", "###"}), 1, 0.1);
    REQUIRE(outlines.size() == 1);
    for (Corner2 const& c : outlines[0])
        CHECK((c.x >= 0 && c.y >= 0 && c.x <= 3 && c.y <= 3));
}

TEST_CASE("a circle keeps its shape within the tolerance, with few corners")
{
    constexpr double radius = 80;
    auto const outlines = outlines_of(disc(200, radius), 1, 1);
    REQUIRE(outlines.size() == 1);
    CHECK(outlines[0].size() < 60);
    for (Corner2 const& c : outlines[0])
        CHECK(std::hypot(c.x - 100, c.y - 100) == Approx(radius).margin(0.8));
    // Between corners, too.
    for (std::size_t i = 0; i < outlines[0].size(); ++i) {
        Corner2 const a = outlines[0][i], b = outlines[0][(i + 1) % outlines[0].size()];
        CHECK(std::hypot((a.x + b.x) / 2 - 100, (a.y + b.y) / 2 - 100) == Approx(radius).margin(1.8));
    }
}

} // namespace outlines_test
