// SPDX-License-Identifier: MIT
// What the voice says.
#pragma once

#include "app/effect.hpp"
#include "app/state.hpp"
#include "domain/catalogue.hpp"

#include <string>

namespace tenderspot::ui {

/// Of something that just happened; empty where a tone says enough. Fits app::Ports::words.
[[nodiscard]] std::string prompt(app::State const&, app::Spoken const&);

/// On which side a step of a move is done; they take turns, the left one first.
[[nodiscard]] Side exercise_side(std::size_t step);

/// What a voice says when the packs are to be changed.
[[nodiscard]] std::string pack_words(PackPhase);

} // namespace tenderspot::ui
