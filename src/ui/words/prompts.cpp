// SPDX-License-Identifier: MIT
// The prompts of a session: which spot and side, press, easing, ten seconds, release.
#include "ui/words/prompts.hpp"

#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

std::string place(app::State const& state, Spot const& spot)
{
    return trf("{}, {} side", spot_name(*state.facts, spot.point), side_word(spot.side));
}

std::string press(PlannedSpot const& spot)
{
    auto const pressure = trf("to {} of ten", spot.technique.pressure_high);
    if (spot.technique.mode == Mode::hold) return trf("Press slowly, up {}.", pressure);
    return trf("Slow strokes, up {}.", pressure);
}

std::string change(app::State const& state, app::TreatFlow const& flow, std::size_t step)
{
    auto const& next = flow.spots[step].spot;
    if (next.point == flow.spots[step - 1].spot.point) return trf("Release. Now the {} side.", side_word(next.side));
    return trf("Release. Next: {}.", place(state, next));
}

std::string end(app::TreatFlow const& flow)
{
    auto const* page = std::get_if<app::AfterPage>(&flow.page);
    return page && page->over.why ? tr("Release. That was too much: stop here.") : tr("Release. Done.");
}

std::string of_treatment(app::State const& state, app::TreatFlow const& flow, Signal const& signal)
{
    auto const& spot = flow.spots[signal.step];
    switch (signal.cue) {
    case Cue::get_ready: return trf("{}. Get ready.", place(state, spot.spot));
    case Cue::change: return change(state, flow, signal.step);
    case Cue::start: return press(spot);
    case Cue::half: return tr("Half way. Is it easing?");
    case Cue::ten_left: return tr("Ten seconds.");
    case Cue::lighter: return tr("Lighter. Two steps off.");
    case Cue::end: return end(flow);
    case Cue::stroke:
    case Cue::three_left:
    case Cue::two_left:
    case Cue::one_left:
    case Cue::reminder: return {};
    }
    return {};
}

std::string of_exercise(Exercise const& exercise, Signal const& signal)
{
    switch (signal.cue) {
    case Cue::get_ready: return trf("{}. Get ready.", tr(exercise.name));
    case Cue::change:
        return exercise.each_side ? trf("Now the {} side.", side_word(exercise_side(signal.step)))
                                  : tr("Rest, then once more.");
    case Cue::start: return exercise.repetitions > 0 ? trf("{} times, slowly.", exercise.repetitions) : tr("Hold.");
    case Cue::half: return exercise.repetitions > 0 ? std::string{} : tr("Half way.");
    case Cue::ten_left: return tr("Ten seconds.");
    case Cue::end: return tr("Done.");
    case Cue::lighter:
    case Cue::stroke:
    case Cue::three_left:
    case Cue::two_left:
    case Cue::one_left:
    case Cue::reminder: return {};
    }
    return {};
}

struct Words
{
    app::State const& state;
    std::string operator()(Signal const& signal) const
    {
        if (!state.treat) return {};
        auto const& flow = *state.treat;
        if (flow.exercise.empty()) return of_treatment(state, flow, signal);
        auto const* exercise = state.facts->exercise(flow.exercise);
        return exercise ? of_exercise(*exercise, signal) : std::string{};
    }
    std::string operator()(PackPhase phase) const { return pack_words(phase); }
    std::string operator()(app::Sample) const { return tr("Half way. Is it easing?"); }
};

} // namespace

std::string prompt(app::State const& state, app::Spoken const& about) { return std::visit(Words{state}, about); }

Side exercise_side(std::size_t step) { return step % 2 == 0 ? Side::left : Side::right; }

std::string pack_words(PackPhase phase)
{
    switch (phase) {
    case PackPhase::cold: return tr("Cold pack on, for twenty minutes.");
    case PackPhase::wait: return tr("Take the cold pack off. Now wait an hour.");
    case PackPhase::warm: return tr("Now the warm pack, for twenty minutes.");
    case PackPhase::over: return tr("Take the pack off. Done. Again when you like.");
    }
    return {};
}

} // namespace tenderspot::ui
