// SPDX-License-Identifier: MIT
// Today: what was done, and the next step as one big button.
#include "ui/build.hpp"
#include "ui/history/session_row.hpp"
#include "ui/learn/statements.hpp"
#include "ui/treat/guard.hpp"
#include "ui/view.hpp"
#include "ui/words.hpp"

#include <fmt/format.h>

namespace tenderspot::ui {
namespace {

Node step(float text_scale, int number, std::string title, std::string sentence)
{
    Node digit;
    digit.content =
        Label{fmt::format("{}", number), Type::body_strong, Ink::accent, Align::centre, Label::Fit::shrink, {}, 0};
    auto disc = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(36 * text_scale),
                     .height = Extent::fixed(36 * text_scale),
                     .fill = Ink::accent_tint,
                     .radius = 18 * text_scale},
                    std::move(digit));
    auto words =
        column(2, text(std::move(title), Type::body_strong), text(std::move(sentence), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto node = row(14, std::move(disc), std::move(words));
    node.style.align = Align::start;
    return node;
}

Node welcome(float text_scale)
{
    return card(
        18, step(text_scale, 1, tr("Find the spot"), tr("On a map of the hip and low back, from both sides.")),
        step(text_scale, 2, tr("Press it"), tr("Lean on a ball for a minute or two. Tones tell you when.")),
        step(text_scale, 3, tr("See it saved"), tr("Your scores before and after are kept on this device only.")));
}

/// How many of the newest sessions fell on the day of `now`.
std::size_t done_today(ViewContext const& context)
{
    auto const today = local_date(context.state.now.wall);
    auto const& history = context.state.history;
    std::size_t count = 0;
    while (count < history.size() && local_date(history.newest(count).began) == today)
        ++count;
    return count;
}

Node day_card(ViewContext const& context, std::size_t count)
{
    auto const& history = context.state.history;
    auto list = card(0);
    list.style.padding = {6, 16, 6, 16};
    list.role = Role::list;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 6); ++i) {
        if (i > 0) list.children.push_back(divider());
        list.children.push_back(session_row(context, history.newest(i)));
    }
    return list;
}

Node again(ViewContext const& context)
{
    auto const last = context.state.history.newest(0);
    auto const name = trf("Start {} s", context.hold_seconds(last.spot.point));
    return card(10, text(tr("Your last spot"), Type::secondary, Ink::muted),
                text(spot_name(context.catalogue, last.spot), Type::section),
                button(name, context.treatment(last.spot)),
                button(tr("Choose another spot"), app::OpenTab{app::Tab::map}, Look::outline));
}

/// What the user wants to treat every day; each starts with one tap.
Node routine_card(ViewContext const& context)
{
    auto list = card(0);
    list.style.padding = {4, 16, 4, 16};
    list.role = Role::list;
    list.name = tr("Your routine");
    for (auto const& item : context.state.history.routine()) {
        auto const& spot = item.spot;
        auto const seconds = item.seconds;
        if (!list.children.empty()) list.children.push_back(divider());
        auto const name = spot_name(context.catalogue, spot);
        auto words = column(0, text(name, Type::body_strong));
        words.style.width = Extent::fill();
        auto start = chip(trf("Start {} s", seconds), Choice::not_chosen, app::PrepareTreatment{spot, seconds});
        start.name = trf("Start {} s: {}", seconds, name);
        start.key = start.name;
        list.children.push_back(with_padding(context.is_narrow() ? column(4, std::move(words), std::move(start))
                                                                 : row(12, std::move(words), std::move(start)),
                                             {6, 0, 6, 0}));
    }
    auto const count = context.state.history.routine().size();
    if (count > 1)
        list.children.push_back(
            with_padding(column(0, button(trf("Start all {} in one sitting", count),
                                          app::PrepareSitting{context.state.history.routine()}, Look::outline)),
                         {10, 0, 12, 0}));
    return list;
}

Node soreness_card(app::SorenessDraft const& draft)
{
    auto node = card(12, heading(tr("Sore from yesterday?"), Type::section),
                     score_scale(tr("Sore"), draft.score, [](Score s) -> app::Action { return app::TellSoreness{s}; }));
    node.children.push_back(wrap(8, chip(tr("There is a bruise"), draft.bruise ? Choice::chosen : Choice::not_chosen,
                                         app::TellBruise{!draft.bruise})));
    if (draft.score) node.children.push_back(button(tr("Keep answer"), app::SaveSoreness{}));
    else node.children.push_back(button(tr("Not sore"), app::SaveSoreness{*Score::from(0)}, Look::outline));
    return node;
}

