// SPDX-License-Identifier: MIT
// What the screen of a running treatment shows.
#include "ui/treat/hold_view.hpp"

#include "ui/build.hpp"
#include "ui/words.hpp"

#include <fmt/format.h>

#include <cmath>

namespace tenderspot::ui {
namespace {

enum class Mood { running, paused, away };

Mood mood_of(TreatmentState const& state)
{
    if (std::holds_alternative<Paused>(state)) return Mood::paused;
    if (std::holds_alternative<Away>(state)) return Mood::away;
    return Mood::running;
}

std::string phase_caption(Mood mood, Phase phase)
{
    if (mood == Mood::paused) return tr("Paused");
    if (mood == Mood::away) return tr("Paused while you were away");
    return phase == Phase::get_ready ? tr("Get ready") : tr("Hold");
}

std::string advice(ViewContext const& context, app::TreatFlow const& flow, Position const& at, Duration left)
{
    auto const* point = context.catalogue.point(flow.spot.point);
    auto const pressure = point ? point->treatment.pressure : Pressure{};
    if (at.feel == Feel::too_much) return tr("Lighter: go down two steps,\nor stop.");
    if (at.phase == Phase::get_ready) {
        auto const marked = context.state.history.marks().contains(flow.spot);
        return marked ? tr("Put the ball on your mark.\nLean in slowly.")
                      : tr("Put the ball on the spot.\nLean in slowly.");
    }
    if (!at.half_due && left > std::chrono::seconds{3} && !at.feel) return tr("Half way. Is it easing?");
    return trf("Lean in to {}–{} out of 10.\nBreathe slowly.", pressure.low, pressure.high);
}

Node clock(TreatmentState const& state, Position const& at, Duration left, float size)
{
    auto const whole = std::chrono::duration_cast<std::chrono::seconds>(at.length);
    auto const share =
        at.length > Duration{} ? static_cast<float>(left.count()) / static_cast<float>(at.length.count()) : 0;
    Node digits;
    digits.content = Label{clock_text(left),
                           Type::clock,
                           Ink::ink,
                           Align::centre,
                           Label::Fit::shrink,
                           Digits::tabular,
                           std::max(92.0f, size * 0.36f)};
    digits.role = Role::timer;
    digits.live = true;
    digits.value = phase_caption(mood_of(state), at.phase);
    auto of = text(trf("of {}", minutes_and_seconds(whole)), Type::body, Ink::muted, Align::centre);
    auto inside =
        box({.align = Align::stretch, .width = Extent::fixed(size * 0.76f)}, std::move(digits), std::move(of));
    auto ring = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(size),
                     .height = Extent::fixed(size)},
                    std::move(inside));
    auto const running = std::holds_alternative<Running>(state);
    ring.content = RingMark{std::clamp(share, 0.0f, 1.0f), std::round(size / 15), running ? Ink::accent : Ink::muted,
                            Ink::ring_track};
    return ring;
}

Node feel_buttons(Position const& at, float text_scale)
{
    auto const one = [&](Feel feel, std::string name) {
        auto node = button(std::move(name), app::AnswerFeel{feel}, Look::outline);
        node.children.front().style.width = Extent::fill();
        if (auto* label = std::get_if<Label>(&node.children.front().content)) label->ink = Ink::ink;
        if (at.feel == feel) {
            node.selected = true;
            node.style.fill = Ink::accent_tint;
            node.style.line = Ink::accent;
        }
        node.style.width = Extent::fill();
        return node;
    };
    auto easing = one(Feel::easing, tr("Easing")), same = one(Feel::same, tr("Same")),
         much = one(Feel::too_much, tr("Too much"));
    if (is_large_text(text_scale)) return column(8, std::move(easing), std::move(same), std::move(much));
    auto buttons = row(8, std::move(easing), std::move(same), std::move(much));
    buttons.style.align = Align::stretch;
    return buttons;
}

