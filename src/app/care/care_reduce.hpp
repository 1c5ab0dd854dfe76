// SPDX-License-Identifier: MIT
// What the actions of the care around the treatments do.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, BeginSafety const&);
[[nodiscard]] Effects reduce(State&, ToggleCondition const&);
[[nodiscard]] Effects reduce(State&, ToggleAgreed const&);
[[nodiscard]] Effects reduce(State&, SawWarnings const&);
[[nodiscard]] Effects reduce(State&, SafetyOn const&);
[[nodiscard]] Effects reduce(State&, ReportSoreness const&);
[[nodiscard]] Effects reduce(State&, TellBruise const&);
[[nodiscard]] Effects reduce(State&, SaveSoreness const&);
[[nodiscard]] Effects reduce(State&, OpenCare const&);
[[nodiscard]] Effects reduce(State&, OpenExercise const&);
[[nodiscard]] Effects reduce(State&, ChangeStrain const&);
[[nodiscard]] Effects reduce(State&, SaveStrain const&);
[[nodiscard]] Effects reduce(State&, AgreeStrain const&);
[[nodiscard]] Effects reduce(State&, EndStrain const&);
[[nodiscard]] Effects reduce(State&, ReportSwelling const&);
[[nodiscard]] Effects reduce(State&, BeginPacks const&);
[[nodiscard]] Effects reduce(State&, EndPacks const&);
[[nodiscard]] Effects reduce(State&, TryCue const&);

/// Asks what has to be asked before anything is pressed; false if the answers are there and up to date.
bool ask_safety(State&);

/// Whether a pack must neither begin nor go on: with an emergency sign, with skin that feels poorly, and no heat on a
/// fresh strain. [NHS-SPR]
[[nodiscard]] bool is_pack_locked(State const&, Pack);

/// One page back in the check or the care; false if neither is open.
bool care_back(State&);

/// Lets time pass for the packs.
[[nodiscard]] Effects tick_packs(State&);
[[nodiscard]] std::optional<Instant> packs_wake_at(State const&);

/// Takes up the timer of packs where the journal says it began.
void resume_packs(State&);

/// A record of the care reached the disk: what waited for it goes on.
[[nodiscard]] Effects care_appended(State&, KeptRecord const&);

} // namespace tenderspot::app
