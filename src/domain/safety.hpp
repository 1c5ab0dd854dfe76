// SPDX-License-Identifier: MIT
// What the answers to the safety check forbid and soften.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/record.hpp"

#include <vector>

namespace tenderspot {

/// What the user's answers ask for, all of them together.
struct Precautions
{
    std::vector<Warning const*> locks;   ///< No pressing anywhere until a clinician has agreed.
    std::vector<Warning const*> softens; ///< Why any of the following holds, or not on the spot itself.
    bool lighter = false;                ///< Never above lightest_pressure.
    bool shorter = false;                ///< Never longer than shortened_hold_seconds.
    bool no_floor = false;               ///< Not lying on a ball: wall, or lying on the side with a hand or cane.
    bool no_ball = false;                ///< Not leaning on a ball: balance is poor. [S1]
    bool off_bone = false;               ///< Keep off the bony point of the hip. [BI-SMR][PPEDIA]
    bool no_stretch = false;             ///< No stretches that bring the leg across. [S0][PPEDIA]
    bool no_packs = false;               ///< No cold and no warm packs. [MPFT]
    bool rests_strain = false;           ///< A strain in the last three days was told in the check. [NHS-SPR]
};

inline constexpr int lightest_pressure = 4;                 ///< Upper end of "light". [APP]
inline constexpr std::uint32_t shortened_hold_seconds = 60; ///< [APP]

/// The questions of the check: the warnings of Urgency::care, in the order of the catalogue. Signs that a clinician
/// should see soon act as well when they are said, but are asked where pain is told and under Help: a check that lists
/// them too would be twice as long, and a long list is ticked away unread.
[[nodiscard]] std::vector<Warning const*> safety_questions(Catalogue const&);

/// Of whatever was said to apply, a question of the check or another sign. What a clinician has agreed to locks no
/// more; all else it asks for remains. The rest of a strain holds whatever time it is; domain/dose.hpp knows when it
/// ends. An id that the catalogue does not know (a later version's) locks nothing and is kept by the journal.
[[nodiscard]] Precautions precautions(Catalogue const&, SafetyChecked const&);

/// The treatment of a point under the precautions, never harder or longer. Tools stay in their order of advice,
/// but a cane comes first when balance is poor; a hand is what is left when nothing else is. A pressure that had
/// to be lowered stays a range.
[[nodiscard]] Treatment softened(Treatment, Precautions const&);

} // namespace tenderspot
