// SPDX-License-Identifier: MIT
// A thread that lives as long as a pattern.
#include "sdl/vibrator.hpp"

#include <SDL.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tenderspot::sdl {
namespace {

using namespace std::chrono_literals;

inline constexpr Duration longest_look = 50ms; ///< A screen waits this long for it, once.

namespace pattern {
constexpr Pulse get_ready[] = {{0.7F, 200ms, 0ms}};
constexpr Pulse change[] = {{1, 300ms, 120ms}, {0.7F, 80ms, 120ms}, {1, 300ms, 0ms}};
constexpr Pulse start[] = {{1, 600ms, 0ms}};
constexpr Pulse stroke[] = {{0.5F, 30ms, 0ms}};
constexpr Pulse half[] = {{1, 120ms, 120ms}, {1, 120ms, 0ms}};
constexpr Pulse ten_left[] = {{1, 120ms, 120ms}, {1, 120ms, 120ms}, {1, 120ms, 0ms}};
constexpr Pulse three_left[] = {{1, 50ms, 80ms}, {1, 50ms, 80ms}, {1, 50ms, 0ms}};
constexpr Pulse two_left[] = {{1, 50ms, 80ms}, {1, 50ms, 0ms}};
constexpr Pulse one_left[] = {{1, 50ms, 0ms}};
constexpr Pulse lighter[] = {{1, 250ms, 0ms}, {0.6F, 250ms, 0ms}, {0.3F, 250ms, 0ms}};
constexpr Pulse reminder[] = {{0.6F, 300ms, 200ms}, {0.6F, 300ms, 0ms}};
constexpr Pulse end[] = {{1, 500ms, 200ms}, {1, 500ms, 200ms}, {1, 500ms, 0ms}};
} // namespace pattern

} // namespace

std::span<Pulse const> pulses(Cue cue)
{
    switch (cue) {
    case Cue::get_ready: return pattern::get_ready;
    case Cue::change: return pattern::change;
    case Cue::start: return pattern::start;
    case Cue::stroke: return pattern::stroke;
    case Cue::half: return pattern::half;
    case Cue::ten_left: return pattern::ten_left;
    case Cue::three_left: return pattern::three_left;
    case Cue::two_left: return pattern::two_left;
    case Cue::one_left: return pattern::one_left;
    case Cue::lighter: return pattern::lighter;
    case Cue::end: return pattern::end;
    case Cue::reminder: return pattern::reminder;
    }
    return {};
}

class Vibrator::Worker
{
public:
    explicit Worker(std::unique_ptr<Motor> motor) : motor_{std::move(motor)} {}
    ~Worker()
    {
        {
            std::lock_guard const lock{mutex_};
            stopping_ = true;
            asked_.reset();
            changed_.notify_all();
        }
        if (thread_.joinable()) thread_.join();
    }
    Worker(Worker const&) = delete;
    Worker& operator=(Worker const&) = delete;

    void buzz(Cue cue)
    {
        std::lock_guard const lock{mutex_};
        if (found_ && !*found_) return;
        asked_ = cue;
        wake();
    }

    bool has_motor()
    {
        std::unique_lock lock{mutex_};
        if (!found_) wake();
        changed_.wait_for(lock, longest_look, [this] { return found_.has_value(); });
        return found_.value_or(false);
    }

private:
    /// Call with the lock held.
    void wake()
    {
        changed_.notify_all();
        if (runs_) return;
        if (thread_.joinable()) thread_.join(); // It has released the lock for the last time.
        runs_ = true;
        thread_ = std::thread{[this] { run(); }};
    }

    void run()
    {
        std::unique_lock lock{mutex_};
        do {
            lock.unlock();
            auto const opened = motor_->open();
            lock.lock();
            // Once a motor was found, each cue looks for it again: a gamepad may come back.
            found_ = opened || found_.value_or(false);
            changed_.notify_all();
            while (opened && asked_)
                feel(lock);
            asked_.reset();
            lock.unlock();
            if (opened) motor_->close();
            // SDL cleans up only after its own threads.
            SDL_TLSCleanup();
            lock.lock();
        } while (asked_);
        runs_ = false;
    }

    /// Releases the lock while vibrating.
    void feel(std::unique_lock<std::mutex>& lock)
    {
        auto const cue = *asked_;
        asked_.reset();
        for (auto const& pulse : pulses(cue)) {
            lock.unlock();
            motor_->run(pulse.strength, pulse.lasts);
            lock.lock();
            if (changed_.wait_for(lock, pulse.lasts + pulse.rest, [this] { return asked_ || stopping_; })) break;
        }
        lock.unlock();
        motor_->stop();
        lock.lock();
    }

    std::unique_ptr<Motor> motor_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Cue> asked_;
    std::optional<bool> found_; ///< Empty until the first search.
    bool runs_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

Vibrator::Vibrator(std::unique_ptr<Motor> motor) : worker_{std::make_unique<Worker>(std::move(motor))} {}
Vibrator::~Vibrator() = default;

void Vibrator::buzz(Cue cue) { worker_->buzz(cue); }

bool Vibrator::has_motor() const { return worker_->has_motor(); }

} // namespace tenderspot::sdl
