// SPDX-License-Identifier: MIT
// What the app learns from its journal and its device. Each is an action, so that only reducers write the state.
#pragma once

#include "domain/history.hpp"
#include "journal/report.hpp"
#include "ports/file_exchange.hpp"
#include "ports/settlement.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::app {

/// The journal was opened. The history is shared because actions are copied; the reducer takes it.
struct JournalOpened
{
    std::shared_ptr<History> history;
    Report report;
    bool own = true; ///< The data folder that the app was started with, see JournalCondition.
};
struct JournalRefused
{
    OpenError why;
};
/// Everything was read again because other devices have written something.
struct NewsRead
{
    std::shared_ptr<History> history;
    Report report;
};
/// Another window has the journal from now on; nothing about the person remains here.
struct LetGone
{
};
/// The clock was set back; records dated ahead of it now count from when they were first seen.
struct ClockSetBack
{
};
/// File names in the backup folder, newest first.
struct BackupsListed
{
    std::vector<std::string> names;
};
/// The condition of the device, read after each action.
struct PortsPolled
{
    std::optional<Keeping> keeping;            ///< Empty: the user can reach the folders directly.
    bool can_take_over = false;                ///< Another window can be asked to release the journal.
    std::optional<SettlementState> settlement; ///< Empty: whatever was synced is safe.
};

using HostAction =
    std::variant<JournalOpened, JournalRefused, NewsRead, LetGone, ClockSetBack, BackupsListed, PortsPolled>;

} // namespace tenderspot::app
