// SPDX-License-Identifier: MIT
// What holds of the treatment machine whatever a person and a device do.
#include "domain/treatment.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

struct Move
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
    case 5: return Stop{at};
    default: return Tick{at};
    }
}

std::vector<Move> moves()
{
    // Mostly ticks, mostly short gaps; now and then one that means the device slept.
    auto const move = rc::gen::map(
        rc::gen::pair(
            rc::gen::weightedElement<int>({{12, 6}, {2, 0}, {3, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}}),
            rc::gen::weightedOneOf<int>({{20, rc::gen::inRange(1, 2000)}, {1, rc::gen::inRange(2001, 9000000)}})),
        [](std::pair<int, int> const& p) {
            return Move{p.first, p.second};
        });
    return *rc::gen::container<std::vector<Move>>(move);
}

} // namespace

namespace rc {
template <> struct Arbitrary<Move>
{
    static Gen<Move> arbitrary() { return gen::just(Move{}); }
};
} // namespace rc

TEST_CASE("Treatment, any course: what is left never grows by itself, and never exceeds its phase",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        TreatmentPlan const plan{10s, 90s};
        Instant at{1h};
        auto state = advance(plan, Ready{}, Begin{at}).state;
        for (auto const& move : moves()) {
            auto const before = left(state, at);
            auto const* was = position(state);
            auto const phase = was ? was->phase : Phase::hold;
            at += Duration{move.after_ms};
            state = advance(plan, state, event_of(move.event, at)).state;
            auto const* is = position(state);
            if (!is) continue;
            RC_ASSERT(left(state, at) <= is->length);
            RC_ASSERT(left(state, at) >= Duration{});
            RC_ASSERT(is->length <= longest_hold);
            if (is->phase == phase && move.event != 2) RC_ASSERT(left(state, at) <= before);
        }
    }));
}

TEST_CASE("Treatment, any course: half and end come at most once, and nothing after the end", "[treatment][property]")
{
    CHECK(rc::check([] {
        TreatmentPlan const plan{10s, 60s};
        Instant at{1h};
        auto state = advance(plan, Ready{}, Begin{at}).state;
        int half = 0, end = 0, start = 0;
        for (auto const& move : moves()) {
            at += Duration{move.after_ms};
            auto const was_over = std::holds_alternative<Over>(state);
            auto const step = advance(plan, state, event_of(move.event, at));
            RC_ASSERT(!was_over || step.cues.empty());
            for (auto const cue : step.cues) {
                half += cue == Cue::half;
                end += cue == Cue::end;
                start += cue == Cue::start;
            }
            state = step.state;
        }
        RC_ASSERT(half <= 1);
        RC_ASSERT(end <= 1);
        RC_ASSERT(start <= 1);
    }));
}

TEST_CASE("Treatment, any course: what counts as held is never more than the time that really passed awake",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        TreatmentPlan const plan{0s, 90s};
        Instant at{1h};
        auto state = advance(plan, Ready{}, Begin{at}).state;
        Duration awake{};
        for (auto const& move : moves()) {
            auto const running = std::holds_alternative<Running>(state);
            at += Duration{move.after_ms};
            if (running && Duration{move.after_ms} <= longest_unseen) awake += Duration{move.after_ms};
            state = advance(plan, state, event_of(move.event, at)).state;
            RC_ASSERT(held(state, at) <= awake);
        }
    }));
}

TEST_CASE("Treatment, any course: a running treatment always says when to wake it, and not in the past",
          "[treatment][property]")
{
    CHECK(rc::check([] {
        TreatmentPlan const plan{10s, 75s};
        Instant at{1h};
        auto state = advance(plan, Ready{}, Begin{at}).state;
        for (auto const& move : moves()) {
            at += Duration{move.after_ms};
            state = advance(plan, state, event_of(move.event, at)).state;
            auto const wake = wake_at(state);
            RC_ASSERT(wake.has_value() == std::holds_alternative<Running>(state));
            if (wake) RC_ASSERT(*wake > at);
        }
    }));
}
