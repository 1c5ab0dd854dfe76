// SPDX-License-Identifier: MIT
// Where the user is among the pages to read.
#pragma once

#include <optional>
#include <string>

namespace tenderspot::app {

struct LearnFlow
{
    std::optional<std::string> article; ///< An Article::id, or `sources_page`.
    std::string section;                ///< Of the article, to be seen first; empty: its top.
    std::string search;
};

/// Stands for the list of all sources.
inline constexpr char const* sources_page = "sources";

} // namespace tenderspot::app
