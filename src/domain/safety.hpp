// SPDX-License-Identifier: MIT
// What the answers to the safety check forbid and soften.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/history.hpp"

#include <string_view>
#include <vector>

namespace tenderspot {

/// What the user's answers ask for, all of them together.
struct Precautions
{
    std::vector<Warning const*> locks;   ///< No pressing, of all that was asked about, until a clinician has agreed.
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

/// The answers to the check together with every sign that was ticked elsewhere: one list, wherever it was said. A sign
/// is as old as it was reported; `at` is that of the check, or of the latest sign if it was never answered.
[[nodiscard]] SafetyChecked answers(History const&);

/// What the answers ask for when the points of `muscle` are pressed; an empty `muscle`: whatever is pressed, which
/// leaves out what is about single muscles. What a clinician has agreed to locks no more; all else it asks for
/// remains. The rest of a strain holds whatever time it is; domain/dose.hpp knows when it ends. An id that the
/// catalogue does not know (a later version's) locks nothing here and is kept by the journal.
[[nodiscard]] Precautions precautions(Catalogue const&, SafetyChecked const&, std::string_view muscle = {});

/// Whether the check has to be asked before anything is pressed.
enum class CheckDue {
    no,
    anything_new, ///< In one question: the answers are old, or something happened since.
    all           ///< It was never answered, or a question came or changed its meaning since.
};

inline constexpr std::chrono::days check_again_after{28}; ///< [APP]

/// It is due again check_again_after the last answers, after a treatment that was stopped as numb or dizzy, and at
/// once if the answers lie more than a day in the future, as a clock that was wrong leaves them.
[[nodiscard]] CheckDue check_due(Catalogue const&, History const&, WallTime const& now);

/// The edition of the shipped questions: the latest in which one of them changed.
[[nodiscard]] std::uint16_t safety_edition(Catalogue const&);

/// The treatment of a point under the precautions, never harder or longer. Tools stay in their order of advice,
/// but a cane comes first when balance is poor; a hand is what is left when nothing else is. A pressure that had
/// to be lowered stays a range.
[[nodiscard]] Protocol softened(Protocol, Precautions const&);

} // namespace tenderspot
