// SPDX-License-Identifier: MIT
// What the payloads of version 1 hold. Frozen: a change is a new struct with the next version number, and
// these stay for ever, with a file of each in tests/data/journal/. See FORMAT.md for the bytes.
#pragma once

#include <cstdint>
#include <string>

namespace tenderspot::payload {

/// The numbers of the types; 0 is never used, none is ever used again for something else.
constexpr std::uint8_t treatment_began = 1;
constexpr std::uint8_t treatment_progress = 2;
constexpr std::uint8_t treatment_ended = 3;
constexpr std::uint8_t session_edited = 4;
constexpr std::uint8_t session_deleted = 5;
constexpr std::uint8_t session_restored = 6;
constexpr std::uint8_t setting_changed = 7;
constexpr std::uint8_t spot_checked = 8;
constexpr std::uint8_t mark_placed = 9;
constexpr std::uint8_t mark_removed = 10;
constexpr std::uint8_t routine_item_put = 11;
constexpr std::uint8_t routine_item_removed = 12;

/// For a score or a feeling that was not given.
constexpr std::uint8_t none = 255;

struct WallTimeV1
{
    std::int64_t utc_ms = 0;
    std::int16_t offset_minutes = 0;
    std::string zone;

    template <class Archive> void serialize(Archive& archive) { archive(utc_ms, offset_minutes, zone); }
};

struct RecordIdV1
{
    std::uint64_t journal = 0;
    std::uint64_t number = 0;

    template <class Archive> void serialize(Archive& archive) { archive(journal, number); }
};

struct TreatmentBeganV1
{
    WallTimeV1 at;
    std::string point;
    std::uint8_t side = 0;
    std::uint16_t planned_seconds = 0;
    std::uint8_t before = none;

    template <class Archive> void serialize(Archive& archive) { archive(at, point, side, planned_seconds, before); }
};

struct TreatmentProgressV1
{
    RecordIdV1 session;
    WallTimeV1 at;
    std::uint8_t phase = 0;
    std::uint32_t left_ms = 0;
    std::uint32_t held_ms = 0;
    std::uint8_t feel = none;

    template <class Archive> void serialize(Archive& archive) { archive(session, at, phase, left_ms, held_ms, feel); }
};

struct TreatmentEndedV1
{
    RecordIdV1 session;
    WallTimeV1 at;
    std::uint8_t outcome = 0;
    std::uint32_t held_ms = 0;
    std::uint8_t after = none;
    std::uint8_t feel = none;

    template <class Archive> void serialize(Archive& archive) { archive(session, at, outcome, held_ms, after, feel); }
};

struct SessionEditedV1
{
    RecordIdV1 session;
    WallTimeV1 at;
    std::uint8_t before = none;
    std::uint8_t after = none;
    std::string note;

    template <class Archive> void serialize(Archive& archive) { archive(session, at, before, after, note); }
};

/// Of SessionDeleted and of SessionRestored.
struct SessionNamedV1
{
    RecordIdV1 session;
    WallTimeV1 at;

    template <class Archive> void serialize(Archive& archive) { archive(session, at); }
};

struct SettingChangedV1
{
    WallTimeV1 at;
    std::string key;
    std::string value;

    template <class Archive> void serialize(Archive& archive) { archive(at, key, value); }
};

struct SpotV1
{
    std::string point;
    std::uint8_t side = 0;

    template <class Archive> void serialize(Archive& archive) { archive(point, side); }
};

struct SpotCheckedV1
{
    WallTimeV1 at;
    SpotV1 spot;
    std::uint8_t finding = 0;
    std::uint8_t tenderness = none;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot, finding, tenderness); }
};

struct MarkPlacedV1
{
    WallTimeV1 at;
    SpotV1 spot;
    std::int16_t across_mm = 0;
    std::int16_t up_mm = 0;
    std::string word;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot, across_mm, up_mm, word); }
};

/// Of MarkRemoved and of RoutineItemRemoved.
struct SpotNamedV1
{
    WallTimeV1 at;
    SpotV1 spot;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot); }
};

struct RoutineItemPutV1
{
    WallTimeV1 at;
    SpotV1 spot;
    std::uint16_t seconds = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot, seconds); }
};

} // namespace tenderspot::payload
