// SPDX-License-Identifier: MIT
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

#include <cstdio>
#include <ctime>

namespace tenderspot::test {
namespace {

std::tm parsed(std::string const& text)
{
    std::tm time{};
    int const fields = std::sscanf(text.c_str(), "%d-%d-%d %d:%d", &time.tm_year, &time.tm_mon, &time.tm_mday,
                                   &time.tm_hour, &time.tm_min);
    REQUIRE(fields >= 3);
    time.tm_year -= 1900;
    time.tm_mon -= 1;
    return time;
}

std::string clock_text(int minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 100, minute % 60);
    return text;
}

char const* word(SlotState state)
{
    switch (state) {
    case SlotState::done: return "done";
    case SlotState::now: return "now";
    case SlotState::later: return "later";
    case SlotState::snoozed: return "snoozed";
    case SlotState::missed: return "missed";
    case SlotState::skipped: return "skipped";
    case SlotState::rested: return "rested";
    }
    return "?";
}

char const* word(DayStatus status)
{
    switch (status) {
    case DayStatus::no_schedule: return "no schedule: ";
    case DayStatus::planned: return "";
    case DayStatus::nothing_planned: return "nothing planned: ";
    case DayStatus::off: return "off: ";
    case DayStatus::ill: return "ill: ";
    case DayStatus::paused: return "paused: ";
    case DayStatus::not_begun: return "not begun: ";
    case DayStatus::over: return "over: ";
    }
    return "?";
}

} // namespace

std::int64_t utc_of_text(std::string const& text)
{
    auto time = parsed(text);
    return std::int64_t{::timegm(&time)} * 1000;
}

std::int32_t day_number(std::string const& date) { return static_cast<std::int32_t>(utc_of_text(date) / 86'400'000); }

std::string text_of(LocalMinute time)
{
    auto const seconds = static_cast<std::time_t>(time.day) * 86'400;
    std::tm date{};
    ::gmtime_r(&seconds, &date);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &date);
    return text + (' ' + clock_text(time.minute));
}

Schedule times_of_day(std::vector<SlotTime> const& times)
{
    return {RoutineWorld::rule, times, 180, day_number("2026-06-01"), std::nullopt, std::nullopt};
}

WallTime RoutineWorld::at_utc(std::int64_t utc_ms) const { return {utc_ms, zone_->offset_at(utc_ms), zone_->name()}; }

WallTime RoutineWorld::at(std::string const& local) const
{
    static_cast<void>(zone_->offset_at(0)); // Sets the zone of the process.
    auto time = parsed(local);
    time.tm_isdst = -1;
    return at_utc(std::int64_t{std::mktime(&time)} * 1000);
}

RecordId RoutineWorld::write(Record record, std::uint64_t writer)
{
    RecordId const id{writer, ++numbers_[writer]};
    written.push_back({id, record});
    history_.apply({id, std::move(record)});
    return id;
}

void RoutineWorld::plan(std::string const& local, std::optional<Schedule> schedule)
{
    write(ScheduleSet{at(local), std::move(schedule)});
}

TreatmentId RoutineWorld::treat(WallTime began, Spot const& spot, TreatmentId session)
{
    TreatmentBegan record{began, spot, 90, std::nullopt};
    record.session = session;
    auto const id = write(std::move(record));
    began.utc_ms += 100'000;
    write(TreatmentEnded{id, std::move(began), Outcome::finished, 90'000, std::nullopt, std::nullopt});
    return id;
}

void RoutineWorld::mark(std::string const& local, Occurrence const& occurrence, OccurrenceMark mark,
                        std::string const& until, TreatmentId session)
{
    write(OccurrenceMarked{at(local), occurrence, mark, until.empty() ? 0 : at(until).utc_ms, session});
}

Agenda RoutineWorld::agenda(std::string const& date, std::string const& now) const
{
    return tenderspot::agenda(history_, day_number(date), present(now));
}

std::string RoutineWorld::day(std::string const& date, std::string const& now) const
{
    auto const agenda = this->agenda(date, now);
    std::string text = word(agenda.status);
    for (auto const& slot : agenda.slots)
        text +=
            (&slot == &agenda.slots.front() ? "" : ", ") + clock_text(slot.occurrence.minute) + ' ' + word(slot.state);
    return agenda.extra == 0 ? text : text + " +" + std::to_string(agenda.extra);
}

std::string RoutineWorld::next(Present const& present) const
{
    auto const slot = next_slot(history_, present);
    if (!slot) return "-";
    return text_of(local_minute(slot->due_utc_ms, *present.zone)) + ' ' + word(slot->state);
}

} // namespace tenderspot::test
