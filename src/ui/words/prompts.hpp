// SPDX-License-Identifier: MIT
// What the voice says.
#pragma once

#include "app/effect.hpp"
#include "app/state.hpp"
#include "domain/catalogue.hpp"

#include <string>

namespace tenderspot::ui {

/// Words for something that just happened; empty if a tone is enough. Fits app::Ports::words.
[[nodiscard]] std::string prompt(app::State const&, app::Spoken const&);

/// The side on which a step of an exercise is done; sides alternate, left first.
[[nodiscard]] Side exercise_side(std::size_t step);

/// What the voice says when it is time to change packs.
[[nodiscard]] std::string pack_words(PackPhase);

} // namespace tenderspot::ui
