// SPDX-License-Identifier: MIT
// Which record of a session is due next.
#pragma once

#include "app/effect.hpp"
#include "app/state.hpp"

namespace tenderspot::app {

/// Asks for the record that the journal lacks most; nothing if it lacks none, or waits for something to happen.
[[nodiscard]] Effects save_due(State&);

/// Where the spot under way is; nothing unless its TreatmentBegan is on the disk.
[[nodiscard]] std::optional<Record> progress_record(TreatFlow const&, HoldPage const&, Now const&);

enum class Saving {
    done, ///< All that can be known of the session by now would survive the battery coming out.
    under_way,
    refused
};
[[nodiscard]] Saving saving(State const&);
[[nodiscard]] bool is_saved(State const&);

/// Of the session, or of anything else that was called saved by the disk too early.
[[nodiscard]] std::optional<SaveError> why_not_saved(State const&);

} // namespace tenderspot::app
