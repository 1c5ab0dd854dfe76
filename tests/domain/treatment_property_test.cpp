// SPDX-License-Identifier: MIT
// What holds of the treatment machine whatever a person and a device do.
#include "domain/treatment.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

namespace treatment_property_test {

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

struct Input
{
    int event;    ///< Which of the events below.
    int after_ms; ///< How long after the one before.
};

TreatmentEvent event_of(int which, Instant at)
{
    switch (which) {
    case 0: return Pause{at};
    case 1: return Resume{at};
    case 2: return Extend{at};
    case 3: return Skip{at};
    case 4: return Answer{at, Feel::same};
    case 7: return Answer{at, Feel::too_much};
    case 5: return Stop{at};
    default: return Tick{at};
    }
}

std::vector<Input> inputs()
{
    // Mostly ticks, mostly short gaps; now and then one that means the device slept.
    auto const input = rc::gen::map(
        rc::gen::pair(
            rc::gen::weightedElement<int>({{12, 6}, {2, 0}, {3, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}, {1, 7}}),
            rc::gen::weightedOneOf<int>({{20, rc::gen::inRange(1, 2000)}, {1, rc::gen::inRange(2001, 9000000)}})),
        [](std::pair<int, int> const& p) {
            return Input{p.first, p.second};
        });
    return *rc::gen::container<std::vector<Input>>(input);
}

/// One to four steps, holds and strokes, with and without a lead-in.
TreatmentPlan any_plan()
{
    auto const step = rc::gen::exec([] {
        auto const lead_in = std::chrono::seconds{*rc::gen::inRange(0, 12)};
        if (*rc::gen::inRange(0, 2) == 0) return PlannedStep{lead_in, std::chrono::seconds{*rc::gen::inRange(1, 200)}};
        auto const beat = Duration{100} * *rc::gen::inRange(20, 31);
        return PlannedStep{lead_in, beat * *rc::gen::inRange(1, 13), beat};
    });
    auto const count = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
    return {*rc::gen::container<std::vector<PlannedStep>>(count, step)};
}

/// A session under way, and everything that was heard of it.
struct Course
{
    TreatmentPlan plan = any_plan();
    Instant at{1h};
    TreatmentStep step = advance(plan, Ready{}, Begin{at});

    void take(Input const& input)
    {
        at += Duration{input.after_ms};
        step = advance(plan, step.state, event_of(input.event, at));
    }
};

Duration sum_of(std::vector<StepResult> const& results)
{
    Duration sum{};
    for (auto const& result : results)
        sum += result.held;
    return sum;
}

} // namespace

} // namespace treatment_property_test

namespace rc {
template <> struct Arbitrary<treatment_property_test::Input>
{
    static Gen<treatment_property_test::Input> arbitrary() { return gen::just(treatment_property_test::Input{}); }
};
} // namespace rc

namespace treatment_property_test {

TEST_CASE("Session, any course: what is left never grows by itself, and never exceeds its phase or the dose",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        Course course;
        for (auto const& input : inputs()) {
            auto const before = left(course.step.state, course.at);
            auto const* was = position(course.step.state);
            auto const where = was ? std::pair{was->step, was->phase} : std::pair{std::size_t{99}, Phase::hold};
            course.take(input);
            auto const* is = position(course.step.state);
            if (!is) continue;
            RC_ASSERT(left(course.step.state, course.at) <= is->length);
            RC_ASSERT(left(course.step.state, course.at) >= Duration{});
            RC_ASSERT(is->length <= std::max(longest_hold, course.plan.steps[is->step].length));
            if (where == std::pair{is->step, is->phase} && input.event != 2)
                RC_ASSERT(left(course.step.state, course.at) <= before);
        }
    }));
}

TEST_CASE("Session, any course: steps come in order, each at most once", "[treatment][property]")
{
    CHECK(rc::check([] {
        Course course;
        std::pair before{std::size_t{0}, Phase::get_ready};
        for (auto const& input : inputs()) {
            course.take(input);
            auto const* is = position(course.step.state);
            if (!is) continue;
            std::pair const now{is->step, is->phase};
            RC_ASSERT(before <= now);
            RC_ASSERT(is->done.size() == is->step);
            before = now;
        }
    }));
}

