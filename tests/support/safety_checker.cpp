// SPDX-License-Identifier: MIT
// Each rule is written out from its table row, with its own numbers.
#include "support/safety_checker.hpp"

#include <algorithm>
#include <map>

namespace tenderspot::support {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;

bool has(std::vector<std::string> const& all, std::string const& one)
{
    for (auto const& each : all)
        if (each == one) return true;
    return false;
}

bool asks_for(Warning const& warning, Restriction wanted)
{
    for (auto const one : warning.restrictions)
        if (one == wanted) return true;
    return false;
}

/// The day of the calendar on the wall.
std::int64_t day_of(WallTime const& at)
{
    auto const local = at.utc_ms + std::int64_t{at.offset_minutes} * 60'000;
    return local >= 0 ? local / day_ms : -((-local + day_ms - 1) / day_ms);
}

} // namespace

bool SafetyChecker::applies(Warning const& warning) const
{
    for (auto const at : checks_)
        if (has(std::get<SafetyChecked>(records_[at].record).applies, warning.id)) return true;
    for (auto const at : reports_)
        if (std::get<SignReported>(records_[at].record).warning == warning.id) return true;
    return false;
}

/// Only what is agreed in every answer that counts, and was not reported since.
bool SafetyChecker::is_agreed(Warning const& warning) const
{
    auto const all = checks_;
    for (auto const report : reports_) {
        if (std::get<SignReported>(records_[report].record).warning != warning.id) continue;
        bool is_known = false;
        for (std::size_t i = 0; i < records_.size(); ++i)
            if (std::holds_alternative<SafetyChecked>(records_[i].record) && knew(i, report)) is_known = true;
        if (!is_known) return false;
    }
    for (auto const at : all)
        if (!has(std::get<SafetyChecked>(records_[at].record).agreed, warning.id)) return false;
    return !all.empty();
}

/// Whether an answer or a sign asks for it where this muscle is pressed.
bool SafetyChecker::holds(Restriction wanted, std::string const& muscle) const
{
    for (auto const& warning : facts_.warnings) {
        auto const is_meant = warning.muscles.empty() || has(warning.muscles, muscle);
        if (is_meant && asks_for(warning, wanted) && applies(warning)) return true;
    }
    return false;
}

bool SafetyChecker::has_emergency() const
{
    for (auto const at : reports_)
        if (std::get<SignReported>(records_[at].record).urgency == Urgency::emergency) return true;
    for (auto const& warning : facts_.warnings)
        if (warning.urgency == Urgency::emergency && applies(warning)) return true;
    return false;
}

/// "You strained a muscle in the last three days": 72 h from the answer, unless the strain that was told is that one.
bool SafetyChecker::rests_by_answer() const
{
    std::int64_t answered = 0;
    bool is_answered = false;
    auto const take = [&](std::int64_t at) {
        answered = is_answered ? std::max(answered, at) : at;
        is_answered = true;
    };
    for (auto const& warning : facts_.warnings) {
        if (!asks_for(warning, Restriction::rest_strain)) continue;
        std::int64_t last = 0;
        bool is_in_check = false;
        for (auto const at : checks_) {
            auto const& check = std::get<SafetyChecked>(records_[at].record);
            last = std::max(last, since(at, check.at.utc_ms)); // Of answers given apart, all are as new as the newest.
            if (has(check.applies, warning.id)) is_in_check = true;
        }
        if (is_in_check) take(last);
        for (auto const at : reports_) {
            auto const& sign = std::get<SignReported>(records_[at].record);
            if (sign.warning == warning.id) take(since(at, sign.at.utc_ms));
        }
    }
    if (!is_answered) return false;
    if (auto const known = strain(); known.is_there && answered < known.onset_ms + 72 * hour_ms) return false;
    return now_.utc_ms < answered + 72 * hour_ms;
}

/// Sore of 4 or more, or a bruise: on that day, and the two after it.
bool SafetyChecker::is_sore() const
{
    std::map<std::int64_t, SorenessReported> days;
    for (auto const& one : records_)
        if (auto const* told = std::get_if<SorenessReported>(&one.record)) days[told->day] = *told;
    auto const today = day_of(now_);
    for (auto const& [day, told] : days)
        if (day <= today && day >= today - 2 && (told.bruise || (told.score && told.score->value() >= 4))) return true;
    return false;
}

std::string SafetyChecker::muscle_of(std::string const& point) const
{
    for (auto const& one : facts_.points)
        if (one.id == point) return one.muscle;
    return {};
}

