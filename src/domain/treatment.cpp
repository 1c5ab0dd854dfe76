// SPDX-License-Identifier: MIT
// The state transitions of a session.
#include "domain/treatment.hpp"

#include "domain/phase_cues.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace tenderspot {
namespace {

template <class State> inline constexpr bool rests = std::is_same_v<State, Paused> || std::is_same_v<State, Away>;

Duration held_in(Position const& position, Duration left)
{
    return position.phase == Phase::hold ? std::clamp(position.length - left, Duration{}, position.length) : Duration{};
}

/// The length of all steps, as far as they were or will be pressed.
Duration whole_length(TreatmentPlan const& plan, Position const& position)
{
    Duration sum = position.phase == Phase::hold ? position.length : plan.steps[position.step].length;
    for (auto const& result : position.done)
        sum += result.held;
    for (auto i = position.step + 1; i < plan.steps.size(); ++i)
        sum += plan.steps[i].length;
    return sum;
}

bool extendable(TreatmentPlan const& plan, Position const& position)
{
    auto const& step = plan.steps[position.step];
    return position.phase == Phase::hold && step.beat == Duration{} && position.length + extension <= step.most &&
           whole_length(plan, position) + extension <= plan.most;
}

Position extended(Position position)
{
    position.length += extension;
    if (position.half_due) position.half_due = position.length / 2;
    return position;
}

Over stopped(Position position, Duration left, std::optional<StopReason> why)
{
    position.done.push_back({Outcome::stopped, held_in(position, left), position.feel});
    return {std::move(position.done), why};
}

/// The transitions of the machine: every member takes a state and returns the next one with its signals.
struct Transition
{
    TreatmentPlan const& plan;

    TreatmentStep operator()(Ready, Begin e) const { return lead_in({}, Cue::get_ready, e.at); }
    TreatmentStep operator()(Ready, Reopen e) const
    {
        Position position;
        position.phase = e.phase;
        position.length = e.length;
        position.feel = e.feel;
        if (e.phase == Phase::hold && e.left > e.length / 2) position.half_due = e.length / 2;
        if (e.feel == Feel::too_much) position.lighter = Instant{};
        return {Paused{std::move(position), std::clamp(e.left, Duration{}, e.length)}, {}};
    }
    TreatmentStep operator()(Running const& run, Tick e) const { return catch_up(run, e.at); }
    TreatmentStep operator()(Running const& run, Reopen) const { return {run, {}}; }

    /// Every other event first brings a running treatment up to date and then acts on the result.
    template <class Event> TreatmentStep operator()(Running const& run, Event const& event) const
    {
        auto step = catch_up(run, event.at);
        auto const act_on = [&](auto const& now) -> TreatmentStep {
            using State = std::decay_t<decltype(now)>;
            if constexpr (std::is_same_v<State, Running>) return act(now, event);
            // A Resume must not answer a gap that was only noticed now: nobody has been asked about it yet.
            else if constexpr (std::is_same_v<Event, Resume>) return {now, {}};
            else return (*this)(now, event);
        };
        auto after = std::visit(act_on, step.state);
        step.state = std::move(after.state);
        step.signals.insert(step.signals.end(), after.signals.begin(), after.signals.end());
        return step;
    }

    template <class Still>
    requires rests<Still> TreatmentStep operator()(Still const& still, Resume e) const
    {
        return {Running{still.position, e.at + still.left, e.at}, {}};
    }
    template <class Still>
    requires rests<Still> TreatmentStep operator()(Still const& still, Skip e) const
    {
        return leave_phase(still.position, still.left, e.at);
    }
    template <class Still>
    requires rests<Still> TreatmentStep operator()(Still const& still, Stop) const
    {
        return {stopped(still.position, still.left, {}), {}};
    }
    TreatmentStep operator()(Paused const& paused, Extend) const
    {
        if (!extendable(plan, paused.position)) return {paused, {}};
        return {Paused{extended(paused.position), paused.left + extension}, {}};
    }
    TreatmentStep operator()(Paused const& paused, Answer e) const { return answer(paused, paused.left, e); }

    TreatmentStep operator()(auto const& state, auto const&) const { return {state, {}}; }

private:
    /// Starts the lead-in of a step.
    TreatmentStep lead_in(Position before, Cue cue, Instant at) const
    {
        Position position;
        position.step = before.step;
        position.length = plan.steps[before.step].lead_in;
        position.done = std::move(before.done);
        auto const ends = at + position.length;
        return {Running{std::move(position), ends, at}, {{cue, before.step, at}}};
    }

