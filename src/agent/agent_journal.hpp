// SPDX-License-Identifier: MIT
// What the agent reads and writes: the journals of a folder, and one of its own in it, so that it never has to wait for
// the app, nor the app for it.
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
    Device app;   ///< Whose settings count.
    Device agent; ///< Of the same device, with another tag.
};

/// The agent's tag of the device whose app has this one.
[[nodiscard]] std::uint64_t agent_tag(std::uint64_t app_tag);

/// All there is, read anew.
struct Reading
{
    History history;
    ReminderRules rules;
};

enum class Keeping {
    works,
    fails,    ///< What is not kept is known as long as the agent runs, and tried again.
    elsewhere ///< Another agent does it.
};

class AgentJournal
{
public:
    AgentJournal(Files& files, Storage storage);
    ~AgentJournal();

    /// Nothing if the folder cannot be read, or no app of this device has ever written there. Marks that are not kept
    /// yet are in it.
    [[nodiscard]] std::optional<Reading> read();

    /// Only now a journal is begun, and what could not be kept before is tried again.
    [[nodiscard]] Keeping get_ready();
    /// Counts in the next reading, whether or not it can be kept.
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
