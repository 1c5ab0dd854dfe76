// SPDX-License-Identifier: MIT
#include "domain/history_fixture.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace history_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

/// Whole treatments with the numbers 1, 3, 5 ... that began at these times.
History history_of(std::vector<std::int64_t> const& times)
{
    History history;
    std::uint64_t number = 1;
    for (auto const time : times) {
        history.apply({id(number), began(time)});
        history.apply({id(number + 1), ended(id(number))});
        number += 2;
    }
    return history;
}

std::vector<std::uint64_t> newest_first(History const& history)
{
    std::vector<std::uint64_t> numbers;
    for (std::size_t i = 0; i < history.size(); ++i)
        numbers.push_back(history.newest(i).id.number);
    return numbers;
}

} // namespace

TEST_CASE("History: an ended treatment is a treatment with all that was said", "[domain][history]")
{
    History history;
    history.apply({id(1), began(1000)});
    CHECK(history.size() == 0);
    history.apply({id(2), progress(id(1), 15000)});
    history.apply({id(3), ended(id(1), Outcome::stopped)});
    REQUIRE(history.size() == 1);
    Treatment expected;
    expected.id = id(1);
    expected.began = at(1000);
    expected.spot = {"GMED-1", Side::left};
    expected.planned_seconds = 90;
    expected.held_ms = 80000;
    expected.before = Score::from(7);
    expected.after = Score::from(3);
    expected.feel = Feel::easing;
    expected.outcome = Outcome::stopped;
    expected.session = id(1);
    CHECK(history.newest(0) == expected);
    CHECK(history.unfinished().empty());
}

TEST_CASE("History: the newest treatment is the first; of two at once, the later record", "[domain][history]")
{
    CHECK(newest_first(history_of({1000, 3000, 2000, 3000})) == std::vector<std::uint64_t>{7, 3, 5, 1});
}

TEST_CASE("History: a deleted treatment is hidden but can be found, and comes back to its place", "[domain][history]")
{
    auto history = history_of({1000, 2000, 3000});
    history.apply({id(10), TreatmentDeleted{id(3), at(4000)}});
    CHECK(newest_first(history) == std::vector<std::uint64_t>{5, 1});
    REQUIRE(history.find(id(3)));
    CHECK(history.find(id(3))->deleted);
    history.apply({id(11), TreatmentRestored{id(3), at(5000)}});
    history.apply({id(12), TreatmentRestored{id(3), at(5000)}});
    CHECK(newest_first(history) == std::vector<std::uint64_t>{5, 3, 1});
    CHECK_FALSE(history.find(id(3))->deleted);
}

TEST_CASE("History: deleted and restored before anybody looks, a treatment is there once", "[domain][history]")
{
    auto history = history_of({1000, 2000});
    for (std::uint64_t i = 0; i < 5; ++i) {
        history.apply({id(10 + 2 * i), TreatmentDeleted{id(1), at(4000)}});
        history.apply({id(11 + 2 * i), TreatmentRestored{id(1), at(5000)}});
    }
    CHECK(newest_first(history) == std::vector<std::uint64_t>{3, 1});
}

TEST_CASE("History: of two deleted before anybody looks, the one that is restored is shown", "[domain][history]")
{
    for (std::uint64_t const restored : {1U, 3U}) {
        auto history = history_of({1000, 2000, 3000});
        REQUIRE(history.size() == 3);
        history.apply({id(10), TreatmentDeleted{id(1), at(4000)}});
        history.apply({id(11), TreatmentDeleted{id(3), at(4000)}});
        history.apply({id(12), TreatmentRestored{id(restored), at(5000)}});
        CHECK(newest_first(history) == std::vector<std::uint64_t>{5, restored});
    }
}

TEST_CASE("History: the last edit is what counts, and the rest of the treatment stays", "[domain][history]")
{
    auto history = history_of({1000});
    history.apply({id(10), TreatmentEdited{id(1), at(2000), Score::from(9), Score::from(8), "first"}});
    history.apply({id(11), TreatmentEdited{id(1), at(3000), Score::from(6), std::nullopt, "second"}});
    auto const treatment = history.newest(0);
    CHECK(treatment.before == Score::from(6));
    CHECK_FALSE(treatment.after);
    CHECK(treatment.note == "second");
    CHECK(treatment.held_ms == 80000);
    CHECK(treatment.feel == Feel::easing);
}

TEST_CASE("History: a rating counts for its moment, the last one of each, until the treatment is edited",
          "[domain][history]")
{
    auto history = history_of({1000});
    history.apply({id(10), TreatmentRated{id(1), at(2000), Moment::after, Score::from(2)}});
    CHECK(history.newest(0).before == Score::from(7));
    CHECK(history.newest(0).after == Score::from(2));
    history.apply({id(11), TreatmentRated{id(1), at(2500), Moment::before, Score::from(8)}});
    history.apply({id(12), TreatmentRated{id(1), at(2600), Moment::after, Score::from(1)}});
    CHECK(history.newest(0).before == Score::from(8));
    CHECK(history.newest(0).after == Score::from(1));
    history.apply({id(13), TreatmentEdited{id(1), at(3000), Score::from(6), std::nullopt, "by hand"}});
    history.apply({id(14), TreatmentRated{id(1), at(3500), Moment::after, Score::from(0)}});
    CHECK(history.newest(0).before == Score::from(6));
    CHECK_FALSE(history.newest(0).after);
}

