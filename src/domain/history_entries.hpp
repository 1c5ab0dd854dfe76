// SPDX-License-Identifier: MIT
// What the history returns: a treatment, an edit of one, and a day of treatments.
#pragma once

#include "domain/record.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tenderspot {

/// A treatment as the history presents it.
struct Treatment
{
    TreatmentId id;
    WallTime began;
    Spot spot;
    std::uint32_t planned_seconds = 0;
    std::uint32_t held_ms = 0; ///< Pressed in all; for an unfinished treatment, until its last progress.
    std::optional<Score> before;
    std::optional<Score> after;
    std::optional<Feel> feel;
    Outcome outcome = Outcome::finished; ///< Meaningless while the treatment is unfinished.
    bool deleted = false;
    bool deleted_elsewhere = false; ///< Deleted by a device that did not know of an edit, so it is still shown.
    std::optional<StopReason> stopped_because;
    std::optional<Did> did; ///< Empty if the user did not have to be asked.
    Technique technique;
    TreatmentId session; ///< The first treatment of its session, possibly this one itself.
    std::string note;
    bool operator==(Treatment const&) const = default;
};

/// The content of a TreatmentEdited.
struct TreatmentEdit
{
    RecordId id;
    WallTime at;
    std::optional<Score> before;
    std::optional<Score> after;
    std::string note;
    bool operator==(TreatmentEdit const&) const = default;
};

/// The visible treatments of one local day, each by its own local time.
struct DayOfTreatments
{
    std::int32_t day = 0; ///< Local days since 1970-01-01.
    std::uint32_t treatments = 0;
    std::uint32_t treated = 0; ///< Those for which was_treated holds.
    std::uint64_t held_ms = 0;
    bool operator==(DayOfTreatments const&) const = default;
};

/// Whether anything was pressed during the treatment.
[[nodiscard]] inline bool was_treated(Treatment const& treatment)
{
    return treatment.held_ms > 0 && treatment.did != Did::no;
}

} // namespace tenderspot
