// SPDX-License-Identifier: MIT
// Parts of the Today page.
#pragma once

#include "domain/agenda.hpp"
#include "ui/parts/view_context.hpp"

#include <optional>
#include <vector>

namespace tenderspot::ui {

/// The day's progress ring, what comes next, and the main button. today/day_card.cpp
[[nodiscard]] Node day_card(ViewContext const&, Agenda const&);
[[nodiscard]] Node start_button(ViewContext const&, Agenda const&);

/// The day's slots; the open one shows its choices. today/slot_list.cpp
[[nodiscard]] Node slot_list(ViewContext const&, Agenda const&);

/// The spots of the routine; without a routine, the spot treated last, if any. today/slot_list.cpp
[[nodiscard]] std::vector<Spot> spots_to_treat(ViewContext const&);

/// The most urgent thing that the user should know today; empty if there is none. today/insight.cpp
[[nodiscard]] std::optional<Node> insight(ViewContext const&, Agenda const&);

// Care besides the routine: today/care_cards.cpp
[[nodiscard]] Node strain_card(StrainReported const&, WallTime const& now);
[[nodiscard]] Node soreness_card(app::SorenessDraft const&);
[[nodiscard]] Node care_links(ViewContext const&);

/// Asks for a backup where the host may discard the data, and shows the result; empty if it is not time.
/// today/backup_card.cpp
[[nodiscard]] std::optional<Node> backup_card(ViewContext const&);

/// The slot that can be started now: the one that is due, else the next one today, else a missed one.
[[nodiscard]] Slot const* slot_to_start(Agenda const&);

} // namespace tenderspot::ui
