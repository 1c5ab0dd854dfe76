// SPDX-License-Identifier: MIT
// What the pages of care are put together from.
#pragma once

#include "ui/build.hpp"
#include "ui/view.hpp"

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

/// The time on the wall when the screen is drawn; that of the state is as old as the last action.
[[nodiscard]] WallTime wall_now(ViewContext const&);

[[nodiscard]] std::string moment_words(std::int64_t utc_ms, WallTime const& now); ///< "Tuesday 24 November, 13:00"
[[nodiscard]] std::string day_words(std::int32_t day, std::int32_t today);        ///< "today", "Sunday 22 November"
[[nodiscard]] std::string date_words(std::int32_t day, std::int32_t today);       ///< "20 December", "3 May 2027"

} // namespace tenderspot::ui
