// SPDX-License-Identifier: MIT
// Words for what is done to a spot.
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {

std::string tool_name(std::string const& id)
{
    if (id == "ball") return tr("a small hard ball at a wall");
    if (id == "cane") return tr("a massage cane");
    if (id == "floor_ball") return tr("a ball on the floor");
    if (id == "hand") return tr("your hand");
    return id;
}

std::string mode_name(std::string const& id)
{
    if (id == "hold") return tr("a steady hold");
    if (id == "strokes") return tr("slow strokes");
    return id;
}

std::string short_tool_name(std::string const& id)
{
    if (id == "ball") return tr("Ball at a wall");
    if (id == "cane") return tr("Massage cane");
    if (id == "floor_ball") return tr("Ball on the floor");
    if (id == "hand") return tr("Your hand");
    return id;
}

std::string technique_words(PlannedSpot const& spot)
{
    if (spot.technique.mode == Mode::hold) return trf("Hold {} s", spot.seconds);
    return trf("{} strokes", spot.seconds * 1000 / spot.technique.beat_ms);
}

std::string pressure_words(Technique const& technique)
{
    return trf("{} to {} of 10", technique.pressure_low, technique.pressure_high);
}

std::string reason_words(StopReason reason)
{
    switch (reason) {
    case StopReason::enough: return tr("I have had enough");
    case StopReason::too_much: return tr("It was too much twice");
    case StopReason::numb: return tr("Numbness or tingling");
    case StopReason::sharp: return tr("Sharp or shooting pain");
    case StopReason::above_7: return tr("More than 7 of 10");
    case StopReason::breath: return tr("I cannot breathe slowly");
    case StopReason::dizzy: return tr("Dizzy or sick");
    }
    return {};
}

std::string did_words(Did did)
{
    switch (did) {
    case Did::done: return tr("Yes");
    case Did::partly: return tr("Partly");
    case Did::no: return tr("No");
    }
    return {};
}

std::string soon_time(std::int64_t utc_ms, WallTime const& now)
{
    WallTime const then{utc_ms, now.offset_minutes, now.zone};
    if (local_day(then) == local_day(now)) return clock_time(then);
    auto const date = long_date(local_date(then), local_date(now));
    if (local_day(then) - local_day(now) >= 7) return fmt::format("{}, {}", date, clock_time(then));
    return fmt::format("{} {}", date.substr(0, date.find(' ')), clock_time(then));
}

} // namespace tenderspot::ui
