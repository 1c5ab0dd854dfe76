// SPDX-License-Identifier: MIT
// One page to read.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The key of the node that holds a section, to be scrolled to.
[[nodiscard]] std::string section_key(std::string const& section);

[[nodiscard]] Node article_view(ViewContext const& context, Article const& article);

} // namespace tenderspot::ui
