// SPDX-License-Identifier: MIT
// Parts of the strain page.
#pragma once

#include "ui/parts/page_parts.hpp"

namespace tenderspot::ui {

/// The questions about a strain, new or already reported, with the button that saves the answers.
[[nodiscard]] Node strain_questions(ViewContext const&, app::StrainDraft const&);

/// A draft from a reported strain. Walking and strength are asked again, because only the grade derived from them was
/// saved.
[[nodiscard]] app::StrainDraft draft_of(StrainReported const&, WallTime const& now);

/// The present hour and day, what must not be done, and until when.
[[nodiscard]] Node day_card(ViewContext const&, StrainReported const&);

/// What to do at this hour: rest, ice, compression and elevation, or alternating cold and warm packs.
[[nodiscard]] Node care_card(ViewContext const&, StrainReported const&);

/// The estimated grade, and when the strain may have mended, on a bar from the onset to the last day.
[[nodiscard]] Node grade_card(ViewContext const&, StrainReported const&);

/// Who should see a clinician, and when.
[[nodiscard]] Node clinician_card(ViewContext const&, StrainReported const&);

} // namespace tenderspot::ui
