// SPDX-License-Identifier: MIT
// Holds what the app does against the table.
#include "app/treat/treat_reduce.hpp"
#include "safety_walker.hpp"

#include <algorithm>
#include <map>

namespace tenderspot::support {
namespace {

constexpr std::uint64_t journal_of_other = 9;

bool begins_packs(Record const& one) { return std::holds_alternative<PackTimerBegan>(one); }
bool ends_strain(Record const& one) { return std::holds_alternative<StrainResolved>(one); }

std::string named(Spot const& spot) { return spot.point + (spot.side == Side::left ? " left" : " right"); }

} // namespace

/// Of records that can change what is allowed.
bool SafetyWalker::tells_of_safety(Record const& one)
{
    return std::holds_alternative<SafetyChecked>(one) || std::holds_alternative<SignReported>(one) ||
           std::holds_alternative<SignCleared>(one) || std::holds_alternative<StrainReported>(one) ||
           std::holds_alternative<StrainAgreed>(one) || std::holds_alternative<StrainResolved>(one) ||
           std::holds_alternative<SorenessReported>(one) || std::holds_alternative<StopExplained>(one);
}

void SafetyWalker::say(std::string what)
{
    if (disagreement_.empty()) disagreement_ = std::move(what);
}

void SafetyWalker::say(std::string const& what, Against const& why)
{
    if (!why.empty()) say(what + ", although: " + why.front());
}

/// What this device has read: all of its own, and of the other one what was there when it looked.
void SafetyWalker::read_records()
{
    records_.clear();
    auto const keep = [&](KeptRecord&& one) {
        if (one.id.journal != journal_of_other || one.id.number <= read_of_other_) records_.push_back(std::move(one));
    };
    if (!Journal::read(world.disk, "/data", keep)) say("the journal cannot be read");
}

SafetyChecker SafetyWalker::checker()
{
    read_records();
    return {shipped_assets().catalogue, records_, world.clock.wall_now()};
}

std::size_t SafetyWalker::count(bool (*is_it)(Record const&)) const
{
    return static_cast<std::size_t>(
        std::count_if(records_.begin(), records_.end(), [&](KeptRecord const& one) { return is_it(one.record); }));
}

SafetyWalker::Press SafetyWalker::press_now() const
{
    auto const& treat = app_->state().treat;
    auto const* page = treat && treat->exercise.empty() ? std::get_if<app::HoldPage>(&treat->page) : nullptr;
    auto const* at = page ? position(page->state) : nullptr;
    if (!at) return {};
    auto const runs = std::holds_alternative<Running>(page->state);
    return {true, runs, at->step, length_of(at->step)};
}

Duration SafetyWalker::length_of(std::size_t step) const
{
    auto const& treat = *app_->state().treat;
    auto const* at = position(std::get<app::HoldPage>(treat.page).state);
    if (at && at->step == step && at->phase == Phase::hold) return at->length;
    if (at && step < at->done.size()) return at->done[step].held;
    return treat.plan.steps[step].length;
}

SafetyWalker::Before SafetyWalker::now() const
{
    auto const& state = app_->state();
    Before now;
    now.press = press_now();
    now.under_way = app::is_under_way(state);
    now.could_start = state.treat && std::holds_alternative<app::BeforePage>(state.treat->page);
    now.walks = state.walk.has_value();
    now.is_asked = state.safety.has_value();
    return now;
}

void SafetyWalker::send(app::Action const& action, Wanted wanted, std::string const& what)
{
    if (!disagreement_.empty()) return;
    if (wanted != Wanted::nothing) read_news(); // Nothing begins on yesterday's word of another device.
    auto const was = now();
    auto const then = checker();
    auto const told = count(tells_of_safety), packs = count(begins_packs), over = count(ends_strain);
    app_->dispatch(action);
    auto const after = checker();
    if (count(ends_strain) > over) say("the strain is over", then.end_of_strain());
    if (wanted == Wanted::to_pack) judge_pack(count(begins_packs) > packs, what, then);
    if (wanted == Wanted::to_exercise) judge_exercise(was, what, after);
    judge_running_exercise(after);
    judge_press(was, count(tells_of_safety) != told, after);
    judge_wish(was, wanted, after);
}

void SafetyWalker::judge_pack(bool began, std::string const& what, SafetyChecker const& then)
{
    auto const cold = what == "cold";
    auto const against = then.pack(cold ? Pack::cold : Pack::cold_and_warm);
    if (began) say("a pack of " + what + " begins", against);
    else if (cold && against.empty()) say("no cold pack begins, and nothing speaks against it");
}

void SafetyWalker::judge_exercise(Before const& was, std::string const& what, SafetyChecker const& after)
{
    if (was.under_way) return;
    auto const& treat = app_->state().treat;
    auto const began = treat && treat->exercise == what;
    auto const against = after.exercise(*shipped_assets().catalogue.exercise(what));
    if (!began && against.empty()) say("no " + what + " begins, and nothing speaks against it");
}

void SafetyWalker::judge_running_exercise(SafetyChecker const& after)
{
    auto const& treat = app_->state().treat;
    if (!treat || treat->exercise.empty() || !app::is_under_way(app_->state())) return;
    say(treat->exercise + " runs", after.exercise(*shipped_assets().catalogue.exercise(treat->exercise)));
}

/// A press is looked at when it begins, when it goes on, when it comes to the next spot, and when something was told.
void SafetyWalker::judge_press(Before const& was, bool told, SafetyChecker const& after)
{
    auto const press = press_now();
    if (!press.is_there) return;
    auto const began = !was.press.is_there, goes_on = press.runs && !was.press.runs;
    auto const comes = press.step != was.press.step, grew = press.length > was.press.length;
    auto const& spots = app_->state().treat->spots;
    if (began || goes_on) say("presses", after.check());
    if (began || goes_on || (press.runs && (comes || told))) {
        auto const last = began ? spots.size() - 1 : press.step;
        for (auto i = press.step; i <= last; ++i)
            say("presses " + named(spots[i].spot), after.press(spots[i].spot));
        judge_limits(after, press.step, last);
    } else if (grew) judge_limits(after, press.step, press.step);
}

void SafetyWalker::judge_limits(SafetyChecker const& after, std::size_t from, std::size_t to)
{
    auto const& treat = *app_->state().treat;
    Duration all = pressed_before();
    for (std::size_t i = 0; i < treat.spots.size(); ++i)
        all += length_of(i);
    if (all > std::chrono::seconds{SafetyChecker::longest_session_seconds()})
        say("a session of " + std::to_string(all.count()) + " ms");
    for (auto i = from; i <= to; ++i) {
        auto const& spot = treat.spots[i];
        auto const limits = after.limits(spot.spot.point);
        Duration length{};
        for (std::size_t j = 0; j < treat.spots.size(); ++j)
            if (treat.spots[j].spot == spot.spot) length += length_of(j);
        auto const of = named(spot.spot);
        // What is told too late cannot take back what was pressed by then: it ends at once.
        if (length > std::chrono::seconds{limits.seconds} && length > pressed_of(spot.spot))
            say(of + " for " + std::to_string(length.count()) + " ms, " + std::to_string(limits.seconds) +
                " s at most");
        if (!limits.tools.contains(spot.technique.tool)) say(of + " with " + spot.technique.tool);
        if (spot.technique.pressure_high > limits.hardest || spot.technique.pressure_high == 0)
            say(of + " with a pressure of " + std::to_string(spot.technique.pressure_high));
    }
}

/// Of this spot in the session that runs, up to now.
Duration SafetyWalker::pressed_of(Spot const& spot) const
{
    auto const& treat = *app_->state().treat;
    auto const& page = std::get<app::HoldPage>(treat.page);
    auto const* at = position(page.state);
    Duration all{};
    for (std::size_t i = 0; at && i < treat.spots.size(); ++i) {
        if (treat.spots[i].spot != spot) continue;
        if (i < at->step) all += length_of(i);
        if (i == at->step && at->phase == Phase::hold) all += at->length - left(page.state, world.clock.boot_now());
    }
    return all;
}

/// In this session, before the app was killed in it.
Duration SafetyWalker::pressed_before() const
{
    auto const first = app_->state().treat->session;
    if (first == TreatmentId{}) return {};
    std::map<TreatmentId, std::uint32_t> held;
    for (auto const& one : records_) {
        auto const* began = std::get_if<TreatmentBegan>(&one.record);
        if (began && (began->session == first || one.id == first)) held[one.id] = 0;
        if (auto const* end = std::get_if<TreatmentEnded>(&one.record); end && held.contains(end->treatment))
            held[end->treatment] = end->held_ms;
    }
    Duration all{};
    for (auto const& [treatment, ms] : held)
        if (!in_hand(treatment)) all += Duration{ms};
    return all;
}

/// Whether the session that runs counts it among its own steps.
bool SafetyWalker::in_hand(TreatmentId treatment) const
{
    auto const& saves = app_->state().treat->saves;
    return std::any_of(saves.begin(), saves.end(),
                       [&](app::StepSave const& one) { return one.treatment == treatment; });
}

bool SafetyWalker::may_press(std::vector<PlannedSpot> const& spots, SafetyChecker const& after) const
{
    if (!after.check().empty()) return false;
    Duration all{};
    for (auto const& one : spots) {
        if (!after.press(one.spot).empty()) return false;
        all += std::chrono::seconds{one.seconds};
    }
    return all <= std::chrono::seconds{SafetyChecker::longest_session_seconds()};
}

/// What the table allows has to happen: a lock too many is found as well.
void SafetyWalker::judge_wish(Before const& was, Wanted wanted, SafetyChecker const& after)
{
    auto const& state = app_->state();
    auto const press = press_now();
    auto const asks = !after.check().empty();
    if (wanted == Wanted::to_prepare && !was.under_way && !was.is_asked && asks != state.safety.has_value())
        say(asks ? "the check is not asked" : "the check is asked for nothing");
    if (wanted == Wanted::to_start && was.could_start && !press.is_there && may_press(state.treat->spots, after))
        say("does not start, and nothing speaks against it");
    if (wanted == Wanted::to_resume && was.press.is_there && !was.press.runs && !press.runs && after.check().empty() &&
        press.is_there && after.press(state.treat->spots[press.step].spot).empty())
        say("does not go on, and nothing speaks against it");
    if (wanted == Wanted::to_walk && !was.under_way) {
        auto const against = after.any_press();
        if (state.walk && !was.walks) say("a walk begins", against);
        if (state.walk && !was.walks) say("a walk begins", after.check());
        if (!state.walk && !asks && against.empty()) say("no walk begins, and nothing speaks against it");
    }
}

} // namespace tenderspot::support
