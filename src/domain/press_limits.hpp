// SPDX-License-Identifier: MIT
// How long, how hard and with which tool a spot may be pressed by this person today: the one answer that everything
// asks.
#pragma once

#include "domain/safety.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tenderspot {

inline constexpr int sore_from = 4;               ///< Of 10, on the day after. [APP]
inline constexpr int shorter_days_after_sore = 2; ///< Days after a sore one on which holds are shorter. [APP]

/// Whether an answer about a day makes it a sore one: sore_from or more, or a bruise.
[[nodiscard]] bool is_sore(Soreness const&);

/// When a rest was last asked for, in UTC milliseconds and never ahead of now: in the check, or by a sign that was
/// ticked elsewhere. Nothing if no answer asks for one.
[[nodiscard]] std::optional<std::int64_t> rest_answered(Catalogue const&, History const&, WallTime const& now);

/// The precautions of all answers and signs, and shorter holds on a sore day and after it. The rest of a strain that
/// was answered there ends strain_rest after the answer. For `muscle` see domain/safety.hpp.
[[nodiscard]] Precautions precautions(Catalogue const&, History const&, WallTime const& now,
                                      std::string_view muscle = {});

/// How long, how hard and with what a point may be pressed by this person today: the facts, softened by what the
/// answers and signs ask for and by a sore day. Everything that plans, changes or prolongs a press asks this; a point
/// that the catalogue does not know is held like one with the general limits. Whether it may be pressed at all is for
/// contraindications() to say.
[[nodiscard]] Protocol protocol_today(std::string const& point, Catalogue const&, History const&, WallTime const& now);

/// How long one spot may be pressed in a session, whatever is added while it runs: never above longest_hold.
[[nodiscard]] Duration longest_press(Protocol const&);

/// The same spot within such a treatment: another tool, a lower pressure and fewer seconds or strokes if need be.
[[nodiscard]] PlannedSpot within_limits(PlannedSpot, Protocol const&);

} // namespace tenderspot
