// SPDX-License-Identifier: MIT
// A thread that lives from the first cue until a while after the last.
#include "sdl/speaker.hpp"

#include "sdl/tones.hpp"

#include <SDL.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tenderspot::sdl {
namespace {

/// An open device keeps some systems awake, an opening one makes others click: so not at once.
inline constexpr Duration lingering = std::chrono::seconds{2};
inline constexpr Duration closing_check = std::chrono::milliseconds{100};

SDL_AudioDeviceID open_device()
{
    SDL_AudioSpec wanted{};
    wanted.freq = samples_per_second;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = 1;
    wanted.samples = 1024;
    auto const device = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (device != 0) SDL_PauseAudioDevice(device, 0);
    return device;
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
    bool play(Cue cue)
    {
        std::lock_guard const lock{mutex_};
        if (ended_) return false;
        stopping_ = false;
        waiting_.push_back(cue);
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
        // SDL cleans up after its own threads only.
        SDL_TLSCleanup();
    }

    void serve()
    {
        auto const has_audio = SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
        SDL_AudioDeviceID device = 0;
        while (auto const cue = next()) {
            if (device == 0 && has_audio) device = open_device();
            if (device == 0) continue;
            auto const samples = tone(*cue);
            SDL_QueueAudio(device, samples.data(), static_cast<Uint32>(samples.size() * sizeof samples.front()));
        }
        if (device != 0) SDL_CloseAudioDevice(device);
        if (has_audio) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }

    /// Waits; nothing once it shall stop.
    std::optional<Cue> next()
    {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty()) return std::nullopt;
        auto const cue = waiting_.front();
        waiting_.pop_front();
        return cue;
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
    std::deque<Cue> waiting_;
    bool stopping_ = false;
    std::atomic<bool> ended_ = false;
    std::thread thread_; ///< Last: it uses all of the above.
};

Speaker::Speaker() = default;
Speaker::~Speaker() = default;

void Speaker::give(Cue cue, Instant now)
{
    silent_from_ = std::max(silent_from_, now) + tone_length(cue);
    rest_at_ = silent_from_ + lingering;
    if (worker_ && worker_->play(cue)) return;
    worker_ = std::make_unique<Worker>();
    worker_->play(cue);
}

void Speaker::rest(Instant now)
{
    if (!rest_at_ || now < *rest_at_) return;
    // Closing can take long as well; the thread is joined once it has nothing left to do.
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
