// SPDX-License-Identifier: MIT
// The dose guard: the contraindications for a session before it begins.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/history.hpp"
#include "domain/press_limits.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

enum class DoseRule {
    emergency,        ///< The user has an emergency sign. Lock, until it is cleared.
    ask_clinician,    ///< An answer or a sign locks until a clinician agrees; per spot if about its muscle only. Lock.
    fresh_strain,     ///< Less than 72 h after a strain, on its side. Lock. [NHS-SPR]
    serious_strain,   ///< A grade three strain on its side, until a clinician has agreed. Lock. [S1]
    mending_strain,   ///< A grade two or three strain on its side, before it may have mended. Advice. [S1]
    went_numb,        ///< Its muscle, or one over the same nerve, was stopped as numb or tingling on that side. Lock
                      ///< for 24 h; then advice for the spot itself until it has been pressed again. [TRI]
    spot_too_long,    ///< Longer than longest_press on one spot in the session. Lock. [MAMA]
    session_too_long, ///< More than longest_session in all. Lock. [APP]
    shown_only,       ///< The point is not suitable for self-treatment. Advice. [LFB-QL]
    too_often,        ///< The spot was treated as often today as its point allows. Advice. [MAMA]
    too_soon,         ///< Less than least_gap since the spot was treated. Advice. [APP]
    too_many_new,     ///< More than new_points_on_first_day different points on the first day. Advice. [CANE][LAP-QL]
    sore              ///< Today is sore from yesterday: soreness of sore_from or more, or a bruise. Advice. [APP]
};

enum class Severity {
    relative, ///< Advice, which the user may overrule.
    absolute  ///< A lock.
};

struct Contraindication
{
    DoseRule rule;
    Severity severity;
    std::optional<Spot> spot; ///< Empty if it is about the whole session, whatever is in it.
    int limit = 0;            ///< too_often: times a day; too_many_new: number of points.
    /// fresh_strain, mending_strain, went_numb, too_soon: when the contraindication ends; otherwise 0.
    std::int64_t until_utc_ms = 0;
    /// ask_clinician, emergency: which warning; null for an emergency sign that this version does not know.
    Warning const* warning = nullptr;
    bool operator==(Contraindication const&) const = default;
};

inline constexpr std::chrono::minutes least_gap{75}; ///< Between two treatments of a spot. [APP]
inline constexpr std::chrono::hours numb_rest{24};   ///< For a spot that went numb. [APP]
inline constexpr int new_points_on_first_day = 2;    ///< [CANE][LAP-QL]

/// All contraindications now; empty if there are none. Locks come first; within each severity, those about the whole
/// session come first, then the others spot by spot as planned. Each rule appears at most once per spot, ask_clinician
/// once per warning.
///
/// Only treatments that the user sees count, and only if something was actually pressed. A treatment belongs to the day
/// on which it began, by the local clock there. A gap is counted from the beginning of a treatment plus the time
/// pressed, because the end itself is not kept; the real end is a little later. A clock that was set back, or a journey
/// into yesterday, makes nothing negative: a record ahead of now counts from when it was first seen, see ClockLooks.
///
/// A strain answered in the safety check locks all spots until strain_rest after the answer, unless the reported strain
/// explains it. Points that the catalogue does not know are under the general limits.
[[nodiscard]] std::vector<Contraindication> contraindications(std::vector<PlannedSpot> const&, Catalogue const&,
                                                              History const&, WallTime const& now);

[[nodiscard]] bool is_locked(std::vector<Contraindication> const&);

/// Whether the reported strain is of grade three and no clinician has agreed to pressing. [S1]
[[nodiscard]] bool is_serious_strain(History const&);

/// Whether none of these spots may be pressed now, in which case there are no reminders of them. False for an empty
/// list.
[[nodiscard]] bool all_locked(std::vector<Spot> const&, Catalogue const&, History const&, WallTime const& now);

/// Whether to ask the user how sore today is: something was pressed yesterday and there is no answer yet.
[[nodiscard]] bool asks_soreness(History const&, WallTime const& now);

} // namespace tenderspot
