// SPDX-License-Identifier: MIT
// What the records say of the routine: its items, what was marked of its days and times, in which order.
#include "domain/history_fixture.hpp"

#include <catch2/catch.hpp>

namespace routine_log_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

Spot const left{"GMED-1", Side::left}, right{"GMED-1", Side::right}, deep{"QL-1", Side::left};
Technique const cane{Mode::strokes, 2500, "cane", 4, 6};
Occurrence const morning{1, 20, 480}, evening{1, 20, 1140};
using Items = std::vector<RoutineItem>;

History of(std::vector<Record> records)
{
    History history;
    std::uint64_t number = 0;
    for (auto& record : records)
        history.apply({id(++number), std::move(record)});
    return history;
}

OccurrenceMarked marked(std::int64_t utc_ms, OccurrenceMark mark, std::int64_t until = 0, TreatmentId session = {})
{
    return {at(utc_ms), morning, mark, until, session};
}

} // namespace

TEST_CASE("Routine: the last set replaces all of it, its order and each technique", "[domain][routine]")
{
    CHECK(History{}.routine().empty());
    auto history = of({RoutineSet{at(1), {{left, 90, cane}, {deep, 60, {}}}}});
    CHECK(history.routine() == Items{{left, 90, cane}, {deep, 60, {}}});
    history.apply({id(2), RoutineSet{at(2), {{deep, 30, cane}, {right, 90, {}}}}});
    CHECK(history.routine() == Items{{deep, 30, cane}, {right, 90, {}}});
    history.apply({id(3), RoutineSet{at(3), {}}});
    CHECK(history.routine().empty());
}

TEST_CASE("Routine: what earlier versions put and removed goes together with sets", "[domain][routine]")
{
    auto history = of({RoutineItemPut{at(1), left, 90}, RoutineItemPut{at(2), deep, 60},
                       RoutineSet{at(3), {{deep, 60, {}}, {left, 90, cane}}}, RoutineItemPut{at(4), left, 120},
                       RoutineItemPut{at(5), right, 30}});
    CHECK(history.routine() == Items{{deep, 60, {}}, {left, 120, cane}, {right, 30, {}}});
    history.apply({id(6), RoutineItemRemoved{at(6), deep}});
    history.apply({id(7), RoutineItemRemoved{at(7), {"TFL-1", Side::left}}});
    CHECK(history.routine() == Items{{left, 120, cane}, {right, 30, {}}});
    history.apply({id(8), RoutineSet{at(8), {{deep, 45, {}}}}});
    CHECK(history.routine() == Items{{deep, 45, {}}});
}

