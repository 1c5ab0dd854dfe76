// SPDX-License-Identifier: MIT
// Weeks as bars with their numbers; no week is called bad.
#include "ui/screens/history/weeks_card.hpp"

#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

inline constexpr int most_weeks = 6;

Node bar(WeekDone const& week)
{
    auto const share =
        week.planned == 0 ? 0.0f : std::min(1.0f, static_cast<float>(week.done) / static_cast<float>(week.planned));
    auto part = [](float weight, Ink fill) {
        return box(
            {.width = Extent::fill(std::max(weight, 0.001f)), .height = Extent::fixed(10), .fill = fill, .radius = 5});
    };
    return box({.axis = Axis::row, .width = Extent::fill(), .fill = Ink::ring_track, .radius = 5},
               part(share, share > 0 ? Ink::accent : Ink::none), part(1 - share, Ink::none));
}

std::string week_title(WeekDone const& week, std::size_t ago, std::int32_t today)
{
    if (ago == 0) return tr("This week");
    if (ago == 1) return tr("Last week");
    return trf("Week of {}", date_words(week.monday, today));
}

std::string week_words(WeekDone const& week)
{
    auto words = week.planned == 0 ? tr("Nothing was asked for") : trf("{} of {}", week.done, week.planned);
    if (week.rested_days == 1) words += tr(" · 1 day of rest");
    else if (week.rested_days > 1) words += trf(" · {} days of rest", week.rested_days);
    return words;
}

} // namespace

std::optional<Node> weeks_card(ViewContext const& context)
{
    auto const present = context.present();
    auto const weeks = weeks_done(context.state.history, present, most_weeks);
    if (weeks.empty()) return std::nullopt;
    auto node = card(14, heading(tr("Your weeks"), Type::section));
    auto const days = days_in_a_row(context.state.history, present);
    if (days > 1)
        node.children.push_back(
            text(trf("{} days in a row. Days of rest break nothing.", days), Type::secondary, Ink::muted));
    auto const today = local_day(present.now);
    for (std::size_t ago = 0; ago < weeks.size(); ++ago) {
        auto title = text(week_title(weeks[ago], ago, today), Type::body_strong);
        title.style.width = Extent::fill();
        auto line = wrap(8, std::move(title), text(week_words(weeks[ago]), Type::secondary, Ink::muted));
        node.children.push_back(column(4, std::move(line), bar(weeks[ago])));
    }
    return node;
}

} // namespace tenderspot::ui
