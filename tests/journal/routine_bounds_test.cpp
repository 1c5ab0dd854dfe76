// SPDX-License-Identifier: MIT
// The bounds of domain/routine_record.hpp: the last thing inside each, the first outside.
#include "journal/fixture.hpp"

#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace routine_bounds_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

WallTime const now{1783000000123, 120, "Europe/Berlin"};
Spot const left{"GMED-1", Side::left};
constexpr auto first_int = std::numeric_limits<std::int32_t>::min(),
               last_int = std::numeric_limits<std::int32_t>::max();

RoutineSet with(RoutineItem item) { return {now, {{{"OTHER-1", Side::left}, 60, {}}, std::move(item)}}; }

RoutineSet of_size(std::size_t count)
{
    RoutineSet set{now, {}};
    for (std::size_t i = 0; i < count; ++i)
        set.items.push_back({{"P-" + std::to_string(i), Side::left}, 60, {}});
    return set;
}

/// Keeps a schedule that differs in one thing from one that is kept.
template <class Change> bool keeps(Change change)
{
    Schedule schedule{1, std::vector<SlotTime>{{480, {127}}}, 180, 20636, {}, {}};
    change(schedule);
    return is_kept(ScheduleSet{now, schedule});
}

bool keeps_time(std::uint16_t minute, std::uint8_t days)
{
    return keeps([&](Schedule& one) { one.times = std::vector<SlotTime>{{600, {1}}, {minute, {days}}}; });
}

bool keeps_spread(Spread spread)
{
    return keeps([&](Schedule& one) { one.times = spread; });
}

OccurrenceMarked marked(OccurrenceMark mark, std::int64_t until = 0, TreatmentId session = {})
{
    return {now, {1, 20636, 480}, mark, until, session};
}

} // namespace

TEST_CASE("Bounds: an item of the routine keeps the bounds of what is pressed", "[journal][bounds]")
{
    CHECK(is_kept(with({left, 1, {Mode::strokes, 500, std::string(16, 't'), 10, 10}})));
    CHECK(is_kept(with({{std::string(32, 'p'), Side::right}, 600, {}})));
    for (std::uint32_t const seconds : {0U, 601U, 65535U, 65536U, 65536U + 60U})
        CHECK_FALSE(is_kept(with({left, seconds, {}})));
    CHECK_FALSE(is_kept(with({{std::string(33, 'p'), Side::left}, 60, {}})));
    CHECK_FALSE(is_kept(with({{"\xC0", Side::left}, 60, {}})));
    CHECK_FALSE(is_kept(with({{"", static_cast<Side>(0)}, 60, {}})));
    CHECK_FALSE(is_kept(with({left, 60, {Mode::hold, 500, "", 0, 0}})));
    CHECK_FALSE(is_kept(with({left, 60, {Mode::hold, 0, std::string(17, 't'), 0, 0}})));
    CHECK_FALSE(is_kept(with({left, 60, {Mode::hold, 0, "", 5, 4}})));
}

TEST_CASE("Bounds: a routine has 24 items at most and no spot twice, but both sides of a point", "[journal][bounds]")
{
    CHECK(is_kept(of_size(0)));
    CHECK(is_kept(of_size(most_routine_items)));
    for (std::size_t const size : {25, 255, 256, 256 + 24})
        CHECK_FALSE(is_kept(of_size(size)));
    CHECK(is_kept(RoutineSet{now, {{left, 60, {}}, {{"GMED-1", Side::right}, 60, {}}}}));
    auto twice = of_size(5);
    twice.items.push_back({{"P-1", Side::left}, 90, {}});
    CHECK_FALSE(is_kept(twice));
}

TEST_CASE("Bounds: a time of day lies within the day and on some day of the week", "[journal][bounds]")
{
    CHECK(keeps_time(0, 1));
    CHECK(keeps_time(1439, 127));
    CHECK_FALSE(keeps_time(1440, 127));
    CHECK_FALSE(keeps_time(65535, 127));
    for (unsigned const days : {0U, 128U, 255U})
        CHECK_FALSE(keeps_time(480, static_cast<std::uint8_t>(days)));
}

TEST_CASE("Bounds: a schedule has 24 times at most", "[journal][bounds]")
{
    auto const of = [](std::size_t count) {
        return keeps([&](Schedule& one) { one.times = std::vector<SlotTime>(count, {480, {127}}); });
    };
    CHECK(of(0));
    CHECK(of(most_slot_times));
    for (std::size_t const count : {25, 255, 256, 256 + 24})
        CHECK_FALSE(of(count));
}

