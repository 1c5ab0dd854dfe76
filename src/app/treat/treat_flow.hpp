// SPDX-License-Identifier: MIT
// One session, from the scores before it to "saved": where it is, and how much of it is on the disk.
#pragma once

#include "domain/treatment.hpp"
#include "journal/report.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::app {

/// The spots in order, each of which can be edited; "How tender is it now?"
struct BeforePage
{
    std::size_t open = 0;   ///< The spot whose details are shown.
    bool overruled = false; ///< The user has read the contraindications and wants to start anyway.
};

/// The treatment itself.
struct HoldPage
{
    enum class Sheet { none, stop, help };
    TreatmentState state;
    Instant checkpoint_due;
    std::optional<Instant> flash; ///< When the last flash began; it lights the screen for a moment.
    bool touched = false;         ///< The user did something since it began.
    Sheet sheet = Sheet::none;    ///< Covers the treatment, which is paused meanwhile.
};

/// "How tender is it now?", asked again.
struct AfterPage
{
    Over over;
    std::vector<std::optional<Score>> chosen; ///< For each spot that was pressed.
    bool touched = false;                     ///< If false, the page asks whether the treatment was done at all.
    std::optional<Did> did{};
    std::optional<StopReason> reason;
};

struct SavedPage
{
    Over over;
    std::vector<std::optional<Score>> after;
    std::optional<Did> did{};
    std::optional<StopReason> reason;
};

using TreatPage = std::variant<BeforePage, HoldPage, AfterPage, SavedPage>;

/// What the journal holds for one spot. Each record needs the one before.
struct StepSave
{
    WallTime began;
    std::optional<WallTime> ended;
    std::optional<TreatmentId> treatment; ///< The TreatmentBegan record, once it is saved.
    bool end = false, score = false;      ///< Whether these records are saved, too.
    std::optional<StopReason> reason{};   ///< As saved; the user may still change it.
    std::optional<Did> did{};
};

struct TreatFlow
{
    std::vector<PlannedSpot> spots;   ///< Empty for an exercise.
    std::string exercise;             ///< An Exercise::id; empty for a treatment.
    std::optional<Occurrence> slot{}; ///< The slot that the session was begun for, if any.
    TreatmentPlan plan;               ///< Made when the session starts.
    TreatmentId session{};            ///< The first treatment of the session; zero: the first of `saves`.
    std::vector<StepSave> saves;      ///< One per spot that began; just one for an exercise: its `end` is its record.
    std::optional<SaveError> failed;  ///< Why the last record was not saved.
    TreatPage page;
};

inline constexpr Duration get_ready = std::chrono::seconds{10};
inline constexpr Duration checkpoint_every = std::chrono::seconds{15};
inline constexpr Duration flash_length = std::chrono::milliseconds{350};

inline constexpr std::array offered_strokes{8, 10, 12};                        ///< [LADY][GK]
inline constexpr std::array<std::uint32_t, 3> offered_beats{2000, 2500, 3000}; ///< Milliseconds. [APP]

} // namespace tenderspot::app
