// SPDX-License-Identifier: MIT
// What sore areas speak for, in words.
#pragma once

#include "domain/where_it_hurts.hpp"
#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The points to try first, each with its reasons, and the areas that speak for none; then what this is not.
/// `sore` is not empty.
[[nodiscard]] Node where_answer(ViewContext const&, SoreAreas const& sore);

/// That no point is known to be felt in these areas, and what to do then. `areas` is not empty.
[[nodiscard]] Node nobodys_words(Catalogue const&, SoreAreas const& areas);

} // namespace tenderspot::ui