    TreatmentStep start(Position position, Instant at) const
    {
        position.phase = Phase::hold;
        position.length = plan.steps[position.step].length;
        position.half_due = position.length / 2;
        auto const step = position.step;
        return {Running{std::move(position), at + plan.steps[step].length, at}, {{Cue::start, step, at}}};
    }

    TreatmentStep finish(Position position, Duration held, Instant at) const
    {
        position.done.push_back({Outcome::finished, held, position.feel});
        if (position.step + 1 == plan.steps.size())
            return {Over{std::move(position.done), {}}, {{Cue::end, position.step, at}}};
        ++position.step;
        return lead_in(std::move(position), Cue::change, at);
    }

    /// Starts what follows `position`, either at its end or because the user left it early with `left` remaining.
    TreatmentStep leave_phase(Position const& position, Duration left, Instant at) const
    {
        if (position.phase == Phase::hold) return finish(position, held_in(position, left), at);
        return start(position, at);
    }

    /// Brings a running treatment up to `now`. A phase starts when the previous one ended, not when that was noticed.
    TreatmentStep catch_up(Running run, Instant now) const
    {
        if (now < run.seen) return {run, {}};
        if (auto const gap = now - run.seen; gap > longest_unseen)
            return {Away{run.position, run.ends - run.seen, gap}, {}};
        std::vector<Signal> signals;
        while (true) {
            auto const& step = plan.steps[run.position.step];
            give_due(step, run.position, run.ends - run.seen, std::max(run.ends - now, Duration{}), run.ends, signals);
            if (now < run.ends) break;
            auto next = leave_phase(run.position, Duration{}, run.ends);
            signals.insert(signals.end(), next.signals.begin(), next.signals.end());
            auto* const running = std::get_if<Running>(&next.state);
            if (!running) return {std::move(next.state), std::move(signals)};
            run = std::move(*running);
        }
        run.seen = now;
        return {std::move(run), std::move(signals)};
    }

    template <class State> TreatmentStep answer(State state, Duration left, Answer e) const
    {
        auto& position = state.position;
        if (position.phase != Phase::hold) return {state, {}};
        position.feel = e.feel;
        if (e.feel != Feel::too_much) return {state, {}};
        if (position.lighter && e.at - *position.lighter >= same_answer)
            return {stopped(position, left, StopReason::too_much), {{Cue::end, position.step, e.at}}};
        if (position.lighter) return {state, {}};
        position.lighter = e.at;
        return {state, {{Cue::lighter, position.step, e.at}}};
    }

    TreatmentStep act(Running const& run, Pause e) const { return {Paused{run.position, run.ends - e.at}, {}}; }
    TreatmentStep act(Running const& run, Skip e) const { return leave_phase(run.position, run.ends - e.at, e.at); }
    TreatmentStep act(Running const& run, Stop e) const { return {stopped(run.position, run.ends - e.at, {}), {}}; }
    TreatmentStep act(Running const& run, Extend) const
    {
        if (!extendable(plan, run.position)) return {run, {}};
        return {Running{extended(run.position), run.ends + extension, run.seen}, {}};
    }
    TreatmentStep act(Running const& run, Answer e) const { return answer(run, run.ends - e.at, e); }
    TreatmentStep act(Running const& run, auto const&) const { return {run, {}}; }
};

} // namespace

TreatmentStep advance(TreatmentPlan const& plan, TreatmentState const& state, TreatmentEvent const& event)
{
    return std::visit(Transition{plan}, state, event);
}

std::optional<Instant> wake_at(TreatmentPlan const& plan, TreatmentState const& state)
{
    auto const* run = std::get_if<Running>(&state);
    if (!run) return std::nullopt;
    auto const next = run->ends - next_due(plan.steps[run->position.step], run->position,
                                           std::max(run->ends - run->seen, Duration{}));
    // Ticks at least this often distinguish a sleeping device from a long phase.
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

bool can_extend(TreatmentPlan const& plan, TreatmentState const& state)
{
    auto const* at = position(state);
    return at && !std::holds_alternative<Away>(state) && extendable(plan, *at);
}

} // namespace tenderspot
