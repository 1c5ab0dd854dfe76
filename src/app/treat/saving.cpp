// SPDX-License-Identifier: MIT
// The records of a session, spot by spot.
#include "app/treat/saving.hpp"

#include "app/treat/treat_reduce.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

std::uint32_t milliseconds(Duration d) { return static_cast<std::uint32_t>(std::max(d, Duration{}).count()); }

/// The results of the completed steps.
std::vector<StepResult> const& results(TreatFlow const& flow)
{
    static std::vector<StepResult> const none;
    if (auto const* page = std::get_if<AfterPage>(&flow.page)) return page->over.results;
    if (auto const* page = std::get_if<SavedPage>(&flow.page)) return page->over.results;
    auto const* page = std::get_if<HoldPage>(&flow.page);
    auto const* at = page ? position(page->state) : nullptr;
    return at ? at->done : none;
}

/// What the user has said about the whole session so far; saved at once.
struct Said
{
    std::optional<StopReason> reason;
    std::optional<Did> did;
};

Said said_of_all(TreatFlow const& flow)
{
    if (auto const* page = std::get_if<AfterPage>(&flow.page)) return {page->reason, page->did};
    if (auto const* page = std::get_if<SavedPage>(&flow.page)) return {page->reason, page->did};
    return {};
}

/// The scores, once the user is done with them.
SavedPage const* answers(TreatFlow const& flow) { return std::get_if<SavedPage>(&flow.page); }

Record began_record(TreatFlow const& flow, std::size_t step)
{
    auto const& spot = flow.spots[step];
    auto first = flow.session;
    if (first == TreatmentId{} && step > 0) first = *flow.saves.front().treatment;
    auto const rest = flow.spots.begin() + static_cast<std::ptrdiff_t>(step) + 1;
    return TreatmentBegan{flow.saves[step].began,  spot.spot, spot.seconds, spot.before, spot.technique, first,
                          {rest, flow.spots.end()}};
}

/// If the session was stopped on the way to a spot, that spot does not count as stopped.
bool was_reached(TreatFlow const& flow, std::size_t step)
{
    auto const& result = results(flow)[step];
    return step == 0 || result.outcome != Outcome::stopped || result.held > Duration{};
}

/// The spot that a stop refers to: the last one reached.
bool is_last_reached(TreatFlow const& flow, std::size_t step)
{
    return step + 1 == flow.saves.size() ? was_reached(flow, step)
                                         : step + 2 == flow.saves.size() && !was_reached(flow, step + 1);
}

Record ended_record(TreatFlow const& flow, std::size_t step, Now const& now)
{
    auto const& save = flow.saves[step];
    auto const& result = results(flow)[step];
    return TreatmentEnded{*save.treatment,
                          save.ended.value_or(now.wall),
                          was_reached(flow, step) ? result.outcome : Outcome::discarded,
                          milliseconds(result.held),
                          {},
                          result.feel};
}

std::optional<Record> due_of_exercise(TreatFlow const& flow, Now const& now)
{
    auto const* page = answers(flow);
    if (!page || flow.saves.front().end) return std::nullopt;
    Duration held{};
    for (auto const& result : page->over.results)
        held += result.held;
    auto const seconds = std::chrono::round<std::chrono::seconds>(held).count();
    if (seconds == 0) return std::nullopt; // Nothing was done.
    return ExerciseDone{now.wall, flow.exercise, static_cast<std::uint32_t>(seconds),
                        page->over.results.back().outcome};
}

std::optional<Record> due_record(TreatFlow const& flow, Now const& now)
{
    if (!flow.exercise.empty()) return due_of_exercise(flow, now);
    auto const* scores = answers(flow);
    auto const said = said_of_all(flow);
    for (std::size_t step = 0; step < flow.saves.size(); ++step) {
        auto const& save = flow.saves[step];
        if (!save.treatment) return began_record(flow, step);
        auto const over = step < results(flow).size();
        if (over && !save.end) return ended_record(flow, step, now);
        if (said.reason && save.reason != said.reason && is_last_reached(flow, step))
            return StopExplained{*save.treatment, now.wall, *said.reason};
        if (said.did && save.did != said.did) return TreatmentConfirmed{*save.treatment, now.wall, *said.did};
        if (scores && scores->after[step] && !save.score)
            return TreatmentRated{*save.treatment, now.wall, Moment::after, scores->after[step]};
    }
    return std::nullopt;
}

