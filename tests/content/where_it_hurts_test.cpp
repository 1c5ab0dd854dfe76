// SPDX-License-Identifier: MIT
// The shipped facts, asked "where does it hurt?".
#include "domain/where_it_hurts.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace where_it_hurts_test {

using namespace tenderspot;

namespace {

Catalogue const& facts() { return support::shipped_assets().catalogue; }

SoreAreas core_of(TriggerPoint const& point, Side side)
{
    SoreAreas sore;
    for (auto const& felt : point.felt)
        if (felt.as == FeltAs::core)
            sore.insert({felt.region, facts().region(felt.region)->paired ? side : Side::left});
    return sore;
}

bool warns_of(SoreAreas const& sore, Urgency urgency)
{
    auto const fired = warnings(facts(), sore, {});
    return std::any_of(fired.begin(), fired.end(), [&](auto const* warning) { return warning->urgency == urgency; });
}

} // namespace

TEST_CASE("Where it hurts: each point to treat is among the first three of its own core area, on either side",
          "[where]")
{
    for (auto const& point : facts().points)
        if (point.self_treatment == SelfTreatment::advised)
            for (auto const side : {Side::left, Side::right}) {
                CAPTURE(point.id, side);
                auto const found = candidates(facts(), core_of(point, side));
                auto const third = found.begin() + std::min<std::ptrdiff_t>(3, std::ssize(found));
                auto const own = std::find_if(found.begin(), third, [&](Candidate const& candidate) {
                    return candidate.spot == Spot{point.id, side};
                });
                REQUIRE(own != third);
                CHECK(own->explains == 1);
            }
}

TEST_CASE("Where it hurts: a point that is too deep is listed for its own core area, and nowhere first", "[where]")
{
    for (auto const& point : facts().points) {
        if (point.self_treatment == SelfTreatment::advised) continue;
        auto const found = candidates(facts(), core_of(point, Side::left));
        CHECK(std::any_of(found.begin(), found.end(), [&](auto const& one) { return one.spot.point == point.id; }));
    }
    for (auto const& region : facts().regions)
        for (auto const& other : facts().regions) {
            auto const found = candidates(facts(), {{region.id, Side::left}, {other.id, Side::left}});
            if (found.empty()) continue;
            CAPTURE(region.id, other.id);
            CHECK(facts().point(found.front().spot.point)->self_treatment == SelfTreatment::advised);
        }
}

TEST_CASE("Where it hurts: outer thigh and knee speak for the front of gluteus minimus", "[where]")
{
    auto const found = candidates(facts(), {{"thigh_outer", Side::right}, {"knee_outer", Side::right}});
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().spot == Spot{"GMIN-A", Side::right});
}

TEST_CASE("Where it hurts: both legs are an emergency to be asked about, one leg is none", "[where]")
{
    CHECK(warns_of({{"calf_back", Side::left}, {"thigh_back", Side::right}}, Urgency::emergency));
    CHECK_FALSE(warns_of({{"calf_back", Side::left}, {"thigh_back", Side::left}}, Urgency::emergency));
    for (auto const* area :
         {"buttock_upper", "thigh_outer", "thigh_front", "thigh_inner", "knee_outer", "shin",
          "ankle_outer"}) // Not where a pressed nerve low in the spine is felt; sore knees are common.
        CHECK_FALSE(warns_of({{area, Side::left}, {area, Side::right}}, Urgency::emergency));
}

TEST_CASE("Where it hurts: a buttock together with the leg below the knee asks about the nerve", "[where]")
{
    auto const asks_nerve = [](SoreAreas const& sore) {
        auto const fired = warnings(facts(), sore, {});
        return std::any_of(fired.begin(), fired.end(), [](auto const* one) { return one->id == "sciatica"; });
    };
    CHECK(asks_nerve({{"buttock_outer", Side::left}, {"thigh_back", Side::left}, {"calf_back", Side::left}}));
    CHECK(asks_nerve({{"buttock_inner", Side::right}, {"leg_outer", Side::right}}));
    CHECK_FALSE(asks_nerve({{"buttock_outer", Side::left}, {"thigh_back", Side::left}}));
    CHECK_FALSE(asks_nerve({{"calf_back", Side::left}}));
}

TEST_CASE("Where it hurts: the belly or the groin ask for a clinician, the calf for a look at it", "[where]")
{
    CHECK(warns_of({{"low_back", Side::left}, {"groin", Side::left}}, Urgency::soon));
    CHECK(warns_of({{"belly", Side::right}}, Urgency::soon));
    CHECK(warns_of({{"calf_back", Side::right}}, Urgency::soon));
    CHECK_FALSE(warns_of({{"low_back", Side::left}}, Urgency::soon));
}

} // namespace where_it_hurts_test