Node main_button(Mood mood, float size)
{
    auto const running = mood == Mood::running;
    auto node = icon_button(running ? Icon::pause : Icon::play, running ? tr("Pause") : tr("Resume"),
                            app::Drive{running ? app::Command::pause : app::Command::resume});
    node.style.width = node.style.height = Extent::fixed(size);
    node.style.radius = size / 2;
    node.style.fill = Ink::accent;
    node.children.front().content = IconMark{running ? Icon::pause : Icon::play, Ink::on_accent, 44};
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

Node controls(app::HoldPage const& page, Mood mood, float text_scale, float size)
{
    std::optional<app::Action> extend;
    if (can_extend(page.state)) extend = app::Drive{app::Command::extend};
    auto more = side_button(tr("+30 s"), extend), end = side_button(tr("Skip"), app::Drive{app::Command::skip});
    if (!is_large_text(text_scale)) return row(24, std::move(more), main_button(mood, size), std::move(end));
    return column(12, box({.align = Align::centre}, main_button(mood, size)), row(8, std::move(more), std::move(end)));
}

Node top_row(Mood mood, Phase phase)
{
    auto stop = button(tr("Stop"), app::Drive{app::Command::stop}, Look::danger);
    stop.style.min_height = touch_size;
    auto caption =
        text(phase_caption(mood, phase), Type::body_strong, mood == Mood::running ? Ink::accent : Ink::muted);
    caption.style.width = Extent::fill();
    return row(12, std::move(caption), std::move(stop));
}

Node titles(ViewContext const& context, Spot const& spot)
{
    return column(0, heading(spot_name(context.catalogue, spot.point), Type::section, Align::centre),
                  text(trf("{} side", spot.side == Side::left ? tr("Left") : tr("Right")), Type::body, Ink::muted,
                       Align::centre));
}

Node away_notice(Away const& away)
{
    auto const gone = std::chrono::duration_cast<std::chrono::seconds>(away.gap);
    return notice(trf("You were away for {}", length_words(gone)),
                  tr("The clock stood still meanwhile. Resume, skip the rest, or stop."));
}

Node questions(ViewContext const& context, app::TreatFlow const& flow, app::HoldPage const& page, Position const& at,
               Duration left)
{
    auto const mood = mood_of(page.state);
    auto parts = column(14);
    if (auto const* away = std::get_if<Away>(&page.state)) parts.children.push_back(away_notice(*away));
    else parts.children.push_back(text(advice(context, flow, at, left), Type::section, Ink::ink, Align::centre));
    auto const scale = context.theme.text_scale;
    auto const asks = at.phase == Phase::hold && mood != Mood::away;
    if (asks && !is_large_text(scale)) parts.children.push_back(feel_buttons(at, scale));
    parts.children.push_back(controls(page, mood, scale, context.size.h < 640 ? 76.0f : 92.0f));
    // At a large text size the pause must not lie below what is seen at once.
    if (asks && is_large_text(scale)) parts.children.push_back(feel_buttons(at, scale));
    parts.children.push_back(
        text(tr("Numb, tingling, sharp or shooting? Stop."), Type::secondary, Ink::muted, Align::centre));
    if (flow.saved.failed)
        parts.children.push_back(notice(trouble(*flow.saved.failed).title, trouble(*flow.saved.failed).sentence));
    return parts;
}

/// What is only marked for a moment when a cue falls due, so that it is seen from the corner of an eye.
Node flash()
{
    auto veil = box({.width = Extent::fill(), .height = Extent::fill(), .fill = Ink::accent});
    veil.role = Role::picture;
    veil.name = "flash";
    return veil;
}

Node wide(ViewContext const& context, app::TreatFlow const& flow, Node ring, Node asked, Node top)
{
    auto right = column(18, std::move(top), titles(context, flow.spot), std::move(asked));
    right.style.width = Extent::fill();
    right.style.max_width = 520;
    auto both = box({.axis = Axis::row,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .gap = 48,
                     .padding = {16, 32, 16, 32},
                     .height = Extent::fill()},
                    std::move(ring), std::move(right));
    return box({.width = Extent::fill(), .height = Extent::fill(), .scrolls = true}, std::move(both));
}

Node tall(ViewContext const& context, app::TreatFlow const& flow, Node ring, Node asked, Node top)
{
    auto centred = box({.align = Align::centre}, std::move(ring));
    auto whole = box({.justify = Justify::between,
                      .gap = 12,
                      .padding = {16, side_margin, 20, side_margin},
                      .width = Extent::fill(),
                      .height = Extent::fill(),
                      .max_width = 560},
                     std::move(top), titles(context, flow.spot), std::move(centred), std::move(asked));
    return box({.align = Align::centre, .width = Extent::fill(), .height = Extent::fill(), .scrolls = true},
               std::move(whole));
}

} // namespace

std::string clock_text(Duration left) { return minutes_and_seconds(std::chrono::ceil<std::chrono::seconds>(left)); }

Node hold_view(ViewContext const& context, app::TreatFlow const& flow, app::HoldPage const& page)
{
    auto const* at = position(page.state);
    if (!at) return {};
    auto const remaining = left(page.state, context.now);
    auto const landscape = context.landscape() && context.size.w >= 640;
    auto const size =
        landscape
            ? std::clamp(std::min(context.size.h - 48, context.size.w * 0.42f), 200.0f, 560.0f)
            : std::clamp(std::min(context.size.w - 2 * 32, context.size.h * (context.size.h < 640 ? 0.27f : 0.34f)),
                         150.0f, 440.0f);
    auto ring = clock(page.state, *at, remaining, std::round(size));
    auto asked = questions(context, flow, page, *at, remaining);
    auto top = top_row(mood_of(page.state), at->phase);
    auto node = landscape ? wide(context, flow, std::move(ring), std::move(asked), std::move(top))
                          : tall(context, flow, std::move(ring), std::move(asked), std::move(top));
    node.role = Role::screen;
    node.key = "hold";
    node.name = tr("Treatment");
    if (!page.flash || context.now >= *page.flash + app::flash_length) return node;
    return box({.axis = Axis::stack}, std::move(node), flash());
}

} // namespace tenderspot::ui
