// SPDX-License-Identifier: MIT
// One treatment from the score before to "saved": where it is, and what of it is on the disk.
#pragma once

#include "domain/treatment.hpp"
#include "journal/report.hpp"

#include <optional>
#include <variant>

namespace tenderspot::app {

/// "How tender is it now?"
struct BeforePage
{
    std::optional<Score> chosen;
};

/// The treatment itself.
struct HoldPage
{
    TreatmentState state;
    Instant checkpoint_due;
    std::optional<Instant> flash; ///< When the last flash began; it lights the screen for a moment.
};

/// "How tender is it now?", again.
struct AfterPage
{
    Over over;
    std::optional<Score> chosen;
};

struct SavedPage
{
    Over over;
    std::optional<Score> after;
};

using TreatPage = std::variant<BeforePage, HoldPage, AfterPage, SavedPage>;

/// What the journal already holds of this treatment. Records follow one another: each needs the one before.
struct SaveProgress
{
    std::optional<SessionId> session; ///< The TreatmentBegan record, once it is there.
    bool ended = false;               ///< The TreatmentEnded record is there.
    bool scored = false;              ///< The score after is there too.
    std::optional<SaveError> failed;  ///< Why the last record is not there.
};

struct TreatFlow
{
    Spot spot;
    TreatmentPlan plan;
    std::optional<Score> before;
    WallTime began;
    std::optional<WallTime> ended;
    TreatPage page;
    SaveProgress saved;
};

inline constexpr Duration get_ready = std::chrono::seconds{10};
inline constexpr Duration checkpoint_every = std::chrono::seconds{15};
inline constexpr Duration flash_length = std::chrono::milliseconds{350};

} // namespace tenderspot::app
