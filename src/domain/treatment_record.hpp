// SPDX-License-Identifier: MIT
// The records of treatments.
#pragma once

#include "domain/body.hpp"
#include "domain/record_id.hpp"
#include "domain/score.hpp"
#include "domain/technique.hpp"
#include "domain/time.hpp"
#include "domain/treatment_terms.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot {

/// One spot of a session as it was planned.
struct PlannedSpot
{
    Spot spot;
    std::uint32_t seconds = 0; ///< Pressing time, all strokes together; 1 to 600.
    Technique technique;
    std::optional<Score> before; ///< How tender it was.
    bool operator==(PlannedSpot const&) const = default;
};

inline constexpr std::size_t most_spots_in_session = 24;

/// Written when the user begins to get ready for the spot. Each spot of a session is a treatment of its own.
struct TreatmentBegan
{
    WallTime at;
    Spot spot;
    std::uint32_t planned_seconds = 0; ///< Pressing time, 1 to 600.
    std::optional<Score> before;
    Technique technique{};
    TreatmentId session{};           ///< The first treatment of the session; zero if it is this one.
    std::vector<PlannedSpot> then{}; ///< What was planned after it in the session; at most most_spots_in_session.
    bool operator==(TreatmentBegan const&) const = default;
};

/// Written at least every 15 s during a treatment, so that a flat battery loses no more than that.
struct TreatmentProgress
{
    TreatmentId treatment;
    WallTime at;
    Phase phase = Phase::get_ready;
    std::uint32_t left_ms = 0; ///< Left of the phase.
    std::uint32_t held_ms = 0; ///< Pressed so far, without pauses.
    std::optional<Feel> feel;
    bool operator==(TreatmentProgress const&) const = default;
};

struct TreatmentEnded
{
    TreatmentId treatment;
    WallTime at;
    Outcome outcome = Outcome::finished;
    std::uint32_t held_ms = 0; ///< Pressed in all, without pauses.
    std::optional<Score> after;
    std::optional<Feel> feel;
    bool operator==(TreatmentEnded const&) const = default;
};

/// How tender the spot of a treatment was; the last rating of each moment counts. An edit of the treatment overrides
/// it.
struct TreatmentRated
{
    TreatmentId treatment;
    WallTime at;
    Moment moment = Moment::after;
    std::optional<Score> score; ///< Always set.
    bool operator==(TreatmentRated const&) const = default;
};

/// All values that the user may change afterwards; they replace the earlier ones.
struct TreatmentEdited
{
    TreatmentId treatment;
    WallTime at;
    std::optional<Score> before;
    std::optional<Score> after;
    std::string note; ///< UTF-8, at most 4,000 bytes.
    bool operator==(TreatmentEdited const&) const = default;
};

struct TreatmentDeleted
{
    TreatmentId treatment;
    WallTime at;
    bool operator==(TreatmentDeleted const&) const = default;
};

/// Reverses a TreatmentDeleted.
struct TreatmentRestored
{
    TreatmentId treatment;
    WallTime at;
    bool operator==(TreatmentRestored const&) const = default;
};

struct StopExplained
{
    TreatmentId treatment;
    WallTime at;
    StopReason reason = StopReason::enough;
    bool operator==(StopExplained const&) const = default;
};

struct TreatmentConfirmed
{
    TreatmentId treatment;
    WallTime at;
    Did did = Did::done;
    bool operator==(TreatmentConfirmed const&) const = default;
};

} // namespace tenderspot
