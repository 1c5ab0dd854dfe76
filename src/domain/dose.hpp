// SPDX-License-Identifier: MIT
// The dose guard: what speaks against a session before it begins.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/history.hpp"
#include "domain/press_limits.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

enum class DoseRule {
    emergency,        ///< The user has an emergency sign. Lock, until it is cleared.
    ask_clinician,    ///< A lock of the safety check or of a sign; of a spot, if it is about its muscle only. Lock.
    fresh_strain,     ///< Less than 72 h after a strain, on its side. Lock. [NHS-SPR]
    serious_strain,   ///< A strain of grade three on its side, until a clinician has agreed. Lock. [S1]
    mending_strain,   ///< A strain of grade two or three on its side, before it may have mended. Advice. [S1]
    went_numb,        ///< Its muscle, or one over the same nerve, was stopped as numb or tingling on that side: 24 h
                      ///< long a lock; then advice for the spot itself, until it was pressed again. [TRI]
    spot_too_long,    ///< Longer than longest_press on one spot in the session. Lock. [MAMA]
    session_too_long, ///< More than longest_session in all. Lock. [APP]
    shown_only,       ///< The point is not for treating oneself. Advice. [LFB-QL]
    too_often,        ///< The spot was treated as often today as its point allows. Advice. [MAMA]
    too_soon,         ///< Less than least_gap since the spot was treated. Advice. [APP]
    too_many_new,     ///< More than new_points_on_first_day different points on the first day. Advice. [CANE][LAP-QL]
    sore              ///< Today is sore from yesterday: soreness of sore_from or more, or a bruise. Advice. [APP]
};

enum class Severity {
    relative, ///< It may be overruled: advice.
    absolute  ///< A lock.
};

struct Contraindication
{
    DoseRule rule;
    Severity severity;
    std::optional<Spot> spot; ///< Nothing: it is about all of the session, whatever is in it.
    int limit = 0;            ///< too_often: so many a day; too_many_new: so many points.
    /// fresh_strain, mending_strain, went_numb, too_soon: when it no longer speaks against it; else 0.
    std::int64_t until_utc_ms = 0;
    /// ask_clinician, emergency: which; of an emergency null if this version does not know the sign.
    Warning const* warning = nullptr;
    bool operator==(Contraindication const&) const = default;
};

inline constexpr std::chrono::minutes least_gap{75}; ///< Between two treatments of a spot. [APP]
inline constexpr std::chrono::hours numb_rest{24};   ///< Of a spot that went numb. [APP]
inline constexpr int new_points_on_first_day = 2;    ///< [CANE][LAP-QL]

/// What speaks against it now; empty: nothing. Locks first; of each weight what is about all of the session, then
/// spot by spot as planned. Each rule at most once a spot; ask_clinician once a warning.
///
/// Only treatments that the user sees count, and of those only what was really pressed. A treatment is of the day on
/// which it began, by the clock of the place where it began. A gap is counted from its beginning plus the time
/// pressed: the end itself is not kept, and is a little later. A clock that was set back, and a journey into
/// yesterday, make nothing negative: what lies ahead of now counts from when it was first seen, see ClockLooks.
///
/// A strain answered in the check locks all spots until strain_rest after the answer, unless the strain that was
/// told explains it. Points that the catalogue does not know are under the general limits.
[[nodiscard]] std::vector<Contraindication> contraindications(std::vector<PlannedSpot> const&, Catalogue const&,
                                                              History const&, WallTime const& now);

[[nodiscard]] bool is_locked(std::vector<Contraindication> const&);

/// Whether the strain that is told is of grade three and no clinician has agreed to pressing. [S1]
[[nodiscard]] bool is_serious_strain(History const&);

/// Whether none of these spots may be pressed now: nothing reminds of them then. False of none at all.
[[nodiscard]] bool all_locked(std::vector<Spot> const&, Catalogue const&, History const&, WallTime const& now);

/// Whether the user should be asked how sore today is: something was pressed yesterday, and nothing was answered.
[[nodiscard]] bool asks_soreness(History const&, WallTime const& now);

} // namespace tenderspot
