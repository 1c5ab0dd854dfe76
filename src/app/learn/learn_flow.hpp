// SPDX-License-Identifier: MIT
// Where the user is among the articles.
#pragma once

#include <optional>
#include <string>

namespace tenderspot::app {

struct LearnFlow
{
    std::optional<std::string> article; ///< An Article::id, or `sources_page`.
    std::string section;                ///< The section to scroll to; empty: the top of the article.
    std::string search;
};

/// Stands for the list of all sources.
inline constexpr char const* sources_page = "sources";

} // namespace tenderspot::app
