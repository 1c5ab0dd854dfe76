// SPDX-License-Identifier: MIT
// Tests of the regions of the skin: complete, mirrored, in one piece each, and where the bones say.
#include "atlas/landmarks.hpp"
#include "atlas/regions.hpp"
#include "atlas/skin.hpp"
#include "atlas/skin_picture.hpp"
#include "atlas/surface.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace regions_test {

using namespace tenderspot::atlas;

namespace {

Mesh const& coarse_skin()
{
    static const Mesh mesh = skin_surface(0.7);
    return mesh;
}

std::string_view region_of(Vec3 place)
{
    auto const region = region_at(on_skin(place));
    return region ? id_of(*region) : "none";
}

/// How much of a region's skin hangs together in its largest piece, by joining vertices along triangles.
struct Pieces
{
    std::vector<std::size_t> parent;
    explicit Pieces(std::size_t count) : parent(count) { std::iota(parent.begin(), parent.end(), 0U); }
    std::size_t root(std::size_t i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
};

} // namespace

TEST_CASE("all skin below the ribs belongs to a region, and none above them")
{
    for (Vertex const& v : coarse_skin().vertices) {
        auto const region = region_at(v.at);
        CHECK((region.has_value() || v.at.y > 110));
        CHECK((!region.has_value() || v.at.y < 128));
    }
}

TEST_CASE("left and right mirror each other")
{
    for (Vertex const& v : coarse_skin().vertices)
        CHECK((region_at(v.at) == region_at(mirrored(v.at))));
}

TEST_CASE("each region is one piece, large enough for a finger")
{
    Mesh const& skin = coarse_skin();
    Pieces pieces(skin.vertices.size());
    auto const on_left = [&](std::size_t i) { return skin.vertices[i].at.x > 0; };
    for (auto const& t : skin.triangles)
        for (std::size_t k = 0; k < 3; ++k) {
            std::size_t const a = t[k], b = t[(k + 1) % 3];
            if (on_left(a) == on_left(b) && region_at(skin.vertices[a].at) == region_at(skin.vertices[b].at))
                pieces.parent[pieces.root(a)] = pieces.root(b);
        }
    std::map<std::size_t, double> sizes;
    std::map<Region, double> all, largest;
    for (std::size_t i = 0; i < skin.vertices.size(); ++i)
        sizes[pieces.root(i)] += 0.7 * 0.7;
    for (std::size_t i = 0; i < skin.vertices.size(); ++i)
        if (auto const region = region_at(skin.vertices[i].at); region && on_left(i)) {
            all[*region] += 0.7 * 0.7;
            largest[*region] = std::max(largest[*region], sizes[pieces.root(i)]);
        }
    CHECK(all.size() == region_ids.size());
    for (auto const& [region, size] : all) {
        INFO(id_of(region) << " of about " << size << " square cm");
        CHECK(size > (is_paired(region) ? 25 : 8));
        CHECK(largest[region] > 0.96 * size);
    }
}

TEST_CASE("landmarks lie in the regions that are named after them")
{
    CHECK(region_of(front_spine) == "hip_front");
    CHECK(region_of(rear_spine) == "sacrum");
    CHECK(region_of(trochanter_side) == "hip_side");
    CHECK(region_of(spine_tip(1) + Vec3{2, 0, -2}) == "low_back");
    CHECK(region_of(spine_tip(3) + Vec3{4, 0, -2}) == "low_back");
    CHECK(region_of({1, 93, -12}) == "sacrum");
    CHECK(region_of({0, 86.4, -8}) == "tailbone");
    CHECK(region_of({6.5, 88.8, 11}) == "groin");
    CHECK(region_of({9.5, 88.0, 11}) == "hip_front");
    CHECK(region_of({5, 94, 12}) == "belly");
    CHECK(region_of({1, 104.6, 11}) == "belly");
    CHECK(region_of(knee_centre + Vec3{0, 2, 6}) == "shin");
    CHECK(region_of(knee_centre + Vec3{6, 0, 0}) == "knee_outer");
    CHECK(region_of(knee_centre + Vec3{0, 5, -6}) == "thigh_back");
    CHECK(region_of(knee_centre + Vec3{0, -10, -8}) == "calf_back");
    CHECK(region_of(ankle_centre + Vec3{4, 0, 0}) == "ankle_outer");
    CHECK(region_of(ankle_centre + Vec3{1, -3, 9}) == "ankle_outer");
}

TEST_CASE("the crest divides waist from buttock and hip, a finger above and a finger below it")
{
    for (Vec3 const& place : {crest_top, crest_tubercle + Vec3{0, 0.6, -1}}) {
        CHECK(region_of(place + Vec3{3, 2, 0}) == "flank");
        CHECK(region_of(place + Vec3{3, -2.5, 0}) == "hip_side");
    }
    const Vec3 rear = mix(crest_top, rear_spine, 0.6);
    CHECK(region_of(rear + Vec3{0, 4, -2}) == "flank");
    CHECK(region_of(rear + Vec3{0, -3, -3}) == "buttock_upper");
}

TEST_CASE("the buttock ends at its fold and the thigh has four sides")
{
    CHECK(region_of({5.5, 86, -14}) == "buttock_inner");
    CHECK(region_of({11.5, 86, -12}) == "buttock_outer");
    CHECK(region_of({7.5, 78, -11}) == "thigh_back");
    for (double const y : {74.0, 66.0, 58.0}) {
        const Vec3 axis = mix(knee_centre, hip_centre, (y - knee_centre.y) / (hip_centre.y - knee_centre.y));
        CHECK(region_of(axis + Vec3{0, 0, 9}) == "thigh_front");
        CHECK(region_of(axis + Vec3{9, 0, 0}) == "thigh_outer");
        CHECK(region_of(axis + Vec3{0, 0, -9}) == "thigh_back");
        CHECK(region_of(axis + Vec3{-7, 0, 0}) == "thigh_inner");
    }
}

} // namespace regions_test
