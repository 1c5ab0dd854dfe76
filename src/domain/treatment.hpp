// SPDX-License-Identifier: MIT
// A session as a pure state machine: get ready and press, spot after spot; time is an argument.
#pragma once

#include "domain/record.hpp"
#include "domain/time.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace tenderspot {

inline constexpr Duration longest_unseen = std::chrono::seconds{2}; ///< A longer gap asks the user.
inline constexpr Duration extension = std::chrono::seconds{30};
inline constexpr Duration longest_hold = std::chrono::minutes{5};     ///< Per spot and session. [MAMA]
inline constexpr Duration longest_session = std::chrono::minutes{15}; ///< Of pressing in all. [APP]
/// A second "too much" so soon after the first is a slip of a wet finger.
inline constexpr Duration same_answer = std::chrono::seconds{3};

/// One spot, or one side of a move.
struct PlannedStep
{
    Duration lead_in;             ///< To get ready, or to change to it; zero or more.
    Duration length;              ///< More than zero; of strokes a multiple of the beat.
    Duration beat{};              ///< From stroke to stroke; zero for a hold.
    Duration most = longest_hold; ///< How far it can be extended; strokes cannot.
    bool operator==(PlannedStep const&) const = default;
};

struct TreatmentPlan
{
    std::vector<PlannedStep> steps;  ///< At least one.
    Duration most = longest_session; ///< How far all lengths together can be extended.
    bool operator==(TreatmentPlan const&) const = default;
};

/// What sound, voice, flash and screen react to.
enum class Cue {
    get_ready, ///< The first lead-in began.
    change,    ///< A step is over, the lead-in of the next one began: let go, and move.
    start,     ///< Press; of strokes also the first of them.
    stroke,    ///< Each further stroke.
    half,      ///< Half of the length is over: is it easing?
    ten_left,  ///< Of a hold that is long enough for it.
    three_left,
    two_left,
    one_left,
    lighter, ///< "Too much" was answered for the first time.
    end,     ///< Let go: all is done, or too much was answered twice.
    reminder ///< It is time for what was planned; never in a treatment.
};

/// A cue, where it belongs, and when it fell due; a late tick gives it late.
struct Signal
{
    Cue cue;
    std::size_t step = 0; ///< Of the plan; of a change: the step to come.
    Instant due;
    bool operator==(Signal const&) const = default;
};

/// What became of a step.
struct StepResult
{
    Outcome outcome; ///< finished or stopped.
    Duration held;
    std::optional<Feel> feel;
    bool operator==(StepResult const&) const = default;
};

/// Running and Paused share where they are; only what differs lies in them.
struct Position
{
    std::size_t step = 0; ///< Of the plan.
    Phase phase = Phase::get_ready;
    Duration length{};                ///< Of this phase, extensions included.
    std::optional<Duration> half_due; ///< The half cue comes when so much is left; nothing once it came.
    std::optional<Feel> feel;         ///< The last answer given for this step.
    std::optional<Instant> lighter;   ///< When "too much" was first answered for this step.
    std::vector<StepResult> done;     ///< Of the steps before this one.
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
    std::vector<StepResult> results; ///< Of the steps that began, in order; the last one may have been stopped.
    std::optional<StopReason> why;   ///< Only too_much, which the machine knows of by itself.
    bool operator==(Over const&) const = default;
};
using TreatmentState = std::variant<Ready, Running, Paused, Away, Over>;

// One line each, to be read as a list.
// clang-format off
struct Begin { Instant at; };
/// After a kill: goes on with the first step where the last checkpoint was, from a pause.
struct Reopen { Phase phase; Duration length; Duration left; std::optional<Feel> feel; };
struct Tick { Instant at; };
struct Pause { Instant at; };
struct Resume { Instant at; };   ///< From a pause or after having been away.
struct Extend { Instant at; };   ///< 30 s more of a hold, as far as the dose limits allow.
struct Skip { Instant at; };     ///< To the end of the phase; a hold counts as long as it was held.
struct Stop { Instant at; };     ///< All of it.
struct Answer { Instant at; Feel feel; };
// clang-format on

using TreatmentEvent = std::variant<Begin, Reopen, Tick, Pause, Resume, Extend, Skip, Stop, Answer>;

struct TreatmentStep
{
    TreatmentState state;
    std::vector<Signal> signals; ///< In the order in which they fell due, each once.
};

/// The whole treatment. An event that makes no sense in a state leaves it alone.
[[nodiscard]] TreatmentStep advance(TreatmentPlan const&, TreatmentState const&, TreatmentEvent const&);

/// When advance() next has something to say, were a Tick given; nothing while nothing runs.
[[nodiscard]] std::optional<Instant> wake_at(TreatmentPlan const&, TreatmentState const&);

/// What is left of the phase; zero when none is under way.
[[nodiscard]] Duration left(TreatmentState const&, Instant now);

/// How long the step under way has been pressed so far; zero when none is.
[[nodiscard]] Duration held(TreatmentState const&, Instant now);

/// The position of a treatment under way, else nothing.
[[nodiscard]] Position const* position(TreatmentState const&);

/// Whether 30 s more would stay within the limits of the step and of the session.
[[nodiscard]] bool can_extend(TreatmentPlan const&, TreatmentState const&);

/// Which stroke is being made, from 1 to stroke_count(); 0 outside the strokes.
[[nodiscard]] int stroke_number(PlannedStep const&, Position const&, Duration left);
[[nodiscard]] int stroke_count(PlannedStep const&);

} // namespace tenderspot
