// SPDX-License-Identifier: MIT
// Reads everything, saves marks, and remembers those that the disk refuses.
#include "agent/agent_journal.hpp"

#include "app/settings/settings.hpp"
#include "journal/folder.hpp"

#include <string_view>

namespace tenderspot::agent {

std::uint64_t agent_tag(std::uint64_t app_tag)
{
    std::uint64_t hash = app_tag;
    for (char const byte : std::string_view{"agent"})
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U; // FNV-1a.
    return hash;
}

AgentJournal::AgentJournal(Files& files, Storage storage) : files_{files}, storage_{std::move(storage)} {}
AgentJournal::~AgentJournal() = default;

std::optional<History> AgentJournal::read_history()
{
    std::optional<History> history{std::in_place};
    auto const sink = [&](KeptRecord&& record) { history->apply(std::move(record)); };
    if (journal_) {
        if (!journal_->read_again(sink)) return history;
        history.emplace();
    }
    if (!Journal::read(files_, storage_.folder, sink)) return std::nullopt;
    return history;
}

std::optional<Reading> AgentJournal::read()
{
    auto const app = Folder{files_, storage_.folder}.journal_of(storage_.app.tag);
    if (!app || app.value() == 0) return std::nullopt;
    auto history = read_history();
    if (!history) return std::nullopt;
    app::PlanSettings plan;
    for (auto const& [key, value] : history->settings(app.value()))
        app::apply(plan, key, value);
    for (auto const& mark : waiting_)
        history->apply({{}, mark});
    return Reading{std::move(*history), plan.reminders};
}

Keeping AgentJournal::get_ready()
{
    // A journal that refused a mark may have to be reopened before it accepts the next.
    if (!waiting_.empty()) journal_.reset();
    if (!journal_) {
        auto opened = Journal::open(files_, storage_.folder, storage_.agent, [](KeptRecord&&) {});
        if (!opened) return opened.error() == OpenError::in_use ? Keeping::elsewhere : Keeping::fails;
        journal_ = std::move(opened).value();
    }
    keep_waiting();
    return waiting_.empty() && !journal_->report().read_only ? Keeping::works : Keeping::fails;
}

void AgentJournal::keep(OccurrenceMarked mark)
{
    waiting_.push_back(std::move(mark));
    keep_waiting();
}

/// Saves the marks in order; the first one refused keeps the later ones waiting.
void AgentJournal::keep_waiting()
{
    auto kept = waiting_.begin();
    while (journal_ && kept != waiting_.end() && journal_->append(*kept))
        ++kept;
    waiting_.erase(waiting_.begin(), kept);
}

} // namespace tenderspot::agent