TEST_CASE("Bounds: a spread has one to six times, from and to minutes of the day", "[journal][bounds]")
{
    CHECK(keeps_spread({1, 0, 0, {1}}));
    CHECK(keeps_spread({6, 1439, 1439, {127}}));
    CHECK(keeps_spread({6, 1439, 0, {64}}));
    CHECK_FALSE(keeps_spread({0, 480, 1140, {127}}));
    CHECK_FALSE(keeps_spread({7, 480, 1140, {127}}));
    CHECK_FALSE(keeps_spread({3, 1440, 1140, {127}}));
    CHECK_FALSE(keeps_spread({3, 480, 1440, {127}}));
    CHECK_FALSE(keeps_spread({3, 480, 1140, {0}}));
    CHECK_FALSE(keeps_spread({3, 480, 1140, {128}}));
}

TEST_CASE("Bounds: times and a spread are never both there", "[journal][bounds]")
{
    Bytes bytes;
    auto const header = encode_payload(ScheduleSet{{0, 0, ""}, Schedule{1, Spread{}, 180, 0, {}, {}}}, bytes);
    auto const times = bytes.begin() + 12 + 1 + 8; // Behind the time, the count of schedules and the rule.
    REQUIRE(*times == std::byte{0});
    *times = std::byte{1};
    bytes.insert(times + 1, {std::byte{0}, std::byte{0}, std::byte{1}});
    RecordDecoder decoder;
    Record record;
    CHECK(decoder.decode(header, bytes, record) == Decoded::not_valid);
}

TEST_CASE("Bounds: a schedule has a rule, and days that a calendar can show", "[journal][bounds]")
{
    CHECK(keeps([](Schedule& one) { one.rule = std::numeric_limits<std::uint64_t>::max(); }));
    CHECK_FALSE(keeps([](Schedule& one) { one.rule = 0; }));
    CHECK(keeps([](Schedule& one) { one.day_ends = 720; }));
    CHECK_FALSE(keeps([](Schedule& one) { one.day_ends = 721; }));
    for (auto const day : {-1000000, 1000000}) {
        CHECK(keeps([&](Schedule& one) { one.first_day = day; }));
        CHECK(keeps([&](Schedule& one) { one.last_day = day; }));
        CHECK(keeps([&](Schedule& one) { one.paused_until = day; }));
    }
    for (auto const day : {-1000001, 1000001, first_int, last_int}) {
        CHECK_FALSE(keeps([&](Schedule& one) { one.first_day = day; }));
        CHECK_FALSE(keeps([&](Schedule& one) { one.last_day = day; }));
        CHECK_FALSE(keeps([&](Schedule& one) { one.paused_until = day; }));
    }
}

TEST_CASE("Bounds: a day is marked as one of the kinds we know", "[journal][bounds]")
{
    for (int number = 0; number < 256; ++number)
        CHECK(is_kept(DayMarked{now, 0, static_cast<DayKind>(number)}) == (number <= 2));
    for (auto const day : {-1000001, 1000001, first_int, last_int})
        CHECK_FALSE(is_kept(DayMarked{now, day, DayKind::off}));
}

TEST_CASE("Bounds: a planned time is marked as one of the marks we know, with what belongs to it", "[journal][bounds]")
{
    using enum OccurrenceMark;
    TreatmentId const session{own_id, 1};
    for (int number = 0; number < 256; ++number) {
        auto const mark = static_cast<OccurrenceMark>(number);
        CHECK(is_kept(marked(mark)) == (number >= 1 && number <= 4));
        CHECK(is_kept(marked(mark, 1)) == (mark == snoozed));
        CHECK(is_kept(marked(mark, 0, session)) == (mark == done));
        CHECK(is_kept(marked(mark, 0, {0, 1})) == (mark == done));
        CHECK_FALSE(is_kept(marked(mark, 0, {own_id, 0})));
        CHECK_FALSE(is_kept(marked(mark, 1, session)));
    }
    CHECK(is_kept(marked(snoozed, std::numeric_limits<std::int64_t>::min())));
}

TEST_CASE("Bounds: a planned time has a rule, a day and a minute", "[journal][bounds]")
{
    auto const of = [](Occurrence const& one) {
        return is_kept(OccurrenceMarked{now, one, OccurrenceMark::shown, 0, {}});
    };
    CHECK(of({std::numeric_limits<std::uint64_t>::max(), -1000000, 0}));
    CHECK(of({1, 1000000, 1439}));
    CHECK_FALSE(of({0, 20636, 480}));
    CHECK_FALSE(of({1, 20636, 1440}));
    CHECK_FALSE(of({1, 20636, 65535}));
    for (auto const day : {-1000001, 1000001, first_int, last_int})
        CHECK_FALSE(of({1, day, 480}));
}

} // namespace routine_bounds_test
