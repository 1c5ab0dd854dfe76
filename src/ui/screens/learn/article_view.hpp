// SPDX-License-Identifier: MIT
// One article.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The key of the node that holds a section, for scrolling to it.
[[nodiscard]] std::string section_key(std::string const& section);

[[nodiscard]] Node article_view(ViewContext const& context, Article const& article);

} // namespace tenderspot::ui
