// SPDX-License-Identifier: MIT
// Keeps the admitted numbers of each journal as ranges; a journal without gaps is a single range.
#include "domain/causality.hpp"

#include <algorithm>
#include <iterator>

namespace tenderspot {

bool CausalContext::knows(RecordId other) const
{
    if (other.journal == id.journal || other.number == 0 || id.number == 0) return true;
    if (!known) return false;
    auto const up_to = known->find(other.journal);
    return up_to != known->end() && other.number <= up_to->second;
}

Causality::OfJournal& Causality::of(std::uint64_t journal)
{
    if (last_ < journals_.size() && journals_[last_].journal == journal) return journals_[last_];
    auto const [place, is_new] = places_.try_emplace(journal, journals_.size());
    if (is_new) journals_.emplace_back().journal = journal;
    last_ = place->second;
    return journals_[last_];
}

bool Causality::mark_given(OfJournal& journal, std::uint64_t number)
{
    if (number > journal.last) {
        if (number > journal.last + 1 && journal.last > 0) journal.below[journal.first] = journal.last;
        if (number > journal.last + 1) journal.first = number;
        journal.last = number;
        return true;
    }
    if (number >= journal.first) return false;
    auto const above = journal.below.upper_bound(number);
    auto const around = above == journal.below.begin() ? journal.below.end() : std::prev(above);
    if (around != journal.below.end() && number <= around->second) return false;
    auto first = number, last = number;
    if (around != journal.below.end() && around->second + 1 == number) {
        first = around->first;
        journal.below.erase(around);
    }
    if (above != journal.below.end() && above->first == number + 1) {
        last = above->second;
        journal.below.erase(above);
    }
    if (last + 1 == journal.first) journal.first = first;
    else journal.below[first] = last;
    return true;
}

std::optional<CausalContext> Causality::admit(RecordId id)
{
    if (id.number == 0) return CausalContext{id, nullptr};
    auto& journal = of(id.journal);
    if (!mark_given(journal, id.number)) return std::nullopt;
    return CausalContext{id, journal.known};
}

void Causality::learn(RecordId writer, PeersSeen const& seen)
{
    auto& journal = of(writer.journal);
    auto known = journal.known ? std::make_shared<VersionVector>(*journal.known) : std::make_shared<VersionVector>();
    for (auto const& [other, number] : seen.up_to) {
        auto& up_to = (*known)[other];
        up_to = std::max(up_to, number);
    }
    journal.known = std::move(known);
}

} // namespace tenderspot
