// SPDX-License-Identifier: MIT
// One session from the scores before to "saved": where it is, and what of it is on the disk.
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

/// The spots in their order, each to be changed; "How tender is it now?"
struct BeforePage
{
    std::size_t open = 0;   ///< The spot whose details are shown.
    bool overruled = false; ///< The user read what speaks against it, and wants it all the same.
};

/// The treatment itself.
struct HoldPage
{
    enum class Sheet { none, stop, help };
    TreatmentState state;
    Instant checkpoint_due;
    std::optional<Instant> flash; ///< When the last flash began; it lights the screen for a moment.
    bool touched = false;         ///< Somebody did something since it began.
    Sheet sheet = Sheet::none;    ///< Over the treatment, which is paused then.
};

/// "How tender is it now?", again.
struct AfterPage
{
    Over over;
    std::vector<std::optional<Score>> chosen; ///< Of each spot that was pressed.
    bool touched = false;                     ///< Nobody did anything: did they do it?
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

/// What the journal holds of one spot. Records follow one another: each needs the one before.
struct StepSave
{
    WallTime began;
    std::optional<WallTime> ended;
    std::optional<TreatmentId> treatment; ///< The TreatmentBegan record, once it is there.
    bool end = false, score = false;      ///< These records are there too.
    std::optional<StopReason> reason{};   ///< As it is there; the user may change it.
    std::optional<Did> did{};
};

struct TreatFlow
{
    std::vector<PlannedSpot> spots;   ///< Empty for a move.
    std::string exercise;             ///< A Exercise::id; empty for a treatment.
    std::optional<Occurrence> slot{}; ///< For which it is, if it was begun for one.
    TreatmentPlan plan;               ///< Made when it starts.
    TreatmentId session{};            ///< The treatment that began it; zero: the first of `saves`.
    std::vector<StepSave> saves;      ///< Of the spots that began; of a move one in all, whose `end` is its record.
    std::optional<SaveError> failed;  ///< Why the last record is not there.
    TreatPage page;
};

inline constexpr Duration get_ready = std::chrono::seconds{10};
inline constexpr Duration checkpoint_every = std::chrono::seconds{15};
inline constexpr Duration flash_length = std::chrono::milliseconds{350};

inline constexpr std::array offered_strokes{8, 10, 12};                        ///< [LADY][GK]
inline constexpr std::array<std::uint32_t, 3> offered_beats{2000, 2500, 3000}; ///< Milliseconds. [APP]

} // namespace tenderspot::app
