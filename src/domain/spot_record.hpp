// SPDX-License-Identifier: MIT
// The records of spots outside treatments: what was found, the user's own marks, and the routine of earlier versions.
#pragma once

#include "domain/body.hpp"
#include "domain/score.hpp"
#include "domain/time.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tenderspot {

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

} // namespace tenderspot
