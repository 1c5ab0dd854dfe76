// SPDX-License-Identifier: MIT
// The dose guard: what speaks against a sitting before it begins.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/history.hpp"
#include "domain/safety.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

enum class DoseRule {
    ask_clinician,    ///< A lock of the safety check. Lock.
    fresh_strain,     ///< Less than 72 h after a strain, on its side. Lock. [NHS-SPR]
    went_numb,        ///< The spot was stopped as numb or tingling: 24 h long a lock, then advice. [TRI]
    spot_too_long,    ///< More than longest_hold on one spot in the sitting. Lock. [MAMA]
    sitting_too_long, ///< More than longest_sitting in all. Lock. [APP]
    shown_only,       ///< The point is not for treating oneself. Advice. [LFB-QL]
    too_often,        ///< The spot was treated as often today as its point allows. Advice. [MAMA]
    too_soon,         ///< Less than least_gap since the spot was treated. Advice. [APP]
    too_many_new,     ///< More than new_points_on_first_day different points on the first day. Advice. [CANE][LAP-QL]
    sore              ///< Today is sore from yesterday: soreness of sore_from or more, or a bruise. Advice. [APP]
};

enum class Force { advice, lock };

struct Objection
{
    DoseRule rule;
    Force force;
    std::optional<Spot> spot;      ///< Nothing: it is about all of the sitting, whatever is in it.
    int limit = 0;                 ///< too_often: so many a day; too_many_new: so many points.
    std::int64_t until_utc_ms = 0; ///< fresh_strain, went_numb, too_soon: when it no longer speaks against it; else 0.
    Warning const* warning = nullptr; ///< ask_clinician: which.
    bool operator==(Objection const&) const = default;
};

inline constexpr std::chrono::minutes least_gap{75}; ///< Between two treatments of a spot. [APP]
inline constexpr std::chrono::hours strain_rest{72}; ///< [NHS-SPR]
inline constexpr std::chrono::hours numb_rest{24};   ///< Of a spot that went numb. [APP]
inline constexpr int new_points_on_first_day = 2;    ///< [CANE][LAP-QL]
inline constexpr int sore_from = 4;                  ///< Of 10, on the day after. [APP]
inline constexpr int shorter_days_after_sore = 2;    ///< Days after a sore one on which holds are shorter. [APP]

/// What speaks against it now; empty: nothing. Locks first; of each weight what is about all of the sitting, then
/// spot by spot as planned. Each rule at most once a spot; ask_clinician once a warning.
///
/// Only sessions that the user sees count, and of those only what was really pressed. A session is of the day on
/// which it began, by the clock of the place where it began. A gap is counted from its beginning plus the time
/// pressed: the end itself is not kept, and is a little later. A clock that was set back, and a journey into
/// yesterday, make nothing negative: a session or a strain from the future counts as of now.
///
/// A strain answered in the check locks all spots until strain_rest after the answer, unless the strain that was
/// told explains it. Points that the catalogue does not know are under the general limits.
[[nodiscard]] std::vector<Objection> objections(std::vector<PlannedSpot> const&, Catalogue const&, History const&,
                                                WallTime const& now);

[[nodiscard]] bool is_locked(std::vector<Objection> const&);

/// The precautions of the safety check, and shorter holds on a sore day and after it. The rest of a strain that
/// was answered there ends strain_rest after the answer.
[[nodiscard]] Precautions precautions(Catalogue const&, History const&, WallTime const& now);

/// Whether the user should be asked how sore today is: something was pressed yesterday, and nothing was answered.
[[nodiscard]] bool asks_soreness(History const&, WallTime const& now);

} // namespace tenderspot
