// SPDX-License-Identifier: MIT
// Settles edits and deletions in the same way on every device.
#include "domain/history_edits.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {

bool TreatmentEdits::put(Slot& slot, CausalContext const& writer, TreatmentEdit&& edit)
{
    if (slot == 0) {
        shown_.push_back(std::move(edit));
        slot = static_cast<Slot>(shown_.size());
        return true;
    }
    auto const is_later = [&](TreatmentEdit const& value) {
        return value.id.journal == edit.id.journal && value.id.number > edit.id.number;
    };
    auto const is_known = [&](TreatmentEdit const& value) { return writer.knows(value.id); };
    auto& value = shown_[slot - 1];
    auto const beside = others_.find(slot);
    auto others = beside == others_.end() ? std::vector<TreatmentEdit>{} : beside->second;
    if (is_later(value) || std::any_of(others.begin(), others.end(), is_later)) return false;
    others.erase(std::remove_if(others.begin(), others.end(), is_known), others.end());
    if (!is_known(value)) others.push_back(std::move(value));
    value = std::move(edit);
    if (!others.empty()) others_[slot] = std::move(others);
    else if (beside != others_.end()) others_.erase(beside);
    return true;
}

std::vector<TreatmentEdit> TreatmentEdits::others(Slot slot) const
{
    auto const found = others_.find(slot);
    return found == others_.end() ? std::vector<TreatmentEdit>{} : found->second;
}

bool TreatmentEdits::are_known(Slot slot, CausalContext const& writer) const
{
    if (slot == 0) return true;
    auto const is_known = [&](TreatmentEdit const& value) { return writer.knows(value.id); };
    auto const beside = others_.find(slot);
    return is_known(shown(slot)) &&
           (beside == others_.end() || std::all_of(beside->second.begin(), beside->second.end(), is_known));
}

bool TreatmentDeletions::outlast(std::uint32_t treatment, CausalContext const& edit)
{
    auto const found = standing_.find(treatment);
    if (found == standing_.end()) return false;
    auto& standing = found->second;
    auto const is_unknown = [&](RecordId one) { return !edit.knows(one); };
    standing.erase(std::remove_if(standing.begin(), standing.end(), is_unknown), standing.end());
    if (!standing.empty()) return true;
    standing_.erase(found);
    return false;
}

} // namespace tenderspot
