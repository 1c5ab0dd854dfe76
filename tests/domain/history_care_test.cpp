// SPDX-License-Identifier: MIT
// What the history says beside the treatments: spots, the routine, soreness, safety, strains, packs, moves.
#include "domain/history_fixture.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace history_care_test {

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("History: the last check of a spot counts, each side for itself", "[domain][history]")
{
    History history;
    Spot const left{"QL-1", Side::left}, right{"QL-1", Side::right};
    history.apply({id(1), SpotChecked{at(1), left, Finding::tender, Score::from(6)}});
    history.apply({id(2), SpotChecked{at(2), right, Finding::clear, std::nullopt}});
    history.apply({id(3), SpotChecked{at(3), left, Finding::clear, std::nullopt}});
    CHECK(history.checks() == std::map<Spot, SpotCheck>{{left, {at(3), Finding::clear, std::nullopt}},
                                                        {right, {at(2), Finding::clear, std::nullopt}}});
}

TEST_CASE("History: a spot has one mark at most, and it can be taken away", "[domain][history]")
{
    History history;
    Spot const left{"GMED-1", Side::left}, right{"GMED-1", Side::right};
    history.apply({id(1), MarkPlaced{at(1), left, 5, -3, "knot"}});
    history.apply({id(2), MarkPlaced{at(2), right, 1, 1, ""}});
    history.apply({id(3), MarkPlaced{at(3), left, -8, 2, "cord"}});
    CHECK(history.marks() == std::map<Spot, Mark>{{left, {-8, 2, "cord"}}, {right, {1, 1, ""}}});
    history.apply({id(4), MarkRemoved{at(4), left}});
    history.apply({id(5), MarkRemoved{at(5), left}});
    CHECK(history.marks() == std::map<Spot, Mark>{{right, {1, 1, ""}}});
}

TEST_CASE("History: the routine keeps the order in which spots joined it", "[domain][history]")
{
    History history;
    Spot const first{"GMED-1", Side::left}, second{"QL-1", Side::left};
    history.apply({id(1), RoutineItemPut{at(1), first, 90}});
    history.apply({id(2), RoutineItemPut{at(2), second, 60}});
    history.apply({id(3), RoutineItemPut{at(3), first, 120}});
    CHECK(history.routine() == std::vector<RoutineItem>{{first, 120}, {second, 60}});
    history.apply({id(4), RoutineItemRemoved{at(4), first}});
    history.apply({id(5), RoutineItemRemoved{at(5), {"TFL-1", Side::left}}});
    history.apply({id(6), RoutineItemPut{at(6), first, 60}});
    CHECK(history.routine() == std::vector<RoutineItem>{{second, 60}, {first, 60}});
}

TEST_CASE("History: the last soreness told about a day counts, whichever day it was told on", "[domain][history]")
{
    History history;
    CHECK(history.soreness().empty());
    history.apply({id(1), SorenessReported{at(1000), 20, Score::from(3), true}});
    history.apply({id(2), SorenessReported{at(2000), 21, Score::from(8), false}});
    history.apply({id(3), SorenessReported{at(500), 20, Score::from(5), false}});
    history.apply({id(4), SorenessReported{at(3000), -1, Score::from(0), false}});
    CHECK(history.soreness() == std::map<std::int32_t, Soreness>{{-1, {Score::from(0), false}},
                                                                 {20, {Score::from(5), false}},
                                                                 {21, {Score::from(8), false}}});
}

TEST_CASE("History: the last safety check counts as a whole", "[domain][history]")
{
    History history;
    CHECK_FALSE(history.safety());
    SafetyChecked const first{at(1000), {"clots", "numb"}, {"clots"}}, second{at(500), {"numb"}, {}};
    history.apply({id(1), first});
    CHECK(history.safety() == first);
    history.apply({id(2), second});
    CHECK(history.safety() == second);
    history.apply({id(3), SafetyChecked{at(2000), {}, {}}});
    REQUIRE(history.safety());
    CHECK(history.safety()->applies.empty());
}

TEST_CASE("History: there is one strain, as it was told last, until it is over", "[domain][history]")
{
    History history;
    CHECK_FALSE(history.strain());
    history.apply({id(1), StrainResolved{at(1)}});
    CHECK_FALSE(history.strain());
    StrainReported const first{at(2), -5, Side::left, Onset::sudden, StrainGrade::unknown};
    StrainReported const again{at(3), -9, Side::right, Onset::gradual, StrainGrade::two};
    history.apply({id(2), first});
    CHECK(history.strain() == first);
    history.apply({id(3), again});
    CHECK(history.strain() == again);
    history.apply({id(4), StrainResolved{at(4)}});
    CHECK_FALSE(history.strain());
    history.apply({id(5), first});
    CHECK(history.strain() == first);
}

TEST_CASE("History: a timer of packs runs instead of any earlier one, until it is ended", "[domain][history]")
{
    History history;
    CHECK_FALSE(history.pack_timer());
    history.apply({id(1), PackTimerEnded{at(1)}});
    CHECK_FALSE(history.pack_timer());
    history.apply({id(2), PackTimerBegan{at(2), Pack::cold}});
    history.apply({id(3), PackTimerBegan{at(3), Pack::cold_and_warm}});
    CHECK(history.pack_timer() == PackTimerBegan{at(3), Pack::cold_and_warm});
    history.apply({id(4), PackTimerEnded{at(4)}});
    CHECK_FALSE(history.pack_timer());
}

TEST_CASE("History: strains and timers of packs leave each other alone", "[domain][history]")
{
    History history;
    history.apply({id(1), StrainReported{at(1), 0, Side::left, Onset::sudden, StrainGrade::one}});
    history.apply({id(2), PackTimerBegan{at(2), Pack::cold}});
    history.apply({id(3), StrainResolved{at(3)}});
    CHECK(history.pack_timer());
    history.apply({id(4), StrainReported{at(4), 0, Side::left, Onset::sudden, StrainGrade::one}});
    history.apply({id(5), PackTimerEnded{at(5)}});
    CHECK(history.strain());
}

TEST_CASE("History: moves are in the order in which they were done, each once", "[domain][history]")
{
    std::vector<KeptRecord> records{{id(3), ExerciseDone{at(1000), "clam", 120, Outcome::finished}},
                                    {id(4), ExerciseDone{at(2000), "bridge", 0, Outcome::stopped}},
                                    {id(5), ExerciseDone{at(2000), "bridge", 60, Outcome::finished}},
                                    {{journal + 1, 3}, ExerciseDone{at(1500), "clam", 120, Outcome::finished}}};
    std::vector<ExerciseLogged> const expected{{id(3), at(1000), "clam", 120, Outcome::finished},
                                               {{journal + 1, 3}, at(1500), "clam", 120, Outcome::finished},
                                               {id(4), at(2000), "bridge", 0, Outcome::stopped},
                                               {id(5), at(2000), "bridge", 60, Outcome::finished}};
    auto const earlier = [](KeptRecord const& a, KeptRecord const& b) { return a.id < b.id; };
    std::sort(records.begin(), records.end(), earlier);
    do {
        History history;
        for (int times = 0; times < 2; ++times)
            for (auto const& record : records)
                history.apply(record);
        CHECK(history.exercises() == expected);
    } while (std::next_permutation(records.begin(), records.end(), earlier));
}

} // namespace history_care_test
