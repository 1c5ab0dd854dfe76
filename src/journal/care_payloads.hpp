// SPDX-License-Identifier: MIT
// The payloads of records about the care around treatments. Frozen, see payloads.hpp.
#pragma once

#include "journal/payload_parts.hpp"

namespace tenderspot::payload {

struct SorenessReportedV1
{
    WallTimeV1 at;
    std::int32_t day = 0;
    std::uint8_t score = none;
    std::uint8_t bruise = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, day, score, bruise); }
};

struct SafetyCheckedV1
{
    WallTimeV1 at;
    ShortList<std::string, 32> applies;
    ShortList<std::string, 32> agreed;

    template <class Archive> void serialize(Archive& archive) { archive(at, applies, agreed); }
};

struct SafetyCheckedV2
{
    WallTimeV1 at;
    ShortList<std::string, 32> applies;
    ShortList<std::string, 32> agreed;
    std::uint16_t edition = 1;

    template <class Archive> void serialize(Archive& archive) { archive(at, applies, agreed, edition); }
};

struct SignReportedV1
{
    WallTimeV1 at;
    std::string warning;
    std::uint8_t urgency = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, warning, urgency); }
};

struct SignClearedV1
{
    WallTimeV1 at;
    std::string warning;
    std::uint8_t why = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, warning, why); }
};

struct StrainReportedV1
{
    WallTimeV1 at;
    std::int64_t onset_utc_ms = 0;
    std::uint8_t side = 0;
    std::uint8_t onset = 0;
    std::uint8_t grade = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, onset_utc_ms, side, onset, grade); }
};

/// For StrainResolved, StrainAgreed and PackTimerEnded.
struct MomentV1
{
    WallTimeV1 at;

    template <class Archive> void serialize(Archive& archive) { archive(at); }
};

struct PackTimerBeganV1
{
    WallTimeV1 at;
    std::uint8_t pack = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, pack); }
};

struct ExerciseDoneV1
{
    WallTimeV1 at;
    std::string exercise;
    std::uint16_t seconds = 0;
    std::uint8_t outcome = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, exercise, seconds, outcome); }
};

} // namespace tenderspot::payload
