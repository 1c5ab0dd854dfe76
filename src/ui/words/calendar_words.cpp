// SPDX-License-Identifier: MIT
// Neutral and full titles.
#include "ui/words/calendar_words.hpp"

#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

constexpr std::size_t most_in_title = 2;

std::string title_of(Catalogue const& facts, std::vector<RoutineItem> const& items)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(items.size(), most_in_title); ++i)
        names.push_back(spot_name(facts, items[i].spot));
    if (items.size() > most_in_title) names.push_back(trf("{} more", items.size() - most_in_title));
    return trf("Treat: {}", joined(names, "; "));
}

/// One line for each item.
std::string list_of(Catalogue const& facts, std::vector<RoutineItem> const& items)
{
    std::string list;
    for (auto const& item : items)
        list += trf("{}: {}", spot_name(facts, item.spot), length_words(std::chrono::seconds{item.seconds})) + '\n';
    return list;
}

} // namespace

report::CalendarWords calendar_titles(Catalogue const& facts, ReminderWords words, RoutineLog const& log)
{
    auto const how = tr("The times are set in Tenderspot. After a change there, save the calendar file again and bring "
                        "it in once more; delete what is no longer planned.");
    auto const& items = log.items();
    if (words == ReminderWords::neutral || items.empty()) return {tr("Time for your treatment"), how, tr("Tenderspot")};
    return {title_of(facts, items), list_of(facts, items) + how, tr("Tenderspot")};
}

} // namespace tenderspot::ui
