// SPDX-License-Identifier: MIT
// Records about the care around treatments: soreness, safety, strains, packs and exercises.
#pragma once

#include "domain/body.hpp"
#include "domain/score.hpp"
#include "domain/time.hpp"
#include "domain/treatment_terms.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot {

/// How sore the spots were on a day from what was done the day before; the last answer about a day counts.
struct SorenessReported
{
    WallTime at;
    std::int32_t day = 0; ///< The day on which it was sore: local days since 1970-01-01.
    std::optional<Score> score;
    bool bruise = false;
    bool operator==(SorenessReported const&) const = default;
};

/// The complete answers to the safety check, which replace any earlier ones.
struct SafetyChecked
{
    WallTime at;
    std::vector<std::string> applies; ///< Warning ids, at most 32 of at most 32 bytes.
    std::vector<std::string> agreed;  ///< Those of `applies` for which a clinician has agreed to pressing.
    std::uint16_t edition = 1;        ///< Edition of the questions that were answered, from 1; see Warning::since.
    bool operator==(SafetyChecked const&) const = default;
};

/// How urgent a warning is, most urgent first.
enum class Urgency : std::uint8_t {
    emergency = 1, ///< Get help now; nothing may be pressed.
    soon = 2,      ///< See a clinician soon.
    care = 3       ///< Treat differently, or ask first.
};

/// From now on the user has this sign, wherever in the app it was ticked.
struct SignReported
{
    WallTime at;
    std::string warning; ///< A Warning::id, at most 32 bytes.
    /// As it was when the sign was ticked, so that a sign locks even where its warning is not known.
    Urgency urgency = Urgency::soon;
    bool operator==(SignReported const&) const = default;
};

/// Why a sign no longer holds.
enum class SignOver : std::uint8_t {
    by_mistake = 1,       ///< The user never had it.
    seen_by_clinician = 2 ///< A clinician has looked at it.
};

struct SignCleared
{
    WallTime at;
    std::string warning; ///< A Warning::id, at most 32 bytes.
    SignOver why = SignOver::by_mistake;
    bool operator==(SignCleared const&) const = default;
};

enum class Onset : std::uint8_t { sudden = 1, gradual = 2 };
enum class StrainGrade : std::uint8_t { unknown = 0, one = 1, two = 2, three = 3 };

/// A strained muscle; this replaces any earlier report, because there is only one strain at a time.
struct StrainReported
{
    WallTime at;
    std::int64_t onset_utc_ms = 0; ///< When it happened or was first felt.
    Side side = Side::left;
    Onset onset = Onset::sudden;
    StrainGrade grade = StrainGrade::unknown;
    bool operator==(StrainReported const&) const = default;
};

/// A clinician has agreed to pressing on the side of the strain as it was last reported.
struct StrainAgreed
{
    WallTime at;
    bool operator==(StrainAgreed const&) const = default;
};

struct StrainResolved
{
    WallTime at;
    bool operator==(StrainResolved const&) const = default;
};

enum class Pack : std::uint8_t {
    cold = 1,         ///< Cold for 20 minutes.
    cold_and_warm = 2 ///< Cold for 20 minutes, wait 60, warm for 20.
};

/// A timer of cold and warm packs starts and replaces any earlier one.
struct PackTimerBegan
{
    WallTime at;
    Pack pack = Pack::cold;
    bool operator==(PackTimerBegan const&) const = default;
};

struct PackTimerEnded
{
    WallTime at;
    bool operator==(PackTimerEnded const&) const = default;
};

/// A strengthening exercise or a stretch that was done.
struct ExerciseDone
{
    WallTime at;
    std::string exercise;      ///< An Exercise::id, at most 32 bytes.
    std::uint32_t seconds = 0; ///< In all, both sides together, at most 3,600.
    Outcome outcome = Outcome::finished;
    bool operator==(ExerciseDone const&) const = default;
};

} // namespace tenderspot
