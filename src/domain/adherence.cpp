// SPDX-License-Identifier: MIT
// Computes the weeks and the days in a row from the agendas of their days.
#include "domain/adherence.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

bool is_rest(DayStatus status)
{
    return status == DayStatus::off || status == DayStatus::ill || status == DayStatus::paused;
}

int to_come(Agenda const& day)
{
    return static_cast<int>(std::count_if(day.slots.begin(), day.slots.end(), [](Slot const& slot) {
        return slot.state == SlotState::now || slot.state == SlotState::later || slot.state == SlotState::snoozed;
    }));
}

std::int32_t monday_of(std::int32_t day)
{
    std::chrono::weekday const weekday{std::chrono::sys_days{std::chrono::days{day}}};
    return day - static_cast<std::int32_t>(weekday.iso_encoding()) + 1;
}

} // namespace

std::vector<WeekDone> weeks_done(History const& history, Present const& present, int most)
{
    std::vector<WeekDone> weeks;
    auto const first = history.routine_log().schedules().first_planned_day();
    if (!first) return weeks;
    auto const last = today(history, present);
    for (auto monday = monday_of(last); static_cast<int>(weeks.size()) < most && monday + 6 >= *first; monday -= 7) {
        WeekDone week;
        week.monday = monday;
        for (auto day = std::max(monday, *first); day <= std::min(monday + 6, last); ++day) {
            auto const of_day = agenda(history, day, present);
            week.done += of_day.done();
            week.planned += of_day.asked() - (day == last ? to_come(of_day) : 0);
            week.rested_days += is_rest(of_day.status) ? 1 : 0;
        }
        weeks.push_back(week);
    }
    // In the week in which it begins, a schedule may have nothing left to plan.
    bool const begins = weeks.size() > 1 && weeks.back().monday <= *first;
    if (begins && weeks.back() == WeekDone{weeks.back().monday, 0, 0, 0}) weeks.pop_back();
    return weeks;
}

int days_in_a_row(History const& history, Present const& present)
{
    auto const first = history.routine_log().schedules().first_planned_day();
    if (!first) return 0;
    auto const last = today(history, present);
    int count = 0;
    for (auto day = last; day >= *first; --day) {
        auto const of_day = agenda(history, day, present);
        if (of_day.done() > 0) ++count;
        else if (of_day.asked() > 0 && day != last) break;
    }
    return count;
}

} // namespace tenderspot
