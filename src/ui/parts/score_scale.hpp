// SPDX-License-Identifier: MIT
// A scale from 0 to 10 on which the user taps a score.
#pragma once

#include "domain/score.hpp"
#include "ui/toolkit/widgets.hpp"

#include <functional>
#include <optional>
#include <string>

namespace tenderspot::ui {

/// The eleven scores with the chosen one filled, and its word below. `name` says what is scored.
using ScoreAction = std::function<Command(Score)>;
[[nodiscard]] Node score_scale(std::string name, std::optional<Score> chosen, ScoreAction const& action);

} // namespace tenderspot::ui
