// SPDX-License-Identifier: MIT
// Edits and deletions of treatments, including concurrent ones.
#pragma once

#include "domain/causality.hpp"
#include "domain/history_entries.hpp"

#include <deque>
#include <map>
#include <vector>

namespace tenderspot {

/// The edits of all treatments. A single edit is kept in place, because ConcurrentValues would cost a vector for each.
class TreatmentEdits
{
public:
    using Slot = std::uint32_t; ///< Identifies the edits of one treatment; 0 if it has none.

    /// From now on this edit counts; those that its device did not know are kept beside it. Returns false and changes
    /// nothing if the same device has already made a later edit of the treatment.
    [[nodiscard]] bool put(Slot&, CausalContext const&, TreatmentEdit&&);
    [[nodiscard]] TreatmentEdit const& shown(Slot slot) const { return shown_[slot - 1]; }
    /// Edits that do not count and that no device knowing them has replaced; the last one last.
    [[nodiscard]] std::vector<TreatmentEdit> others(Slot) const;
    /// Whether the writer knows all edits kept for the slot.
    [[nodiscard]] bool are_known(Slot, CausalContext const&) const;

private:
    std::deque<TreatmentEdit> shown_;
    std::map<Slot, std::vector<TreatmentEdit>> others_;
};

/// Which deletions of treatments are in force.
class TreatmentDeletions
{
public:
    void put(std::uint32_t treatment, RecordId deletion) { standing_[treatment].push_back(deletion); }
    void clear(std::uint32_t treatment) { standing_.erase(treatment); }
    /// Called after an edit: drops deletions that the edit's device did not know and that cannot have known the edit.
    /// Returns false if none is left.
    [[nodiscard]] bool outlast(std::uint32_t treatment, CausalContext const& edit);

private:
    std::map<std::uint32_t, std::vector<RecordId>> standing_;
};

} // namespace tenderspot
