// SPDX-License-Identifier: MIT
// The frame around the screens: notices, the undo bar, the tabs.
#include "ui/shell/view.hpp"

#include "ui/parts/packs.hpp"
#include "ui/screens/routine/reminder_banner.hpp"
#include "ui/screens/screens.hpp"
#include "ui/shell/tabs.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

Node dismissable(ErrorText const& error_text)
{
    auto words = notice(error_text.title, error_text.sentence);
    words.style.width = Extent::fill();
    words.live = true;
    auto node =
        box({.axis = Axis::row, .align = Align::start, .gap = 0, .padding = {0, 4, 0, 4}, .fill = Ink::warn_tint},
            std::move(words), icon_button(Icon::close, tr("Dismiss"), app::DismissNotice{}));
    return node;
}

/// The data is only in memory: this notice cannot be dismissed.
Node unsettled(ErrorText const& error_text)
{
    return box({.gap = 0, .padding = {0, 16, 12, 16}, .fill = Ink::warn_tint},
               notice(error_text.title, error_text.sentence), button(tr("Try again"), app::RetrySave{}, Look::outline));
}

void add_notices(Node& frame, app::JournalCondition const& journal)
{
    if (journal.unsettled) frame.children.push_back(unsettled(error_text(*journal.unsettled)));
    if (journal.save_failed) frame.children.push_back(dismissable(error_text(*journal.save_failed)));
    if (journal.told) return;
    auto const& report = journal.report;
    if (report.read_only) frame.children.push_back(dismissable(error_text(*report.read_only)));
    else if (report.torn_bytes > 0)
        frame.children.push_back(dismissable(torn_tail(report.torn_bytes, report.torn_saved_as)));
}

Node undo_bar()
{
    auto words = text(tr("Deleted."), Type::secondary, Ink::on_strong);
    words.style.width = Extent::fill();
    auto undo = button(tr("Undo"), app::UndoDelete{}, Look::outline);
    undo.style.min_height = touch_size;
    auto bar = box({.axis = Axis::row,
                    .align = Align::centre,
                    .gap = 12,
                    .padding = {8, 8, 8, 20},
                    .fill = Ink::strong,
                    .radius = card_radius},
                   std::move(words), std::move(undo));
    bar.role = Role::alert;
    return with_padding(column(0, std::move(bar)), {8, 12, 8, 12});
}

Node tab(ViewContext const& context)
{
    switch (context.state.tab) {
    case app::Tab::today: return today_view(context);
    case app::Tab::map: return map_view(context);
    case app::Tab::learn: return learn_view(context);
    case app::Tab::history: return history_view(context);
    case app::Tab::settings: return settings_view(context);
    case app::Tab::help: return help_view(context);
    }
    return {};
}

Node with_notices(ViewContext const& context, Node screen)
{
    auto inside = column(0);
    inside.style.width = Extent::fill();
    inside.style.height = Extent::fill();
    add_notices(inside, context.state.journal);
    if (auto banner = reminder_banner(context)) inside.children.push_back(std::move(*banner));
    if (auto banner = pack_banner(context)) inside.children.push_back(std::move(*banner));
    inside.children.push_back(std::move(screen));
    return inside;
}

/// Adds the reminders on the pages around a treatment; leaves the screen as it is if there are none.
Node with_reminders(ViewContext const& context, Node screen)
{
    auto banner = reminder_banner(context);
    if (!banner) return screen;
    auto inside = column(0, std::move(*banner), std::move(screen));
    inside.style.height = Extent::fill();
    return inside;
}

/// A page or a tab, with the tabs beside it.
Node framed(ViewContext const& context, Node screen)
{
    auto const& state = context.state;
    auto inside = with_notices(context, std::move(screen));
    if (state.undo) inside.children.push_back(undo_bar());
    if (context.form() == Form::phone)
        return box({.height = Extent::fill()}, std::move(inside), tab_bar(state.tab, context.theme.text_scale));
    return box({.axis = Axis::row, .align = Align::stretch, .height = Extent::fill()},
               rail(state.tab, context.theme.text_scale), std::move(inside));
}

Node page_over_tabs(ViewContext const& context, app::Page page)
{
    using app::Page;
    switch (page) {
    case Page::treat: return with_reminders(context, treat_view(context));
    case Page::safety: return with_notices(context, safety_view(context));
    case Page::walk: return with_notices(context, walk_view(context));
    case Page::set_up: return with_notices(context, set_up_view(context));
    case Page::log: return with_notices(context, log_view(context));
    case Page::strain: return framed(context, strain_view(context));
    case Page::exercises: return framed(context, exercises_view(context));
    case Page::exercise: return framed(context, exercise_view(context));
    case Page::routine: return framed(context, routine_view(context));
    case Page::times: return framed(context, times_view(context));
    case Page::reminders: return framed(context, reminders_view(context));
    case Page::article:
    case Page::treatment:
    case Page::map: break; // Their tab shows them.
    }
    return framed(context, tab(context));
}

Node whole(ViewContext const& context)
{
    auto const& state = context.state;
    if (state.journal.refused) return refused_view(context);
    // Its question may have started the safety check, which then returns there.
    if (state.recovery && !app::is_on_top(state, app::Page::safety)) return recovery_view(context);
    auto const* top = app::top_page(state);
    return top ? page_over_tabs(context, top->page) : framed(context, tab(context));
}

} // namespace

namespace {

Palette palette_of(app::Theme theme)
{
    switch (theme) {
    case app::Theme::light: return Palette::light;
    case app::Theme::dark: return Palette::dark;
    case app::Theme::contrast: return Palette::contrast;
    }
    return Palette::light;
}

} // namespace

Theme theme_of(app::State const& state)
{
    auto const holds = state.treat && std::holds_alternative<app::HoldPage>(state.treat->page);
    auto const dims = holds && state.settings.theme == app::Theme::light;
    auto const theme = dims ? state.settings.treatment_theme : state.settings.theme;
    return {palette_of(theme), static_cast<float>(state.settings.text_percent) / 100};
}

Node view(ViewContext const& context)
{
    auto root = box({.axis = Axis::stack, .fill = Ink::background}, whole(context));
    root.children.front().style.width = Extent::fill();
    root.children.front().style.height = Extent::fill();
    return root;
}

} // namespace tenderspot::ui
