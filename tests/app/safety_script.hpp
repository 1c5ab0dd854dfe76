// SPDX-License-Identifier: MIT
// What a person, a clock and a second device do to the app, as a list that can be shortened, printed and pasted.
#pragma once

#include <string>
#include <vector>

namespace tenderspot::support {

// Each with what its two numbers choose; they are taken modulo what there is to choose from.
// clang-format off
#define TENDERSPOT_SCRIPT(X) \
    X(sign)          /* ToggleSign: warning */ \
    X(clear)         /* ClearSign: warning, why */ \
    X(answer)        /* the whole check: which new answer or none, agreed */ \
    X(heal)          /* all signs cleared, nothing applies */ \
    X(nothing_new) \
    X(something_new) \
    X(go_through)    /* the check that is open, as it is */ \
    X(condition)     /* ToggleCondition: warning */ \
    X(agreed)        /* ToggleAgreed: warning */ \
    X(strain)        /* told: hours ago, side and grade */ \
    X(strain_agreed) \
    X(strain_over) \
    X(soreness)      /* score, bruise */ \
    X(prepare)       /* spot, seconds */ \
    X(session)       /* from which spot on and how many, absurd lengths, the first one twice */ \
    X(add)           /* spot */ \
    X(drop) \
    X(hold)          /* seconds */ \
    X(strokes)       /* count, beat */ \
    X(tool)          /* which */ \
    X(pressure)      /* from, to */ \
    X(start)         /* all that only advises is overruled */ \
    X(press)         /* prepare and start: spot, seconds */ \
    X(extend)        /* so many times */ \
    X(pause) \
    X(resume) \
    X(skip) \
    X(stop)          /* because */ \
    X(feel)          /* which */ \
    X(leave)         /* scores are saved, the page is left */ \
    X(wait)          /* seconds */ \
    X(sleep)         /* minutes */ \
    X(clock)         /* by how much */ \
    X(kill) \
    X(decide)        /* go on, keep, discard */ \
    X(remove)        /* the newest treatment */ \
    X(routine)       /* a template: which, side */ \
    X(change_item)   /* which item, seconds */ \
    X(set_up)        /* with a template: which, side */ \
    X(slot)          /* OpenSlot and start: which of today */ \
    X(first_screen)  /* as --open treatment does */ \
    X(walk)          /* spot */ \
    X(exercise)          /* which */ \
    X(pack)          /* which */ \
    X(back) \
    X(appear) \
    X(other_opens)   /* another device reads all there is */ \
    X(other_sign)    /* warning */ \
    X(other_strain)  /* side and grade */ \
    X(other_answer)  /* which, agreed */ \
    X(other_numb)    /* spot */
// clang-format on

enum class Do {
#define TENDERSPOT_NAME(name) name,
    TENDERSPOT_SCRIPT(TENDERSPOT_NAME)
#undef TENDERSPOT_NAME
};

struct ScriptStep
{
    Do what;
    int a = 0, b = 0;
};
using Script = std::vector<ScriptStep>;

/// Random steps; the same for the same seed.
[[nodiscard]] Script random_script(unsigned seed, std::size_t length);

/// As C++, a step a line, with what the numbers mean.
[[nodiscard]] std::string as_code(Script const&);

/// What the app did that the safety table forbids, or did not do that it allows; empty if nothing.
[[nodiscard]] std::string first_disagreement(Script const&);

/// The same disagreement with as few steps as leaving out one after another gives.
[[nodiscard]] Script shortest(Script);

} // namespace tenderspot::support
