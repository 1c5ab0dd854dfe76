// SPDX-License-Identifier: MIT
// Tests of the body: symmetry, order of the landmarks, and what covers what.
#include "atlas/landmarks.hpp"
#include "atlas/muscles.hpp"
#include "atlas/skeleton.hpp"
#include "atlas/skin.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tenderspot::atlas;

TEST_CASE("the left and the right of the body mirror each other")
{
    for (double y = 45; y < 130; y += 3.7)
        for (double z = -15; z < 12; z += 2.3)
            for (double x = 0.4; x < 18; x += 2.9) {
                REQUIRE(skin({x, y, z}) == skin({-x, y, z}));
                REQUIRE(sacrum({x, y, z}) == Approx(sacrum({-x, y, z})).margin(2e-2)); // its triangles lean one way
            }
    const Mesh bones = legs(0.8);
    double sum = 0;
    for (Vertex const& v : bones.vertices)
        sum += v.at.x;
    CHECK(sum / static_cast<double>(bones.vertices.size()) == Approx(0).margin(1e-9));
}

TEST_CASE("the crest is above the rear spine, and that above the trochanter and the sitting bone")
{
    CHECK(crest_top.y > rear_spine.y);
    CHECK(rear_spine.y > trochanter_tip.y);
    CHECK(trochanter_side.y > sitting_bone.y);
    CHECK(lower_front_spine.y < front_spine.y);
}

TEST_CASE("the front spine lies before the trochanter and the rear spine behind it")
{
    CHECK(front_spine.z > trochanter_side.z + 5);
    CHECK(rear_spine.z < trochanter_side.z - 5);
}

TEST_CASE("the top of the crest is level with the fourth lumbar vertebra")
{
    CHECK(crest_top.y == Approx(spine_tip(1).y).margin(1.2));
    CHECK(crest_top.y < vertebra_centre(1).y + 2);
    CHECK(crest_top.y > vertebra_centre(0).y);
}

TEST_CASE("the tip of the trochanter is level with the centre of the hip joint")
{
    CHECK(trochanter_tip.y == Approx(hip_centre.y).margin(1.0));
}

TEST_CASE("vertebrae are stacked and shrink towards the chest")
{
    for (int i = 0; i + 1 < vertebra_count; ++i) {
        CHECK(vertebra_centre(i).y < vertebra_centre(i + 1).y);
        CHECK(spine_tip(i).z < vertebra_centre(i).z - 4);
    }
}

TEST_CASE("bony landmarks lie on bone")
{
    for (const Vec3 place : {front_spine, rear_spine, crest_top, crest_tubercle, sitting_bone, pubic_tubercle})
        CHECK(std::abs(hip_bone(place)) < 1.3);
}

TEST_CASE("the foramen below the pubis is a real hole")
{
    // A line from front to back through it never meets the hip bone.
    double nearest = 1e9;
    for (double z = -8; z < 10; z += 0.1)
        nearest = std::min(nearest, hip_bone({4.7, 85.6, z}));
    CHECK(nearest > 0.3);
}

TEST_CASE("no bone and no muscle pokes through the skin")
{
    auto const covered = [](Mesh const& mesh) {
        double worst = -1e9;
        for (const Vertex& v : mesh.vertices)
            if (v.at.y > 40 && v.at.y < 134) worst = std::max(worst, skin(v.at));
        return worst;
    };
    CHECK(covered(pelvis(0.5)) < 0);
    CHECK(covered(column(0.6)) < 0);
    CHECK(covered(rib_cage(0.6)) < 0);
    CHECK(covered(legs(0.6)) < 0);
    for (const Muscle muscle :
         {Muscle::gmed, Muscle::gmin, Muscle::piri, Muscle::ql, Muscle::tfl, Muscle::itb, Muscle::gmax}) {
        INFO("muscle " << static_cast<int>(muscle));
        CHECK(covered(left_muscle(muscle, 0.3)) < 0);
    }
}

TEST_CASE("gluteus medius runs from below the crest to the side of the trochanter")
{
    Sheet const& sheet = sheet_of(Muscle::gmed);
    CHECK(sheet.at(0.5, 0).at.y > crest_top.y - 3.5);
    CHECK(length(sheet.at(0.5, 1).at - trochanter_side) < 1.5);
    CHECK(length(sheet.at(1, 0).at - sheet.at(0, 0).at) > 4 * length(sheet.at(1, 1).at - sheet.at(0, 1).at));
}

TEST_CASE("the tensor ends about a third down the thigh")
{
    double const length_of_thigh = trochanter_tip.y - knee_centre.y;
    double const down = (trochanter_tip.y - sheet_of(Muscle::tfl).at(0.5, 1).at.y) / length_of_thigh;
    CHECK(down == Approx(0.35).margin(0.06));
}

TEST_CASE("the band ends on the shin's outer tubercle")
{
    CHECK(length(sheet_of(Muscle::itb).at(0.5, 1).at - iliotibial_tubercle) < 1.0);
}
