// SPDX-License-Identifier: MIT
// Turns restrictions into precautions, and softens protocols by them.
#include "domain/safety.hpp"

#include "domain/contains.hpp"

#include <algorithm>
#include <string_view>

namespace tenderspot {
namespace {

/// Whether the restriction softens rather than locks.
bool add(Precautions& all, Restriction restriction)
{
    switch (restriction) {
    case Restriction::ask_first: return false;
    case Restriction::rest_strain: all.rests_strain = true; return true;
    case Restriction::lighter: all.lighter = true; return true;
    case Restriction::shorter: all.shorter = true; return true;
    case Restriction::no_floor: all.no_floor = true; return true;
    case Restriction::no_ball: all.no_ball = true; return true;
    case Restriction::off_bone: all.off_bone = true; return true;
    case Restriction::no_stretch: all.no_stretch = true; return true;
    case Restriction::not_there: return true;
    case Restriction::no_packs: all.no_packs = true; return true;
    }
    return false;
}

} // namespace

std::vector<Warning const*> safety_questions(Catalogue const& facts)
{
    std::vector<Warning const*> questions;
    for (auto const& warning : facts.warnings)
        if (warning.urgency == Urgency::care) questions.push_back(&warning);
    return questions;
}

SafetyChecked answers(History const& history)
{
    auto all = history.safety().value_or(SafetyChecked{});
    for (auto const& [warning, sign] : history.signs()) {
        if (!contains(all.applies, warning)) all.applies.push_back(warning);
        if (!history.safety() && sign.since.utc_ms > all.at.utc_ms) all.at = sign.since;
        // The clinician who agreed did not know that the sign would be reported again.
        if (!sign.is_answered) std::erase(all.agreed, warning);
    }
    return all;
}

Precautions precautions(Catalogue const& facts, SafetyChecked const& checked, std::string_view muscle)
{
    Precautions all;
    for (auto const& warning : facts.warnings) {
        auto const& asked_for = warning.restrictions;
        auto const is_meant = warning.muscles.empty() || contains(warning.muscles, muscle);
        if (asked_for.empty() || !is_meant || !contains(checked.applies, warning.id)) continue;
        bool softens = false;
        for (auto const restriction : asked_for)
            softens = add(all, restriction) || softens;
        if (softens) all.softens.push_back(&warning);
        if (warning.asks_for(Restriction::ask_first) && !contains(checked.agreed, warning.id))
            all.locks.push_back(&warning);
    }
    return all;
}

std::uint16_t safety_edition(Catalogue const& facts)
{
    int latest = 1;
    for (auto const& warning : facts.warnings)
        latest = std::max(latest, warning.since);
    return static_cast<std::uint16_t>(latest);
}

namespace {

/// Numbness or dizziness since the check, judged by the order of the records, which no clock changes.
bool needs_news(History const& history)
{
    auto const& stops = history.alarming_stops();
    return std::any_of(stops.begin(), stops.end(),
                       [&](AlarmingStop const& stop) { return !stop.is_answered && history.find(stop.treatment); });
}

} // namespace

CheckDue check_due(Catalogue const& facts, History const& history, WallTime const& now)
{
    using std::chrono::milliseconds;
    auto const& checked = history.safety();
    if (!checked || checked->edition < safety_edition(facts)) return CheckDue::all;
    milliseconds const age{now.utc_ms - checked->at.utc_ms};
    auto const is_old = age >= check_again_after || age < -std::chrono::days{1};
    return is_old || needs_news(history) ? CheckDue::anything_new : CheckDue::no;
}

Protocol softened(Protocol protocol, Precautions const& all)
{
    auto& tools = protocol.tools;
    if (all.no_floor) std::erase(tools, "floor_ball");
    if (all.no_ball) {
        std::erase(tools, "ball");
        std::stable_partition(tools.begin(), tools.end(), [](std::string const& tool) { return tool == "cane"; });
    }
    // A cane is never removed, so it is still there where it makes sense.
    if (tools.empty()) tools.emplace_back("hand");

    auto& pressure = protocol.pressure;
    if (all.lighter && pressure.high > lightest_pressure) {
        pressure.high = lightest_pressure;
        pressure.low = std::min(pressure.low, lightest_pressure - 1);
    }
    if (all.shorter) {
        protocol.seconds.high = std::min(protocol.seconds.high, static_cast<int>(shortened_hold_seconds));
        protocol.seconds.low = std::min(protocol.seconds.low, protocol.seconds.high);
    }
    return protocol;
}

} // namespace tenderspot
