// SPDX-License-Identifier: MIT
// What was said of treatments afterwards, and what devices said of one without knowing of each other.
#pragma once

#include "domain/causality.hpp"
#include "domain/history_entries.hpp"

#include <deque>
#include <map>
#include <vector>

namespace tenderspot {

/// The edits of all treatments. One that nobody contradicted is kept in place; ConcurrentValues would cost a vector for
/// each.
class TreatmentEdits
{
public:
    using Slot = std::uint32_t; ///< Names the edits of one treatment; 0: it has none.

    /// The last edit counts from now on; those that its device did not know stay beside it. False, and nothing is
    /// changed, if the same device has edited the treatment later already.
    [[nodiscard]] bool put(Slot&, CausalContext const&, TreatmentEdit&&);
    [[nodiscard]] TreatmentEdit const& shown(Slot slot) const { return shown_[slot - 1]; }
    /// Those that do not count and that nobody who knew them has replaced; the last comes last.
    [[nodiscard]] std::vector<TreatmentEdit> others(Slot) const;
    /// Whether the writer has seen all that is kept of them.
    [[nodiscard]] bool are_known(Slot, CausalContext const&) const;

private:
    std::deque<TreatmentEdit> shown_;
    std::map<Slot, std::vector<TreatmentEdit>> others_;
};

/// Which deletions of treatments stand.
class TreatmentDeletions
{
public:
    void put(std::uint32_t treatment, RecordId deletion) { standing_[treatment].push_back(deletion); }
    void clear(std::uint32_t treatment) { standing_.erase(treatment); }
    /// After an edit: a deletion that its device did not know, and that cannot have known it, falls. False if none
    /// is left.
    [[nodiscard]] bool outlast(std::uint32_t treatment, CausalContext const& edit);

private:
    std::map<std::uint32_t, std::vector<RecordId>> standing_;
};

} // namespace tenderspot
