// SPDX-License-Identifier: MIT
// What the answers to the safety check forbid and what they soften.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/history.hpp"

#include <string_view>
#include <vector>

namespace tenderspot {

/// Everything that the user's answers ask for, combined.
struct Precautions
{
    std::vector<Warning const*> locks;   ///< Until a clinician has agreed, these forbid pressing what was asked about.
    std::vector<Warning const*> softens; ///< Warnings that cause any of the following, or ask for
                                         ///< Restriction::not_there.
    bool lighter = false;                ///< Never above lightest_pressure.
    bool shorter = false;                ///< Never longer than shortened_hold_seconds.
    bool no_floor = false;               ///< Not lying on a ball: use a wall, or lie on the side with a hand or cane.
    bool no_ball = false;                ///< Not leaning on a ball: balance is poor. [S1]
    bool off_bone = false;               ///< Keep off the bony point of the hip. [BI-SMR][PPEDIA]
    bool no_stretch = false;             ///< No stretches that bring the leg across. [S0][PPEDIA]
    bool no_packs = false;               ///< No cold and no warm packs. [MPFT]
    bool rests_strain = false;           ///< A strain in the last three days was reported in the check. [NHS-SPR]
};

inline constexpr int lightest_pressure = 4;                 ///< Upper end of "light". [APP]
inline constexpr std::uint32_t shortened_hold_seconds = 60; ///< [APP]

/// The questions of the check: the warnings of Urgency::care, in the order of the catalogue. Signs that a clinician
/// should see soon also take effect when reported, but are asked about where the user reports pain and under Help:
/// including them would make the check twice as long, and people tick through a long list without reading it.
[[nodiscard]] std::vector<Warning const*> safety_questions(Catalogue const&);

/// The answers to the check combined with every sign that was ticked elsewhere. A sign is as old as its report; `at` is
/// that of the check, or of the latest sign if the check was never answered.
[[nodiscard]] SafetyChecked answers(History const&);

/// What the answers ask for when the points of `muscle` are pressed; an empty `muscle` means any press, which leaves
/// out warnings about single muscles. A warning for which a clinician has agreed no longer locks, but everything else
/// it asks for remains. The rest of a strain holds regardless of time; domain/dose.hpp knows when it ends. An id that
/// the catalogue does not know (from a later version) locks nothing here, and the journal keeps it.
[[nodiscard]] Precautions precautions(Catalogue const&, SafetyChecked const&, std::string_view muscle = {});

/// Whether the check has to be answered before anything is pressed.
enum class CheckDue {
    no,
    anything_new, ///< A single question: the answers are old, or something happened since.
    all           ///< It was never answered, or a question was added or changed its meaning since.
};

inline constexpr std::chrono::days check_again_after{28}; ///< [APP]

/// The check is due again check_again_after the last answers, after a treatment that was stopped as numb or dizzy, and
/// immediately if the answers lie more than a day in the future because a clock was wrong.
[[nodiscard]] CheckDue check_due(Catalogue const&, History const&, WallTime const& now);

/// The edition of the shipped questions: the latest one in which a question changed.
[[nodiscard]] std::uint16_t safety_edition(Catalogue const&);

/// The protocol under the precautions, never harder or longer. Tools keep their order of advice, except that a cane
/// comes first when balance is poor; a hand remains when nothing else may be used. A pressure that had to be lowered
/// remains a range.
[[nodiscard]] Protocol softened(Protocol, Precautions const&);

} // namespace tenderspot
