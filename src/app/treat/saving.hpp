// SPDX-License-Identifier: MIT
// Decides which record of a session is due next.
#pragma once

#include "app/effect.hpp"
#include "app/state.hpp"

namespace tenderspot::app {

/// Asks for the record that the journal needs next; nothing if none is missing or the next one depends on something yet
/// to happen.
[[nodiscard]] Effects save_due(State&);

/// The progress of the current spot; empty unless its TreatmentBegan is on the disk.
[[nodiscard]] std::optional<Record> progress_record(TreatFlow const&, HoldPage const&, Now const&);

enum class Saving {
    done, ///< Everything known about the session so far would survive a sudden loss of power.
    under_way,
    refused
};
[[nodiscard]] Saving saving(State const&);
[[nodiscard]] bool is_saved(State const&);

/// Why the session, or anything else that the disk reported as saved too early, is not saved.
[[nodiscard]] std::optional<SaveError> why_not_saved(State const&);

/// Goes back to the page of a session whose last record the disk refused, and says so: what was answered there would be
/// lost with the page. The user leaves it by saving, or by saying that it may be lost.
[[nodiscard]] bool returns_to_unsaved(State&);

} // namespace tenderspot::app
