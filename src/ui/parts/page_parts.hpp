// SPDX-License-Identifier: MIT
// What the pages of care are put together from.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/date_words.hpp"

namespace tenderspot::ui {

/// Whether two columns of readable width fit beside one another, a rail included.
[[nodiscard]] bool has_two_columns(ViewContext const&);

/// A page with two columns below its head, or with the second one below the first.
[[nodiscard]] Node columns_page(ViewContext const&, std::string name, Node head, Node first, Node second);

/// The statements of a section of a page, by their ids; none for an unknown one.
[[nodiscard]] std::vector<Statement> const& statements_of(Catalogue const&, std::string_view article,
                                                          std::string_view section);

/// Emergencies to be ticked, those that ask for the same thing together, as one card that nobody overlooks.
[[nodiscard]] Node emergency_card(ViewContext const&, std::string title, std::vector<Warning const*> const&);

/// A sign to be ticked, what to do, and who says so.
[[nodiscard]] Node warning_words(ViewContext const&, Warning const&);

/// A letter or a number in a disc, and words beside it.
[[nodiscard]] Node lettered(ViewContext const&, std::string letter, Node words);

/// A card whose rows are apart enough to be touched.
[[nodiscard]] Node row_card(std::string name);
void add_row(Node& card, Node row);

/// Leads somewhere; for a row_card.
[[nodiscard]] Node link_row(ViewContext const&, std::string title, std::string sentence, app::Action tap);

} // namespace tenderspot::ui
