// SPDX-License-Identifier: MIT
// Reducers for strains, packs, exercises, and how sore a day is.
#include "app/care/care_reduce.hpp"

#include "app/care/signs.hpp"
#include "app/cue_effects.hpp"
#include "app/treat/treat_reduce.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

inline constexpr int longest_ago = 96; ///< In hours; a strain that old no longer needs rest.

Effects announce(State const& state, PackPhase phase)
{
    Effects effects;
    add_cue(effects, state.settings, phase == PackPhase::over ? Cue::end : Cue::change, phase);
    return effects;
}

} // namespace

Effects reduce(State& state, ReportSoreness const& action)
{
    state.care.soreness.score = action.score;
    return {};
}

Effects reduce(State& state, TellBruise const& action)
{
    state.care.soreness.bruise = action.bruise;
    return {};
}

Effects reduce(State& state, SaveSoreness const& action)
{
    if (action.score) state.care.soreness.score = action.score;
    auto const& [score, bruise] = state.care.soreness;
    if (!score) return {};
    return {Append{SorenessReported{state.now.wall, local_day(state.now.wall), *score, bruise}}};
}

Effects reduce(State& state, OpenExercise const& action)
{
    if (is_under_way(state)) return {};
    close_page(state, Page::exercise);
    open_page(state, Page::exercise);
    state.care.exercise = action.exercise;
    return {};
}

Effects reduce(State& state, ChangeStrain const& action)
{
    state.care.draft = action.draft;
    if (auto& ago = state.care.draft->hours_ago) ago = std::clamp(*ago, 0, longest_ago);
    return {};
}

Effects reduce(State& state, SaveStrain const&)
{
    if (!state.care.draft || !state.care.draft->is_complete()) return {};
    auto const& draft = *state.care.draft;
    // Reporting a known strain again keeps its onset; only a new one takes it from the answer.
    auto const known = state.history.strain(state.now.wall);
    if (!known) state.care.swelling = Swelling::not_said;
    auto const ago = Duration{std::chrono::hours{*draft.hours_ago}}.count();
    auto const onset = known ? known->onset_utc_ms : state.now.wall.utc_ms - ago;
    return {Append{StrainReported{state.now.wall, onset, *draft.side, *draft.onset,
                                  likely_grade(*draft.walking, *draft.strength)}}};
}

Effects reduce(State& state, AgreeStrain const&)
{
    if (!state.history.strain() || state.history.strain_agreed()) return {};
    return {Append{StrainAgreed{state.now.wall}}};
}

/// A serious strain cannot be marked healed before a clinician has seen it.
Effects reduce(State& state, EndStrain const& action)
{
    if (!state.history.strain()) return {};
    if (action.why == StrainEnd::healed && is_serious_strain(state.history)) return {};
    return {Append{StrainResolved{state.now.wall}}};
}

Effects reduce(State& state, ReportSwelling const& action)
{
    state.care.swelling = action.swelling;
    return {};
}

bool is_pack_locked(State const& state, Pack pack)
{
    if (has_emergency(state) || precautions(*state.facts, state.history, state.now.wall).no_packs) return true;
    auto const strain = state.history.strain(state.now.wall);
    return pack == Pack::cold_and_warm && strain && strain_day(*strain, state.now.wall).rests;
}

Effects reduce(State& state, BeginPacks const& action)
{
    if (is_pack_locked(state, action.pack)) return {};
    // Nor before swelling and pain have decreased [S1].
    auto const strain = state.history.strain(state.now.wall);
    auto const in_turn = !strain || packs_in_turn(strain_day(*strain, state.now.wall), state.care.swelling);
    if (action.pack == Pack::cold_and_warm && !in_turn) return {};
    return {Append{PackTimerBegan{state.now.wall, action.pack}}};
}

Effects reduce(State& state, EndPacks const&)
{
    if (!state.history.pack_timer()) return {};
    return {Append{PackTimerEnded{state.now.wall}}};
}

Effects reduce(State& state, TryCue const& action)
{
    switch (action.channel) {
    case Channel::tone: return {GiveCue{Cue::start, state.settings.sound_volume}};
    case Channel::voice: return {Say{Sample{}, state.settings.voice_volume}};
    case Channel::vibration: return {Buzz{Cue::start}};
    }
    return {};
}

void resume_packs(State& state)
{
    state.care.packs.reset();
    auto const& timer = state.history.pack_timer();
    if (!timer) return;
    // Only the wall clock knows how long the app was closed; from now on the boot clock counts.
    auto const now = state.now.wall.utc_ms;
    Duration const passed{now - state.history.packs_count_from(now)};
    PackRun run{timer->pack, state.now.boot - passed, PackPhase::cold};
    run.told = pack_place(run, state.now.boot).phase;
    state.care.packs = run;
}

Effects tick_packs(State& state)
{
    if (!state.care.packs) return {};
    auto& run = *state.care.packs;
    auto const phase = pack_place(run, state.now.boot).phase;
    if (phase == run.told) return {};
    run.told = phase;
    return announce(state, phase);
}

std::optional<Instant> packs_wake_at(State const& state)
{
    if (!state.care.packs || state.care.packs->told == PackPhase::over) return std::nullopt;
    return state.now.boot + pack_place(*state.care.packs, state.now.boot).left;
}

} // namespace tenderspot::app
