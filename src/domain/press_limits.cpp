// SPDX-License-Identifier: MIT
// The facts about a point, softened by everything known about the user.
#include "domain/press_limits.hpp"

#include "domain/strain.hpp"
#include "domain/treatment.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

/// Removes the rest, which is over, but keeps everything else that its warnings ask for.
void forget_rest(Precautions& care)
{
    care.rests_strain = false;
    auto const asked_only_rest = [](Warning const* warning) {
        return std::all_of(warning->restrictions.begin(), warning->restrictions.end(), [](Restriction one) {
            return one == Restriction::rest_strain || one == Restriction::ask_first;
        });
    };
    auto& all = care.softens;
    all.erase(std::remove_if(all.begin(), all.end(), asked_only_rest), all.end());
}

} // namespace

bool is_sore(Soreness const& soreness)
{
    return soreness.bruise || (soreness.score && soreness.score->value() >= sore_from);
}

std::optional<std::int64_t> rest_answered(Catalogue const& facts, History const& history, WallTime const& now)
{
    std::optional<std::int64_t> last;
    auto const& checked = history.safety();
    for (auto const& warning : facts.warnings) {
        if (!warning.asks_for(Restriction::rest_strain)) continue;
        auto const sign = history.signs().find(warning.id);
        if (checked && contains(checked->applies, warning.id))
            last = std::max(last, history.safety_counts_from(now.utc_ms));
        if (sign == history.signs().end()) continue;
        auto const& said = sign->second;
        last = std::max(last, std::optional{history.clock_looks().counts_from(said.id, said.since.utc_ms, now.utc_ms)});
    }
    return last;
}

Precautions precautions(Catalogue const& facts, History const& history, WallTime const& now, std::string_view muscle)
{
    auto care = precautions(facts, answers(history), muscle);
    auto const rested_from = rest_answered(facts, history, now);
    if (!rested_from || now.utc_ms >= rest_ends(*rested_from, now)) forget_rest(care);
    auto const today = local_day(now);
    for (auto const& [day, soreness] : history.soreness())
        if (day <= today && day >= today - shorter_days_after_sore && is_sore(soreness)) care.shorter = true;
    return care;
}

Protocol protocol_today(std::string const& id, Catalogue const& facts, History const& history, WallTime const& now)
{
    auto const* point = facts.point(id);
    Protocol unknown;
    unknown.tools = {"ball"};
    unknown.modes = {"hold"};
    unknown.seconds = {1, static_cast<int>(std::chrono::floor<std::chrono::seconds>(longest_hold).count())};
    return softened(point ? point->protocol : unknown,
                    precautions(facts, history, now, point ? point->muscle : std::string{}));
}

Duration longest_press(Protocol const& protocol)
{
    return std::min<Duration>(std::chrono::seconds{protocol.seconds.high}, longest_hold);
}

PlannedSpot within_limits(PlannedSpot spot, Protocol const& protocol)
{
    auto const most =
        static_cast<std::uint32_t>(std::chrono::floor<std::chrono::seconds>(longest_press(protocol)).count());
    auto const least = std::min(static_cast<std::uint32_t>(protocol.seconds.low), most);
    auto& technique = spot.technique;
    if (!contains(protocol.tools, technique.tool)) technique.tool = protocol.tools.front();
    if (technique.pressure_high == 0 || technique.pressure_high > protocol.pressure.high) {
        technique.pressure_low = static_cast<std::uint8_t>(protocol.pressure.low);
        technique.pressure_high = static_cast<std::uint8_t>(protocol.pressure.high);
    }
    technique.pressure_low = std::min(technique.pressure_low, technique.pressure_high);
    spot.seconds = technique.mode == Mode::hold ? std::clamp(spot.seconds, least, most) : std::min(spot.seconds, most);
    return spot;
}

} // namespace tenderspot
