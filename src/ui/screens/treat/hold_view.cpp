// SPDX-License-Identifier: MIT
// The screen of a running treatment, with its parts in their slots.
#include "ui/screens/treat/hold_view.hpp"

#include "ui/screens/screens.hpp"
#include "ui/screens/treat/hold_clock.hpp"
#include "ui/screens/treat/hold_parts.hpp"
#include "ui/screens/treat/stop_sheet.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// Its height does not depend on its content.
Node slot(std::string key, float height, Node content)
{
    content.key = std::move(key);
    content.style.height = Extent::fixed(height);
    return content;
}

/// The instructions and the buttons: the same slots in every phase.
void add_lower_slots(Node& to, Hold const& hold)
{
    auto const& form = hold.form;
    auto const prompt = HoldForm::lines(form.prompt, 2);
    auto& all = to.children;
    if (hold.flow.exercise.empty()) {
        all.push_back(slot("prompt", prompt, what_to_do(hold)));
        all.push_back(slot("answers", form.answers, answers(hold)));
    } else {
        all.push_back(slot("prompt", prompt + form.gap + form.answers, what_to_do(hold)));
    }
    all.push_back(slot("controls", form.pause, controls(hold)));
    if (form.shows_next()) all.push_back(slot("next", HoldForm::lines(form.small), next_line(hold)));
}

Node column_of(Hold const& hold, Justify justify)
{
    auto node = column(hold.form.gap);
    node.style.justify = justify;
    node.style.height = Extent::fill();
    return node;
}

Node clock_slot(Hold const& hold)
{
    auto clock = clock_node(hold.context, hold.flow, hold.page.state, hold.form);
    return box({.align = hold.form.clock == ClockForm::ring ? Align::centre : Align::stretch,
                .height = Extent::fixed(hold.form.clock_height())},
               std::move(clock));
}

Node tall(Hold const& hold)
{
    auto whole = column_of(hold, Justify::between);
    whole.style.padding = {hold.form.padding, hold.form.margin, hold.form.padding, hold.form.margin};
    whole.style.width = Extent::fill();
    whole.style.max_width = hold.form.aside + 2 * hold.form.margin;
    whole.children.push_back(slot("upper", hold.form.bar, upper_row(hold)));
    whole.children.push_back(slot("titles", hold.form.titles(), titles(hold)));
    whole.children.push_back(clock_slot(hold));
    add_lower_slots(whole, hold);
    return whole;
}

/// The clock beside the rest; without its ring there is room for the titles.
Node wide(Hold const& hold)
{
    auto const& form = hold.form;
    auto left = column_of(hold, Justify::centre), right = column_of(hold, Justify::between);
    right.children.push_back(slot("upper", form.bar, upper_row(hold)));
    (form.clock == ClockForm::ring ? right : left).children.push_back(slot("titles", form.titles(), titles(hold)));
    left.children.push_back(clock_slot(hold));
    left.style.width = form.clock == ClockForm::ring ? Extent::fixed(form.ring) : Extent::fill();
    add_lower_slots(right, hold);
    right.style.width = Extent::fixed(form.aside);
    return box({.axis = Axis::row,
                .align = Align::stretch,
                .justify = Justify::centre,
                .gap = form.margin,
                .padding = {form.padding, form.margin, form.padding, form.margin},
                .height = Extent::fill()},
               std::move(left), std::move(right));
}

Node under_way(Hold const& hold)
{
    auto slots = hold.form.shape == HoldShape::wide ? wide(hold) : tall(hold);
    // Scrolls on a screen smaller than any we know of.
    auto node = box({.align = hold.form.shape == HoldShape::wide ? Align::stretch : Align::centre,
                     .width = Extent::fill(),
                     .height = Extent::fill(),
                     .scrolls = true},
                    std::move(slots));
    node.role = Role::screen;
    node.key = "hold";
    node.name = tr("Treatment");
    auto const lit = hold.page.flash && hold.context.now < *hold.page.flash + app::flash_length;
    auto whole = box({.axis = Axis::stack}, std::move(node)); // The nodes stay the same with and without a flash.
    // Visible from the corner of the eye when a cue is due.
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
    return under_way({context, flow, page, *at, left(page.state, context.now), hold_form(context)});
}

} // namespace tenderspot::ui