bool SafetyChecker::over_one_nerve(Spot const& numb, Spot const& other) const
{
    if (numb.side != other.side) return false;
    if (numb.point == other.point) return true;
    auto const from = muscle_of(numb.point), to = muscle_of(other.point);
    if (from.empty() || to.empty()) return false;
    for (auto const& muscle : facts_.muscles)
        if (muscle.id == from && has(muscle.over_same_nerve, to)) return true;
    return from == to;
}

Against SafetyChecker::check() const
{
    auto const all = checks_;
    if (all.empty()) return {"the check was never answered"};
    Against found;
    int edition = 1;
    for (auto const& warning : facts_.warnings)
        edition = std::max(edition, warning.since);
    std::int64_t at = 0;
    for (auto const one : all) {
        auto const& check = std::get<SafetyChecked>(records_[one].record);
        if (check.edition < edition) found.emplace_back("the check is of an earlier edition");
        at = std::max(at, check.at.utc_ms);
    }
    if (now_.utc_ms - at >= 28 * day_ms) found.emplace_back("the check is 28 days old");
    if (at - now_.utc_ms > day_ms) found.emplace_back("the check is of a day to come");
    for (auto const& stop : stops()) {
        bool is_answered = false;
        for (auto const one : all)
            if (knew(one, stop.record)) is_answered = true;
        if (!is_answered) found.emplace_back("numb or dizzy since the check");
    }
    return found;
}

Against SafetyChecker::any_press() const
{
    Against found;
    if (has_emergency()) found.emplace_back("an emergency sign");
    for (auto const& warning : facts_.warnings)
        if (warning.muscles.empty() && asks_for(warning, Restriction::ask_first) && applies(warning) &&
            !is_agreed(warning))
            found.push_back("ask first: " + warning.id);
    if (rests_by_answer()) found.emplace_back("a strain was answered in the check");
    return found;
}

Against SafetyChecker::press(Spot const& spot) const
{
    auto found = any_press();
    auto const muscle = muscle_of(spot.point);
    for (auto const& warning : facts_.warnings)
        if (has(warning.muscles, muscle) && asks_for(warning, Restriction::ask_first) && applies(warning) &&
            !is_agreed(warning))
            found.push_back("ask first for this muscle: " + warning.id);
    if (auto const known = strain(); known.is_there && known.told.side == spot.side) {
        if (now_.utc_ms < known.onset_ms + 72 * hour_ms) found.emplace_back("a fresh strain of this side");
        if (known.told.grade == StrainGrade::three && !known.is_agreed)
            found.emplace_back("a serious strain of this side");
    }
    for (auto const& stop : stops())
        if (stop.reason == StopReason::numb && over_one_nerve(stop.spot, spot) &&
            now_.utc_ms < stop.at_ms + 24 * hour_ms)
            found.push_back("numb in the last 24 hours: " + stop.spot.point);
    return found;
}

PressLimits SafetyChecker::limits(std::string const& point) const
{
    PressLimits limits{120, 6, {"ball"}};
    for (auto const& one : facts_.points)
        if (one.id == point)
            limits = {one.protocol.seconds.high,
                      one.protocol.pressure.high,
                      {one.protocol.tools.begin(), one.protocol.tools.end()}};
    auto const muscle = muscle_of(point);
    limits.seconds = std::min(limits.seconds, 300);
    if (holds(Restriction::shorter, muscle) || is_sore()) limits.seconds = std::min(limits.seconds, 60);
    if (holds(Restriction::lighter, muscle)) limits.hardest = std::min(limits.hardest, 4);
    if (holds(Restriction::no_floor, muscle)) limits.tools.erase("floor_ball");
    if (holds(Restriction::no_ball, muscle)) limits.tools.erase("ball");
    if (limits.tools.empty()) limits.tools = {"hand"};
    return limits;
}

Against SafetyChecker::exercise(Exercise const& exercise) const
{
    if (has_emergency()) return {"an emergency sign"};
    if (exercise.crosses && holds(Restriction::no_stretch, {})) return {"no stretches across the body"};
    return {};
}

Against SafetyChecker::pack(Pack pack) const
{
    if (has_emergency()) return {"an emergency sign"};
    if (holds(Restriction::no_packs, {})) return {"no packs"};
    auto const known = strain();
    if (pack == Pack::cold_and_warm && known.is_there && now_.utc_ms < known.onset_ms + 72 * hour_ms)
        return {"no heat on a fresh strain"};
    return {};
}

Against SafetyChecker::end_of_strain() const
{
    auto const known = strain();
    if (known.is_there && known.told.grade == StrainGrade::three && !known.is_agreed)
        return {"a serious strain that nobody has looked at"};
    return {};
}

} // namespace tenderspot::support
