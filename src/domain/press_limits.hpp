// SPDX-License-Identifier: MIT
// How long, how hard and with which tool a spot may be pressed by this person today. Everything that needs these limits
// asks here.
#pragma once

#include "domain/safety.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tenderspot {

inline constexpr int sore_from = 4;               ///< Out of 10, on the day after. [APP]
inline constexpr int shorter_days_after_sore = 2; ///< How many days after a sore day holds stay shorter. [APP]

/// Whether an answer makes its day a sore one: a score of sore_from or more, or a bruise.
[[nodiscard]] bool is_sore(Soreness const&);

/// When a rest was last asked for, in UTC milliseconds and never ahead of now: in the safety check, or by a sign ticked
/// elsewhere. Empty if no answer asks for one.
[[nodiscard]] std::optional<std::int64_t> rest_answered(Catalogue const&, History const&, WallTime const& now);

/// The precautions of all answers and signs, with shorter holds on a sore day and after it. The rest from a strain that
/// was answered there ends strain_rest after the answer. For `muscle` see domain/safety.hpp.
[[nodiscard]] Precautions precautions(Catalogue const&, History const&, WallTime const& now,
                                      std::string_view muscle = {});

/// How long, how hard and with which tools a point may be pressed by this person today: the protocol, softened by the
/// answers, the signs and a sore day. Everything that plans, changes or prolongs a press asks this; a point that the
/// catalogue does not know is held under the general limits. Whether it may be pressed at all is decided by
/// contraindications().
[[nodiscard]] Protocol protocol_today(std::string const& point, Catalogue const&, History const&, WallTime const& now);

/// How long one spot may be pressed in a session, including extensions: never above longest_hold.
[[nodiscard]] Duration longest_press(Protocol const&);

/// The spot adapted to the protocol: with another tool, a lower pressure and fewer seconds or strokes if necessary.
[[nodiscard]] PlannedSpot within_limits(PlannedSpot, Protocol const&);

} // namespace tenderspot
