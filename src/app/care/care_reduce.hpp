// SPDX-License-Identifier: MIT
// Reducers for the care around the treatments.
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
[[nodiscard]] Effects reduce(State&, OpenExercise const&);
[[nodiscard]] Effects reduce(State&, ChangeStrain const&);
[[nodiscard]] Effects reduce(State&, SaveStrain const&);
[[nodiscard]] Effects reduce(State&, AgreeStrain const&);
[[nodiscard]] Effects reduce(State&, EndStrain const&);
[[nodiscard]] Effects reduce(State&, ReportSwelling const&);
[[nodiscard]] Effects reduce(State&, BeginPacks const&);
[[nodiscard]] Effects reduce(State&, EndPacks const&);
[[nodiscard]] Effects reduce(State&, TryCue const&);

/// Asks the questions that must be answered before anything is pressed; false if the answers exist and are up to date.
bool ask_safety(State&);

/// Whether a pack must neither begin nor continue: with an emergency sign, with skin that has poor feeling, and no heat
/// on a fresh strain. [NHS-SPR]
[[nodiscard]] bool is_pack_locked(State const&, Pack);

/// Goes back one page in the check or the care; false if neither is open.
/// One page back in the check, or out of it.
void safety_back(State&);

/// Advances the timer of packs.
[[nodiscard]] Effects tick_packs(State&);
[[nodiscard]] std::optional<Instant> packs_wake_at(State const&);

/// Resumes the timer of packs from the start time in the journal.
void resume_packs(State&);

/// A care record has reached the disk: continues with what was waiting for it.
[[nodiscard]] Effects care_appended(State&, KeptRecord const&);

} // namespace tenderspot::app