TEST_CASE("Session, any course: no cue comes twice, none out of order, none before it is due, none after the end",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        Course course;
        std::map<std::pair<Cue, std::size_t>, int> heard;
        Instant last{1h};
        for (auto const& signal : course.step.signals)
            ++heard[{signal.cue, signal.step}];
        for (auto const& input : inputs()) {
            auto const was_over = std::holds_alternative<Over>(course.step.state);
            course.take(input);
            RC_ASSERT(!was_over || course.step.signals.empty());
            for (auto const& signal : course.step.signals) {
                RC_ASSERT(signal.due >= last);
                RC_ASSERT(signal.due <= course.at);
                last = signal.due;
                ++heard[{signal.cue, signal.step}];
            }
        }
        for (auto const& [what, times] : heard) {
            auto const& [cue, step] = what;
            // A countdown comes again before the start of the pressing and before its end, and after more time was
            // added; strokes come as often as there are strokes but for the first.
            auto const countdown =
                cue == Cue::ten_left || cue == Cue::three_left || cue == Cue::two_left || cue == Cue::one_left;
            if (cue == Cue::stroke) RC_ASSERT(times < stroke_count(course.plan.steps[step]));
            else if (!countdown) RC_ASSERT(times == 1);
        }
    }));
}

TEST_CASE("Session, any course: what counts as held is never more than the time that really passed awake",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        Course course;
        Duration awake{};
        for (auto const& input : inputs()) {
            auto const running = std::holds_alternative<Running>(course.step.state);
            if (running && Duration{input.after_ms} <= longest_unseen) awake += Duration{input.after_ms};
            course.take(input);
            auto const* is = position(course.step.state);
            auto const* over = std::get_if<Over>(&course.step.state);
            auto const before = is ? sum_of(is->done) : sum_of(over->results);
            RC_ASSERT(before + held(course.step.state, course.at) <= awake);
        }
    }));
}

TEST_CASE("Session, any course of pauses only: the phases add up to the millisecond", "[treatment][property]")
{
    CHECK(rc::check([] {
        Course course;
        Duration planned{}, running{};
        for (auto const& step : course.plan.steps)
            planned += step.lead_in + step.length;
        auto paused = false;
        while (!std::holds_alternative<Over>(course.step.state)) {
            auto const by = *rc::gen::inRange(1, 2000);
            // The last turn comes on the dot, as the loop is woken.
            auto const wake = wake_at(course.plan, course.step.state);
            auto const after = wake ? std::min<std::int64_t>(by, (*wake - course.at).count()) : by;
            auto const event = paused ? 1 : *rc::gen::weightedElement<int>({{5, 6}, {1, 0}});
            if (!paused) running += Duration{after};
            course.take({event, static_cast<int>(after)});
            paused = std::holds_alternative<Paused>(course.step.state);
        }
        RC_ASSERT(running == planned);
        for (std::size_t i = 0; i < course.plan.steps.size(); ++i)
            RC_ASSERT(std::get<Over>(course.step.state).results[i].held == course.plan.steps[i].length);
    }));
}

TEST_CASE("Session, any course: a running one always says when to wake it, not in the past, nor too late",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        Course course;
        for (auto const& input : inputs()) {
            course.take(input);
            auto const wake = wake_at(course.plan, course.step.state);
            auto const* run = std::get_if<Running>(&course.step.state);
            RC_ASSERT(wake.has_value() == (run != nullptr));
            if (!wake) continue;
            RC_ASSERT(*wake > course.at || run->ends == course.at);
            RC_ASSERT(*wake <= course.at + longest_unseen / 2);
            // Nothing falls due before it.
            if (*wake > course.at + 1ms)
                RC_ASSERT(advance(course.plan, course.step.state, Tick{*wake - 1ms}).signals.empty());
        }
    }));
}

} // namespace treatment_property_test
