// SPDX-License-Identifier: MIT
// What the screen of a running treatment shows.
#include "ui/treat/hold_view.hpp"

#include "app/treat/saving.hpp"
#include "ui/build.hpp"
#include "ui/treat/hold_clock.hpp"
#include "ui/treat/prompts.hpp"
#include "ui/treat/stop_sheet.hpp"
#include "ui/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

struct Hold
{
    ViewContext const& context;
    app::TreatFlow const& flow;
    app::HoldPage const& page;
    Position const& at;
    Duration left;

    [[nodiscard]] PlannedStep const& step() const { return flow.plan.steps[at.step]; }
    [[nodiscard]] bool is_large() const { return is_large_text(context.theme.text_scale); }
    [[nodiscard]] bool is_running() const { return std::holds_alternative<Running>(page.state); }
    [[nodiscard]] Move const* move() const { return context.catalogue.move(flow.move); }
};

std::string get_ready_advice(Hold const& hold, Spot const& spot)
{
    auto const marked = hold.context.state.history.marks().contains(spot);
    auto const step = hold.at.step;
    if (step > 0 && hold.flow.spots[step - 1].spot.point == spot.point)
        return trf("Release.\nNow the {} side.", side_word(spot.side));
    if (step > 0) return tr("Release.\nNow the next spot.");
    auto const& tool = hold.flow.spots[step].technique.tool;
    if (tool == "cane") return tr("Put the knob on the spot.\nPress in slowly.");
    if (tool == "hand") return tr("Put your fingers on the spot.\nPress slowly.");
    return marked ? tr("Put the ball on your mark.\nLean in slowly.")
                  : tr("Put the ball on the spot.\nLean in slowly.");
}

std::string advice(Hold const& hold)
{
    if (!hold.flow.move.empty()) return {};
    auto const& spot = hold.flow.spots[hold.at.step];
    if (hold.at.feel == Feel::too_much) return tr("Lighter: go down two steps.\nToo much again stops.");
    if (hold.at.phase == Phase::get_ready) return get_ready_advice(hold, spot.spot);
    if (!hold.at.half_due && hold.left > std::chrono::seconds{3} && !hold.at.feel) return tr("Half way. Is it easing?");
    return trf("Press to {}.\nBreathe slowly.", pressure_words(spot.technique));
}

Node feel_buttons(Hold const& hold)
{
    auto const one = [&](Feel feel, std::string name) {
        auto node = button(std::move(name), app::AnswerFeel{feel}, Look::outline);
        node.children.front().style.width = Extent::fill();
        if (auto* label = std::get_if<Label>(&node.children.front().content)) label->ink = Ink::ink;
        if (hold.at.feel == feel) {
            node.selected = true;
            node.style.fill = Ink::accent_tint;
            node.style.line = Ink::accent;
        }
        node.role = Role::choice;
        node.key = std::to_string(static_cast<int>(feel));
        node.style.width = Extent::fill();
        node.style.min_height = hold.context.size.h < 640 ? button_height : 64;
        return node;
    };
    auto easing = one(Feel::easing, tr("Easing")), same = one(Feel::same, tr("Same")),
         much = one(Feel::too_much, hold.at.lighter ? tr("Still too much") : tr("Too much"));
    if (hold.is_large()) return column(8, std::move(easing), std::move(same), std::move(much));
    auto buttons = row(8, std::move(easing), std::move(same), std::move(much));
    buttons.style.align = Align::stretch;
    return buttons;
}

Node main_button(Hold const& hold)
{
    auto const size = hold.context.size.h < 640 ? 76.0f : 92.0f;
    auto const running = hold.is_running();
    auto node = icon_button(running ? Icon::pause : Icon::play, running ? tr("Pause") : tr("Resume"),
                            app::Drive{running ? app::Command::pause : app::Command::resume});
    node.style.width = node.style.height = Extent::fixed(size);
    node.style.radius = size / 2;
    node.style.fill = Ink::accent;
    node.children.front().content = IconMark{running ? Icon::pause : Icon::play, Ink::on_accent, 44};
    node.key = "pause"; // Whatever it is called: the focus stays on it.
    return node;
}

Node side_button(std::string name, std::optional<app::Action> tap)
{
    auto const off = !tap;
    auto node = button(std::move(name), std::move(tap), Look::outline);
    if (auto* label = std::get_if<Label>(&node.children.front().content)) label->ink = off ? Ink::muted : Ink::ink;
    node.style.width = Extent::fill();
    node.style.padding = {8, 4, 8, 4};
    return node;
}

Node controls(Hold const& hold)
{
    std::optional<app::Action> extend;
    if (can_extend(hold.flow.plan, hold.page.state)) extend = app::Drive{app::Command::extend};
    auto more = side_button(tr("+30 s"), extend), end = side_button(tr("Skip"), app::Drive{app::Command::skip});
    if (!hold.is_large()) return row(24, std::move(more), main_button(hold), std::move(end));
    return column(12, box({.align = Align::centre}, main_button(hold)), row(8, std::move(more), std::move(end)));
}

Node top_row(Hold const& hold)
{
    auto const small = [](Node node) {
        node.style.min_height = touch_size;
        return node;
    };
    auto caption = text(phase_caption(hold.flow, hold.page.state), Type::body_strong,
                        hold.is_running() ? Ink::accent : Ink::muted);
    caption.style.width = Extent::fill();
    std::get<Label>(caption.content).fit = Label::Fit::shrink;
    caption.live = true;
    auto help = small(button(tr("Help"), app::ShowSheet{app::HoldPage::Sheet::help}, Look::plain));
    auto stop = small(button(tr("Stop"), app::ShowSheet{app::HoldPage::Sheet::stop}, Look::danger));
    return row(8, std::move(caption), std::move(help), std::move(stop));
}

