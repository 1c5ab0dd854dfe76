// SPDX-License-Identifier: MIT
// Tests of the body: symmetry, order of the landmarks, and what covers what.
#include "atlas/landmarks.hpp"
#include "atlas/muscles.hpp"
#include "atlas/skeleton.hpp"
#include "atlas/skin.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace model_test {

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

TEST_CASE("every bony landmark lies on its bone")
{
    auto const from_mesh = [](Mesh mesh) {
        return [mesh = std::move(mesh)](Vec3 p) {
            double nearest = 1e9;
            for (Vertex const& v : mesh.vertices)
                nearest = std::min(nearest, length(v.at - p));
            return nearest;
        };
    };
    const std::map<std::string_view, Field> bones{{"ASIS", hip_bone},
                                                  {"PSIS", hip_bone},
                                                  {"CREST-TUBERCLE", hip_bone},
                                                  {"CREST-TOP", hip_bone},
                                                  {"TROCHANTER", femur},
                                                  {"SITTING-BONE", hip_bone},
                                                  {"RIB-12", from_mesh(rib_cage(0.3))},
                                                  {"SACRUM", sacrum},
                                                  {"COCCYX", sacrum}};
    const Field spines = from_mesh(column(0.2));
    std::size_t tested = 0;
    for (Landmark const& landmark : landmarks()) {
        auto const bone = bones.find(landmark.id);
        bool const lumbar = landmark.id.size() == 2 && landmark.id[0] == 'L';
        if (bone == bones.end() && !lumbar) continue;
        INFO(landmark.id);
        CHECK(std::abs(lumbar ? spines(landmark.at) : bone->second(landmark.at)) < 0.3);
        ++tested;
    }
    CHECK(tested == bones.size() + 5);
}

TEST_CASE("the places that muscles are built on lie on bone too")
{
    CHECK(std::abs(hip_bone(lower_front_spine)) < 0.3);
    CHECK(std::abs(hip_bone(pubic_tubercle)) < 0.3);
    CHECK(std::abs(femur(trochanter_tip)) < 0.3);
    CHECK(std::abs(tibia(iliotibial_tubercle)) < 0.3);
    const Mesh spine = column(0.25);
    for (int i = 0; i < 5; ++i) {
        double nearest = 1e9;
        for (Vertex const& v : spine.vertices)
            nearest = std::min(nearest, length(v.at - transverse_tip(i)));
        CHECK(nearest < 0.3);
    }
}

TEST_CASE("the body stands on the floor, on feet turned out a little")
{
    CHECK(std::abs(skin({8.6, 0.0, -5.0})) < 0.3);
    double heel = 1e9;
    double toe = -1e9;
    double toe_x = 0;
    for (Vertex const& v : skin_surface(0.6).vertices) {
        CHECK(v.at.y > -0.1);
        if (v.at.y > 6 || v.at.x < 0) continue;
        heel = std::min(heel, v.at.z);
        if (v.at.z > toe) toe_x = v.at.x;
        toe = std::max(toe, v.at.z);
    }
    CHECK(toe - heel == Approx(25).margin(1.5)); // fifteen per cent of the height
    CHECK(toe_x > ankle_centre.x);
}

TEST_CASE("the profile of the body swings as a spine does")
{
    auto const back_at = [](double x, double y) {
        double z = -17;
        while (skin({x, y, z}) > 0)
            z += 0.05;
        return z;
    };
    double const chest = back_at(3, 126);
    double const waist = back_at(3, 108);
    double const seat = back_at(7, 88);
    double const thigh = back_at(8, 70);
    double const knee = back_at(9, 47);
    double const calf = back_at(8, 36);
    CHECK(waist > chest + 0.8);
    CHECK(seat < waist - 3);
    CHECK(thigh > seat + 3);
    CHECK(knee > thigh + 2);
    CHECK(calf < knee - 1);
    CHECK(back_at(0, 88) > back_at(6, 88) + 2); // the cleft
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
            if (v.at.y < 134) worst = std::max(worst, skin(v.at));
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

TEST_CASE("gluteus maximus runs from the rear crest, sacrum and tailbone down to the band and the femur")
{
    Sheet const& sheet = sheet_of(Muscle::gmax);
    CHECK(length(sheet.at(0.25, 0).at - rear_spine) < 1.5);
    CHECK(std::abs(sacrum(sheet.at(0.6, 0).at)) < 1.5);
    CHECK(sacrum(sheet.at(1, 0).at) < 1.5);
    CHECK(sheet.at(0.5, 1).at.y < trochanter_side.y - 4);
    CHECK(length(sheet.at(0, 1).at - trochanter_side) < 4);
    for (double const u : {0.2, 0.5, 0.8}) { // fibres run down and outward
        CHECK(sheet.at(u, 1).at.y < sheet.at(u, 0).at.y - 8);
        CHECK(sheet.at(u, 1).at.x > sheet.at(u, 0).at.x + 8);
    }
}

TEST_CASE("piriformis leaves the front of the sacrum and ends on the tip of the trochanter")
{
    Sheet const& sheet = sheet_of(Muscle::piri);
    CHECK(sacrum(sheet.at(0.5, 0).at) < 0.6);
    CHECK(sacrum(sheet.at(0.5, 0).at + Vec3{0, 0, 1.5}) > 0.5);
    CHECK(length(sheet.at(0.5, 1).at - trochanter_tip) < 1.5);
}

TEST_CASE("quadratus lumborum fills the space between the last rib and the crest")
{
    Sheet const& sheet = sheet_of(Muscle::ql);
    CHECK(std::abs(hip_bone(sheet.at(0.3, 0).at)) < 1.0);
    CHECK(sheet.at(0.6, 1).at.y > 116);
    for (int i = 1; i <= 3; ++i) { // its inner edge lies at the tips of the transverse processes
        double nearest = 1e9;
        for (Vertex const& v : left_muscle(Muscle::ql, 0.4).vertices)
            nearest = std::min(nearest, length(v.at - transverse_tip(i)));
        CHECK(nearest < 0.6);
    }
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

} // namespace model_test
