// SPDX-License-Identifier: MIT
// A session as a pure state machine: get ready and press, spot after spot; time is an argument.
#pragma once

#include "domain/technique.hpp"
#include "domain/time.hpp"
#include "domain/treatment_terms.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace tenderspot {

inline constexpr Duration longest_unseen = std::chrono::seconds{2}; ///< After a longer gap the user is asked.
inline constexpr Duration extension = std::chrono::seconds{30};
inline constexpr Duration longest_hold = std::chrono::minutes{5};     ///< Per spot and session. [MAMA]
inline constexpr Duration longest_session = std::chrono::minutes{15}; ///< Of pressing in all. [APP]
/// A second "too much" this soon after the first counts as an accidental double tap.
inline constexpr Duration same_answer = std::chrono::seconds{3};

/// One spot, or one side of an exercise.
struct PlannedStep
{
    Duration lead_in;             ///< Time to get ready, or to change to the step; zero or more.
    Duration length;              ///< More than zero; for strokes a multiple of the beat.
    Duration beat{};              ///< From one stroke to the next; zero for a hold.
    Duration most = longest_hold; ///< The longest it can be extended to; strokes cannot be extended.
    bool operator==(PlannedStep const&) const = default;
};

struct TreatmentPlan
{
    std::vector<PlannedStep> steps;  ///< At least one.
    Duration most = longest_session; ///< The longest that all lengths together can be extended to.
    bool operator==(TreatmentPlan const&) const = default;
};

/// What sound, voice, flash and screen react to.
enum class Cue {
    get_ready, ///< The first lead-in began.
    change,    ///< A step is over and the lead-in of the next one began: let go and move.
    start,     ///< Press; for strokes this is also the first stroke.
    stroke,    ///< Each further stroke.
    half,      ///< Half of the length is over; asks whether it is easing.
    ten_left,  ///< Only for a hold that is long enough for it.
    three_left,
    two_left,
    one_left,
    lighter, ///< "Too much" was answered for the first time.
    end,     ///< Let go: everything is done, or "too much" was answered twice.
    reminder ///< A planned time is due; never within a treatment.
};

/// A cue, its step, and when it was due; a late tick delivers it late.
struct Signal
{
    Cue cue;
    std::size_t step = 0; ///< Index into the plan; for `change`, the coming step.
    Instant due;
    bool operator==(Signal const&) const = default;
};

/// How a step ended.
struct StepResult
{
    Outcome outcome; ///< `finished` or `stopped`.
    Duration held;
    std::optional<Feel> feel;
    bool operator==(StepResult const&) const = default;
};

/// The position that Running, Paused and Away share.
struct Position
{
    std::size_t step = 0; ///< Index into the plan.
    Phase phase = Phase::get_ready;
    Duration length{};                ///< Length of this phase, including extensions.
    std::optional<Duration> half_due; ///< The half cue is due when this much is left; empty once it was given.
    std::optional<Feel> feel;         ///< The last answer for this step.
    std::optional<Instant> lighter;   ///< When "too much" was first answered for this step.
    std::vector<StepResult> done;     ///< Results of the steps before this one.
    bool operator==(Position const&) const = default;
};

struct Ready
{
    bool operator==(Ready const&) const = default;
};
struct Running
{
    Position position;
    Instant ends; ///< Deadline of the phase, so that a late tick loses nothing.
    Instant seen; ///< The last event; a gap after it means that nobody was there.
    bool operator==(Running const&) const = default;
};
struct Paused
{
    Position position;
    Duration left;
    bool operator==(Paused const&) const = default;
};
/// The device slept, or the app did not run; nothing is assumed about what the user did meanwhile.
struct Away
{
    Position position;
    Duration left; ///< What was left when the app last ran.
    Duration gap;
    bool operator==(Away const&) const = default;
};
struct Over
{
    std::vector<StepResult> results; ///< Of the steps that began, in order; the last one may have been stopped.
    std::optional<StopReason> why;   ///< Only `too_much`, the only reason that the machine knows by itself.
    bool operator==(Over const&) const = default;
};
using TreatmentState = std::variant<Ready, Running, Paused, Away, Over>;

// One line each, so that they read as a list.
// clang-format off
struct Begin { Instant at; };
/// After a kill: continues the first step, paused at the last checkpoint.
struct Reopen { Phase phase; Duration length; Duration left; std::optional<Feel> feel; };
struct Tick { Instant at; };
struct Pause { Instant at; };
struct Resume { Instant at; };   ///< From a pause or from being away.
struct Extend { Instant at; };   ///< Prolongs a hold by 30 s, within the dose limits.
struct Skip { Instant at; };     ///< To the end of the phase; a hold counts for as long as it was held.
struct Stop { Instant at; };     ///< Ends the whole session.
struct Answer { Instant at; Feel feel; };
// clang-format on

using TreatmentEvent = std::variant<Begin, Reopen, Tick, Pause, Resume, Extend, Skip, Stop, Answer>;

struct TreatmentStep
{
    TreatmentState state;
    std::vector<Signal> signals; ///< In the order in which they were due, each once.
};

/// The state after the event, with its signals. An event that makes no sense in a state does not change it.
[[nodiscard]] TreatmentStep advance(TreatmentPlan const&, TreatmentState const&, TreatmentEvent const&);

/// When advance() next has signals for a Tick; empty while nothing is running.
[[nodiscard]] std::optional<Instant> wake_at(TreatmentPlan const&, TreatmentState const&);

/// Time left of the phase; zero if none is under way.
[[nodiscard]] Duration left(TreatmentState const&, Instant now);

/// How long the current step has been pressed so far; zero if there is none.
[[nodiscard]] Duration held(TreatmentState const&, Instant now);

/// The position of a treatment under way, otherwise null.
[[nodiscard]] Position const* position(TreatmentState const&);

/// Whether another 30 s would stay within the limits of the step and of the session.
[[nodiscard]] bool can_extend(TreatmentPlan const&, TreatmentState const&);

/// The current stroke, from 1 to stroke_count(); 0 outside the strokes.
[[nodiscard]] int stroke_number(PlannedStep const&, Position const&, Duration left);
[[nodiscard]] int stroke_count(PlannedStep const&);

} // namespace tenderspot