Node titles(Hold const& hold)
{
    auto const* move = hold.move();
    auto const steps = hold.flow.plan.steps.size();
    auto name = move ? tr(move->name) : hold.flow.move;
    auto side = move && move->each_side ? side_title(move_side(hold.at.step)) : std::string{};
    if (hold.flow.move.empty()) {
        auto const& spot = hold.flow.spots[hold.at.step].spot;
        name = spot_name(hold.context.catalogue, spot.point);
        side = side_title(spot.side);
    }
    auto const count = steps > 1 ? trf("{} of {}", hold.at.step + 1, steps) : std::string{};
    auto const below =
        joined(side.empty() || count.empty() ? std::vector{side + count} : std::vector{side, count}, " · ");
    return column(0, heading(std::move(name), Type::section, Align::centre),
                  text(below, Type::section, Ink::accent, Align::centre));
}

/// How a move is done, on the side that is its turn.
Node drawing(Hold const& hold, Move const& move)
{
    auto const mirrored = move.each_side && move_side(hold.at.step) == Side::right;
    Node picture;
    picture.content = FigureMark{figure(move.figure), mirrored ? Facing::mirrored : Facing::as_drawn,
                                 std::clamp(hold.context.size.h * 0.16f, 72.0f, 160.0f)};
    picture.role = Role::picture;
    picture.name = trf("Drawing: {}", tr(move.name));
    return box({.align = Align::centre}, std::move(picture));
}

Node away_notice(Away const& away)
{
    auto const gone = std::chrono::duration_cast<std::chrono::seconds>(away.gap);
    auto node = notice(trf("You were away for {}", length_words(gone)),
                       tr("The clock stood still meanwhile. Resume, skip the rest, or stop."));
    node.live = true;
    return node;
}

Node questions(Hold const& hold)
{
    auto parts = column(14);
    auto& all = parts.children;
    auto const* away = std::get_if<Away>(&hold.page.state);
    if (away) all.push_back(away_notice(*away));
    else if (auto const* move = hold.move(); move && figure(move->figure)) all.push_back(drawing(hold, *move));
    else {
        all.push_back(text(advice(hold), Type::section, Ink::ink, Align::centre));
        all.back().live = true;
    }
    auto const asks = hold.at.phase == Phase::hold && !away && hold.flow.move.empty();
    if (asks && !hold.is_large()) all.push_back(feel_buttons(hold));
    all.push_back(controls(hold));
    all.back().key = "controls"; // The focus stays on them when the questions come.
    // At a large text size the pause must not lie below what is seen at once.
    if (asks && hold.is_large()) all.push_back(feel_buttons(hold));
    if (auto const why = app::why_not_saved(hold.context.state))
        all.push_back(notice(trouble(*why).title, trouble(*why).sentence));
    return parts;
}

Node wide(Hold const& hold, Node clock)
{
    auto right = column(18, top_row(hold), titles(hold), questions(hold));
    right.style.width = Extent::fill();
    right.style.max_width = 520;
    auto const shape = clock_shape(hold.context);
    if (shape.form == ClockForm::bar) clock.style.width = Extent::fill();
    // Where the text is longer than the screen the clock must not sink below it.
    auto both = box({.axis = Axis::row,
                     .align = hold.is_large() ? Align::start : Align::centre,
                     .justify = Justify::centre,
                     .gap = 40,
                     .padding = {12, 32, 12, 32},
                     .height = Extent::fill()},
                    std::move(clock), std::move(right));
    return box({.width = Extent::fill(), .height = Extent::fill(), .scrolls = true}, std::move(both));
}

Node tall(Hold const& hold, Node clock)
{
    auto centred = box({.align = clock_shape(hold.context).form == ClockForm::ring ? Align::centre : Align::stretch},
                       std::move(clock));
    auto whole = box({.justify = Justify::between,
                      .gap = 10,
                      .padding = {12, 14, 16, 14}, // The ring needs the room.
                      .width = Extent::fill(),
                      .height = Extent::fill(),
                      .max_width = 720},
                     top_row(hold), titles(hold), std::move(centred), questions(hold));
    return box({.align = Align::centre, .width = Extent::fill(), .height = Extent::fill(), .scrolls = true},
               std::move(whole));
}

Node under_way(Hold const& hold)
{
    auto clock = clock_node(hold.context, hold.flow, hold.page.state, clock_shape(hold.context));
    auto node = is_wide_hold(hold.context) ? wide(hold, std::move(clock)) : tall(hold, std::move(clock));
    node.role = Role::screen;
    node.key = "hold";
    node.name = tr("Treatment");
    auto const lit = hold.page.flash && hold.context.now < *hold.page.flash + app::flash_length;
    auto whole = box({.axis = Axis::stack}, std::move(node)); // With or without flash: the nodes stay the same ones.
    // Seen from the corner of an eye when a cue falls due.
    if (lit) whole.children.push_back(box({.width = Extent::fill(), .height = Extent::fill(), .fill = Ink::accent}));
    return whole;
}

} // namespace

Node hold_view(ViewContext const& context, app::TreatFlow const& flow, app::HoldPage const& page)
{
    auto const* at = position(page.state);
    if (!at) return {};
    switch (page.sheet) {
    case app::HoldPage::Sheet::stop: return stop_sheet(context);
    case app::HoldPage::Sheet::help: return emergency_sheet(context);
    case app::HoldPage::Sheet::none: break;
    }
    return under_way({context, flow, page, *at, left(page.state, context.now)});
}

} // namespace tenderspot::ui
