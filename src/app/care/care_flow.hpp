// SPDX-License-Identifier: MIT
// The care around the treatments: a strain, packs, moves, how sore a day is.
#pragma once

#include "domain/cold_pack_timer.hpp"
#include "domain/strain.hpp"

#include <optional>
#include <string>

namespace tenderspot::app {

enum class CarePage { none, strain, exercises, exercise };

/// A strain while it is being told. Nothing is answered beforehand: the answers lock a side and decide the grade.
struct StrainDraft
{
    std::optional<int> hours_ago; ///< 0 to 96; not asked again of a strain that is known.
    std::optional<Side> side;
    std::optional<Onset> onset;
    std::optional<Walking> walking;
    std::optional<Strength> strength;

    [[nodiscard]] bool is_complete() const { return hours_ago && side && onset && walking && strength; }
};

/// A timer of packs that was begun, on the clock that nobody can set.
struct PackRun
{
    Pack pack = Pack::cold;
    Instant began;
    PackPhase told = PackPhase::cold; ///< What the user was last told; a change of it gives a cue.
};

struct SorenessDraft
{
    std::optional<Score> score;
    bool bruise = false;
};

struct CareFlow
{
    CarePage page = CarePage::none;
    std::string exercise;             ///< The one that is looked at.
    std::optional<StrainDraft> draft; ///< While a strain is being told.
    std::optional<PackRun> packs;
    Swelling swelling = Swelling::not_said; ///< Of the strain, as long as the app runs: it changes with the days.
    SorenessDraft soreness;                 ///< Of today.
};

/// How long is left of what the packs are at.
[[nodiscard]] inline PackPlace pack_place(PackRun const& run, Instant now)
{
    return tenderspot::pack_place(run.pack, now - run.began);
}

} // namespace tenderspot::app
