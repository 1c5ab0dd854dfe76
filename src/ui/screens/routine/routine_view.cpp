// SPDX-License-Identifier: MIT
// The routine: what is treated, when, and when it is paused.
#include "app/routine/templates.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/screens/routine/item_card.hpp"
#include "ui/screens/routine/templates_card.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

Node item_list(ViewContext const& context, std::vector<RoutineItem> const& items)
{
    auto list = row_card(tr("What you treat"));
    for (std::size_t i = 0; i < items.size(); ++i)
        add_row(list, item_row(context, items, i));
    list.carried = [](std::size_t from, std::size_t to) { return app::Action{app::CarryItem{from, to}}; };
    list.dropped = app::DropItem{};
    return list;
}

Node ways(ViewContext const& context)
{
    auto const* schedule = context.state.history.routine_log().schedule();
    auto const on = context.state.plan.reminders.on;
    auto list = row_card(tr("When"));
    add_row(list, link_row(context, tr("Times"), schedule ? schedule_words(*schedule) : tr("None yet"),
                           app::ShowPage{app::Page::times}));
    add_row(list, link_row(context, tr("Reminders"), on ? tr("On") : tr("Off"),
                           app::ShowPage{app::Page::reminders}));
    return list;
}

Node day_chips(ViewContext const& context, std::int32_t day, std::string const& word)
{
    auto const kind = context.state.history.routine_log().kind_of(day);
    auto const one = [&](std::string name, DayKind which) {
        auto const is = kind == which;
        auto node = chip(std::move(name), is ? Choice::chosen : Choice::not_chosen,
                         app::MarkDay{day, is ? DayKind::usual : which});
        node.key = word + node.name;
        return node;
    };
    return wrap(8, one(trf("Day off {}", word), DayKind::off), one(trf("Ill {}", word), DayKind::ill));
}

/// A paused routine asks for nothing and breaks no streak of days.
Node rests(ViewContext const& context)
{
    auto const* schedule = context.state.history.routine_log().schedule();
    auto const day = today(context.state.history, context.present());
    auto node = card(10, text(tr("When you cannot"), Type::body_strong),
                     text(tr("Rest breaks nothing: your days in a row wait for you."), Type::secondary, Ink::muted),
                     day_chips(context, day, tr("today")), day_chips(context, day + 1, tr("tomorrow")));
    if (!schedule) return node;
    auto pause = wrap(8);
    auto const add = [&](std::string name, std::optional<std::int32_t> until) {
        pause.children.push_back(chip(std::move(name), app::PauseRoutine{until}));
    };
    if (schedule->paused_until && *schedule->paused_until > day) {
        node.children.push_back(
            text(trf("Paused until {}.", day_words(*schedule->paused_until, day)), Type::body_strong));
        add(tr("Go on now"), std::nullopt);
    }
    add(tr("Pause 3 days"), day + 3);
    add(tr("Pause a week"), day + 7);
    add(tr("Pause 2 weeks"), day + 14);
    node.children.push_back(std::move(pause));
    return node;
}

} // namespace

Node routine_view(ViewContext const& context)
{
    auto const& order = context.state.routine.order;
    auto const& items = order ? order->items : context.state.history.routine();
    auto first = column(16);
    if (items.empty()) first.children.push_back(text(tr("No spots yet. Take a set, or choose them on the map.")));
    else first.children.push_back(item_list(context, items));
    if (items.size() > 4)
        first.children.push_back(notice(tr("That is a lot"), tr("Two to four spots a day are easier to keep up.")));
    first.children.push_back(button(tr("Add from the map"), app::OpenTab{app::Tab::map}, Look::outline));
    auto second = column(16, ways(context), rests(context), templates_card(context, TemplateUse::add));
    return columns_page(context, tr("Your routine"),
                        back_row(context.theme.text_scale, app::GoBack{}, tr("Your routine")), std::move(first),
                        std::move(second));
}

} // namespace tenderspot::ui
