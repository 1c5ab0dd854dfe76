// SPDX-License-Identifier: MIT
// Short words for times, days and spots.
#include "ui/parts/routine_words.hpp"

#include "app/treat/treat_flow.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/words/words.hpp"

#include <algorithm>
#include <array>

namespace tenderspot::ui {
namespace {

constexpr int day_minutes = 1440;
constexpr std::array weekdays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

bool has(Weekdays days, int iso) { return (days.bits >> (iso - 1) & 1) != 0; }

std::vector<std::uint16_t> minutes_of(Schedule const& schedule)
{
    // Any week will do, because a schedule repeats every seven days.
    auto whole = schedule;
    whole.last_day.reset();
    whole.paused_until.reset();
    std::vector<std::uint16_t> most;
    for (int i = 0; i < 7; ++i)
        if (auto of_day = slots_of(whole, whole.first_day + i); of_day.size() > most.size()) most = std::move(of_day);
    return most;
}

bool is_same_every_day(Schedule const& schedule)
{
    auto whole = schedule;
    whole.last_day.reset();
    whole.paused_until.reset();
    auto const first = slots_of(whole, whole.first_day);
    for (int i = 1; i < 7; ++i) {
        auto const of_day = slots_of(whole, whole.first_day + i);
        if (!of_day.empty() && !first.empty() && of_day != first) return false;
    }
    return true;
}

} // namespace

std::string time_of_day(int minute)
{
    auto const within = (minute % day_minutes + day_minutes) % day_minutes;
    return fmt::format("{:02}:{:02}", within / 60, within % 60);
}

std::string slot_title(std::uint16_t minute)
{
    if (minute < 300) return tr("Night");
    if (minute < 660) return tr("Morning");
    if (minute < 870) return tr("Midday");
    if (minute < 1050) return tr("Afternoon");
    return minute < 1320 ? tr("Evening") : tr("Late evening");
}

std::string weekday_name(int iso) { return tr(weekdays[static_cast<std::size_t>(iso - 1)]); }

std::string short_weekday(int iso) { return weekday_name(iso).substr(0, 3); }

std::string weekdays_words(Weekdays days)
{
    if (days.bits == 0x7F) return tr("every day");
    if (days.bits == 0x1F) return tr("Mon to Fri");
    std::vector<std::string> names;
    for (int iso = 1; iso <= 7; ++iso)
        if (has(days, iso)) names.push_back(short_weekday(iso));
    return joined(names);
}

std::string minutes_words(int minutes)
{
    if (minutes < 60) return minutes == 1 ? tr("1 minute") : trf("{} minutes", minutes);
    auto const hours = minutes / 60 == 1 ? tr("1 hour") : trf("{} hours", minutes / 60);
    return minutes % 60 == 0 ? hours : trf("{} {} min", hours, minutes % 60);
}

std::string schedule_words(Schedule const& schedule)
{
    auto const minutes = minutes_of(schedule);
    if (!is_same_every_day(schedule)) return trf("Up to {} a day", minutes.size());
    std::vector<std::string> times;
    for (auto const minute : minutes)
        times.push_back(time_of_day(minute));
    return trf("{} a day: {}", minutes.size(), joined(times));
}

std::string items_words(Catalogue const& facts, std::vector<RoutineItem> const& items)
{
    auto const is_one_sided = !items.empty() && std::all_of(items.begin(), items.end(), [&](auto const& item) {
        return item.spot.side == items.front().spot.side;
    });
    std::vector<std::string> names;
    for (auto const& item : items) {
        auto const* point = facts.point(item.spot.point);
        auto const* muscle = point ? facts.muscle(point->muscle) : nullptr;
        auto name = muscle ? tr(muscle->name) : item.spot.point;
        if (!is_one_sided) name.append(" ").append(side_word(item.spot.side));
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    auto const words = joined(names, tr(", then "));
    return is_one_sided ? fmt::format("{} · {}", words, side_word(items.front().spot.side)) : words;
}

std::string count_words(std::vector<RoutineItem> const& items)
{
    auto const count = items.size() == 1 ? tr("1 spot") : trf("{} spots", items.size());
    auto const is_of = [&](Side side) {
        return std::all_of(items.begin(), items.end(), [&](auto const& item) { return item.spot.side == side; });
    };
    if (items.empty()) return tr("No spots yet");
    if (is_of(Side::left)) return trf("{}, left side", count);
    return is_of(Side::right) ? trf("{}, right side", count) : count;
}

std::string clock_at(ViewContext const& context, std::int64_t utc_ms)
{
    return time_of_day(local_minute(utc_ms, *context.present().zone).minute);
}

std::string when_words(ViewContext const& context, std::int64_t utc_ms)
{
    auto const day = local_minute(utc_ms, *context.present().zone).day;
    auto const this_day = local_day(context.wall_now());
    auto const time = clock_at(context, utc_ms);
    if (day == this_day) return time;
    return fmt::format("{}, {}", day == this_day + 1 ? tr("tomorrow") : day_words(day, this_day), time);
}

std::string session_length(std::vector<PlannedSpot> const& spots)
{
    std::chrono::seconds length{0};
    for (auto const& spot : spots)
        length += std::chrono::seconds{spot.seconds} + std::chrono::duration_cast<std::chrono::seconds>(app::get_ready);
    return trf("{} min", std::max<std::int64_t>(1, std::chrono::round<std::chrono::minutes>(length).count()));
}

} // namespace tenderspot::ui
