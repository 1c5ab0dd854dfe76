// SPDX-License-Identifier: MIT
// Plans sessions within the limits.
#include "app/treat/plan.hpp"

#include "domain/contains.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

inline constexpr Duration side_change = std::chrono::seconds{5}; ///< Between the sets and sides of an exercise.

std::uint32_t stroke_seconds(int strokes, std::uint32_t beat_ms)
{
    return (static_cast<std::uint32_t>(strokes) * beat_ms + 999) / 1000;
}

std::uint32_t within(std::uint32_t seconds, Range const& range)
{
    return std::clamp(seconds, static_cast<std::uint32_t>(range.low), static_cast<std::uint32_t>(range.high));
}

} // namespace

Protocol protocol_of(State const& state, std::string const& point)
{
    return protocol_today(point, *state.facts, state.history, state.now.wall);
}

PlannedSpot planned(State const& state, Spot const& spot, std::optional<std::uint32_t> seconds)
{
    auto const protocol = protocol_of(state, spot.point);
    auto const last = state.history.last_of(spot);
    PlannedSpot out{spot, within(seconds.value_or(state.plan.hold_seconds), protocol.seconds), {}, {}};
    auto& technique = out.technique;
    technique.tool =
        last && contains(protocol.tools, last->technique.tool) ? last->technique.tool : protocol.tools.front();
    technique.pressure_low = static_cast<std::uint8_t>(protocol.pressure.low);
    technique.pressure_high = static_cast<std::uint8_t>(protocol.pressure.high);
    // A requested length is the length of a hold.
    auto const strokes = last && last->technique.mode == Mode::strokes && !seconds;
    return strokes && contains(protocol.modes, "strokes") ? with_mode(state, out, Mode::strokes) : out;
}

PlannedSpot planned(State const& state, RoutineItem const& item)
{
    auto out = planned(state, item.spot, item.seconds > 0 ? std::optional{item.seconds} : std::nullopt);
    auto const& how = item.technique;
    if (!how.tool.empty()) out.technique.tool = how.tool;
    if (how.pressure_high > 0) {
        out.technique.pressure_low = how.pressure_low;
        out.technique.pressure_high = how.pressure_high;
    }
    if (how.mode == Mode::strokes && contains(protocol_of(state, item.spot.point).modes, "strokes")) {
        out.technique.mode = Mode::strokes;
        out.technique.beat_ms = how.beat_ms;
        out.seconds = item.seconds;
    }
    return within_limits(state, std::move(out));
}

PlannedSpot with_mode(State const& state, PlannedSpot spot, Mode mode)
{
    spot.technique.mode = mode;
    auto const strokes = mode == Mode::strokes;
    spot.technique.beat_ms = strokes ? offered_beats.back() : 0;
    spot.seconds = strokes ? stroke_seconds(offered_strokes[1], spot.technique.beat_ms)
                           : within(state.plan.hold_seconds, protocol_of(state, spot.spot.point).seconds);
    return spot;
}

PlannedSpot within_limits(State const& state, PlannedSpot spot)
{
    auto const protocol = protocol_of(state, spot.spot.point);
    return tenderspot::within_limits(std::move(spot), protocol);
}

TreatmentPlan plan_of(State const& state, std::vector<PlannedSpot> const& spots)
{
    TreatmentPlan plan;
    for (auto const& spot : spots) {
        Duration const length = std::chrono::seconds{spot.seconds}, beat{spot.technique.beat_ms};
        auto const most = longest_press(protocol_of(state, spot.spot.point));
        plan.steps.push_back({get_ready, beat > Duration{} ? length / beat * beat : length, beat, most});
    }
    return plan;
}

TreatmentPlan plan_of(Exercise const& exercise)
{
    TreatmentPlan plan;
    Duration const length = std::chrono::seconds{exercise.seconds};
    auto const beat = exercise.repetitions > 0 ? length / exercise.repetitions : Duration{};
    auto const count = exercise.sets * (exercise.each_side ? 2 : 1);
    for (int i = 0; i < count; ++i)
        plan.steps.push_back(
            {i == 0 ? get_ready : side_change, beat > Duration{} ? beat * exercise.repetitions : length, beat, length});
    return plan;
}

namespace {

void end_at(Position& position, Duration length)
{
    position.length = length;
    position.half_due.reset();
}

/// Limits the current hold to this length, but not to less than was already held.
void shorten(TreatmentState& state, Duration most, Instant now)
{
    auto const length = std::max(most, held(state, now));
    auto* const run = std::get_if<Running>(&state);
    if (run && run->position.length > length) {
        run->ends -= run->position.length - length;
        end_at(run->position, length);
    }
    auto const rest = [&](auto* still) {
        if (!still || still->position.length <= length) return;
        still->left -= still->position.length - length;
        end_at(still->position, length);
    };
    rest(std::get_if<Paused>(&state));
    rest(std::get_if<Away>(&state));
}

} // namespace

void follow_limits(State& state)
{
    auto* page = state.treat ? std::get_if<HoldPage>(&state.treat->page) : nullptr;
    auto const* at = page ? position(page->state) : nullptr;
    if (!at || state.treat->spots.empty()) return;
    auto const step = at->step;
    auto const presses = at->phase == Phase::hold;
    auto& flow = *state.treat;
    for (auto i = step; i < flow.spots.size(); ++i)
        flow.spots[i] = within_limits(state, std::move(flow.spots[i]));
    auto const anew = plan_of(state, flow.spots);
    for (auto i = step; i < flow.spots.size(); ++i)
        flow.plan.steps[i] = anew.steps[i];
    if (presses) shorten(page->state, flow.plan.steps[step].most, state.now.boot);
}

std::vector<Contraindication> contraindications(State const& state, TreatFlow const& flow)
{
    return tenderspot::contraindications(flow.spots, *state.facts, state.history, state.now.wall);
}

bool may_press(State const& state, std::vector<PlannedSpot> const& spots)
{
    auto const due = check_due(*state.facts, state.history, state.now.wall);
    return due == CheckDue::no &&
           !is_locked(tenderspot::contraindications(spots, *state.facts, state.history, state.now.wall));
}

bool may_start(State const& state, TreatFlow const& flow)
{
    auto const* page = std::get_if<BeforePage>(&flow.page);
    return page && !flow.spots.empty() && may_press(state, flow.spots) &&
           (contraindications(state, flow).empty() || page->overruled);
}

} // namespace tenderspot::app
