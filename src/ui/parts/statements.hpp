// SPDX-License-Identifier: MIT
// Statements with their sources, and the list of sources.
#pragma once

#include "ui/parts/view_context.hpp"

#include <set>

namespace tenderspot::ui {

/// The statement, with the ids of its sources below.
[[nodiscard]] Node statement_node(Statement const& statement);

/// A notice that shows a statement with its sources.
[[nodiscard]] Node sourced_notice(std::string title, Statement const& statement);

using SourceIds = std::set<std::string>;
[[nodiscard]] SourceIds sources_of(TriggerPoint const& point);
[[nodiscard]] SourceIds sources_of(Article const& article);

/// The title, publisher and address of each source.
[[nodiscard]] Node source_list(Catalogue const& facts, SourceIds const& ids);

} // namespace tenderspot::ui
