// SPDX-License-Identifier: MIT
// Which records were given, and what the device that wrote one had read of the others by then.
#pragma once

#include "domain/record.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <vector>

namespace tenderspot {

/// The number of the last record that was read of each other journal.
using VersionVector = std::map<std::uint64_t, std::uint64_t>;

/// A record, seen as something said by a device that knew some of what the others had said.
struct CausalContext
{
    RecordId id;
    std::shared_ptr<VersionVector const> known; ///< Null: nothing.

    /// A device knows all that it said itself. What was never saved contradicts nothing.
    [[nodiscard]] bool knows(RecordId other) const;
};

class Causality
{
public:
    /// The writer of the record; nothing if the record was given before. One that no journal holds, whose number is
    /// 0, never was.
    [[nodiscard]] std::optional<CausalContext> admit(RecordId);
    /// From now on `writer` knows this as well.
    void learn(RecordId writer, PeersSeen const& seen);

private:
    struct OfJournal
    {
        std::uint64_t journal = 0;
        std::uint64_t first = 1, last = 0;            ///< The highest numbers given without a gap between them.
        std::map<std::uint64_t, std::uint64_t> below; ///< First and last of other numbers, below a gap.
        std::shared_ptr<VersionVector const> known;
    };
    [[nodiscard]] OfJournal& of(std::uint64_t journal);
    [[nodiscard]] static bool mark_given(OfJournal&, std::uint64_t number);

    std::vector<OfJournal> journals_;
    std::map<std::uint64_t, std::size_t> places_;
    std::size_t last_ = 0;
};

} // namespace tenderspot
