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

/// The journal was opened. The history is shared because actions are copied; whoever reduces the action takes it.
struct JournalOpened
{
    std::shared_ptr<History> history;
    Report report;
};
struct JournalRefused
{
    OpenError why;
};
/// Everything was read again, because other devices have written something.
struct NewsRead
{
    std::shared_ptr<History> history;
    Report report;
};
/// Another window has the journal from now on: nothing of the person stays behind.
struct LetGone
{
};
/// The clock was set back: what lies ahead of it now counts from when it was first seen.
struct ClockSetBack
{
};
/// Names of the files in the backup folder, the newest first.
struct BackupsListed
{
    std::vector<std::string> names;
};
/// What the device says of itself; read after each action.
struct PortsPolled
{
    std::optional<Keeping> keeping;            ///< Nothing: the user has folders of their own.
    bool can_take_over = false;                ///< Another window can be asked to let go of the journal.
    std::optional<SettlementState> settlement; ///< Nothing: what was synced is safe.
};

using HostAction =
    std::variant<JournalOpened, JournalRefused, NewsRead, LetGone, ClockSetBack, BackupsListed, PortsPolled>;

} // namespace tenderspot::app
