// SPDX-License-Identifier: MIT
// What the tests of the history share: records of one journal.
#pragma once

#include "domain/history.hpp"

namespace tenderspot::test {

inline constexpr std::uint64_t journal = 7;

inline RecordId id(std::uint64_t number) { return {journal, number}; }

inline WallTime at(std::int64_t utc_ms) { return {utc_ms, 60, "Europe/Berlin"}; }

inline TreatmentBegan began(std::int64_t utc_ms) { return {at(utc_ms), {"GMED-1", Side::left}, 90, Score::from(7)}; }

inline TreatmentEnded ended(TreatmentId treatment, Outcome outcome = Outcome::finished)
{
    return {treatment, at(9000), outcome, 80000, Score::from(3), Feel::easing};
}

inline TreatmentProgress progress(TreatmentId treatment, std::uint32_t held_ms)
{
    return {treatment, at(5000), Phase::hold, 90000 - held_ms, held_ms, Feel::same};
}

} // namespace tenderspot::test
