// SPDX-License-Identifier: MIT
// Treatments as bare structs in a vector, and a decoder written by hand for exactly the records of the bench: the
// least that reading a journal can cost.
#pragma once

#include "domain/record.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tenderspot::bench {

struct PlainTreatment
{
    std::uint64_t number = 0;
    std::int64_t utc_ms = 0;
    std::int16_t offset_minutes = 0;
    std::uint16_t planned_seconds = 0, beat_ms = 0;
    std::uint32_t held_ms = 0;
    std::uint8_t side = 0, before = 255, after = 255, feel = 255, outcome = 0, mode = 0, low = 0, high = 0;
    std::string zone, point, tool, note;
};

using PlainTreatments = std::vector<PlainTreatment>;

/// Folds the records of bench::diary_record into treatments.
void take(PlainTreatments&, KeptRecord&&);

/// The same from the bytes of a segment, checksums verified.
[[nodiscard]] PlainTreatments decode_by_hand(std::span<std::byte const> segment, std::uint32_t salt);

} // namespace tenderspot::bench
