// SPDX-License-Identifier: MIT
// How a treatment goes from state to state.
#include "domain/treatment.hpp"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace tenderspot {
namespace {

using namespace std::chrono_literals;

struct Countdown
{
    Duration left;
    Cue cue;
};
constexpr std::array countdown{Countdown{3s, Cue::three_left}, Countdown{2s, Cue::two_left},
                               Countdown{1s, Cue::one_left}};

Duration held_in(Position const& position, Duration left)
{
    return position.phase == Phase::hold ? std::clamp(position.length - left, Duration{}, position.length) : Duration{};
}

Position hold_position(Duration length, std::optional<Feel> feel) { return {Phase::hold, length, length / 2, feel}; }

/// Gives the cues that fell due between `before` and `after`, both what was left of the phase.
void give_due(Position& position, Duration before, Duration after, std::vector<Cue>& cues)
{
    if (position.half_due && after <= *position.half_due) {
        cues.push_back(Cue::half);
        position.half_due.reset();
    }
    for (auto const& [left, cue] : countdown)
        if (before > left && after <= left) cues.push_back(cue);
}

/// Brings a running treatment to `now`. The hold starts when getting ready ended, not when it was noticed.
TreatmentStep catch_up(TreatmentPlan const& plan, Running run, Instant now)
{
    if (now <= run.seen) return {run, {}};
    if (auto const gap = now - run.seen; gap > longest_unseen)
        return {Away{run.position, run.ends - run.seen, gap}, {}};
    TreatmentStep step{run, {}};
    while (true) {
        give_due(run.position, run.ends - run.seen, std::max(run.ends - now, Duration{}), step.cues);
        if (now < run.ends) break;
        if (run.position.phase == Phase::hold) {
            step.cues.push_back(Cue::end);
            step.state = Over{Outcome::finished, run.position.length, run.position.feel};
            return step;
        }
        step.cues.push_back(Cue::start);
        run = {hold_position(plan.hold, run.position.feel), run.ends + plan.hold, run.ends};
    }
    run.seen = now;
    step.state = run;
    return step;
}

/// Starts what comes after `position`, the user having had enough of it with `left` still to go.
TreatmentStep leave_phase(TreatmentPlan const& plan, Position const& position, Duration left, Instant now)
{
    if (position.phase == Phase::hold)
        return {Over{Outcome::finished, held_in(position, left), position.feel}, {Cue::end}};
    return {Running{hold_position(plan.hold, position.feel), now + plan.hold, now}, {Cue::start}};
}

Position extended(Position position)
{
    position.length += extension;
    if (position.half_due) position.half_due = position.length / 2;
    return position;
}

bool extendable(Position const& position)
{
    return position.phase == Phase::hold && position.length + extension <= longest_hold;
}

struct Transition
{
    TreatmentPlan const& plan;

    TreatmentStep operator()(Ready, Begin e) const
    {
        auto const begun = Running{{Phase::get_ready, plan.get_ready, {}, {}}, e.at + plan.get_ready, e.at};
        return {begun, {Cue::get_ready}};
    }
    TreatmentStep operator()(Ready, Reopen e) const
    {
        auto half = e.phase == Phase::hold && e.left > e.length / 2 ? std::optional{e.length / 2} : std::nullopt;
        return {Paused{{e.phase, e.length, half, e.feel}, std::clamp(e.left, Duration{}, e.length)}, {}};
    }
    TreatmentStep operator()(Running const& run, Tick e) const { return catch_up(plan, run, e.at); }

    TreatmentStep operator()(Running const& run, Reopen) const { return {run, {}}; }

    /// Every other event first brings a running treatment to the present, and then acts on what is there.
    template <class Event> TreatmentStep operator()(Running const& run, Event const& event) const
    {
        auto step = catch_up(plan, run, event.at);
        auto const* still = std::get_if<Running>(&step.state);
        auto after = still ? act(*still, event)
                           : std::visit([&](auto const& now) { return act_at_rest(now, event); }, step.state);
        step.state = std::move(after.state);
        step.cues.insert(step.cues.end(), after.cues.begin(), after.cues.end());
        return step;
    }

