// SPDX-License-Identifier: MIT
// How the app speaks of places, times and scores.
#include "ui/words.hpp"

#include <fmt/format.h>

#include <array>

namespace tenderspot::ui {

std::string tr(std::string_view english) { return std::string{english}; }

std::string side_word(Side side) { return side == Side::left ? tr("left") : tr("right"); }

std::string spot_name(Catalogue const& facts, std::string const& id)
{
    auto const* point = facts.point(id);
    auto const* muscle = point ? facts.muscle(point->muscle) : nullptr;
    if (!muscle) return id; // A later version's point: its id is better than nothing.
    return fmt::format("{}, {}", tr(muscle->name), tr(point->name));
}

std::string spot_name(Catalogue const& facts, Spot const& spot)
{
    return fmt::format("{}, {}", spot_name(facts, spot.point), side_word(spot.side));
}

std::string clock_time(WallTime const& time)
{
    auto const minute = local_minute_of_day(time);
    return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

std::string long_date(std::chrono::year_month_day date)
{
    static constexpr std::array days{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    auto const weekday = std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding();
    auto const month = static_cast<unsigned>(date.month());
    return fmt::format("{} {} {}", tr(days[weekday]), static_cast<unsigned>(date.day()), tr(months[month - 1]));
}

std::string minutes_and_seconds(std::chrono::seconds length)
{
    return fmt::format("{}:{:02}", length.count() / 60, length.count() % 60);
}

std::string length_words(std::chrono::seconds length)
{
    auto const minutes = length.count() / 60, seconds = length.count() % 60;
    if (minutes == 0) return fmt::format("{} s", seconds);
    if (seconds == 0) return fmt::format("{} min", minutes);
    return fmt::format("{} min {} s", minutes, seconds);
}

std::string score_word(int score)
{
    static constexpr std::array words{"nothing", "hardly there", "slight",       "mild",   "noticeable", "clear",
                                      "strong",  "very strong",  "hard to bear", "severe", "the worst"};
    return tr(words[static_cast<std::size_t>(score < 0 ? 0 : score > 10 ? 10 : score)]);
}

std::string feel_words(Feel feel)
{
    switch (feel) {
    case Feel::easing: return tr("It eased");
    case Feel::same: return tr("It stayed the same");
    case Feel::too_much: return tr("It was too much");
    }
    return {};
}

std::string outcome_words(Outcome outcome)
{
    switch (outcome) {
    case Outcome::finished: return tr("Finished");
    case Outcome::stopped: return tr("Stopped early");
    case Outcome::kept: return tr("Cut short, kept");
    case Outcome::discarded: return tr("Discarded");
    }
    return {};
}

std::string source_line(Statement const& statement)
{
    std::string ids;
    for (auto const& id : statement.sources)
        ids += (ids.empty() ? "" : ", ") + id;
    return fmt::format("{} {}", statement.sources.size() == 1 ? tr("Source:") : tr("Sources:"), ids);
}

} // namespace tenderspot::ui