TEST_CASE("Routine: what was in it at an earlier time can be told, to the minute and by local time",
          "[domain][routine]")
{
    auto const history =
        of({RoutineSet{at(10 * minute_ms), {{left, 90, {}}}}, RoutineSet{at(20 * minute_ms), {{deep, 60, {}}}},
            RoutineItemPut{at(20 * minute_ms + 59'999), right, 60}, RoutineSet{at(30 * minute_ms), {}}});
    auto const& log = history.routine_log();
    auto const local = [](int minute) { return LocalMinute{0, 60 + minute}; }; // The fixture is an hour ahead of UTC.
    CHECK(log.items_at(local(10)) == Items{{left, 90, {}}});
    CHECK(log.items_at(local(19)) == Items{{left, 90, {}}});
    CHECK(log.items_at(local(20)) == Items{{deep, 60, {}}, {right, 60, {}}});
    CHECK(log.items_at(local(29)) == Items{{deep, 60, {}}, {right, 60, {}}});
    CHECK(log.items_at(local(30)).empty());
    CHECK(log.items_at({99, 0}).empty());
}

TEST_CASE("Routine: before it was ever set, any treatment may belong to it", "[domain][routine]")
{
    auto const history = of({RoutineSet{at(10 * minute_ms), {{left, 90, {}}}}});
    CHECK(history.routine_log().items_at({0, 60 + 9}).empty());
    CHECK(history.routine_log().items_at({-5, 0}).empty());
}

TEST_CASE("Routine: of two devices the later word counts, whoever said it", "[domain][routine]")
{
    History history;
    history.apply({{7, 1}, RoutineSet{at(1), {{left, 90, {}}}}});
    history.apply({{9, 1}, RoutineItemPut{at(2), deep, 60}});
    history.apply({{7, 2}, ScheduleSet{at(3), Schedule{5, Spread{}, 180, 0, {}, {}}}});
    CHECK(history.routine() == Items{{left, 90, {}}, {deep, 60, {}}});
    history.apply({{9, 2}, RoutineSet{at(4), {{right, 30, cane}}}});
    history.apply({{9, 3}, ScheduleSet{at(4), Schedule{6, Spread{}, 180, 0, {}, {}}}});
    CHECK(history.routine() == Items{{right, 30, cane}});
    REQUIRE(history.routine_log().schedule());
    CHECK(history.routine_log().schedule()->rule == 6);
    history.apply({{7, 3}, ScheduleSet{at(5), std::nullopt}});
    CHECK_FALSE(history.routine_log().schedule());
    history.apply({{9, 3}, ScheduleSet{at(4), Schedule{6, Spread{}, 180, 0, {}, {}}}}); // Given a second time.
    CHECK_FALSE(history.routine_log().schedule());
}

TEST_CASE("Routine: a day is what was said of it last", "[domain][routine]")
{
    auto history = of({DayMarked{at(1), 20, DayKind::off}, DayMarked{at(2), 21, DayKind::ill}});
    CHECK(history.routine_log().kind_of(19) == DayKind::usual);
    CHECK(history.routine_log().kind_of(20) == DayKind::off);
    CHECK(history.routine_log().kind_of(21) == DayKind::ill);
    history.apply({id(3), DayMarked{at(3), 20, DayKind::ill}});
    history.apply({{journal + 1, 1}, DayMarked{at(4), 21, DayKind::usual}});
    CHECK(history.routine_log().kind_of(20) == DayKind::ill);
    CHECK(history.routine_log().kind_of(21) == DayKind::usual);
}

TEST_CASE("Routine: reminders of a time are counted since it was put off last", "[domain][routine]")
{
    using enum OccurrenceMark;
    auto history = of({marked(10, shown), marked(20, shown)});
    auto const note = [&history] { return history.routine_log().note(morning); };
    CHECK(note() == OccurrenceNote{2, 20, std::nullopt, false, false, std::nullopt});
    CHECK(history.routine_log().note(evening) == OccurrenceNote{});
    history.apply({id(3), marked(30, snoozed, 600'000)});
    CHECK(note() == OccurrenceNote{0, 0, 600'000, false, false, std::nullopt});
    history.apply({id(4), marked(600'000, shown)});
    CHECK(note() == OccurrenceNote{1, 600'000, 600'000, false, false, std::nullopt});
    CHECK(history.routine_log().last_shown() == LastShown{morning, at(600'000)});
}

TEST_CASE("Routine: putting a time off takes back that it was skipped or closed, never that it was done",
          "[domain][routine]")
{
    using enum OccurrenceMark;
    TreatmentId const first{journal, 40}, second{journal, 41};
    auto history = of({marked(10, skipped), marked(11, seen), marked(12, done, 0, first)});
    CHECK(history.routine_log().note(morning) == OccurrenceNote{0, 0, std::nullopt, true, true, first});
    history.apply({id(4), marked(13, snoozed, 99)});
    CHECK(history.routine_log().note(morning) == OccurrenceNote{0, 0, 99, false, false, first});
    history.apply({id(5), marked(14, done, 0, second)});
    CHECK(history.routine_log().note(morning).session == second);
}

TEST_CASE("Routine: the reminder that was shown last is the last one told, of any time", "[domain][routine]")
{
    CHECK_FALSE(History{}.routine_log().last_shown());
    auto const history =
        of({marked(10, OccurrenceMark::shown), OccurrenceMarked{at(20), evening, OccurrenceMark::shown, 0, {}},
            marked(30, OccurrenceMark::skipped)});
    CHECK(history.routine_log().last_shown() == LastShown{evening, at(20)});
}

} // namespace routine_log_test
