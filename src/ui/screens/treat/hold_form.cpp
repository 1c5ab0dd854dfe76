// SPDX-License-Identifier: MIT
// Tries the forms from the richest to the simplest, and takes the first one that fits.
#include "ui/screens/treat/hold_form.hpp"

#include "ui/toolkit/text_layout.hpp"
#include "ui/toolkit/widgets.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float digit_height = 0.727f;  ///< For Inter, as a fraction of the type size.
inline constexpr float ring_per_digits = 2.7f; ///< So wide is a ring around "0:00", by the size of the digits.
inline constexpr float text_per_digits = 2.3f; ///< So wide is "0:00" itself.
inline constexpr float least_aside = 256;      ///< Room for three answers and three buttons side by side.
inline constexpr float most_aside = 520;
inline constexpr float ems_of_answers = 10.8f; ///< "Easing", "Same" and "Too much" together, by the size of the type.
inline constexpr float around_answers = 64;    ///< The space beside and between their words.
inline constexpr float from_afar = 0.041f;     ///< Type readable from two metres, as a fraction of the short side.
inline constexpr float largest_airy = 23.9f;   ///< Type below 24 has lines of 1.4 its size, larger type of 1.25.

/// How generous a form is.
struct Tier
{
    float answers, pause, gap, padding;
};
constexpr std::array tiers{Tier{96, 120, 16, 20}, Tier{64, 92, 12, 12}, Tier{64, 76, 10, 12},
                           Tier{64, 64, 8, 8},    Tier{56, 56, 8, 6},   Tier{touch_size, touch_size, 8, 4}};
constexpr std::array all_extras{HoldExtras::length_and_next, HoldExtras::length, HoldExtras::none};

struct Search
{
    Size size;
    float text_scale; ///< The user's setting.

    [[nodiscard]] float short_side() const { return std::min(size.w, size.h); }
    [[nodiscard]] bool is_tablet() const { return short_side() >= 700; }

    /// The text scales to try, from the user's own down to the normal one.
    [[nodiscard]] std::vector<float> scales() const
    {
        std::vector<float> all;
        for (auto scale = text_scale; scale > 1; scale -= 0.05f)
            all.push_back(scale);
        all.push_back(1);
        return all;
    }

    /// Scales a type size by a fraction of the text's growth.
    [[nodiscard]] static float type(float usual, float scale, float share)
    {
        return std::round(usual * (1 + (scale - 1) * share));
    }

    void set_type(HoldForm& form, float scale) const
    {
        auto const afar = std::round(short_side() * from_afar);
        form.name = std::max(type(20, scale, 0.75f), afar);
        form.side = std::round(form.name * 1.2f);
        form.prompt = form.name;
        form.answer = std::max(type(17, std::min(scale, 1.5f), 1), std::round(afar * 0.85f));
        form.small = std::max(type(15, std::min(scale, 1.5f), 1), std::round(afar * 0.7f));
    }

    [[nodiscard]] HoldForm made(HoldShape shape, ClockForm clock, float scale, Tier const& tier,
                                HoldExtras extras) const
    {
        HoldForm form;
        form.shape = shape;
        form.clock = clock;
        form.extras = extras;
        form.digits = std::round(short_side() / 4 / digit_height);
        form.ring = std::round(form.digits * ring_per_digits);
        form.padding = tier.padding;
        form.margin = is_tablet() ? 32 : 12;
        form.gap = tier.gap;
        form.answers = tier.answers;
        form.pause = tier.pause;
        form.bar = is_tablet() ? 64 : touch_size;
        set_type(form, scale);
        auto const clock_width = clock == ClockForm::ring ? form.ring : std::ceil(form.digits * text_per_digits);
        form.aside = shape == HoldShape::tall ? std::min(size.w - 2 * form.margin, 720.0f)
                                              : std::min(size.w - clock_width - 3 * form.margin, most_aside);
        // All three answers in the same type size.
        form.answer = std::min(form.answer, std::floor((form.aside - around_answers) / ems_of_answers));
        return form;
    }

