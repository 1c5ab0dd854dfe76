// SPDX-License-Identifier: MIT
// The course of a treatment: pages, cues, and which record is due next.
#include "app/treat/treat_reduce.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

std::uint32_t milliseconds(Duration d) { return static_cast<std::uint32_t>(std::max(d, Duration{}).count()); }

std::uint32_t seconds(Duration d)
{
    return static_cast<std::uint32_t>(std::chrono::ceil<std::chrono::seconds>(d).count());
}

Record began_record(TreatFlow const& flow)
{
    return TreatmentBegan{flow.began, flow.spot, seconds(flow.plan.hold), flow.before};
}

Record progress_record(TreatFlow const& flow, HoldPage const& page, Now const& now)
{
    auto const* at = position(page.state);
    return TreatmentProgress{*flow.saved.session,
                             now.wall,
                             at->phase,
                             milliseconds(left(page.state, now.boot)),
                             milliseconds(held(page.state, now.boot)),
                             at->feel};
}

Over const* over_of(TreatFlow const& flow)
{
    if (auto const* page = std::get_if<AfterPage>(&flow.page)) return &page->over;
    if (auto const* page = std::get_if<SavedPage>(&flow.page)) return &page->over;
    return nullptr;
}

std::optional<Score> score_after(TreatFlow const& flow)
{
    auto const* page = std::get_if<SavedPage>(&flow.page);
    return page ? page->after : std::nullopt;
}

/// The record that the journal lacks most, each needing the one before; nothing if it lacks none.
std::optional<Record> due_record(TreatFlow const& flow, Now const& now)
{
    auto const& saved = flow.saved;
    auto const* over = over_of(flow);
    if (!saved.session) return began_record(flow);
    if (over && !saved.ended)
        return TreatmentEnded{
            *saved.session, flow.ended.value_or(now.wall), over->outcome, milliseconds(over->held), {}, over->feel};
    if (score_after(flow) && !saved.scored)
        return SessionEdited{*saved.session, now.wall, flow.before, score_after(flow), {}};
    return std::nullopt;
}

Effects save_due(State& state)
{
    state.treat->saved.failed.reset();
    if (auto record = due_record(*state.treat, state.now)) return {Append{*record}};
    return {};
}

void add(Effects& to, Effects more) { to.insert(to.end(), more.begin(), more.end()); }

/// Takes the outcome of one step of the machine: cues out, checkpoint if due, next page if over.
Effects take(State& state, TreatmentStep step)
{
    Effects effects;
    auto& flow = *state.treat;
    auto& page = std::get<HoldPage>(flow.page);
    page.state = std::move(step.state);
    if (state.settings.sound == Sound::on)
        for (auto const cue : step.cues)
            effects.push_back(GiveCue{cue});
    if (!step.cues.empty()) page.flash = state.now.boot;
    else if (page.flash && state.now.boot >= *page.flash + flash_length) page.flash.reset();

    if (auto const* over = std::get_if<Over>(&page.state)) {
        flow.ended = state.now.wall;
        flow.page = AfterPage{*over, {}};
        effects.push_back(KeepScreen{Screen::may_sleep});
        add(effects, save_due(state));
    } else if (state.now.boot >= page.checkpoint_due && position(page.state)) {
        page.checkpoint_due = state.now.boot + checkpoint_every;
        if (!flow.saved.session) add(effects, save_due(state));
        else effects.push_back(Append{progress_record(flow, page, state.now)});
    }
    return effects;
}

Effects advance_by(State& state, TreatmentEvent const& event)
{
    auto* page = state.treat ? std::get_if<HoldPage>(&state.treat->page) : nullptr;
    if (!page) return {};
    return take(state, advance(state.treat->plan, page->state, event));
}

/// A pause may be for long, so what was held until then goes to the disk at once.
Effects with_checkpoint(State& state, TreatmentEvent const& event)
{
    if (auto* page = state.treat ? std::get_if<HoldPage>(&state.treat->page) : nullptr)
        page->checkpoint_due = state.now.boot;
    return advance_by(state, event);
}

} // namespace

Effects reduce(State& state, PrepareTreatment const& action)
{
    if (is_under_way(state)) return {};
    auto const hold = std::chrono::seconds{action.seconds.value_or(state.settings.hold_seconds)};
    state.treat = TreatFlow{action.spot, {get_ready, hold}, {}, {}, {}, BeforePage{}, {}};
    return {};
}

Effects reduce(State& state, ChooseScore const& action)
{
    if (!state.treat) return {};
    if (auto* page = std::get_if<BeforePage>(&state.treat->page)) page->chosen = action.score;
    if (auto* page = std::get_if<AfterPage>(&state.treat->page)) page->chosen = action.score;
    return {};
}

