// SPDX-License-Identifier: MIT
// The payloads of records about treatments. Frozen: a change is a new struct with the next version number, and the old
// ones stay for ever, with a file of each in tests/data/journal/. See FORMAT.md for the bytes.
#pragma once

#include "journal/payload_parts.hpp"

namespace tenderspot::payload {

struct TreatmentBeganV1
{
    WallTimeV1 at;
    std::string point;
    std::uint8_t side = 0;
    std::uint16_t planned_seconds = 0;
    std::uint8_t before = none;

    template <class Archive> void serialize(Archive& archive) { archive(at, point, side, planned_seconds, before); }
};

struct PlannedSpotV1
{
    SpotV1 spot;
    std::uint16_t seconds = 0;
    TechniqueV1 technique;
    std::uint8_t before = none;

    template <class Archive> void serialize(Archive& archive) { archive(spot, seconds, technique, before); }
};

struct TreatmentBeganV2
{
    TreatmentBeganV1 first;
    TechniqueV1 technique;
    RecordIdV1 session; ///< Zero if it is this treatment.
    ShortList<PlannedSpotV1, 24> then;

    template <class Archive> void serialize(Archive& archive) { archive(first, technique, session, then); }
};

struct TreatmentProgressV1
{
    RecordIdV1 treatment;
    WallTimeV1 at;
    std::uint8_t phase = 0;
    std::uint32_t left_ms = 0;
    std::uint32_t held_ms = 0;
    std::uint8_t feel = none;

    template <class Archive> void serialize(Archive& archive) { archive(treatment, at, phase, left_ms, held_ms, feel); }
};

struct TreatmentEndedV1
{
    RecordIdV1 treatment;
    WallTimeV1 at;
    std::uint8_t outcome = 0;
    std::uint32_t held_ms = 0;
    std::uint8_t after = none;
    std::uint8_t feel = none;

    template <class Archive> void serialize(Archive& archive) { archive(treatment, at, outcome, held_ms, after, feel); }
};

struct TreatmentEditedV1
{
    RecordIdV1 treatment;
    WallTimeV1 at;
    std::uint8_t before = none;
    std::uint8_t after = none;
    std::string note;

    template <class Archive> void serialize(Archive& archive) { archive(treatment, at, before, after, note); }
};

struct TreatmentRatedV1
{
    RecordIdV1 treatment;
    WallTimeV1 at;
    std::uint8_t moment = 0;
    std::uint8_t score = none;

    template <class Archive> void serialize(Archive& archive) { archive(treatment, at, moment, score); }
};

/// For TreatmentDeleted and TreatmentRestored.
struct TreatmentNamedV1
{
    RecordIdV1 treatment;
    WallTimeV1 at;

    template <class Archive> void serialize(Archive& archive) { archive(treatment, at); }
};

/// For StopExplained and TreatmentConfirmed.
struct TreatmentAnswerV1
{
    RecordIdV1 treatment;
    WallTimeV1 at;
    std::uint8_t answer = 0;

    template <class Archive> void serialize(Archive& archive) { archive(treatment, at, answer); }
};

struct PeersSeenV1
{
    WallTimeV1 at;
    ShortList<RecordIdV1, 32> up_to;

    template <class Archive> void serialize(Archive& archive) { archive(at, up_to); }
};

} // namespace tenderspot::payload
