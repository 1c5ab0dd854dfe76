// SPDX-License-Identifier: MIT
// What the history gives out: a treatment, what was said of it on another device, and a day of treatments.
#pragma once

#include "domain/record.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tenderspot {

/// A treatment as the history shows it.
struct Treatment
{
    TreatmentId id;
    WallTime began;
    Spot spot;
    std::uint32_t planned_seconds = 0;
    std::uint32_t held_ms = 0; ///< Pressed in all; of an unfinished one, until its last progress.
    std::optional<Score> before;
    std::optional<Score> after;
    std::optional<Feel> feel;
    Outcome outcome = Outcome::finished; ///< Means nothing while the treatment is unfinished.
    bool deleted = false;
    bool deleted_elsewhere = false; ///< By a device that did not know how it was edited; so it is still shown.
    std::optional<StopReason> stopped_because;
    std::optional<Did> did; ///< Nothing: nobody had to be asked.
    Technique technique;
    TreatmentId session; ///< The first treatment of its session; of that one itself, its own id.
    std::string note;
    bool operator==(Treatment const&) const = default;
};

/// What a TreatmentEdited said.
struct TreatmentEdit
{
    RecordId id;
    WallTime at;
    std::optional<Score> before;
    std::optional<Score> after;
    std::string note;
    bool operator==(TreatmentEdit const&) const = default;
};

/// Of the treatments that the user sees, those of one local day, each by its own clock.
struct DayOfTreatments
{
    std::int32_t day = 0; ///< Local days since 1970-01-01.
    std::uint32_t treatments = 0;
    std::uint32_t treated = 0; ///< Those in which was_treated.
    std::uint64_t held_ms = 0;
    bool operator==(DayOfTreatments const&) const = default;
};

/// Whether anything was pressed in it.
[[nodiscard]] inline bool was_treated(Treatment const& treatment)
{
    return treatment.held_ms > 0 && treatment.did != Did::no;
}

} // namespace tenderspot