Effects reduce(State& state, ChooseHold const& action)
{
    if (!state.treat || !std::holds_alternative<BeforePage>(state.treat->page)) return {};
    auto const offered = std::clamp(action.seconds, offered_holds.front(), offered_holds.back());
    state.treat->plan.hold = std::chrono::seconds{offered};
    return {};
}

Effects reduce(State& state, StartTreatment const&)
{
    auto* page = state.treat ? std::get_if<BeforePage>(&state.treat->page) : nullptr;
    if (!page) return {};
    auto& flow = *state.treat;
    flow.before = page->chosen;
    flow.began = state.now.wall;
    flow.page = HoldPage{Ready{}, state.now.boot + checkpoint_every, {}};
    auto effects = save_due(state);
    effects.push_back(KeepScreen{Screen::stays_on});
    add(effects, advance_by(state, Begin{state.now.boot}));
    return effects;
}

Effects reduce(State& state, Drive const& action)
{
    auto const at = state.now.boot;
    switch (action.command) {
    case Command::pause: return with_checkpoint(state, tenderspot::Pause{at});
    case Command::resume: return advance_by(state, Resume{at});
    case Command::extend: return advance_by(state, Extend{at});
    case Command::skip: return advance_by(state, Skip{at});
    case Command::stop: return advance_by(state, Stop{at});
    }
    return {};
}

Effects reduce(State& state, AnswerFeel const& action)
{
    return advance_by(state, Answer{state.now.boot, action.feel});
}

Effects reduce(State& state, SaveScore const&)
{
    auto const* page = state.treat ? std::get_if<AfterPage>(&state.treat->page) : nullptr;
    if (!page) return {};
    state.treat->page = SavedPage{page->over, page->chosen};
    return save_due(state);
}

Effects reduce(State& state, RetrySave const&) { return state.treat ? save_due(state) : Effects{}; }

Effects reduce(State& state, LeaveTreatment const&)
{
    if (!is_under_way(state)) state.treat.reset();
    return {};
}

Effects reduce(State& state, Decide const& action)
{
    if (!state.recovery) return {};
    auto const unfinished = *state.recovery;
    state.recovery.reset();
    auto const* session = state.history.find(unfinished.session);
    if (!session) return {};
    auto const held = std::chrono::milliseconds{session->held_ms};
    if (action.decision != Decision::go_on) {
        auto const outcome = action.decision == Decision::keep ? Outcome::kept : Outcome::discarded;
        return {Append{TreatmentEnded{session->id, state.now.wall, outcome, milliseconds(held), {}, session->feel}}};
    }
    auto const planned = std::chrono::seconds{session->planned_seconds};
    TreatFlow flow{session->spot, {get_ready, planned}, session->before, session->began, {}, HoldPage{}, {}};
    flow.saved.session = session->id;
    auto const& last = unfinished.last;
    auto const phase = last ? last->phase : Phase::get_ready;
    auto const remaining = last ? Duration{last->left_ms} : get_ready;
    auto const length = phase == Phase::hold ? Duration{held + remaining} : get_ready;
    auto const reopened = advance(flow.plan, Ready{}, tenderspot::Reopen{phase, length, remaining, session->feel});
    flow.page = HoldPage{reopened.state, state.now.boot + checkpoint_every, {}};
    state.treat = std::move(flow);
    return {KeepScreen{Screen::stays_on}};
}

Effects tick_treatment(State& state) { return advance_by(state, Tick{state.now.boot}); }

Effects treatment_appended(State& state, KeptRecord const& kept)
{
    if (!state.treat) return {};
    auto& saved = state.treat->saved;
    if (std::holds_alternative<TreatmentBegan>(kept.record) && !saved.session) saved.session = kept.id;
    else if (auto const* end = std::get_if<TreatmentEnded>(&kept.record); end && end->session == saved.session)
        saved.ended = true;
    else if (auto const* edit = std::get_if<SessionEdited>(&kept.record); edit && edit->session == saved.session)
        saved.scored = true;
    else if (auto const* step = std::get_if<TreatmentProgress>(&kept.record); step && step->session == saved.session)
        saved.failed.reset();
    else return {};
    return std::holds_alternative<TreatmentProgress>(kept.record) ? Effects{} : save_due(state);
}

void treatment_append_failed(State& state, SaveError error)
{
    if (state.treat) state.treat->saved.failed = error;
}

bool is_under_way(State const& state) { return state.treat && std::holds_alternative<HoldPage>(state.treat->page); }

std::optional<Instant> treatment_wake_at(State const& state)
{
    auto const* page = state.treat ? std::get_if<HoldPage>(&state.treat->page) : nullptr;
    if (!page) return std::nullopt;
    auto next = wake_at(page->state);
    if (next && position(page->state)) next = std::min(*next, std::max(page->checkpoint_due, state.now.boot));
    if (page->flash) next = next ? std::min(*next, *page->flash + flash_length) : *page->flash + flash_length;
    return next;
}

} // namespace tenderspot::app