StepSave* save_of(TreatFlow& flow, TreatmentId treatment)
{
    auto const at = std::find_if(flow.saves.begin(), flow.saves.end(),
                                 [&](StepSave const& save) { return save.treatment == treatment; });
    return at == flow.saves.end() ? nullptr : &*at;
}

/// Notes that a record of the session reached the disk; false for any other record.
struct Note
{
    TreatFlow& flow;
    RecordId id;

    bool operator()(TreatmentBegan const& began) const
    {
        auto const at =
            std::find_if(flow.saves.begin(), flow.saves.end(), [](auto const& one) { return !one.treatment; });
        if (at == flow.saves.end() || at->began != began.at) return false;
        at->treatment = id;
        return true;
    }
    bool operator()(TreatmentProgress const& one) const
    {
        if (!save_of(flow, one.treatment)) return false;
        flow.failed.reset();
        return false; // Nothing waits for it.
    }
    bool operator()(TreatmentEnded const& one) const { return note(one.treatment, &StepSave::end, true); }
    bool operator()(StopExplained const& one) const { return note(one.treatment, &StepSave::reason, one.reason); }
    bool operator()(TreatmentConfirmed const& one) const { return note(one.treatment, &StepSave::did, one.did); }
    bool operator()(TreatmentRated const& one) const
    {
        return one.moment == Moment::after && note(one.treatment, &StepSave::score, true);
    }
    bool operator()(ExerciseDone const&) const
    {
        if (flow.exercise.empty()) return false;
        return flow.saves.front().end = true;
    }
    bool operator()(auto const&) const { return false; }

    template <class Field, class Value>
    [[nodiscard]] bool note(TreatmentId treatment, Field StepSave::*what, Value value) const
    {
        auto* save = save_of(flow, treatment);
        if (save) save->*what = value;
        return save != nullptr;
    }
};

} // namespace

Effects save_due(State& state)
{
    state.treat->failed.reset();
    if (auto record = due_record(*state.treat, state.now)) return {Append{*record}};
    return {};
}

std::optional<Record> progress_record(TreatFlow const& flow, HoldPage const& page, Now const& now)
{
    auto const* at = position(page.state);
    if (!at || !flow.exercise.empty() || !flow.saves.back().treatment) return std::nullopt;
    return TreatmentProgress{*flow.saves.back().treatment,
                             now.wall,
                             at->phase,
                             milliseconds(left(page.state, now.boot)),
                             milliseconds(held(page.state, now.boot)),
                             at->feel};
}

Saving saving(State const& state)
{
    if (why_not_saved(state) || !state.treat || due_record(*state.treat, state.now)) return Saving::refused;
    return state.journal.settling == Settling::safe ? Saving::done : Saving::under_way;
}

bool is_saved(State const& state) { return saving(state) == Saving::done; }

std::optional<SaveError> why_not_saved(State const& state)
{
    if (state.treat && state.treat->failed) return state.treat->failed;
    return state.journal.unsettled;
}

bool returns_to_unsaved(State& state)
{
    if (!state.treat || !state.treat->failed) return false;
    while (!is_on_top(state, Page::treat))
        close_page(state, state.pages.back().page);
    return true;
}

Effects treatment_appended(State& state, KeptRecord const& kept)
{
    if (!state.treat || !std::visit(Note{*state.treat, kept.id}, kept.record)) return {};
    return save_due(state);
}

void treatment_append_failed(State& state, SaveError error)
{
    if (state.treat) state.treat->failed = error;
}

} // namespace tenderspot::app
