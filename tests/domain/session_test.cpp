// SPDX-License-Identifier: MIT
// Several spots in one session, strokes, and the times of all cues to the millisecond.
#include "domain/treatment.hpp"

#include <catch2/catch.hpp>

namespace session_test {

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

constexpr Instant t0{1h};

struct Heard
{
    Cue cue;
    std::size_t step;
    Duration at; ///< Since t0.
    bool operator==(Heard const&) const = default;
};

std::ostream& operator<<(std::ostream& out, Heard const& heard)
{
    return out << static_cast<int>(heard.cue) << " of step " << heard.step << " at " << heard.at.count() << " ms";
}

struct Session
{
    TreatmentPlan plan;
    Instant now = t0;
    TreatmentState state = Ready{};
    std::vector<Heard> heard{};

    void give(TreatmentEvent const& event)
    {
        auto step = advance(plan, state, event);
        state = std::move(step.state);
        for (auto const& signal : step.signals) {
            CHECK(signal.due <= now);
            heard.push_back({signal.cue, signal.step, now - t0});
        }
    }
    /// As a device does that wakes exactly when it is asked to.
    void run_until(Instant until)
    {
        while (now < until) {
            auto const wake = wake_at(plan, state);
            now = wake && *wake < until ? *wake : until;
            give(Tick{now});
        }
    }
    void begin() { give(Begin{now}); }
    [[nodiscard]] std::size_t step() const { return position(state)->step; }
};

TreatmentPlan both_sides() { return {{{10s, 90s}, {10s, 60s}}}; }

} // namespace

TEST_CASE("Session: a side follows the other after ten seconds to change", "[treatment]")
{
    Session session{both_sides()};
    session.begin();
    session.run_until(t0 + 3min);
    using C = Cue;
    CHECK(session.heard == std::vector<Heard>{{C::get_ready, 0, 0s},  {C::three_left, 0, 7s},  {C::two_left, 0, 8s},
                                              {C::one_left, 0, 9s},   {C::start, 0, 10s},      {C::half, 0, 55s},
                                              {C::ten_left, 0, 90s},  {C::three_left, 0, 97s}, {C::two_left, 0, 98s},
                                              {C::one_left, 0, 99s},  {C::change, 1, 100s},    {C::three_left, 1, 107s},
                                              {C::two_left, 1, 108s}, {C::one_left, 1, 109s},  {C::start, 1, 110s},
                                              {C::half, 1, 140s},     {C::ten_left, 1, 160s},  {C::three_left, 1, 167s},
                                              {C::two_left, 1, 168s}, {C::one_left, 1, 169s},  {C::end, 1, 170s}});
    CHECK(session.state == TreatmentState{Over{{{Outcome::finished, 90s, {}}, {Outcome::finished, 60s, {}}}, {}}});
}

TEST_CASE("Session: strokes have a beat, a number, and no countdown over it", "[treatment]")
{
    Session session{{{{0s, 10s, 2500ms}}}};
    session.begin();
    session.run_until(t0 + 20s);
    using C = Cue;
    CHECK(session.heard == std::vector<Heard>{{C::get_ready, 0, 0s},
                                              {C::start, 0, 0s},
                                              {C::stroke, 0, 2500ms},
                                              {C::stroke, 0, 5s},
                                              {C::half, 0, 5s},
                                              {C::stroke, 0, 7500ms},
                                              {C::end, 0, 10s}});
}

TEST_CASE("Session: a stroke is counted from the moment it begins", "[treatment]")
{
    PlannedStep const step{10s, 30s, 3s};
    Position const position{0, Phase::hold, 30s, {}, {}, {}, {}};
    CHECK(stroke_count(step) == 10);
    CHECK(stroke_number(step, position, 30s) == 1);
    CHECK(stroke_number(step, position, 27s + 1ms) == 1);
    CHECK(stroke_number(step, position, 27s) == 2);
    CHECK(stroke_number(step, position, 1ms) == 10);
    CHECK(stroke_number(step, position, 0s) == 10);
    CHECK(stroke_number({10s, 90s}, position, 30s) == 0);
}

TEST_CASE("Session: strokes cannot be lengthened, a hold only within five minutes and fifteen in all", "[treatment]")
{
    Session strokes{{{{0s, 30s, 3s}}}};
    strokes.begin();
    strokes.run_until(t0 + 5s);
    CHECK_FALSE(can_extend(strokes.plan, strokes.state));

    Session many{{{{0s, 290s}, {0s, 290s}, {0s, 290s}}}};
    many.begin();
    many.run_until(t0 + 5s);
    CHECK_FALSE(can_extend(many.plan, many.state)); // 290 and 30 are more than 5 minutes.
    many.plan.steps[0].length = many.plan.steps[1].length = 280s;
    many.state = Ready{};
    many.begin();
    many.run_until(many.now + 5s);
    CHECK_FALSE(can_extend(many.plan, many.state)); // 850 and 30 would be within 15 minutes, 310 not within 5.
    many.plan.steps = {{0s, 120s}, {0s, 300s}, {0s, 300s}, {0s, 150s}};
    many.state = Ready{};
    many.begin();
    many.run_until(many.now + 5s);
    CHECK(can_extend(many.plan, many.state)); // 870 and 30 are 15 minutes, to the second.
    many.give(Extend{many.now});
    CHECK_FALSE(can_extend(many.plan, many.state));
}