    template <class Still>
    requires std::is_same_v<Still, Paused> || std::is_same_v<Still, Away> TreatmentStep operator()(Still const& still,
                                                                                                   Resume e) const
    {
        return {Running{still.position, e.at + still.left, e.at}, {}};
    }
    template <class Still>
    requires std::is_same_v<Still, Paused> || std::is_same_v<Still, Away> TreatmentStep operator()(Still const& still,
                                                                                                   Skip e) const
    {
        return leave_phase(plan, still.position, still.left, e.at);
    }
    template <class Still>
    requires std::is_same_v<Still, Paused> || std::is_same_v<Still, Away> TreatmentStep operator()(Still const& still,
                                                                                                   Stop) const
    {
        return {Over{Outcome::stopped, held_in(still.position, still.left), still.position.feel}, {}};
    }
    TreatmentStep operator()(Paused paused, Extend) const
    {
        if (!extendable(paused.position)) return {paused, {}};
        return {Paused{extended(paused.position), paused.left + extension}, {}};
    }
    TreatmentStep operator()(Paused paused, Answer e) const
    {
        if (paused.position.phase == Phase::hold) paused.position.feel = e.feel;
        return {paused, {}};
    }

    TreatmentStep operator()(auto const& state, auto const&) const { return {state, {}}; }

private:
    /// What was noticed only now must not be answered with a Resume that nobody was asked for.
    template <class Event> TreatmentStep act_at_rest(auto const& now, Event const& event) const
    {
        if constexpr (std::is_same_v<std::decay_t<decltype(now)>, Running> || std::is_same_v<Event, Resume>)
            return {now, {}};
        else return (*this)(now, event);
    }
    TreatmentStep act(Running const& run, Pause e) const { return {Paused{run.position, run.ends - e.at}, {}}; }
    TreatmentStep act(Running const& run, Skip e) const
    {
        return leave_phase(plan, run.position, run.ends - e.at, e.at);
    }
    TreatmentStep act(Running const& run, Stop e) const
    {
        return {Over{Outcome::stopped, held_in(run.position, run.ends - e.at), run.position.feel}, {}};
    }
    TreatmentStep act(Running run, Extend) const
    {
        if (!extendable(run.position)) return {run, {}};
        return {Running{extended(run.position), run.ends + extension, run.seen}, {}};
    }
    TreatmentStep act(Running run, Answer e) const
    {
        if (run.position.phase == Phase::hold) run.position.feel = e.feel;
        return {run, {}};
    }
    TreatmentStep act(Running const& run, auto const&) const { return {run, {}}; }
};

} // namespace

TreatmentStep advance(TreatmentPlan const& plan, TreatmentState const& state, TreatmentEvent const& event)
{
    return std::visit(Transition{plan}, state, event);
}

std::optional<Instant> wake_at(TreatmentState const& state)
{
    auto const* run = std::get_if<Running>(&state);
    if (!run) return std::nullopt;
    auto next = run->ends;
    if (auto const& half = run->position.half_due) next = std::min(next, run->ends - *half);
    for (auto const& [left, cue] : countdown)
        if (run->ends - left > run->seen) next = std::min(next, run->ends - left);
    // Being seen at least this often is what tells a pause of the device from a long phase.
    return std::min(next, run->seen + longest_unseen / 2);
}

Duration left(TreatmentState const& state, Instant now)
{
    if (auto const* run = std::get_if<Running>(&state))
        return std::clamp(run->ends - now, Duration{}, run->position.length);
    if (auto const* paused = std::get_if<Paused>(&state)) return paused->left;
    if (auto const* away = std::get_if<Away>(&state)) return away->left;
    return {};
}

Duration held(TreatmentState const& state, Instant now)
{
    if (auto const* over = std::get_if<Over>(&state)) return over->held;
    auto const* at = position(state);
    return at ? held_in(*at, left(state, now)) : Duration{};
}

Position const* position(TreatmentState const& state)
{
    if (auto const* run = std::get_if<Running>(&state)) return &run->position;
    if (auto const* paused = std::get_if<Paused>(&state)) return &paused->position;
    if (auto const* away = std::get_if<Away>(&state)) return &away->position;
    return nullptr;
}

bool can_extend(TreatmentState const& state)
{
    auto const* at = position(state);
    return at && !std::holds_alternative<Away>(state) && extendable(*at);
}

} // namespace tenderspot
