// SPDX-License-Identifier: MIT
// What scenes are put together from.
#pragma once

#include "support/scenes.hpp"

namespace tenderspot::support {

inline Spot const back_point{"GMED-1", Side::left};

/// A whole treatment with its scores.
void treat(TestWorld& world, app::App& app, Spot const& spot, int before, int after);

void open_settings(app::App& app);

/// Three treatments on two days.
void some_history(TestWorld& world, app::App& app);

[[nodiscard]] Scene plain(std::string name, std::function<void(TestWorld&, app::App&)> play);
[[nodiscard]] Scene on_map(std::string name, View view, app::Layer layer, std::optional<Spot> spot);

/// What came with the atlas: turning, sore areas, own marks, the satellites, the pages to read.
[[nodiscard]] std::vector<Scene> atlas_scenes();

/// Sessions, what lies over them, and the safety check.
[[nodiscard]] std::vector<Scene> treat_scenes();

/// A calendar full of days, and what another device said.
[[nodiscard]] std::vector<Scene> history_scenes();

/// Backing up, restoring, repairing.
[[nodiscard]] std::vector<Scene> data_scenes();

/// What only a browser shows.
[[nodiscard]] std::vector<Scene> browser_scenes();

/// The routine, its times, reminders, the slots of Today.
[[nodiscard]] std::vector<Scene> routine_scenes();

/// Help, a strain, packs, moves.
[[nodiscard]] std::vector<Scene> care_scenes();

} // namespace tenderspot::support