TEST_CASE("History: a treatment without an end is unfinished, with its last progress", "[domain][history]")
{
    History history;
    history.apply({id(1), began(1000)});
    REQUIRE(history.unfinished().size() == 1);
    CHECK_FALSE(history.unfinished()[0].last);
    history.apply({id(2), progress(id(1), 15000)});
    history.apply({id(3), progress(id(1), 30000)});
    REQUIRE(history.unfinished().size() == 1);
    CHECK(history.unfinished()[0].treatment == id(1));
    CHECK(history.unfinished()[0].last == progress(id(1), 30000));
    CHECK(history.find(id(1))->held_ms == 30000);
    CHECK(history.size() == 0);
}

TEST_CASE("History: a discarded treatment is neither shown nor unfinished", "[domain][history]")
{
    History history;
    history.apply({id(1), began(1000)});
    history.apply({id(2), ended(id(1), Outcome::discarded)});
    CHECK(history.size() == 0);
    CHECK(history.unfinished().empty());
    CHECK(history.find(id(1)));
}

TEST_CASE("History: a real end outlasts a discard, whichever comes first", "[domain][history]")
{
    for (bool const discarded_first : {true, false}) {
        History history;
        history.apply({id(1), began(1000)});
        history.apply({id(2), ended(id(1), discarded_first ? Outcome::discarded : Outcome::kept)});
        history.apply({id(3), ended(id(1), discarded_first ? Outcome::kept : Outcome::discarded)});
        REQUIRE(history.size() == 1);
        CHECK(history.newest(0).outcome == Outcome::kept);
    }
}

TEST_CASE("History: progress that comes after the end changes nothing", "[domain][history]")
{
    auto history = history_of({1000});
    history.apply({id(10), progress(id(1), 15000)});
    CHECK(history.newest(0).held_ms == 80000);
    CHECK(history.unfinished().empty());
}

TEST_CASE("History: a record given twice counts once", "[domain][history]")
{
    auto history = history_of({1000});
    history.apply({id(1), began(5000)});
    history.apply({id(2), ended(id(1))});
    REQUIRE(history.size() == 1);
    CHECK(history.newest(0).began == at(1000));
    CHECK(history.unfinished().empty());
}

TEST_CASE("History: the last value of a setting counts", "[domain][history]")
{
    History history;
    history.apply({id(1), SettingChanged{at(1), "theme", "dark"}});
    history.apply({id(2), SettingChanged{at(2), "voice", "on"}});
    history.apply({id(3), SettingChanged{at(3), "theme", "light"}});
    CHECK(history.settings(journal) == std::map<std::string, std::string>{{"theme", "light"}, {"voice", "on"}});
}

TEST_CASE("History: records about an unknown treatment wait for it", "[domain][history]")
{
    History history;
    history.apply({id(4), TreatmentEdited{id(1), at(3000), std::nullopt, Score::from(1), "note"}});
    history.apply({id(2), ended(id(1))});
    history.apply({id(5), TreatmentDeleted{id(1), at(4000)}});
    CHECK(history.size() == 0);
    CHECK(history.missing() == 1);
    CHECK_FALSE(history.find(id(1)));
    history.apply({id(1), began(1000)});
    CHECK(history.missing() == 0);
    CHECK(history.size() == 0);
    history.apply({id(6), TreatmentRestored{id(1), at(5000)}});
    REQUIRE(history.size() == 1);
    CHECK(history.newest(0).note == "note");
    CHECK(history.newest(0).after == Score::from(1));
}

TEST_CASE("History: treatments of two journals with the same number are two", "[domain][history]")
{
    auto history = history_of({1000});
    history.apply({{journal + 1, 1}, began(500)});
    history.apply({{journal + 1, 2}, ended({journal + 1, 1})});
    REQUIRE(history.size() == 2);
    CHECK(history.newest(0).id == id(1));
    CHECK(history.newest(1).id == RecordId{journal + 1, 1});
}

TEST_CASE("History: any order of the same records shows the same treatments", "[domain][history]")
{
    std::vector<KeptRecord> records;
    for (std::uint64_t number = 1; number <= 200; number += 4) {
        records.push_back({id(number), began(static_cast<std::int64_t>(number * 37 % 101))});
        records.push_back({id(number + 1), ended(id(number))});
        if (number % 3 == 0)
            records.push_back({id(number + 2), TreatmentEdited{id(number), at(1), std::nullopt, std::nullopt, "x"}});
        if (number % 5 == 0) records.push_back({id(number + 3), TreatmentDeleted{id(number), at(2)}});
    }
    History in_order;
    for (auto const& record : records)
        in_order.apply(record);
    std::mt19937 random{1};
    for (int round = 0; round < 20; ++round) {
        std::shuffle(records.begin(), records.end(), random);
        History shuffled;
        for (auto const& record : records)
            shuffled.apply(record);
        REQUIRE(shuffled.size() == in_order.size());
        for (std::size_t i = 0; i < in_order.size(); ++i)
            REQUIRE(shuffled.newest(i) == in_order.newest(i));
        CHECK(shuffled.missing() == 0);
    }
}

} // namespace history_test
