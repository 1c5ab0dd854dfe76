// SPDX-License-Identifier: MIT
// What can be written down: each record is one thing that happened, and is never changed afterwards.
#pragma once

#include "domain/body.hpp"
#include "domain/score.hpp"
#include "domain/time.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace tenderspot {

/// Names a record for ever: the journal that holds it and its number there, counted from 1.
struct RecordId
{
    std::uint64_t journal = 0;
    std::uint64_t number = 0;
    friend constexpr auto operator<=>(RecordId const&, RecordId const&) = default;
};

/// A session is named by its TreatmentBegan record.
using SessionId = RecordId;

/// What the user answered when asked whether it eases.
enum class Feel : std::uint8_t { easing = 1, same = 2, too_much = 3 };

/// How a treatment came to its end.
enum class Outcome : std::uint8_t {
    finished = 1, ///< The hold ran its whole length, or the user skipped to its end.
    stopped = 2,  ///< The user stopped it.
    kept = 3,     ///< The app was killed in it; the user later kept what was held until then.
    discarded = 4 ///< The app was killed in it; the user wanted it forgotten.
};

/// Where a treatment is.
enum class Phase : std::uint8_t { get_ready = 1, hold = 2 };

struct TreatmentBegan
{
    WallTime at;
    Spot spot;
    std::uint32_t planned_seconds = 0; ///< Length of the hold, 1 to 600.
    std::optional<Score> before;
    bool operator==(TreatmentBegan const&) const = default;
};

/// Written at least every 15 s of a treatment, so that a flat battery costs no more than that.
struct TreatmentProgress
{
    SessionId session;
    WallTime at;
    Phase phase = Phase::get_ready;
    std::uint32_t left_ms = 0; ///< Of the phase.
    std::uint32_t held_ms = 0; ///< Pressed so far, pauses not counted.
    std::optional<Feel> feel;
    bool operator==(TreatmentProgress const&) const = default;
};

struct TreatmentEnded
{
    SessionId session;
    WallTime at;
    Outcome outcome = Outcome::finished;
    std::uint32_t held_ms = 0; ///< Pressed in all, pauses not counted.
    std::optional<Score> after;
    std::optional<Feel> feel;
    bool operator==(TreatmentEnded const&) const = default;
};

/// The whole of what the user may change afterwards, as it shall be from now on.
struct SessionEdited
{
    SessionId session;
    WallTime at;
    std::optional<Score> before;
    std::optional<Score> after;
    std::string note; ///< UTF-8, at most 4,000 bytes.
    bool operator==(SessionEdited const&) const = default;
};

struct SessionDeleted
{
    SessionId session;
    WallTime at;
    bool operator==(SessionDeleted const&) const = default;
};

/// Takes a SessionDeleted back.
struct SessionRestored
{
    SessionId session;
    WallTime at;
    bool operator==(SessionRestored const&) const = default;
};

struct SettingChanged
{
    WallTime at;
    std::string key;   ///< At most 64 bytes, such as "theme".
    std::string value; ///< At most 1,000 bytes.
    bool operator==(SettingChanged const&) const = default;
};

/// What a spot was like when it was looked for.
enum class Finding : std::uint8_t { tender = 1, clear = 2 };

/// One answer of the satellite walk-through; the last one about a spot counts.
struct SpotChecked
{
    WallTime at;
    Spot spot;
    Finding finding = Finding::clear;
    std::optional<Score> tenderness; ///< Only of a tender one.
    bool operator==(SpotChecked const&) const = default;
};

/// The user's own mark in the zone of a point, instead of any earlier one there.
struct MarkPlaced
{
    WallTime at;
    Spot spot;
    std::int16_t across_mm = 0; ///< From the middle of the zone, see MapPoint::across; -100 to 100.
    std::int16_t up_mm = 0;     ///< See MapPoint::up; -100 to 100.
    std::string word;           ///< UTF-8, at most 200 bytes; may be empty.
    bool operator==(MarkPlaced const&) const = default;
};

struct MarkRemoved
{
    WallTime at;
    Spot spot;
    bool operator==(MarkRemoved const&) const = default;
};

/// The spot belongs to the routine from now on, or is held for another time there.
struct RoutineItemPut
{
    WallTime at;
    Spot spot;
    std::uint32_t seconds = 0; ///< Length of the hold, 1 to 600.
    bool operator==(RoutineItemPut const&) const = default;
};

struct RoutineItemRemoved
{
    WallTime at;
    Spot spot;
    bool operator==(RoutineItemRemoved const&) const = default;
};

using Record =
    std::variant<TreatmentBegan, TreatmentProgress, TreatmentEnded, SessionEdited, SessionDeleted, SessionRestored,
                 SettingChanged, SpotChecked, MarkPlaced, MarkRemoved, RoutineItemPut, RoutineItemRemoved>;

/// A record as the journal keeps it.
struct KeptRecord
{
    RecordId id;
    Record record;
    bool operator==(KeptRecord const&) const = default;
};

} // namespace tenderspot