/// What the answer of today asks for.
std::optional<Node> sore_today(ViewContext const& context)
{
    auto const& soreness = context.state.history.soreness();
    auto const today = soreness.find(local_day(context.state.now.wall));
    if (today == soreness.end()) return std::nullopt;
    auto const [score, bruise] = today->second;
    if (!bruise && (!score || score->value() < sore_from)) return std::nullopt;
    return sourced_notice(
        tr("Leave a day out"),
        {tr("It is sore or bruised today. From tomorrow press lighter, and a minute at most."), {"APP", "AZ"}});
}

Node link_row(std::string title, std::string words, app::Action tap)
{
    Node mark;
    mark.content = IconMark{Icon::chevron, Ink::muted, 24};
    auto label = column(0, text(title, Type::body_strong), text(std::move(words), Type::secondary, Ink::muted));
    label.style.width = Extent::fill();
    auto node =
        box({.axis = Axis::row, .align = Align::centre, .gap = 12, .padding = {6, 0, 6, 0}, .min_height = touch_size},
            std::move(label), std::move(mark));
    node.role = Role::button;
    node.name = std::move(title);
    node.key = node.name;
    node.tap = std::move(tap);
    return with_padding(column(0, std::move(node)), {4, 0, 4, 0});
}

/// Before all else: the strained side rests.
Node strain_card(StrainTold const& strain, WallTime const& now)
{
    auto const at = strain_day(strain, now);
    auto const words =
        at.rests ? trf("Hour {} of 72 on the {} side: rest, cold, no pressing there.", at.hour, side_word(strain.side))
                 : trf("Day {}, {} side. Cold and warm packs in turn may help.", at.day, side_word(strain.side));
    return card(
        10, heading(tr("Strain mode"), Type::section), statement_node({words, {"S1", "NHS-SPR"}}),
        button(tr("Open strain mode"), app::OpenCare{app::CarePage::strain}, at.rests ? Look::primary : Look::outline));
}

Node care_links(ViewContext const& context)
{
    auto const strained = context.state.history.strain().has_value();
    auto list =
        card(0, link_row(tr("Moves"), tr("Strengthen, and stretch if it helps"), app::OpenCare{app::CarePage::moves}),
             divider(),
             link_row(tr("Strain"), strained ? tr("Strain mode is on") : tr("Pulled a muscle? Rest first"),
                      app::OpenCare{app::CarePage::strain}));
    list.style.padding = {4, 16, 4, 16};
    return list;
}

} // namespace

Node today_view(ViewContext const& context)
{
    auto const today = local_date(context.state.now.wall);
    auto content = column(16, column(0, heading(tr("Today")), text(long_date(today), Type::body, Ink::muted)));
    auto& parts = content.children;
    if (auto const& strain = context.state.history.strain())
        parts.push_back(strain_card(*strain, context.state.now.wall));
    if (asks_soreness(context.state.history, context.state.now.wall))
        parts.push_back(soreness_card(context.state.care.soreness));
    if (auto sore = sore_today(context)) parts.push_back(std::move(*sore));
    if (context.state.history.size() == 0) {
        parts.push_back(welcome(context.theme.text_scale));
        // At a large text size the way on must not lie below the first screenful.
        auto const at = is_large_text(context.theme.text_scale) ? parts.end() - 1 : parts.end();
        parts.insert(at, button(tr("Open the body map"), app::OpenTab{app::Tab::map}));
    } else {
        parts.push_back(again(context));
        auto const count = done_today(context);
        auto title = count == 0   ? tr("Nothing yet today")
                     : count == 1 ? tr("1 treatment today")
                                  : trf("{} treatments today", count);
        parts.push_back(heading(std::move(title), Type::section));
        if (count > 0) parts.push_back(day_card(context, count));
    }
    if (!context.state.history.routine().empty()) {
        parts.push_back(heading(tr("Your routine"), Type::section));
        parts.push_back(routine_card(context));
    }
    parts.push_back(heading(tr("Care"), Type::section));
    parts.push_back(care_links(context));
    parts.push_back(sourced_notice(tr("Stop at once when"), stop_rules()));
    return page(tr("Today"), std::move(content));
}

} // namespace tenderspot::ui
