// SPDX-License-Identifier: MIT
// A thread that lives from the first cue until a while after the last.
#include "sdl/speaker.hpp"

#include "sdl/sound_output.hpp"
#include "sdl/subsystem.hpp"
#include "sdl/tones.hpp"

#include <SDL.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tenderspot::sdl {
namespace {

inline constexpr Duration closing_check = std::chrono::milliseconds{100};
inline constexpr Duration loss_check = std::chrono::milliseconds{50}; ///< Only while something sounds.

enum class Try { first, again };

struct Asked
{
    Cue cue;
    int volume;
    Instant at;
    Try tried = Try::first;
};

/// Whether a cue is still correct when it comes a second late.
bool may_be_late(Cue cue)
{
    switch (cue) {
    case Cue::get_ready:
    case Cue::change:
    case Cue::start:
    case Cue::half:
    case Cue::lighter:
    case Cue::end:
    case Cue::reminder: return true;
    case Cue::stroke:
    case Cue::ten_left:
    case Cue::three_left:
    case Cue::two_left:
    case Cue::one_left: return false;
    }
    return false;
}

} // namespace

class Speaker::Worker
{
public:
    Worker() : thread_{[this] { run(); }} {}
    ~Worker()
    {
        stop();
        thread_.join();
    }
    Worker(Worker const&) = delete;
    Worker& operator=(Worker const&) = delete;

    /// False if the thread has ended already.
    bool play(Asked const& asked)
    {
        std::lock_guard const lock{mutex_};
        if (ended_) return false;
        stopping_ = false;
        waiting_.push_back(asked);
        changed_.notify_one();
        return true;
    }

    void stop()
    {
        std::lock_guard const lock{mutex_};
        stopping_ = true;
        changed_.notify_one();
    }

    [[nodiscard]] bool has_ended() const { return ended_; }

private:
    void run()
    {
        do
            serve();
        while (!has_nothing_left());
        // SDL cleans up only after its own threads.
        SDL_TLSCleanup();
    }

    void serve()
    {
        Subsystem const audio{SDL_INIT_AUDIO};
        SoundOutput output;
        looks_left_ = 0;
        while (auto const asked = next(output))
            if (audio.is_on()) sound(output, *asked);
    }

    void sound(SoundOutput& output, Asked const& asked)
    {
        auto const samples = tone(asked.cue, asked.volume);
        for (auto opened = 0; opened < 2; ++opened) {
            if (!output.is_open()) {
                output.open();
                if (!output.is_open() || is_old(asked)) return;
            }
            if (output.queue(samples)) return watch(asked);
            output.close();
        }
    }

    /// Opening may have taken so long that other cues became due; older ones are then dropped.
    bool is_old(Asked const& asked)
    {
        std::lock_guard const lock{mutex_};
        if (waiting_.empty()) return false;
        auto const newest = waiting_.back().at;
        while (waiting_.front().at < newest)
            waiting_.pop_front();
        return asked.at < newest && asked.tried == Try::first;
    }

    void watch(Asked const& asked)
    {
        sounding_ = asked;
        looks_left_ = tone_length(asked.cue) / loss_check + 2;
    }

    /// Waits for a cue; empty once it must stop. A cue that was lost while sounding is returned again, once.
    std::optional<Asked> next(SoundOutput const& output)
    {
        std::unique_lock lock{mutex_};
        auto const woken = [this] { return stopping_ || !waiting_.empty(); };
        for (; looks_left_ > 0; --looks_left_) {
            if (changed_.wait_for(lock, loss_check, woken)) break;
            if (!output.is_lost()) continue;
            looks_left_ = 0;
            if (sounding_.tried == Try::again || !may_be_late(sounding_.cue)) break;
            return Asked{sounding_.cue, sounding_.volume, sounding_.at, Try::again};
        }
        changed_.wait(lock, woken);
        if (waiting_.empty()) return std::nullopt;
        auto const asked = waiting_.front();
        waiting_.pop_front();
        return asked;
    }

    /// A cue may have come while the device was being closed.
    bool has_nothing_left()
    {
        std::lock_guard const lock{mutex_};
        ended_ = waiting_.empty();
        return ended_;
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Asked> waiting_;
    bool stopping_ = false;
    std::atomic<bool> ended_ = false;
    Asked sounding_{};           ///< Used only by the thread: the cue it watches,
    Duration::rep looks_left_{}; ///< and how many more times it checks.
    std::thread thread_;         ///< Last: it uses all of the above.
};

Speaker::Speaker() = default;
Speaker::~Speaker() = default;

void Speaker::give(Cue cue, int volume, Instant now)
{
    if (volume <= 0) return;
    silent_from_ = std::max(silent_from_, now) + tone_length(cue);
    auto const strokes_may_follow = cue == Cue::start || cue == Cue::stroke;
    auto const rest_at = silent_from_ + (strokes_may_follow ? lingering_for_strokes : lingering);
    rest_at_ = std::max(rest_at_.value_or(rest_at), rest_at);
    Asked const asked{cue, volume, now};
    if (worker_ && worker_->play(asked)) return;
    worker_ = std::make_unique<Worker>();
    worker_->play(asked);
}

void Speaker::rest(Instant now)
{
    if (!rest_at_ || now < *rest_at_) return;
    // Closing can take long as well, so the thread is joined once it has nothing left to do.
    worker_->stop();
    if (worker_->has_ended()) {
        worker_.reset();
        rest_at_.reset();
    } else {
        rest_at_ = now + closing_check;
    }
}

std::optional<Instant> Speaker::rest_at() const { return rest_at_; }

} // namespace tenderspot::sdl
