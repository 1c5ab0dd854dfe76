// SPDX-License-Identifier: MIT
// Keeps track of which records were applied, and of what each record's writer had read of other journals by then.
#pragma once

#include "domain/record.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <vector>

namespace tenderspot {

/// For each other journal, the number of the last record that was read.
using VersionVector = std::map<std::uint64_t, std::uint64_t>;

/// The writer of a record and what that device knew of other devices' records.
struct CausalContext
{
    RecordId id;
    std::shared_ptr<VersionVector const> known; ///< Null if it knew nothing of other journals.

    /// A device knows all of its own records. A record that was never saved conflicts with nothing.
    [[nodiscard]] bool knows(RecordId other) const;
};

class Causality
{
public:
    /// Returns the causal context of the record, or nothing if the record was admitted before. A record with number 0
    /// is in no journal and never counts as admitted.
    [[nodiscard]] std::optional<CausalContext> admit(RecordId);
    /// From now on `writer` also knows these records.
    void learn(RecordId writer, PeersSeen const& seen);

private:
    struct OfJournal
    {
        std::uint64_t journal = 0;
        std::uint64_t first = 1, last = 0;            ///< The highest numbers admitted without a gap between them.
        std::map<std::uint64_t, std::uint64_t> below; ///< First and last numbers of other ranges, below a gap.
        std::shared_ptr<VersionVector const> known;
    };
    [[nodiscard]] OfJournal& of(std::uint64_t journal);
    [[nodiscard]] static bool mark_given(OfJournal&, std::uint64_t number);

    std::vector<OfJournal> journals_;
    std::map<std::uint64_t, std::size_t> places_;
    std::size_t last_ = 0;
};

} // namespace tenderspot
