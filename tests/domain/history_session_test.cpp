// SPDX-License-Identifier: MIT
// Treatments of one session, and what was said about a treatment once it was over.
#include "domain/history_fixture.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace history_session_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

Technique const strokes{Mode::strokes, 2500, "cane", 4, 6};
PlannedSpot const next{{"TFL-1", Side::right}, 60, strokes, Score::from(5)};

TreatmentBegan began_in(TreatmentId session, std::vector<PlannedSpot> then = {})
{
    auto record = began(1000);
    record.technique = strokes;
    record.session = session;
    record.then = std::move(then);
    return record;
}

} // namespace

TEST_CASE("History: the first treatment of a session names itself, the others name it", "[domain][history]")
{
    History history;
    history.apply({id(1), began_in({})});
    history.apply({id(2), ended(id(1))});
    history.apply({id(3), began_in(id(1))});
    history.apply({id(4), ended(id(3))});
    CHECK(history.find(id(1))->session == id(1));
    CHECK(history.find(id(3))->session == id(1));
    CHECK(history.find(id(3))->technique == strokes);
}

TEST_CASE("History: a session is named before its first treatment is known", "[domain][history]")
{
    History history;
    history.apply({id(3), began_in(id(1))});
    CHECK(history.find(id(3))->session == id(1));
    CHECK_FALSE(history.find(id(1)));
    CHECK(history.missing() == 0); // No record waits for it.
}

TEST_CASE("History: what was planned next is kept as long as the treatment is unfinished", "[domain][history]")
{
    History history;
    history.apply({id(1), began_in({}, {next, next})});
    history.apply({id(2), progress(id(1), 15000)});
    history.apply({id(3), began_in(id(1), {next})});
    REQUIRE(history.unfinished().size() == 2);
    CHECK(history.unfinished()[0].then == std::vector{next, next});
    CHECK(history.unfinished()[0].last == progress(id(1), 15000));
    CHECK(history.unfinished()[1].then == std::vector{next});
    history.apply({id(4), ended(id(1))});
    REQUIRE(history.unfinished().size() == 1);
    CHECK(history.unfinished()[0].treatment == id(3));
    CHECK(history.unfinished()[0].then == std::vector{next});
}

TEST_CASE("History: a treatment that began twice has one plan", "[domain][history]")
{
    History history;
    history.apply({id(1), began_in({}, {next})});
    history.apply({id(1), began_in(id(9), {next, next})});
    REQUIRE(history.unfinished().size() == 1);
    CHECK(history.unfinished()[0].then == std::vector{next});
    CHECK(history.find(id(1))->session == id(1));
}

TEST_CASE("History: a treatment nobody asked about has no reason and no answer", "[domain][history]")
{
    History history;
    history.apply({id(1), began(1000)});
    history.apply({id(2), ended(id(1), Outcome::stopped)});
    CHECK_FALSE(history.newest(0).stopped_because);
    CHECK_FALSE(history.newest(0).did);
}

TEST_CASE("History: the last explanation and the last answer count, and neither touches the other", "[domain][history]")
{
    History history;
    history.apply({id(1), began(1000)});
    history.apply({id(2), ended(id(1), Outcome::stopped)});
    history.apply({id(3), StopExplained{id(1), at(2000), StopReason::numb}});
    CHECK_FALSE(history.newest(0).did);
    history.apply({id(4), TreatmentConfirmed{id(1), at(2000), Did::no}});
    history.apply({id(5), StopExplained{id(1), at(1000), StopReason::sharp}});
    history.apply({id(6), TreatmentConfirmed{id(1), at(1000), Did::partly}});
    auto const treatment = history.newest(0);
    CHECK(treatment.stopped_because == StopReason::sharp);
    CHECK(treatment.did == Did::partly);
    CHECK(treatment.outcome == Outcome::stopped);
    CHECK(treatment.held_ms == 80000);
}

TEST_CASE("History: an explanation is kept of a treatment that is deleted, edited, unfinished or discarded",
          "[domain][history]")
{
    History history;
    history.apply({id(1), began(1000)});
    history.apply({id(2), StopExplained{id(1), at(2000), StopReason::dizzy}});
    CHECK(history.find(id(1))->stopped_because == StopReason::dizzy);
    CHECK(history.unfinished().size() == 1);
    history.apply({id(3), ended(id(1), Outcome::discarded)});
    CHECK(history.find(id(1))->stopped_because == StopReason::dizzy);
    CHECK(history.size() == 0);
    history.apply({id(4), ended(id(1), Outcome::kept)});
    history.apply({id(5), TreatmentDeleted{id(1), at(3000)}});
    history.apply({id(6), TreatmentConfirmed{id(1), at(4000), Did::done}});
    CHECK(history.size() == 0);
    history.apply({id(7), TreatmentEdited{id(1), at(5000), std::nullopt, std::nullopt, ""}});
    history.apply({id(8), TreatmentRestored{id(1), at(6000)}});
    REQUIRE(history.size() == 1);
    CHECK(history.newest(0).stopped_because == StopReason::dizzy);
    CHECK(history.newest(0).did == Did::done);
}

TEST_CASE("History: records about a treatment say the same in any order", "[domain][history]")
{
    std::vector<KeptRecord> records{{id(1), began_in({}, {next})},
                                    {id(2), progress(id(1), 15000)},
                                    {id(3), ended(id(1), Outcome::stopped)},
                                    {id(4), StopExplained{id(1), at(2000), StopReason::breath}},
                                    {id(5), TreatmentConfirmed{id(1), at(3000), Did::partly}},
                                    {id(6), TreatmentDeleted{id(1), at(4000)}}};
    auto const earlier = [](KeptRecord const& a, KeptRecord const& b) { return a.id < b.id; };
    History in_order;
    for (auto const& record : records)
        in_order.apply(record);
    REQUIRE(in_order.find(id(1))->stopped_because == StopReason::breath);
    REQUIRE(in_order.find(id(1))->did == Did::partly);
    do {
        History history;
        for (auto const& record : records) {
            history.apply(record);
            if (record.id != id(2)) history.apply(record);
        }
        REQUIRE(history.find(id(1)));
        CHECK(*history.find(id(1)) == *in_order.find(id(1)));
        CHECK(history.size() == 0);
        CHECK(history.unfinished().empty());
        CHECK(history.missing() == 0);
    } while (std::next_permutation(records.begin(), records.end(), earlier));
}

} // namespace history_session_test
