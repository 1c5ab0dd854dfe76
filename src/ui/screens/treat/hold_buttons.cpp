// SPDX-License-Identifier: MIT
// The actions during a treatment, as large buttons that never move.
#include "ui/screens/treat/hold_clock.hpp"
#include "ui/screens/treat/hold_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/format.h>

#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float apart = 8;
inline constexpr float letter = 0.475f, more = 0.65f; ///< So wide is a word, by its letters and the size of the type.
inline constexpr float pause_share = 2.2f;            ///< Of the row with Pause, where the others have 1 each.
inline constexpr float around = 8;                    ///< The margin left and right of a button's text.
inline constexpr float above_words = 4;               ///< The margin above and below it.

/// A button with one line, or two that fit in its place.
Node large_button(Hold const& hold, std::string const& label, std::optional<Command> tap, Ink ink)
{
    auto node = button(label, std::move(tap), Look::outline);
    node.children.clear();
    auto words = column(0);
    auto const cut = label.find('\n');
    auto type = hold.form.answer;
    if (cut != std::string::npos)
        for (type = std::round(type * 0.85f); HoldForm::lines(type, 2) > hold.form.answers - 2 * above_words;)
            --type;
    for (auto const& part : {label.substr(0, cut), cut == std::string::npos ? "" : label.substr(cut + 1)}) {
        if (part.empty()) continue;
        auto line = one_line(part, type, node.disabled ? Ink::muted : ink);
        line.role = Role::none;
        words.children.push_back(std::move(line));
    }
    words.style.width = Extent::fill();
    node.children.push_back(std::move(words));
    node.style.padding = {above_words, around, above_words, around};
    node.style.height = Extent::fill();
    return node;
}

struct Answer
{
    Feel feel;
    std::string label; ///< As long as it usually is: it says how wide the button is.
    std::string name, shown;
    Ink ink;
};

/// As wide as its words need relative to the others, whatever it shows at the moment.
Node answer(Hold const& hold, Answer const& one)
{
    auto node = large_button(hold, one.shown, app::AnswerFeel{one.feel}, one.ink);
    node.name = one.name;
    node.role = Role::choice;
    node.key = std::to_string(static_cast<int>(one.feel));
    node.style.width =
        Extent::fill((static_cast<float>(one.label.size()) * letter + more) * hold.form.answer + 2 * around);
    if (one.ink == Ink::warn_ink) node.style.line = Ink::warn_ink;
    if (hold.at.feel == one.feel) {
        node.selected = true;
        node.style.fill = Ink::accent_tint;
        node.style.line = Ink::accent;
    }
    return node;
}

Node pause_button(Hold const& hold)
{
    auto const running = hold.is_running();
    auto const name = running ? tr("Pause") : tr("Resume");
    auto const icon = running ? Icon::pause : Icon::play;
    auto const is_round = !is_large_text(hold.context.theme.text_scale) && hold.form.pause >= 76;
    auto node = icon_button(icon, name, app::Drive{running ? app::Command::pause : app::Command::resume});
    node.children.front().content = IconMark{icon, Ink::on_accent, is_round ? 44.0f : 32.0f};
    node.style.fill = Ink::accent;
    node.style.height = Extent::fixed(hold.form.pause);
    node.style.width = is_round ? Extent::fixed(hold.form.pause) : Extent::fill(pause_share);
    node.style.radius = is_round ? hold.form.pause / 2 : button_radius;
    node.key = "pause"; // The same key under every name, so that the focus stays on it.
    if (is_round) return node;
    auto words = one_line(name, hold.form.answer, Ink::on_accent, Align::start);
    std::get<Label>(words.content).same_size_as = {tr("Pause"), tr("Resume")};
    words.role = Role::none;
    words.style.max_width = (hold.form.aside - 2 * apart) * pause_share / (2 + pause_share) - 56; // The icon's share.
    auto both = row(8, std::move(node.children.front()), std::move(words));
    node.children.front() = std::move(both);
    return node;
}

Node side_button(Hold const& hold, std::string const& name, std::optional<Command> tap)
{
    auto node = large_button(hold, name, std::move(tap), Ink::ink);
    std::get<Label>(node.children.front().children.front().content).same_size_as = {tr("+30 s"), tr("Skip")};
    node.style.width = Extent::fill();
    node.style.height = Extent::fixed(std::min(hold.form.pause, hold.form.answers));
    return node;
}

} // namespace

Node answers(Hold const& hold)
{
    if (hold.at.phase != Phase::hold || hold.is_away() || !hold.flow.exercise.empty()) return column(0);
    auto const usual = tr("Too much");
    auto const again = hold.at.lighter.has_value();
    auto buttons = row(apart, answer(hold, {Feel::easing, tr("Easing"), tr("Easing"), tr("Easing"), Ink::ink}),
                       answer(hold, {Feel::same, tr("Same"), tr("Same"), tr("Same"), Ink::ink}),
                       answer(hold, {Feel::too_much, usual, again ? tr("Still too much") : usual,
                                     again ? tr("Still\ntoo much") : usual, Ink::warn_ink}));
    buttons.style.align = Align::stretch;
    return buttons;
}

Node controls(Hold const& hold)
{
    std::optional<Command> extend;
    if (can_extend(hold.flow.plan, hold.page.state)) extend = app::Drive{app::Command::extend};
    return row(apart, side_button(hold, tr("+30 s"), extend), pause_button(hold),
               side_button(hold, tr("Skip"), app::Drive{app::Command::skip}));
}

Node upper_row(Hold const& hold)
{
    auto const small = [&](std::string const& name, app::HoldPage::Sheet sheet, Ink ink) {
        auto node = large_button(hold, name, app::ShowSheet{sheet}, ink);
        node.style.padding = {4, 12, 4, 12};
        node.style.height = Extent::fill();
        node.style.min_height = touch_size;
        node.style.min_width = 64;
        node.children.front().style.width = {};
        return node;
    };
    auto const steps = hold.flow.plan.steps.size();
    auto const phase = phase_caption(hold.flow, hold.page.state);
    auto const words = steps > 1 ? fmt::format("{} · {}", phase, trf("{} of {}", hold.at.step + 1, steps)) : phase;
    auto caption = one_line(words, hold.form.answer, hold.is_running() ? Ink::accent : Ink::muted, Align::start);
    caption.style.width = Extent::fill();
    caption.live = true;
    auto stop = small(tr("Stop"), app::HoldPage::Sheet::stop, Ink::background);
    stop.style.fill = stop.style.line = Ink::danger;
    auto node =
        row(apart, std::move(caption), small(tr("Help"), app::HoldPage::Sheet::help, Ink::danger), std::move(stop));
    node.style.align = Align::stretch;
    return node;
}

} // namespace tenderspot::ui
