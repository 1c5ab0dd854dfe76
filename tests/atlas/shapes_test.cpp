// SPDX-License-Identifier: MIT
// Tests of the building blocks: shapes, sheets and triangles.
#include "atlas/mesh.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <map>
#include <utility>

namespace shapes_test {

using namespace tenderspot::atlas;

TEST_CASE("an ellipsoid is zero on its surface, negative inside and positive outside")
{
    const Vec3 radii{3, 2, 1};
    CHECK(ellipsoid({3, 0, 0}, {}, radii) == Approx(0).margin(1e-9));
    CHECK(ellipsoid({0, 1.9, 0}, {}, radii) < 0);
    CHECK(ellipsoid({0, 0, 1.1}, {}, radii) > 0);
}

TEST_CASE("a joined shape holds both shapes and a little of the corner between them")
{
    CHECK(joined(1.0, 5.0, 1.0) == Approx(1.0));
    CHECK(joined(1.0, 1.0, 1.0) == Approx(0.75));
}

TEST_CASE("carving takes away what the second shape holds")
{
    CHECK(carved(-2.0, -1.0, 0.1) > 0);
    CHECK(carved(-2.0, 3.0, 0.1) == Approx(-2.0));
}

TEST_CASE("a curve passes through every knot it is given")
{
    const std::array<Knot, 3> knots{{{{0, 0, 0}, 1}, {{1, 2, 0}, 2}, {{4, 2, 1}, 3}}};
    CHECK(length(along(knots, 0.5).at - Vec3{1, 2, 0}) < 1e-9);
    CHECK(along(knots, 1).half == Approx(3));
}

TEST_CASE("a slab is as thick as its sheet says")
{
    const Sheet flat({{{{0, 0, 0}, 0.5}, {{4, 0, 0}, 0.5}}, {{{0, 4, 0}, 0.5}, {{4, 4, 0}, 0.5}}});
    const Slab slab(flat, 4, 4);
    CHECK(slab.distance({2, 2, 0.5}) == Approx(0).margin(1e-9));
    CHECK(slab.distance({2, 2, 0}) == Approx(-0.5));
    CHECK(slab.distance({2, 2, 3}) == Approx(2.5));
}

TEST_CASE("the surface of a ball is closed and lies where it should")
{
    const Mesh ball = surface_of([](Vec3 p) { return length(p) - 2; }, {{-3, -3, -3}, {3, 3, 3}}, 0.25);
    REQUIRE_FALSE(ball.triangles.empty());
    for (Vertex const& v : ball.vertices) {
        REQUIRE(length(v.at) == Approx(2).margin(1e-3));
        REQUIRE(dot(v.normal, unit(v.at)) > 0.99);
    }
    // Closed and turned one way: every edge is walked once in each direction.
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
    for (auto const& t : ball.triangles)
        for (std::size_t k = 0; k < 3; ++k)
            ++edges[{t[k], t[(k + 1) % 3]}];
    for (auto const& [edge, times] : edges) {
        REQUIRE(times == 1);
        REQUIRE(edges.count({edge.second, edge.first}) == 1);
    }
}

} // namespace shapes_test
