// SPDX-License-Identifier: MIT
// The care around the treatments: strains, packs, exercises, and how sore a day is.
#pragma once

#include "domain/cold_pack_timer.hpp"
#include "domain/strain.hpp"

#include <optional>
#include <string>

namespace tenderspot::app {

/// A strain while it is being reported. Nothing is preselected, because the answers lock a side and decide the grade.
struct StrainDraft
{
    std::optional<int> hours_ago; ///< 0 to 96; not asked again for a known strain.
    std::optional<Side> side;
    std::optional<Onset> onset;
    std::optional<Walking> walking;
    std::optional<Strength> strength;

    [[nodiscard]] bool is_complete() const { return hours_ago && side && onset && walking && strength; }
};

/// A running timer of packs, measured on the boot clock, which nobody can set.
struct PackRun
{
    Pack pack = Pack::cold;
    Instant began;
    PackPhase told = PackPhase::cold; ///< The phase last announced to the user; a change gives a cue.
};

struct SorenessDraft
{
    std::optional<Score> score;
    bool bruise = false;
};

struct CareFlow
{
    std::string exercise;             ///< The exercise being looked at.
    std::optional<StrainDraft> draft; ///< Set while a strain is being reported.
    std::optional<PackRun> packs;
    Swelling swelling = Swelling::not_said; ///< Of the strain; not saved, because it changes from day to day.
    SorenessDraft soreness;                 ///< For today.
};

/// The phase that the packs are in and how long is left of it.
[[nodiscard]] inline PackPlace pack_place(PackRun const& run, Instant now)
{
    return tenderspot::pack_place(run.pack, now - run.began);
}

} // namespace tenderspot::app
