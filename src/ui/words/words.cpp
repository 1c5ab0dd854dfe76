// SPDX-License-Identifier: MIT
// Words for places, times and scores.
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdlib>

namespace tenderspot::ui {

std::string side_word(Side side) { return side == Side::left ? tr("left") : tr("right"); }

std::string side_title(Side side) { return side == Side::left ? tr("Left side") : tr("Right side"); }

std::string view_name(View view)
{
    switch (view) {
    case View::back: return tr("Back");
    case View::left_back: return tr("Left back");
    case View::left: return tr("Left");
    case View::front: return tr("Front");
    case View::right: return tr("Right");
    case View::right_back: return tr("Right back");
    }
    return {};
}

std::string area_name(Catalogue const& facts, SoreArea const& area)
{
    auto const* region = facts.region(area.region);
    auto const name = region ? tr(region->name) : area.region;
    if (region && !region->paired) return name;
    return fmt::format("{}, {}", name, side_word(area.side));
}

std::string spot_name(Catalogue const& facts, std::string const& id)
{
    auto const* point = facts.point(id);
    auto const* muscle = point ? facts.muscle(point->muscle) : nullptr;
    if (!muscle) return id; // A point of a later version: its id is better than nothing.
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

std::string month_name(std::chrono::month month)
{
    static constexpr std::array names{"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
    return tr(names[static_cast<unsigned>(month) - 1]);
}

std::string long_date(std::chrono::year_month_day date)
{
    static constexpr std::array days{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    auto const weekday = std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding();
    return fmt::format("{} {} {}", tr(days[weekday]), static_cast<unsigned>(date.day()), month_name(date.month()));
}

std::string long_date(std::chrono::year_month_day date, std::chrono::year_month_day today)
{
    if (date.year() == today.year()) return long_date(date);
    return fmt::format("{} {}", long_date(date), static_cast<int>(date.year()));
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

std::string capitalised(std::string words)
{
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string joined(std::vector<std::string> const& names, std::string_view between)
{
    std::string out;
    for (auto const& name : names)
        out.append(out.empty() ? "" : between).append(name);
    return out;
}

std::string source_line(std::vector<std::string> const& sources)
{
    return fmt::format("{} {}", sources.size() == 1 ? tr("Source:") : tr("Sources:"), joined(sources));
}

std::string source_line(Statement const& statement) { return source_line(statement.sources); }

std::string mark_words(Mark const& mark)
{
    std::string place;
    auto const add = [&](int mm, std::string const& positive, std::string const& negative) {
        if (mm == 0) return;
        place += fmt::format("{}{} mm {}", place.empty() ? "" : ", ", std::abs(mm), mm > 0 ? positive : negative);
    };
    add(mark.across_mm, tr("outward"), tr("inward"));
    add(mark.up_mm, tr("up"), tr("down"));
    if (place.empty()) place = tr("in the middle of the zone");
    else place += tr(" from the middle of the zone");
    return mark.word.empty() ? trf("Your mark: {}", place) : trf("Your mark, {}: {}", mark.word, place);
}

} // namespace tenderspot::ui
