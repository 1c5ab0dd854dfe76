// SPDX-License-Identifier: MIT
// The treatment of one spot as a pure state machine: get ready, hold, done; time is an argument.
#pragma once

#include "domain/record.hpp"
#include "domain/time.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace tenderspot {

struct TreatmentPlan
{
    Duration get_ready; ///< Zero or more.
    Duration hold;      ///< More than zero.
    bool operator==(TreatmentPlan const&) const = default;
};

/// What sound, flash and screen react to; given in the order in which they fell due, each once.
enum class Cue { get_ready, start, half, three_left, two_left, one_left, end };

/// Running and Paused share where they are; only what differs lies in them.
struct Position
{
    Phase phase = Phase::get_ready;
    Duration length{};                ///< Of this phase, extensions included.
    std::optional<Duration> half_due; ///< The half cue comes when so much is left; nothing once it came.
    std::optional<Feel> feel;         ///< The last answer given in this treatment.
    bool operator==(Position const&) const = default;
};

struct Ready
{
    bool operator==(Ready const&) const = default;
};
struct Running
{
    Position position;
    Instant ends; ///< Of the phase: a deadline, so that a late tick costs nothing.
    Instant seen; ///< The last event; a gap after it means that nobody was there.
    bool operator==(Running const&) const = default;
};
struct Paused
{
    Position position;
    Duration left;
    bool operator==(Paused const&) const = default;
};
/// The device slept, or the app did not run: nothing is assumed about what the user did meanwhile.
struct Away
{
    Position position;
    Duration left; ///< When last seen.
    Duration gap;
    bool operator==(Away const&) const = default;
};
struct Over
{
    Outcome outcome; ///< finished or stopped.
    Duration held;
    std::optional<Feel> feel;
    bool operator==(Over const&) const = default;
};
using TreatmentState = std::variant<Ready, Running, Paused, Away, Over>;

// One line each, to be read as a list.
// clang-format off
struct Begin { Instant at; };
/// After a kill: goes on where the last checkpoint was, from a pause.
struct Reopen { Phase phase; Duration length; Duration left; std::optional<Feel> feel; };
struct Tick { Instant at; };
struct Pause { Instant at; };
struct Resume { Instant at; };   ///< From a pause or after having been away.
struct Extend { Instant at; };   ///< 30 s more of the hold, as far as the dose limit allows.
struct Skip { Instant at; };     ///< To the end of the phase; a hold counts as long as it was held.
struct Stop { Instant at; };
struct Answer { Instant at; Feel feel; };
// clang-format on

using TreatmentEvent = std::variant<Begin, Reopen, Tick, Pause, Resume, Extend, Skip, Stop, Answer>;

struct TreatmentStep
{
    TreatmentState state;
    std::vector<Cue> cues;
};

inline constexpr Duration longest_unseen = std::chrono::seconds{2}; ///< A longer gap asks the user.
inline constexpr Duration extension = std::chrono::seconds{30};
inline constexpr Duration longest_hold = std::chrono::minutes{5}; ///< Per spot and sitting. [MAMA]

/// The whole treatment. An event that makes no sense in a state leaves it alone.
[[nodiscard]] TreatmentStep advance(TreatmentPlan const&, TreatmentState const&, TreatmentEvent const&);

/// When advance() next has something to say, were a Tick given; nothing while nothing runs.
[[nodiscard]] std::optional<Instant> wake_at(TreatmentState const&);

/// What is left of the phase; zero when none is under way.
[[nodiscard]] Duration left(TreatmentState const&, Instant now);

/// How long the spot has been held so far.
[[nodiscard]] Duration held(TreatmentState const&, Instant now);

/// The position of a treatment under way, else nothing.
[[nodiscard]] Position const* position(TreatmentState const&);

/// Whether 30 s more would stay within `longest_hold`.
[[nodiscard]] bool can_extend(TreatmentState const&);

} // namespace tenderspot
