// SPDX-License-Identifier: MIT
// The list that does everything the picture does.
#pragma once

#include "ui/view.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node point_list(ViewContext const& context);

/// Whether any word about the point holds the search text, in any case; an empty search finds all.
[[nodiscard]] bool matches(Catalogue const& catalogue, TriggerPoint const& point, std::string_view search);

} // namespace tenderspot::ui
