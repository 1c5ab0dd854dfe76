// SPDX-License-Identifier: MIT
// The words on the screen of a running treatment.
#include "app/treat/saving.hpp"
#include "ui/figures/figures.hpp"
#include "ui/screens/treat/hold_clock.hpp"
#include "ui/screens/treat/hold_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/prompts.hpp"
#include "ui/words/words.hpp"

#include <fmt/format.h>

namespace tenderspot::ui {
namespace {

/// The two lines of a prompt.
struct Lines
{
    std::string first, second;
};

Lines get_ready_lines(Hold const& hold, Spot const& spot)
{
    auto const marked = hold.context.state.history.marks().contains(spot);
    auto const step = hold.at.step;
    if (step > 0 && hold.flow.spots[step - 1].spot.point == spot.point)
        return {tr("Release."), trf("Now the {} side.", side_word(spot.side))};
    if (step > 0) return {tr("Release."), tr("Now the next spot.")};
    auto const& tool = hold.flow.spots[step].technique.tool;
    if (tool == "cane") return {tr("Put the knob on the spot."), tr("Press in slowly.")};
    if (tool == "hand") return {tr("Put your fingers on the spot."), tr("Press slowly.")};
    return {marked ? tr("Put the ball on your mark.") : tr("Put the ball on the spot."), tr("Lean in slowly.")};
}

Lines lines(Hold const& hold)
{
    if (auto const* away = std::get_if<Away>(&hold.page.state)) {
        auto const gone = std::chrono::duration_cast<std::chrono::seconds>(away->gap);
        return {trf("You were away for {}.", length_words(gone)), tr("The clock stood still.")};
    }
    if (!hold.is_running()) return {tr("The clock stands still."), tr("Resume when you are ready.")};
    auto const& spot = hold.flow.spots[hold.at.step];
    if (hold.at.feel == Feel::too_much) return {tr("Ease off by two points."), tr("Too much again stops it.")};
    if (hold.at.phase == Phase::get_ready) return get_ready_lines(hold, spot.spot);
    if (!hold.at.half_due && hold.left > std::chrono::seconds{3} && !hold.at.feel)
        return {tr("Halfway."), tr("Is it easing?")};
    return {trf("Keep it at {}.", pressure_words(spot.technique)), tr("Breathe slowly.")};
}

Node prompt_node(Hold const& hold)
{
    auto const [first, second] = lines(hold);
    auto const line = [&](std::string const& words, std::string const& fellow) {
        auto node = one_line(words, hold.form.prompt, Ink::ink);
        std::get<Label>(node.content).same_size_as = {fellow};
        node.role = Role::none; // Both lines are read as one.
        return node;
    };
    auto node = column(0, line(first, second), line(second, first));
    node.style.justify = Justify::centre;
    node.role = hold.is_away() ? Role::alert : Role::text;
    node.name = first + " " + second;
    node.live = true;
    return node;
}

/// How to do an exercise, on the side whose turn it is.
Node drawing(Hold const& hold, Exercise const& exercise)
{
    auto const mirrored = exercise.each_side && exercise_side(hold.at.step) == Side::right;
    Node picture;
    auto const room = HoldForm::lines(hold.form.prompt, 2) + hold.form.gap + hold.form.answers;
    picture.content =
        FigureMark{figure(exercise.figure), mirrored ? Facing::mirrored : Facing::as_drawn, std::min(room, 200.0f)};
    picture.role = Role::picture;
    picture.name = trf("Drawing: {}", tr(exercise.name));
    return box({.axis = Axis::stack, .align = Align::centre, .justify = Justify::centre}, std::move(picture));
}

struct Titles
{
    std::string side, name;
};

Titles titles_of(Hold const& hold)
{
    if (auto const* exercise = hold.exercise())
        return {exercise->each_side ? side_title(exercise_side(hold.at.step)) : std::string{}, tr(exercise->name)};
    if (!hold.flow.exercise.empty()) return {{}, hold.flow.exercise}; // From a later version.
    auto const& spot = hold.flow.spots[hold.at.step].spot;
    auto const* point = hold.context.catalogue.point(spot.point);
    auto const* muscle = point ? hold.context.catalogue.muscle(point->muscle) : nullptr;
    if (!muscle) return {side_title(spot.side), spot.point};
    return {fmt::format("{}, {}", side_title(spot.side), tr(point->name)), tr(muscle->name)};
}

} // namespace

Node one_line(std::string words, float type, Ink ink, Align align)
{
    auto node = text(std::move(words), Type::section, ink, align);
    auto& label = std::get<Label>(node.content);
    label.fit = Label::Fit::shrink;
    label.size = type;
    return node;
}

Node titles(Hold const& hold)
{
    auto const [side, name] = titles_of(hold);
    auto const failed = app::why_not_saved(hold.context.state);
    auto head = one_line(side.empty() ? name : side, hold.form.side, Ink::accent);
    head.role = Role::heading;
    // A failed save is explained in full after the hold; until then it must not displace anything.
    auto below = failed ? one_line(error_text(*failed).title, hold.form.name, Ink::warn_ink)
                        : one_line(side.empty() ? std::string{} : name, hold.form.name, Ink::ink);
    if (failed) below.role = Role::alert;
    if (failed) below.name = error_text(*failed).title;
    return column(0, std::move(head), std::move(below));
}

Node what_to_do(Hold const& hold)
{
    auto const* exercise = hold.exercise();
    if (hold.is_away() || hold.flow.exercise.empty()) return prompt_node(hold);
    return exercise && figure(exercise->figure) ? drawing(hold, *exercise) : column(0);
}

Node next_line(Hold const& hold)
{
    auto const step = hold.at.step + 1;
    if (!hold.flow.exercise.empty() || step >= hold.flow.spots.size()) return column(0);
    auto const words = trf("Next: {}", spot_name(hold.context.catalogue, hold.flow.spots[step].spot));
    auto node = one_line(words, hold.form.small, Ink::muted);
    std::get<Label>(node.content).type = Type::secondary;
    return node;
}

} // namespace tenderspot::ui
