// SPDX-License-Identifier: MIT
// How a record is named.
#pragma once

#include <compare>
#include <cstdint>

namespace tenderspot {

/// Names a record for ever: the journal that holds it and its number there, counted from 1.
struct RecordId
{
    std::uint64_t journal = 0;
    std::uint64_t number = 0;
    friend constexpr auto operator<=>(RecordId const&, RecordId const&) = default;
};

/// A treatment is named by its TreatmentBegan record.
using TreatmentId = RecordId;

} // namespace tenderspot
