// SPDX-License-Identifier: MIT
// A statement with who says so, and the list of those who do.
#pragma once

#include "ui/parts/view_context.hpp"

#include <set>

namespace tenderspot::ui {

/// The words, and below them the ids of their sources.
[[nodiscard]] Node statement_node(Statement const& statement);

/// A notice that says a statement, with its sources.
[[nodiscard]] Node sourced_notice(std::string title, Statement const& statement);

using SourceIds = std::set<std::string>;
[[nodiscard]] SourceIds sources_of(TriggerPoint const& point);
[[nodiscard]] SourceIds sources_of(Article const& article);

/// Title, publisher and address of each.
[[nodiscard]] Node source_list(Catalogue const& facts, SourceIds const& ids);

} // namespace tenderspot::ui
