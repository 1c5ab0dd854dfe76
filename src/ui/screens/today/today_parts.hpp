// SPDX-License-Identifier: MIT
// What the page of Today is put together from.
#pragma once

#include "domain/agenda.hpp"
#include "ui/parts/view_context.hpp"

#include <optional>
#include <vector>

namespace tenderspot::ui {

/// The ring of the day, what comes next, and the one big button. today/day_card.cpp
[[nodiscard]] Node day_card(ViewContext const&, Agenda const&);
[[nodiscard]] Node start_button(ViewContext const&, Agenda const&);

/// The day's slots; the open one shows what can be done with it. today/slot_list.cpp
[[nodiscard]] Node slot_list(ViewContext const&, Agenda const&);

/// The spots of the routine; without one, the spot that was treated last, if any was. today/slot_list.cpp
[[nodiscard]] std::vector<Spot> spots_to_treat(ViewContext const&);

/// What the user should know today, most urgent first: one thing, or nothing. today/insight.cpp
[[nodiscard]] std::optional<Node> insight(ViewContext const&, Agenda const&);

// Beside the routine: today/care_cards.cpp
[[nodiscard]] Node strain_card(StrainReported const&, WallTime const& now);
[[nodiscard]] Node soreness_card(app::SorenessDraft const&);
[[nodiscard]] Node care_links(ViewContext const&);

/// Asks for a backup where the host may throw the data away, and says what came of it; nothing if it is not time.
/// today/backup_card.cpp
[[nodiscard]] std::optional<Node> backup_card(ViewContext const&);

/// The slot that can be begun now: what is due, else the next of today, else one that was missed.
[[nodiscard]] Slot const* slot_to_start(Agenda const&);

} // namespace tenderspot::ui
