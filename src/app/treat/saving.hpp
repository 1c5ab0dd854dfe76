// SPDX-License-Identifier: MIT
// Which record of a sitting is due next.
#pragma once

#include "app/effect.hpp"
#include "app/state.hpp"

namespace tenderspot::app {

/// Asks for the record that the journal lacks most; nothing if it lacks none, or waits for something to happen.
[[nodiscard]] Effects save_due(State&);

/// Where the spot under way is; nothing unless its TreatmentBegan is on the disk.
[[nodiscard]] std::optional<Record> progress_record(TreatFlow const&, HoldPage const&, Now const&);

/// Whether all that can be known of the sitting by now is on the disk.
[[nodiscard]] bool is_saved(State const&);

} // namespace tenderspot::app
