// SPDX-License-Identifier: MIT
// The treatment machine, case by case; time is written in literals.
#include "domain/treatment.hpp"

#include <catch2/catch.hpp>

namespace treatment_test {

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

TreatmentPlan const plan{{{10s, 90s}}};
constexpr Instant t0{1h};

TreatmentStep play(TreatmentState const& state, TreatmentEvent const& event) { return advance(plan, state, event); }

/// Ticks as a device that is awake does, at least once a second, up to `until`; collects the signals.
TreatmentStep run(TreatmentState state, Instant from, Instant until)
{
    std::vector<Signal> signals;
    auto at = from;
    while (at < until) {
        auto const wake = wake_at(plan, state);
        at = wake && *wake < until ? std::max(*wake, at + 1ms) : until;
        auto step = play(state, Tick{at});
        state = step.state;
        signals.insert(signals.end(), step.signals.begin(), step.signals.end());
    }
    return {state, signals};
}

std::vector<Cue> cues(TreatmentStep const& step)
{
    std::vector<Cue> out;
    for (auto const& signal : step.signals)
        out.push_back(signal.cue);
    return out;
}

long count(TreatmentStep const& step, Cue cue)
{
    auto const all = cues(step);
    return std::count(all.begin(), all.end(), cue);
}

TreatmentState over(Outcome outcome, Duration held, std::optional<Feel> feel = {})
{
    return Over{{{outcome, held, feel}}, {}};
}

TreatmentState begun() { return play(Ready{}, Begin{t0}).state; }
/// 5 s into the hold.
TreatmentState holding() { return run(begun(), t0, t0 + 15s).state; }

} // namespace

TEST_CASE("Treatment: from begin to end every cue comes once, in order, at its time", "[treatment]")
{
    auto const first = play(Ready{}, Begin{t0});
    CHECK(cues(first) == std::vector{Cue::get_ready});
    auto const step = run(first.state, t0, t0 + 100s);
    CHECK(cues(step) == std::vector{Cue::three_left, Cue::two_left, Cue::one_left, Cue::start, Cue::half, Cue::ten_left,
                                    Cue::three_left, Cue::two_left, Cue::one_left, Cue::end});
    CHECK(step.state == over(Outcome::finished, 90s));
}

TEST_CASE("Treatment: a phase ends on the dot, not a millisecond before", "[treatment]")
{
    auto const just_before = run(begun(), t0, t0 + 10s - 1ms);
    REQUIRE(position(just_before.state));
    CHECK(position(just_before.state)->phase == Phase::get_ready);
    auto const on_the_dot = play(just_before.state, Tick{t0 + 10s});
    CHECK(position(on_the_dot.state)->phase == Phase::hold);
    CHECK(cues(on_the_dot) == std::vector{Cue::start});
}

TEST_CASE("Treatment: the half cue comes at half the hold, not before", "[treatment]")
{
    auto const before = run(holding(), t0 + 15s, t0 + 55s - 1ms);
    CHECK(before.signals.empty());
    CHECK(cues(play(before.state, Tick{t0 + 55s})) == std::vector{Cue::half});
}

TEST_CASE("Treatment: a late tick costs no drift", "[treatment]")
{
    auto const late = play(run(begun(), t0, t0 + 9s).state, Tick{t0 + 10s + 700ms});
    auto const* running = std::get_if<Running>(&late.state);
    REQUIRE(running);
    CHECK(running->ends == t0 + 100s);
    CHECK(cues(late) == std::vector{Cue::start});
}

TEST_CASE("Treatment: a late tick gives every cue it missed, in order", "[treatment]")
{
    auto const state = run(holding(), t0 + 15s, t0 + 98s).state;
    auto const step = play(state, Tick{t0 + 100s});
    CHECK(cues(step) == std::vector{Cue::one_left, Cue::end});
}

TEST_CASE("Treatment: a pause keeps exactly what was left", "[treatment]")
{
    auto const paused = play(holding(), Pause{t0 + 15s + 250ms});
    CHECK(left(paused.state, t0 + 99h) == 84s + 750ms);
    CHECK(held(paused.state, t0 + 99h) == 5s + 250ms);
    CHECK(wake_at(plan, paused.state) == std::nullopt);
    auto const resumed = play(paused.state, Resume{t0 + 1h});
    CHECK(left(resumed.state, t0 + 1h) == 84s + 750ms);
}

