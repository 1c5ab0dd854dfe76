// SPDX-License-Identifier: MIT
// The records: each is one thing that happened and is never changed afterwards.
#pragma once

#include "domain/body.hpp"
#include "domain/care_record.hpp"
#include "domain/record_id.hpp"
#include "domain/routine_record.hpp"
#include "domain/score.hpp"
#include "domain/technique.hpp"
#include "domain/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot {

/// The answer to the question whether it eases.
enum class Feel : std::uint8_t { easing = 1, same = 2, too_much = 3 };

/// Where the treatment of a spot is: getting ready, or pressing.
enum class Phase : std::uint8_t { get_ready = 1, hold = 2 };

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

struct SettingChanged
{
    WallTime at;
    std::string key;   ///< At most 64 bytes, such as "theme".
    std::string value; ///< At most 1,000 bytes.
    bool operator==(SettingChanged const&) const = default;
};

/// What was found when a spot was looked for.
enum class Finding : std::uint8_t { tender = 1, clear = 2 };

/// One answer of the walk through the satellites; the last one about a spot counts.
struct SpotChecked
{
    WallTime at;
    Spot spot;
    Finding finding = Finding::clear;
    std::optional<Score> tenderness; ///< Only if the spot is tender.
    bool operator==(SpotChecked const&) const = default;
};

/// The user's own mark in the zone of a point; it replaces any earlier one there.
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

/// From now on the spot belongs to the routine, or has a new hold time there. Written by earlier versions, which had no
/// RoutineSet.
struct RoutineItemPut
{
    WallTime at;
    Spot spot;
    std::uint32_t seconds = 0; ///< Length of the hold, 1 to 600.
    bool operator==(RoutineItemPut const&) const = default;
};

/// Also written by earlier versions.
struct RoutineItemRemoved
{
    WallTime at;
    Spot spot;
    bool operator==(RoutineItemRemoved const&) const = default;
};

/// Why a treatment was stopped. [BI-GM][TRI][N2]
enum class StopReason : std::uint8_t {
    enough = 1,   ///< Nothing was wrong.
    too_much = 2, ///< "Too much" was answered twice.
    numb = 3,     ///< Numbness, tingling, pins and needles.
    sharp = 4,    ///< Sharp, shooting or worsening pain.
    above_7 = 5,  ///< More than 7 out of 10.
    breath = 6,   ///< The user could not breathe slowly.
    dizzy = 7     ///< The user felt dizzy or sick.
};

struct StopExplained
{
    TreatmentId treatment;
    WallTime at;
    StopReason reason = StopReason::enough;
    bool operator==(StopExplained const&) const = default;
};

/// The answer to "did you do it?", asked when nobody touched the device.
enum class Did : std::uint8_t { done = 1, partly = 2, no = 3 };

struct TreatmentConfirmed
{
    TreatmentId treatment;
    WallTime at;
    Did did = Did::done;
    bool operator==(TreatmentConfirmed const&) const = default;
};

inline constexpr std::size_t most_peers_seen = 32;

/// The version vector of this device: what it has read of other devices' journals. Its later records know of those
/// records; its earlier ones do not.
struct PeersSeen
{
    WallTime at;
    std::vector<RecordId> up_to; ///< The last record of each journal; at most most_peers_seen.
    bool operator==(PeersSeen const&) const = default;
};

using Record =
    std::variant<TreatmentBegan, TreatmentProgress, TreatmentEnded, TreatmentEdited, TreatmentDeleted,
                 TreatmentRestored, SettingChanged, SpotChecked, MarkPlaced, MarkRemoved, RoutineItemPut,
                 RoutineItemRemoved, StopExplained, TreatmentConfirmed, SorenessReported, SafetyChecked, StrainReported,
                 StrainResolved, PackTimerBegan, PackTimerEnded, ExerciseDone, PeersSeen, RoutineSet, ScheduleSet,
                 DayMarked, OccurrenceMarked, SignReported, SignCleared, StrainAgreed>;

/// A record with its id in the journal.
struct KeptRecord
{
    RecordId id;
    Record record;
    bool operator==(KeptRecord const&) const = default;
};

} // namespace tenderspot
