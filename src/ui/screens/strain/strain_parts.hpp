// SPDX-License-Identifier: MIT
// The parts of the strain page.
#pragma once

#include "ui/parts/page_parts.hpp"

namespace tenderspot::ui {

/// The questions about a strain, new or told before, with the button that keeps the answers.
[[nodiscard]] Node strain_questions(ViewContext const&, app::StrainDraft const&);

/// What is known of a told strain. How one walks and how strong the leg is are asked anew: only the grade that they
/// came to was kept.
[[nodiscard]] app::StrainDraft draft_of(StrainReported const&, WallTime const& now);

/// Which hour and day it is, and what must not be done until when.
[[nodiscard]] Node day_card(ViewContext const&, StrainReported const&);

/// What counts at this hour: rest, ice, compression and elevation, or cold and warm packs in turn.
[[nodiscard]] Node care_card(ViewContext const&, StrainReported const&);

/// The grade as a guess, and when it may have mended, on a bar from the beginning to the last day.
[[nodiscard]] Node grade_card(ViewContext const&, StrainReported const&);

/// Who should see a clinician, and when.
[[nodiscard]] Node clinician_card(ViewContext const&, StrainReported const&);

} // namespace tenderspot::ui
