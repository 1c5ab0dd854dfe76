// SPDX-License-Identifier: MIT
// What a long history costs: memory for a treatment, and how much of it a picture of a day or a year touches.
#include "domain/history_fixture.hpp"
#include "journal/heap.hpp"

#include <catch2/catch.hpp>

#include <chrono>

namespace history_memory_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr std::int64_t first_day = 20454; // 2026-01-01
constexpr char const* points[] = {"GMED-1", "UTRAP-2", "LEVSC-1", "SUBOCC-1", "INFRA-3"};

Spot spot_of(std::uint64_t treatment) { return {points[treatment % 5], treatment % 2 == 0 ? Side::left : Side::right}; }

/// So many treatments evenly spread over the days, a tenth of them with a note.
void treat(History& history, std::uint64_t treatments, std::int64_t days)
{
    auto const all = static_cast<std::int64_t>(treatments);
    std::uint64_t number = 1;
    for (std::uint64_t i = 0; i < treatments; ++i) {
        auto const began_ms = first_day * day_ms + static_cast<std::int64_t>(i) * (days * day_ms / all);
        auto const treatment = id(number++);
        WallTime const when{began_ms, 60, "Europe/Berlin"};
        history.apply({treatment, TreatmentBegan{when, spot_of(i), 90, Score::from(7), {Mode::hold, 0, "ball", 4, 6}}});
        history.apply({id(number++), progress(treatment, 15000)});
        history.apply({id(number++), TreatmentEnded{treatment, when, Outcome::finished, 90000, Score::from(3), {}}});
        if (i % 10 == 0)
            history.apply({id(number++), TreatmentEdited{treatment, when, Score::from(6), Score::from(2),
                                                         "Much better after the second hold."}});
    }
}

} // namespace

TEST_CASE("History: a treatment costs less than 120 bytes, notes, indexes and the growing of them included",
          "[domain][history][memory]")
{
    // Right before and right behind what vectors double at.
    for (std::uint64_t const treatments : {20'000U, 65'536U, 65'537U, 131'073U, 200'000U}) {
        for (std::int64_t const a_day : {1, 10, 100}) {
            HeapWatch const heap;
            History history;
            treat(history, treatments, static_cast<std::int64_t>(treatments) / a_day);
            REQUIRE(history.size() == treatments);
            CHECK(history.newest(0).spot == spot_of(treatments - 1));
            auto const each = static_cast<double>(heap.most()) / static_cast<double>(treatments);
            CAPTURE(treatments, a_day);
            CHECK(each < 120);
            CHECK(each > 64); // Or the watch sees nothing.
        }
    }
}

TEST_CASE("History: a day, a month and a year are drawn without looking at the treatments", "[domain][history]")
{
    History history;
    treat(history, 100'000, 365);
    REQUIRE(history.size() == 100'000);
    auto const read_by = [&](auto const& look) {
        auto const before = history.rows_read();
        look();
        return history.rows_read() - before;
    };
    auto const first = static_cast<std::int32_t>(first_day), last = first + 364;
    CHECK(read_by([&] {
              auto const year = history.days(first, last);
              REQUIRE(year.size() == 365);
              CHECK(year[100].treatments == 274);
              CHECK(year[100].treated == 274);
              CHECK(year[100].held_ms == 274U * 90'000);
          }) == 0);
    CHECK(read_by([&] { CHECK(history.days(first + 31, first + 58).size() == 28); }) == 0);
    CHECK(read_by([&] { CHECK(history.first_treated_day() == first); }) == 0);
    // Its 274 treatments, those of the hours around it in which it is the same day elsewhere, and two searches.
    CHECK(read_by([&] { CHECK(history.treatments_of(first + 200).size() == 274); }) < 1300);
    CHECK(read_by([&] { CHECK(history.last_of({"INFRA-3", Side::right})); }) < 10);
    CHECK(read_by([&] { CHECK(history.find(id(150'001))); }) < 40);
    CHECK(read_by([&] { CHECK(history.newest(50'000).held_ms == 90'000); }) < 10);
}

TEST_CASE("History: deleting and taking back one of many looks at few of them", "[domain][history]")
{
    History history;
    treat(history, 100'000, 365);
    REQUIRE(history.size() == 100'000);
    auto const middle = history.newest(50'000).id;
    auto const before = history.rows_read();
    history.apply({{journal + 1, 1}, TreatmentDeleted{middle, at(1)}});
    CHECK(history.size() == 99'999);
    CHECK(history.newest(50'000).id != middle);
    CHECK(history.rows_read() - before < 200);
}

} // namespace history_memory_test
