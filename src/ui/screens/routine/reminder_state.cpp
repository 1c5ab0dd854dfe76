// SPDX-License-Identifier: MIT
// One card where only an open app can remind, otherwise whatever is missing.
#include "ui/screens/routine/reminder_state.hpp"

#include "ui/parts/calendar_part.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// What is missing, and how to fix it.
Node missing(std::string title, std::string sentence, std::string name, app::Action mend)
{
    auto node = notice(std::move(title), std::move(sentence));
    node.style.gap = 10;
    node.children.push_back(button(std::move(name), std::move(mend), Look::outline));
    return node;
}

/// Shown where the user looks for it; the app does not push it.
Node permission_part(ViewContext const& context, NoticePermission permission)
{
    switch (permission) {
    case NoticePermission::not_needed: return {};
    case NoticePermission::not_asked:
        return column(10,
                      text(tr("Your browser does not show notifications of Tenderspot yet. With them you see a "
                              "reminder while you look at another page as well."),
                           Type::secondary, Ink::muted),
                      button(tr("Allow notifications"), app::AllowNotices{}, Look::outline));
    case NoticePermission::allowed:
        return text(tr("Notifications are allowed: you see a reminder on other pages as well."), Type::secondary,
                    Ink::muted);
    case NoticePermission::blocked:
        return missing(
            tr("Notifications are blocked"),
            tr("Reminders come inside Tenderspot only. To change that, open the settings of your browser for "
               "this site and allow notifications there."),
            tr("Look again"), app::CheckReminders{});
    case NoticePermission::impossible:
        if (auto words = context.hint(HintPlace::reminders); !words.empty())
            return text(std::move(words), Type::secondary, Ink::muted);
        return text(tr("This browser has no notifications. Reminders come inside Tenderspot."), Type::secondary,
                    Ink::muted);
    }
    return {};
}

Node only_while_open(ViewContext const& context, ReminderCondition const& condition)
{
    auto node = card(14, text(tr("A browser can remind you only while Tenderspot is open in it. When it is closed, use "
                                 "the calendar file.")));
    if (condition.permission != NoticePermission::not_needed)
        node.children.push_back(permission_part(context, condition.permission));
    if (context.state.history.routine_log().schedule()) {
        node.children.push_back(divider());
        node.children.push_back(calendar_part(context));
    }
    return node;
}

void add_troubles(std::vector<Node>& parts, ReminderCondition const& condition)
{
    if (condition.agent == AgentState::absent)
        parts.push_back(missing(tr("Nobody is reminding you"),
                                tr("The part of Tenderspot that shows reminders does not run. Your plan is safe."),
                                tr("Start it now"), app::StartReminders{}));
    else if (condition.service == NoticeService::none)
        parts.push_back(missing(tr("Nothing shows notices here"),
                                tr("This desktop has no service for notices. Install one, such as dunst, or take "
                                   "the reminders into your calendar."),
                                tr("Look again"), app::CheckReminders{}));
    else if (condition.service == NoticeService::holding)
        parts.push_back(missing(tr("Do Not Disturb is on"),
                                tr("Your desktop holds notices back. What falls due is shown when it ends."),
                                tr("Look again"), app::CheckReminders{}));
    if (condition.at_login == AtLogin::no)
        parts.push_back(missing(tr("Not after the next start"),
                                tr("Reminders will not come by themselves after you log in again."),
                                tr("Start them at login"), app::StartAtLogin{AtLogin::yes}));
}

Node well(ReminderReach reach)
{
    Node mark;
    mark.content = IconMark{Icon::check, Ink::accent, 24};
    auto words = text(reach == ReminderReach::also_when_closed ? tr("Reminders work, also when this window is closed.")
                                                               : tr("Reminders work while Tenderspot is open."),
                      Type::body_strong);
    words.style.width = Extent::fill();
    auto node = row(12, std::move(mark), std::move(words));
    node.style.padding = {14, 16, 14, 16};
    node.style.fill = Ink::accent_tint;
    node.style.radius = card_radius;
    return node;
}

/// Whether the device is able to remind; whether reminders are on does not matter.
bool works(ReminderCondition const& condition)
{
    switch (condition.reach) {
    case ReminderReach::only_while_open: return true;
    case ReminderReach::also_when_closed:
        return condition.agent == AgentState::runs && condition.service == NoticeService::ready &&
               condition.at_login != AtLogin::no;
    }
    return false;
}

} // namespace

bool tells_of_calendar(ViewContext const& context)
{
    auto const& condition = context.state.reminders.condition;
    return condition && condition->reach == ReminderReach::only_while_open;
}

std::vector<Node> reminder_state(ViewContext const& context)
{
    std::vector<Node> parts;
    auto const& state = context.state;
    auto const& condition = state.reminders.condition;
    bool const on = state.plan.reminders.on, planned = state.history.routine_log().schedule() != nullptr;
    if (on && planned && condition && works(*condition)) parts.push_back(well(condition->reach));
    if (!planned)
        parts.push_back(missing(tr("No times yet"), tr("Nothing is planned, so there is nothing to remind you of."),
                                tr("Set times"), app::BeginSetUp{}));
    if (!condition) {
        parts.push_back(text(tr("Reminders come while Tenderspot is open. On this device nothing can show them when it "
                                "is closed; a calendar can."),
                             Type::body, Ink::muted));
        return parts;
    }
    switch (condition->reach) {
    case ReminderReach::only_while_open: parts.push_back(only_while_open(context, *condition)); break;
    case ReminderReach::also_when_closed:
        if (on) add_troubles(parts, *condition);
        break;
    }
    return parts;
}

} // namespace tenderspot::ui