TEST_CASE("Session: what was skipped of one spot may be added to another", "[treatment]")
{
    for (auto const skips : {false, true}) {
        Session session{{{{0s, 300s}, {0s, 300s}, {0s, 270s}, {0s, 30s}}}};
        session.begin();
        session.run_until(t0 + 260s);
        if (skips) session.give(Skip{session.now});
        while (session.step() < 3)
            session.run_until(session.now + 1s);
        session.run_until(session.now + 5s);
        CHECK(can_extend(session.plan, session.state) == skips);
    }
}

TEST_CASE("Session: stopping ends all of it and keeps what was done", "[treatment]")
{
    Session session{both_sides()};
    session.begin();
    session.give(Answer{session.now, Feel::easing}); // Nothing is pressed yet: no answer.
    session.run_until(t0 + 130s);
    session.give(Stop{session.now});
    CHECK(session.state == TreatmentState{Over{{{Outcome::finished, 90s, {}}, {Outcome::stopped, 20s, {}}}, {}}});
}

TEST_CASE("Session: an answer belongs to its spot, and so does being too much", "[treatment]")
{
    Session session{both_sides()};
    session.begin();
    session.run_until(t0 + 20s);
    session.give(Answer{session.now, Feel::too_much});
    session.run_until(t0 + 120s);
    CHECK(position(session.state)->feel == std::nullopt);
    session.give(Answer{session.now, Feel::too_much});
    CHECK(std::holds_alternative<Running>(session.state));
    CHECK(position(session.state)->done.front().feel == Feel::too_much);
}

TEST_CASE("Session: sleep in any phase pauses it there, with the exact time left", "[treatment]")
{
    for (auto const asleep_at : {3s, 20s, 104s, 130s}) {
        CAPTURE(asleep_at.count());
        Session session{both_sides()};
        session.begin();
        session.run_until(t0 + asleep_at);
        auto const before = left(session.state, session.now);
        auto const where = *position(session.state);
        session.now += 3h;
        session.give(Tick{session.now});
        auto const* away = std::get_if<Away>(&session.state);
        REQUIRE(away);
        CHECK(away->left == before);
        CHECK(away->position == where);
        session.give(Resume{session.now});
        auto const heard = session.heard.size();
        session.run_until(session.now + before - 1ms);
        CHECK(position(session.state)->step == where.step);
        session.run_until(session.now + 1ms);
        CHECK(session.heard.size() > heard);
        CHECK((position(session.state) == nullptr || position(session.state)->phase != where.phase));
    }
}

TEST_CASE("Session: every cue of ten minutes with pauses comes at its millisecond", "[treatment]")
{
    // Five spots: holds and strokes; a pause of a minute and a third of a second in the second hold.
    Session session{{{{10s, 120s}, {10s, 90s}, {10s, 30s, 2500ms}, {10s, 120s}, {10s, 150s}}}};
    session.begin();
    session.run_until(t0 + 150s);
    session.give(Pause{session.now});
    session.now += 1min + 333ms;
    session.give(Resume{session.now});
    session.run_until(t0 + 20min);
    std::vector<Heard> expected;
    auto const say = [&](Cue cue, std::size_t step, Duration at) {
        // What lies behind the pause is later by it.
        expected.push_back({cue, step, at > 150s ? at + 1min + 333ms : at});
    };
    auto const count_down = [&](std::size_t step, Duration ends) {
        say(Cue::three_left, step, ends - 3s);
        say(Cue::two_left, step, ends - 2s);
        say(Cue::one_left, step, ends - 1s);
    };
    Duration at{};
    for (std::size_t step = 0; step < 5; ++step) {
        auto const& planned = session.plan.steps[step];
        say(step == 0 ? Cue::get_ready : Cue::change, step, at);
        at += 10s;
        count_down(step, at);
        say(Cue::start, step, at);
        if (planned.beat > 0s) {
            for (int stroke = 1; stroke < 12; ++stroke) {
                say(Cue::stroke, step, at + stroke * planned.beat);
                if (stroke == 6) say(Cue::half, step, at + 15s);
            }
        } else {
            say(Cue::half, step, at + planned.length / 2);
            say(Cue::ten_left, step, at + planned.length - 10s);
            count_down(step, at + planned.length);
        }
        at += planned.length;
    }
    say(Cue::end, 4, at);
    CHECK(at == 9min + 20s);
    CHECK(session.heard == expected);
}

} // namespace session_test
