// SPDX-License-Identifier: MIT
// Writes a history in which something is planned around now. usage: plan_now FOLDER [full] MINUTES... (from now; full:
// notices name what is treated)
#include "journal/journal.hpp"
#include "linux/places.hpp"
#include "linux/ports/linux_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "random_id.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace tenderspot;
using namespace tenderspot::platform;

namespace {

constexpr int day_minutes = 1440;
/// A day must not end while a test runs.
constexpr std::uint16_t day_ends_early = 180, day_ends_at_noon = 720;
/// The check was made in words as new as any that will come.
constexpr std::uint16_t every_edition = 65535;

Schedule schedule_around(WallTime const& now, std::vector<int> const& minutes)
{
    Schedule schedule;
    schedule.rule = 11;
    auto const minute = local_minute_of_day(now);
    schedule.day_ends = minute < 360 ? day_ends_at_noon : day_ends_early;
    schedule.first_day = local_day(now) - 2;
    std::vector<SlotTime> times;
    for (auto const from_now : minutes)
        times.push_back({static_cast<std::uint16_t>((minute + from_now + day_minutes) % day_minutes), {}});
    schedule.times = times;
    return schedule;
}

} // namespace

int main(int count, char** words)
{
    if (count < 3) return 2;
    bool const full = std::string_view{words[2]} == "full";
    std::vector<int> minutes;
    for (int i = full ? 3 : 2; i < count; ++i)
        minutes.push_back(std::atoi(words[i]));
    LinuxClock const clock;
    auto const now = clock.wall_now();
    auto two_days_ago = now;
    two_days_ago.utc_ms -= 2LL * day_minutes * 60'000;
    PosixFiles files;
    auto const opened = Journal::open(files, words[1], {device_tag(), random_id()}, [](KeptRecord&&) {});
    if (!opened) return 1;
    std::vector<Record> const records{
        SafetyChecked{now, {}, {}, every_edition},
        SettingChanged{now, "reminders", "on"},
        SettingChanged{now, "reminder-quiet-from", "0"},
        SettingChanged{now, "reminder-quiet-to", "0"},
        SettingChanged{now, "reminder-words", full ? "full" : "neutral"},
        RoutineSet{two_days_ago, {{{"GMED-1", Side::left}, 90, {}}}},
        ScheduleSet{two_days_ago, schedule_around(now, minutes)},
    };
    for (auto const& record : records)
        if (!opened.value()->append(record)) return 1;
    return 0;
}
