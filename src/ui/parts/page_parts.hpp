// SPDX-License-Identifier: MIT
// Building blocks of the care pages.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/date_words.hpp"

namespace tenderspot::ui {

/// Whether two columns of readable width fit side by side, including the rail.
[[nodiscard]] bool has_two_columns(ViewContext const&);

/// A page with two columns below its header, or with the second column below the first.
[[nodiscard]] Node columns_page(ViewContext const&, std::string name, Node head, Node first, Node second);

/// The statements of a section of an article, by their ids; none if an id is unknown.
[[nodiscard]] std::vector<Statement> const& statements_of(Catalogue const&, std::string_view article,
                                                          std::string_view section);

/// Emergency signs to tick, grouped by what they ask for, as one card that nobody overlooks.
[[nodiscard]] Node emergency_card(ViewContext const&, std::string title, std::vector<Warning const*> const&);

/// A sign to tick, what to do, and the sources.
[[nodiscard]] Node warning_words(ViewContext const&, Warning const&);

/// A letter or a number in a disc, with words beside it.
[[nodiscard]] Node lettered(ViewContext const&, std::string letter, Node words);

/// A card whose rows are far enough apart to tap.
[[nodiscard]] Node row_card(std::string name);
void add_row(Node& card, Node row);

/// Chips of which one is chosen, under their label.
[[nodiscard]] Node labelled(std::string const& label, Node chips);

/// A link to another page; for a row_card.
[[nodiscard]] Node link_row(ViewContext const&, std::string title, std::string sentence, app::Action tap);

} // namespace tenderspot::ui
