// SPDX-License-Identifier: MIT
// The sentences and buttons of a reminder. None of them reproaches the user.
#include "ui/words/reminder_words.hpp"

#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

constexpr std::size_t most_names = 3;

std::string time_of(Occurrence const& occurrence)
{
    return fmt::format("{:02}:{:02}", occurrence.minute / 60, occurrence.minute % 60);
}

std::string times_of(Notice const& notice)
{
    std::vector<std::string> times;
    for (auto const& occurrence : notice.about)
        times.push_back(time_of(occurrence));
    if (times.size() == 1) return times.front();
    auto const last = times.back();
    times.pop_back();
    return trf("{} and {}", joined(times), last);
}

std::string title_of(Notice const& notice)
{
    switch (notice.kind) {
    case Notice::Kind::due: return tr("Time for your treatment");
    case Notice::Kind::again: return tr("Your treatment is still waiting");
    case Notice::Kind::missed: return tr("There is still time today");
    }
    return {};
}

std::string sentence_of(Notice const& notice)
{
    if (notice.kind == Notice::Kind::missed) return trf("Still open: {}.", times_of(notice));
    return trf("Planned for {}.", times_of(notice));
}

/// "Gluteus medius, back point, left; and 2 more"
std::string names_of(agent::NoticeFacts const& facts)
{
    if (!facts.catalogue) return {};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(facts.items.size(), most_names); ++i)
        names.push_back(spot_name(*facts.catalogue, facts.items[i].spot));
    if (facts.items.size() > most_names) names.push_back(trf("{} more", facts.items.size() - most_names));
    return joined(names, "; ");
}

} // namespace

NoticeText reminder_words(agent::NoticeFacts const& facts)
{
    NoticeText text{title_of(facts.notice), sentence_of(facts.notice), {}, {}};
    if (auto const names = names_of(facts); !names.empty()) text.body += '\n' + names;
    text.body_without_buttons = text.body + '\n' + tr("Open Tenderspot to begin.");
    text.buttons = {{NoticeAnswer::start, tr("Start")},
                    {NoticeAnswer::snooze, trf("In {} minutes", facts.snooze_minutes)},
                    {NoticeAnswer::skip, tr("Skip")}};
    return text;
}

NoticeText test_words()
{
    auto const body = tr("Reminders arrive here.");
    return {tr("This is a test"), body, {}, body};
}

} // namespace tenderspot::ui