TEST_CASE("Treatment: a pause on the dot of the end is too late", "[treatment]")
{
    auto const state = run(holding(), t0 + 15s, t0 + 100s - 500ms).state;
    auto const step = play(state, Pause{t0 + 100s});
    CHECK(step.state == over(Outcome::finished, 90s));
    CHECK(cues(step) == std::vector{Cue::end});
}

TEST_CASE("Treatment: a pause on the dot of the start pauses the whole hold", "[treatment]")
{
    auto const step = play(run(begun(), t0, t0 + 9s + 500ms).state, Pause{t0 + 10s});
    auto const* paused = std::get_if<Paused>(&step.state);
    REQUIRE(paused);
    CHECK(paused->position.phase == Phase::hold);
    CHECK(paused->left == 90s);
    CHECK(cues(step) == std::vector{Cue::start});
}

TEST_CASE("Treatment: a device that slept loses nothing and asks", "[treatment]")
{
    auto const step = play(holding(), Tick{t0 + 15s + 8h});
    auto const* away = std::get_if<Away>(&step.state);
    REQUIRE(away);
    CHECK(away->left == 85s);
    CHECK(away->gap == 8h);
    CHECK(step.signals.empty());
    SECTION("going on goes on from where it was")
    {
        auto const on = play(step.state, Resume{t0 + 9h});
        CHECK(left(on.state, t0 + 9h) == 85s);
        CHECK(std::holds_alternative<Running>(on.state));
    }
    SECTION("stopping counts only what was held before")
    {
        CHECK(play(step.state, Stop{t0 + 9h}).state == over(Outcome::stopped, 5s));
    }
    SECTION("finishing counts only what was held before")
    {
        CHECK(play(step.state, Skip{t0 + 9h}).state == over(Outcome::finished, 5s));
    }
}

TEST_CASE("Treatment: a gap of exactly two seconds is no absence, one millisecond more is", "[treatment]")
{
    CHECK(std::holds_alternative<Running>(play(holding(), Tick{t0 + 17s}).state));
    CHECK(std::holds_alternative<Away>(play(holding(), Tick{t0 + 17s + 1ms}).state));
}

TEST_CASE("Treatment: an awake device is woken often enough never to seem away", "[treatment]")
{
    auto const wake = wake_at(plan, holding());
    REQUIRE(wake);
    CHECK(*wake - (t0 + 15s) <= longest_unseen / 2);
}

TEST_CASE("Treatment: thirty seconds more lengthen the hold and move its half", "[treatment]")
{
    auto const longer = play(holding(), Extend{t0 + 15s});
    CHECK(left(longer.state, t0 + 15s) == 115s);
    auto const before = run(longer.state, t0 + 15s, t0 + 70s - 1ms);
    CHECK(before.signals.empty());
    CHECK(cues(play(before.state, Tick{t0 + 70s})) == std::vector{Cue::half});
}

TEST_CASE("Treatment: the half cue is not given again after more time was added", "[treatment]")
{
    auto const after_half = run(holding(), t0 + 15s, t0 + 56s).state;
    auto const longer = play(after_half, Extend{t0 + 56s}).state;
    auto const rest = run(longer, t0 + 56s, t0 + 130s);
    CHECK(count(rest, Cue::half) == 0);
    CHECK(rest.state == over(Outcome::finished, 120s));
}

TEST_CASE("Treatment: a hold never grows beyond five minutes", "[treatment]")
{
    auto state = holding();
    for (int i = 0; i < 20; ++i)
        state = play(state, Extend{t0 + 15s}).state;
    CHECK(position(state)->length == 300s);
    CHECK_FALSE(can_extend(plan, state));
}

TEST_CASE("Treatment: getting ready cannot be lengthened", "[treatment]")
{
    CHECK(play(begun(), Extend{t0 + 1s}).state == play(begun(), Tick{t0 + 1s}).state);
}

TEST_CASE("Treatment: skipping get-ready starts the whole hold at once", "[treatment]")
{
    auto const step = play(begun(), Skip{t0 + 3s - 1s});
    CHECK(cues(step) == std::vector{Cue::start});
    CHECK(left(step.state, t0 + 2s) == 90s);
}

TEST_CASE("Treatment: skipping the rest of a hold counts what was held", "[treatment]")
{
    auto const step = play(holding(), Skip{t0 + 16s});
    CHECK(step.state == over(Outcome::finished, 6s));
    CHECK(cues(step) == std::vector{Cue::end});
}

