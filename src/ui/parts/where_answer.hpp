// SPDX-License-Identifier: MIT
// What the sore areas suggest, in words.
#pragma once

#include "domain/where_it_hurts.hpp"
#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The points to try first, each with its reasons, and the areas that suggest none; then what this is not. `sore` must
/// not be empty.
[[nodiscard]] Node where_answer(ViewContext const&, SoreAreas const& sore);

/// Says that no point is known to be felt in these areas, and what to do then. `areas` must not be empty.
[[nodiscard]] Node nobodys_words(Catalogue const&, SoreAreas const& areas);

} // namespace tenderspot::ui
