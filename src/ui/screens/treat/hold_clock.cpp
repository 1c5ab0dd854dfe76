// SPDX-License-Identifier: MIT
// The digits first, and a ring if there is room.
#include "ui/screens/treat/hold_clock.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float ring_stroke = 1 / 28.0f;
inline constexpr float bar_height = 12;

float share_left(ViewContext const& context, Position const& at, Duration left)
{
    if (at.length <= Duration{}) return 0;
    // Without motion the ring steps once a second, whatever else is redrawn in between.
    if (context.state.settings.motion == app::Switch::off) left = std::chrono::ceil<std::chrono::seconds>(left);
    return std::clamp(static_cast<float>(left.count()) / static_cast<float>(at.length.count()), 0.0f, 1.0f);
}

Node bar(float share, Ink ink)
{
    auto done = box({.width = Extent::fill(std::max(share, 0.001f)),
                     .height = Extent::fixed(bar_height),
                     .fill = ink,
                     .radius = 6});
    auto rest = box({.width = Extent::fill(std::max(1 - share, 0.001f)), .height = Extent::fixed(bar_height)});
    return box({.axis = Axis::row, .width = Extent::fill(), .fill = Ink::ring_track, .radius = 6}, std::move(done),
               std::move(rest));
}

} // namespace

std::string clock_text(Duration left) { return minutes_and_seconds(std::chrono::ceil<std::chrono::seconds>(left)); }

std::string phase_caption(app::TreatFlow const& flow, TreatmentState const& state)
{
    auto const& step = flow.plan.steps[position(state)->step];
    if (std::holds_alternative<Paused>(state)) return tr("Paused");
    if (std::holds_alternative<Away>(state)) return tr("Paused while you were away");
    auto const* at = position(state);
    if (at->phase == Phase::get_ready) return at->step == 0 ? tr("Get ready") : tr("Change");
    if (flow.exercise.empty()) return step.beat > Duration{} ? tr("Slow strokes") : tr("Hold");
    return step.beat > Duration{} ? tr("Slowly") : tr("Hold still");
}

Node clock_node(ViewContext const& context, app::TreatFlow const& flow, TreatmentState const& state,
                HoldForm const& form)
{
    auto const& at = *position(state);
    auto const& step = flow.plan.steps[at.step];
    auto const remaining = left(state, context.now);
    auto const stroke = stroke_number(step, at, remaining);
    auto const whole = std::chrono::duration_cast<std::chrono::seconds>(at.length);
    Node digits;
    digits.content = Label{stroke > 0 ? fmt::format("{}", stroke) : clock_text(remaining),
                           Type::clock,
                           Ink::ink,
                           Align::centre,
                           Label::Fit::shrink,
                           Digits::tabular,
                           form.digits};
    digits.role = Role::timer;
    digits.live = true;
    digits.value = phase_caption(flow, state);
    auto of = text(stroke > 0 ? trf(flow.exercise.empty() ? "of {} strokes" : "of {} times", stroke_count(step))
                              : trf("of {}", minutes_and_seconds(whole)),
                   Type::body, Ink::muted, Align::centre);
    auto& label = std::get<Label>(of.content);
    label.fit = Label::Fit::shrink;
    label.size = form.small;
    // On a large screen it can be read from across the room as well.
    if (form.clock == ClockForm::ring) label.size = std::max(label.size, std::round(form.digits * 0.12f));
    auto const share = share_left(context, at, remaining);
    // The way to a spot must look different from pressing it.
    auto const pressed = at.phase == Phase::hold ? Ink::accent : Ink::ink;
    auto const ink = std::holds_alternative<Running>(state) ? pressed : Ink::muted;
    if (form.clock == ClockForm::bar) {
        auto all = column(2, std::move(digits), bar(share, ink));
        if (form.shows_length()) all.children.push_back(std::move(of));
        return all;
    }
    auto inside = box({.align = Align::stretch, .width = Extent::fixed(std::round(form.ring * 0.9f))},
                      gap(std::round(form.digits * 0.1f)), std::move(digits), std::move(of));
    auto ring = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(form.ring),
                     .height = Extent::fixed(form.ring)},
                    std::move(inside));
    ring.content = RingMark{share, std::round(form.ring * ring_stroke), ink, Ink::ring_track};
    return ring;
}

} // namespace tenderspot::ui