TEST_CASE("Treatment: stopping while getting ready has held nothing", "[treatment]")
{
    CHECK(play(begun(), Stop{t0 + 1s}).state == over(Outcome::stopped, 0s));
}

TEST_CASE("Treatment: the answer to the half-time question goes into the result", "[treatment]")
{
    auto state = play(holding(), Answer{t0 + 15s, Feel::same}).state;
    state = play(state, Answer{t0 + 16s, Feel::too_much}).state;
    CHECK(play(state, Stop{t0 + 17s}).state == over(Outcome::stopped, 7s, Feel::too_much));
}

TEST_CASE("Treatment: too much once says lighter, too much again stops, a slip of the finger does not", "[treatment]")
{
    auto const first = play(holding(), Answer{t0 + 15s, Feel::too_much});
    CHECK(cues(first) == std::vector{Cue::lighter});
    auto const slip = play(first.state, Answer{t0 + 17s, Feel::too_much});
    CHECK(slip.signals.empty());
    CHECK(std::holds_alternative<Running>(slip.state));
    auto const easing = play(slip.state, Answer{t0 + 18s, Feel::easing});
    auto const again = play(easing.state, Answer{t0 + 19s, Feel::too_much});
    CHECK(cues(again) == std::vector{Cue::end});
    CHECK(again.state == TreatmentState{Over{{{Outcome::stopped, 9s, Feel::too_much}}, StopReason::too_much}});
    SECTION("also from a pause")
    {
        auto const paused = play(first.state, Pause{t0 + 16s}).state;
        CHECK(play(paused, Answer{t0 + 20s, Feel::too_much}).state ==
              TreatmentState{Over{{{Outcome::stopped, 6s, Feel::too_much}}, StopReason::too_much}});
    }
    SECTION("also when the first was before a kill")
    {
        auto const opened = play(Ready{}, Reopen{Phase::hold, 90s, 40s, Feel::too_much}).state;
        auto const on = play(opened, Resume{t0 + 1h}).state;
        auto const stopped = play(on, Answer{t0 + 1h + 1s, Feel::too_much}).state;
        CHECK(std::holds_alternative<Over>(stopped));
    }
}

TEST_CASE("Treatment: it can be reopened from a checkpoint, paused, with the exact time left", "[treatment]")
{
    auto const opened = play(Ready{}, Reopen{Phase::hold, 90s, 40s, Feel::easing});
    CHECK(opened.signals.empty());
    auto const on = run(play(opened.state, Resume{t0}).state, t0, t0 + 40s);
    CHECK(on.state == over(Outcome::finished, 90s, Feel::easing));
    CHECK(count(on, Cue::half) == 0);
}

TEST_CASE("Treatment: reopened before its half, it still gives the half cue", "[treatment]")
{
    auto const opened = play(Ready{}, Reopen{Phase::hold, 90s, 60s, {}});
    auto const on = run(play(opened.state, Resume{t0}).state, t0, t0 + 15s);
    CHECK(cues(on) == std::vector{Cue::half});
}

TEST_CASE("Treatment: an event out of place changes nothing", "[treatment]")
{
    auto const ended = over(Outcome::finished, 90s);
    for (TreatmentEvent const& event : {TreatmentEvent{Tick{t0}}, TreatmentEvent{Pause{t0}}, TreatmentEvent{Resume{t0}},
                                        TreatmentEvent{Extend{t0}}, TreatmentEvent{Skip{t0}}, TreatmentEvent{Stop{t0}},
                                        TreatmentEvent{Begin{t0}}, TreatmentEvent{Answer{t0, Feel::same}}}) {
        CAPTURE(event.index());
        CHECK(play(ended, event).state == ended);
        CHECK(play(ended, event).signals.empty());
        if (!std::holds_alternative<Begin>(event)) CHECK(play(Ready{}, event).state == TreatmentState{Ready{}});
    }
    CHECK(play(holding(), Resume{t0 + 16s}).state == play(holding(), Tick{t0 + 16s}).state);
    CHECK(play(holding(), Begin{t0 + 16s}).state == play(holding(), Tick{t0 + 16s}).state);
}

TEST_CASE("Treatment: a clock that seems to go back changes nothing", "[treatment]")
{
    auto const step = play(holding(), Tick{t0 + 3s});
    CHECK(step.state == holding());
    CHECK(step.signals.empty());
}

} // namespace treatment_test
