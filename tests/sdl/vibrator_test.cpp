// SPDX-License-Identifier: MIT
// Without a motor: what it would be told. How it feels on a device, only a hand can say.
#include "sdl/vibrator.hpp"

#include <SDL.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace vibrator_test {

using namespace tenderspot;
using namespace tenderspot::sdl;
using namespace std::chrono_literals;

namespace {

inline constexpr Cue every[] = {Cue::get_ready,  Cue::change,   Cue::start,    Cue::stroke,  Cue::half, Cue::ten_left,
                                Cue::three_left, Cue::two_left, Cue::one_left, Cue::lighter, Cue::end, Cue::reminder};

Duration length(Cue cue)
{
    Duration sum{};
    for (auto const& pulse : pulses(cue))
        sum += pulse.lasts + pulse.rest;
    return sum;
}

/// What a motor was told, for somebody who waits to read.
class Told
{
public:
    void add(std::string const& what)
    {
        std::lock_guard const lock{mutex_};
        all_.push_back(what);
        changed_.notify_all();
    }
    /// Waits, at most ten seconds of real time.
    [[nodiscard]] bool has(std::string const& what, std::ptrdiff_t times = 1)
    {
        std::unique_lock lock{mutex_};
        return changed_.wait_for(lock, 10s, [&] { return std::count(all_.begin(), all_.end(), what) >= times; });
    }
    [[nodiscard]] std::vector<std::string> all()
    {
        std::lock_guard const lock{mutex_};
        return all_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> all_;
};

enum class Kind { works, missing, slow };

class FakeMotor : public Motor
{
public:
    FakeMotor(Told& told, Kind kind) : told_{told}, kind_{kind} {}
    bool open() override
    {
        told_.add("open");
        // Slow: as long as it takes until somebody was told that there is none.
        if (kind_ == Kind::slow) (void)told_.has("said no");
        return kind_ != Kind::missing;
    }
    void run(float strength, Duration lasts) override
    {
        told_.add("run " + std::to_string(static_cast<int>(strength * 100)) + " for " + std::to_string(lasts.count()));
    }
    void stop() override { told_.add("stop"); }
    void close() override { told_.add("close"); }

private:
    Told& told_;
    Kind kind_;
};

} // namespace

TEST_CASE("Vibrator: no two cues feel the same, and none goes on for longer than two seconds", "[sdl][vibrator]")
{
    auto const rhythm = [](Cue cue) {
        std::vector<std::pair<float, Duration::rep>> out;
        for (auto const& pulse : pulses(cue))
            out.emplace_back(pulse.strength, pulse.lasts.count());
        return out;
    };
    for (auto const a : every) {
        CHECK(length(a) > 0ms);
        CHECK(length(a) <= 2s);
        for (auto const& pulse : pulses(a)) {
            CHECK(pulse.strength > 0);
            CHECK(pulse.strength <= 1);
            CHECK(pulse.lasts >= 30ms);
        }
        for (auto const b : every)
            CHECK((rhythm(a) == rhythm(b)) == (a == b));
    }
    for (auto const tick : {Cue::stroke, Cue::three_left, Cue::two_left, Cue::one_left})
        CHECK(length(tick) < 500ms);
}

TEST_CASE("Vibrator: looks for a motor only when asked, runs the pattern, and lets go", "[sdl][vibrator]")
{
    Told told;
    Vibrator vibrator{std::make_unique<FakeMotor>(told, Kind::works)};
    CHECK(told.all().empty());
    vibrator.buzz(Cue::half);
    CHECK(told.has("close"));
    CHECK(told.all() == std::vector<std::string>{"open", "run 100 for 120", "run 100 for 120", "stop", "close"});
    CHECK(vibrator.has_motor());
    vibrator.buzz(Cue::stroke);
    CHECK(told.has("close", 2));
    CHECK(told.has("run 50 for 30"));
}

TEST_CASE("Vibrator: a new cue takes the place of the one that is felt", "[sdl][vibrator]")
{
    Told told;
    Vibrator vibrator{std::make_unique<FakeMotor>(told, Kind::works)};
    vibrator.buzz(Cue::end);
    CHECK(told.has("run 100 for 500"));
    vibrator.buzz(Cue::stroke);
    CHECK(told.has("close"));
    CHECK(told.all() == std::vector<std::string>{"open", "run 100 for 500", "stop", "run 50 for 30", "stop", "close"});
}

TEST_CASE("Vibrator: the end of the app ends the pattern", "[sdl][vibrator]")
{
    Told told;
    {
        Vibrator vibrator{std::make_unique<FakeMotor>(told, Kind::works)};
        vibrator.buzz(Cue::end);
        CHECK(told.has("run 100 for 500"));
    }
    CHECK(told.all() == std::vector<std::string>{"open", "run 100 for 500", "stop", "close"});
}

TEST_CASE("Vibrator: without a motor nothing runs, and it is looked for once", "[sdl][vibrator]")
{
    Told told;
    {
        Vibrator vibrator{std::make_unique<FakeMotor>(told, Kind::missing)};
        CHECK_FALSE(vibrator.has_motor());
        vibrator.buzz(Cue::start);
        vibrator.buzz(Cue::end);
        CHECK_FALSE(vibrator.has_motor());
    }
    CHECK(told.all() == std::vector<std::string>{"open"});
}

TEST_CASE("Vibrator: who asks for a motor that is slow to answer does not wait for it", "[sdl][vibrator]")
{
    Told told;
    Vibrator vibrator{std::make_unique<FakeMotor>(told, Kind::slow)};
    auto const before = std::chrono::steady_clock::now();
    vibrator.buzz(Cue::start);
    CHECK(std::chrono::steady_clock::now() - before < 50ms);
    CHECK_FALSE(vibrator.has_motor());
    CHECK(std::chrono::steady_clock::now() - before < 1s);
    told.add("said no");
    CHECK(told.has("run 100 for 600"));
    CHECK(vibrator.has_motor());
}

TEST_CASE("Vibrator: SDL's own motor can be asked for on any machine", "[sdl][vibrator]")
{
    Vibrator vibrator;
    CHECK(SDL_WasInit(SDL_INIT_HAPTIC) == 0);
    // Here there may be one or none; it only has to answer, twice the same.
    auto const has = vibrator.has_motor();
    vibrator.buzz(Cue::stroke);
    CHECK(vibrator.has_motor() == has);
}

} // namespace vibrator_test
