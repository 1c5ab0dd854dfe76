// SPDX-License-Identifier: MIT
// One thing to know today: safety first, then successes, then what is missing.
#include "domain/adherence.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/today/today_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// What today's soreness answer asks for.
std::optional<Node> sore_today(ViewContext const& context)
{
    auto const& soreness = context.state.history.soreness();
    auto const today = soreness.find(local_day(context.wall_now()));
    if (today == soreness.end()) return std::nullopt;
    auto const [score, bruise] = today->second;
    if (!bruise && (!score || score->value() < sore_from)) return std::nullopt;
    return sourced_notice(
        tr("Skip a day"),
        {tr("It is sore or bruised today. From tomorrow press lighter, and a minute at most."), {"APP", "AZ"}});
}

Node tinted(std::string title, std::string sentence)
{
    return box({.gap = 4, .padding = {14, 16, 14, 16}, .fill = Ink::accent_tint, .radius = card_radius},
               text(std::move(title), Type::secondary_strong, Ink::accent), text(std::move(sentence), Type::secondary));
}

std::optional<Node> silent_reminders(ViewContext const& context)
{
    if (context.state.plan.reminders.on) return std::nullopt;
    auto node = tinted(tr("Reminders are off"), tr("Nobody remembers this every day. A reminder does."));
    node.children.push_back(button(tr("Turn reminders on"), app::ChangeSetting{"reminders", "on"}, Look::outline));
    return node;
}

std::optional<Node> days_done(ViewContext const& context)
{
    auto const days = days_in_a_row(context.state.history, context.present());
    if (days < 2) return std::nullopt;
    auto const weeks = weeks_done(context.state.history, context.present(), 1);
    auto sentence = weeks.empty() || weeks.front().planned == 0
                        ? std::string{}
                        : trf("This week so far: {} of {}.", weeks.front().done, weeks.front().planned);
    return tinted(trf("{} days in a row", days), std::move(sentence));
}

} // namespace

std::optional<Node> insight(ViewContext const& context, Agenda const& day)
{
    if (auto sore = sore_today(context)) return sore;
    if (day.status == DayStatus::no_schedule) return std::nullopt;
    if (auto done = days_done(context)) return done;
    return silent_reminders(context);
}

} // namespace tenderspot::ui
