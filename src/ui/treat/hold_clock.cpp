// SPDX-License-Identifier: MIT
// Digits first, and as much of a ring as there is room for.
#include "ui/treat/hold_clock.hpp"

#include "ui/build.hpp"
#include "ui/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float digit_height = 0.727f;  ///< Of Inter, as a share of its size.
inline constexpr float ring_per_digits = 2.7f; ///< So wide is a ring around "0:00", by the size of the digits.
inline constexpr float ring_stroke = 1 / 28.0f;
inline constexpr float below_ring = 448;   ///< What the questions and buttons need under it.
inline constexpr float beside_ring = 300;  ///< What they need beside it.
inline constexpr float margins_wide = 112; ///< Left of, between, and right of both.

float share_left(ViewContext const& context, Position const& at, Duration left)
{
    if (at.length <= Duration{}) return 0;
    // Without motion it steps once a second, whatever else is drawn in between.
    if (context.state.settings.motion == app::Switch::off) left = std::chrono::ceil<std::chrono::seconds>(left);
    return std::clamp(static_cast<float>(left.count()) / static_cast<float>(at.length.count()), 0.0f, 1.0f);
}

Node bar(float share, Ink ink)
{
    auto done =
        box({.width = Extent::fill(std::max(share, 0.001f)), .height = Extent::fixed(12), .fill = ink, .radius = 6});
    auto rest = box({.width = Extent::fill(std::max(1 - share, 0.001f)), .height = Extent::fixed(12)});
    return box({.axis = Axis::row, .width = Extent::fill(), .fill = Ink::ring_track, .radius = 6}, std::move(done),
               std::move(rest));
}

} // namespace

bool is_wide_hold(ViewContext const& context) { return context.landscape() && context.size.w >= 640; }

ClockShape clock_shape(ViewContext const& context)
{
    auto const& [w, h] = context.size;
    ClockShape shape;
    shape.digits = std::round(std::min(w, h) / 4 / digit_height);
    shape.ring = std::round(shape.digits * ring_per_digits);
    auto const fits = is_wide_hold(context) ? shape.ring <= h - 24 && shape.ring + margins_wide + beside_ring <= w
                                            : shape.ring + below_ring <= h && !is_large_text(context.theme.text_scale);
    shape.form = fits ? ClockForm::ring : ClockForm::bar;
    return shape;
}

std::string clock_text(Duration left) { return minutes_and_seconds(std::chrono::ceil<std::chrono::seconds>(left)); }

std::string phase_caption(app::TreatFlow const& flow, TreatmentState const& state)
{
    auto const& step = flow.plan.steps[position(state)->step];
    if (std::holds_alternative<Paused>(state)) return tr("Paused");
    if (std::holds_alternative<Away>(state)) return tr("Paused while you were away");
    auto const* at = position(state);
    if (at->phase == Phase::get_ready) return at->step == 0 ? tr("Get ready") : tr("Change");
    if (flow.move.empty()) return step.beat > Duration{} ? tr("Slow strokes") : tr("Hold");
    return step.beat > Duration{} ? tr("Slowly") : tr("Hold still");
}

Node clock_node(ViewContext const& context, app::TreatFlow const& flow, TreatmentState const& state,
                ClockShape const& shape)
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
                           shape.digits};
    digits.role = Role::timer;
    digits.live = true;
    digits.value = phase_caption(flow, state);
    auto of = text(stroke > 0 ? trf(flow.move.empty() ? "of {} strokes" : "of {} times", stroke_count(step))
                              : trf("of {}", minutes_and_seconds(whole)),
                   Type::body, Ink::muted, Align::centre);
    // On a large screen it is read from across the room as well.
    if (auto const size = shape.digits * 0.12f; size > 20) std::get<Label>(of.content).size = std::round(size);
    auto const share = share_left(context, at, remaining);
    // The way to a spot looks unlike the pressing of it.
    auto const pressed = at.phase == Phase::hold ? Ink::accent : Ink::ink;
    auto const ink = std::holds_alternative<Running>(state) ? pressed : Ink::muted;
    if (shape.form == ClockForm::bar) return column(2, std::move(digits), bar(share, ink), std::move(of));
    auto inside = box({.align = Align::stretch, .width = Extent::fixed(std::round(shape.ring * 0.9f))},
                      gap(std::round(shape.digits * 0.1f)), std::move(digits), std::move(of));
    auto ring = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(shape.ring),
                     .height = Extent::fixed(shape.ring)},
                    std::move(inside));
    ring.content = RingMark{share, std::round(shape.ring * ring_stroke), ink, Ink::ring_track};
    return ring;
}

} // namespace tenderspot::ui