    /// Of the prompt, the buttons, and the gaps between them.
    [[nodiscard]] static float below_titles(HoldForm const& form)
    {
        auto const next = form.shows_next() ? form.gap + HoldForm::lines(form.small) : 0;
        return HoldForm::lines(form.prompt, 2) + form.answers + form.pause + 2 * form.gap + next;
    }

    [[nodiscard]] static float height(HoldForm const& form)
    {
        auto const beside = form.bar + form.gap + below_titles(form), titles = form.titles() + form.gap;
        auto const clock = form.clock_height();
        if (form.shape == HoldShape::tall) return 2 * form.padding + titles + clock + form.gap + beside;
        if (form.clock == ClockForm::ring) return 2 * form.padding + std::max(clock, titles + beside);
        return 2 * form.padding + std::max(titles + clock, beside);
    }

    [[nodiscard]] bool fits(HoldForm const& form) const
    {
        return height(form) <= size.h && (form.shape == HoldShape::tall || form.aside >= least_aside);
    }

    /// Remaining room makes the digits larger; part of it stays empty.
    [[nodiscard]] HoldForm with_large_digits(HoldForm form) const
    {
        if (form.clock == ClockForm::ring || form.shape == HoldShape::wide) return form;
        auto const widest = std::floor(form.aside / text_per_digits);
        auto const highest = form.digits + std::floor((size.h - height(form)) * 0.5f);
        form.digits = std::max(form.digits, std::min(widest, highest));
        return form;
    }

    /// The richest form of this kind at this text scale, if one fits.
    [[nodiscard]] std::optional<HoldForm> richest(HoldShape shape, ClockForm clock, float scale) const
    {
        for (auto tier = is_tablet() ? 0u : 1u; tier < tiers.size(); ++tier)
            for (auto const extras : all_extras)
                if (auto const form = made(shape, clock, scale, tiers[tier], extras); fits(form)) return form;
        return std::nullopt;
    }

    /// If nothing fits: the smallest form, with digits as large as its width or height allows.
    [[nodiscard]] HoldForm smallest(HoldShape shape) const
    {
        auto form = made(shape, ClockForm::bar, 1, tiers.back(), HoldExtras::none);
        auto const widest = (shape == HoldShape::tall ? size.w : size.w - least_aside - 36) / text_per_digits;
        form.digits = std::max(std::floor(std::min(form.digits, widest)), 48.0f);
        if (shape == HoldShape::wide) form.aside = size.w - form.digits * text_per_digits - 3 * form.margin;
        return form;
    }
};

} // namespace

float HoldForm::lines(float type, int count)
{
    auto const height = [](float size) { return line_height(Font{size, Weight::semibold, Digits::proportional}); };
    // Text that shrinks to fit may become small type, which has a larger line height.
    return std::max(height(type), height(std::min(type, largest_airy))) * static_cast<float>(count);
}

float HoldForm::clock_height() const
{
    if (clock == ClockForm::ring) return ring;
    return lines(digits) + 14 + (shows_length() ? 2 + lines(small) : 0);
}

HoldForm hold_form(ViewContext const& context)
{
    Search const search{context.size, context.theme.text_scale};
    auto const shape = context.landscape() ? HoldShape::wide : HoldShape::tall;
    // A ring is of no use to a user who needs large words instead.
    auto const scales = search.scales();
    if (shape == HoldShape::wide || !is_large_text(search.text_scale))
        for (auto const scale : scales)
            if (auto const form = search.richest(shape, ClockForm::ring, scale)) return *form;
    for (auto const scale : scales)
        if (auto const form = search.richest(shape, ClockForm::bar, scale)) return search.with_large_digits(*form);
    return search.smallest(shape);
}

} // namespace tenderspot::ui
