// SPDX-License-Identifier: MIT
// What the agent reads and writes: all journals of a folder, and a journal of its own there, so that the agent and the
// app never wait for each other.
#pragma once

#include "domain/reminders.hpp"
#include "journal/journal.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::agent {

struct Storage
{
    std::string folder;
    Device app;   ///< The device whose settings apply.
    Device agent; ///< The same device with another tag.
};

/// The tag of the agent that belongs to the app with this tag.
[[nodiscard]] std::uint64_t agent_tag(std::uint64_t app_tag);

/// Everything there is, freshly read.
struct Reading
{
    History history;
    ReminderRules rules;
};

enum class Keeping {
    works,
    fails,    ///< Unsaved marks are remembered while the agent runs, and saving is retried.
    elsewhere ///< Another agent has the journal.
};

class AgentJournal
{
public:
    AgentJournal(Files& files, Storage storage);
    ~AgentJournal();

    /// Empty if the folder cannot be read, or if no app of this device has ever written there. Includes marks that are
    /// not saved yet.
    [[nodiscard]] std::optional<Reading> read();

    /// Starts the agent's journal if necessary, and retries whatever could not be saved before.
    [[nodiscard]] Keeping get_ready();
    /// Counts in the next reading, whether or not it can be saved.
    void keep(OccurrenceMarked);

private:
    [[nodiscard]] std::optional<History> read_history();
    void keep_waiting();

    Files& files_;
    Storage storage_;
    std::unique_ptr<Journal> journal_; ///< Null until something is to be written.
    std::vector<OccurrenceMarked> waiting_;
};

} // namespace tenderspot::agent
