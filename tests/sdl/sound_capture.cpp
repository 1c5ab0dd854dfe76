// SPDX-License-Identifier: MIT
// A pipe in the place of a loudspeaker.
#include "sdl/sound_capture.hpp"

#include "sdl/tones.hpp"

#include <SDL.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <stdexcept>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace tenderspot::support {
namespace {

inline constexpr int pipe_bytes = 4096, stream_bytes = 4096, device_bytes = 2048;
/// SDL numbers devices from 2 on, and there is no other here.
inline constexpr SDL_AudioDeviceID only_device = 2;

std::size_t sample_at(Instant when)
{
    return static_cast<std::size_t>(when.time_since_epoch().count()) * sdl::samples_per_second / 1000;
}

/// Real time, at most ten seconds; only the outcome counts, not how long it took.
template <class Question> void wait_until(Question question, char const* what)
{
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (!question()) {
        if (std::chrono::steady_clock::now() > end) throw std::runtime_error{what};
        std::this_thread::yield();
    }
}

int new_pipe(std::string const& path)
{
    if (::mkfifo(path.c_str(), 0600) != 0) throw std::runtime_error{"no pipe"};
    // Open at both ends: the driver can then open and close it as often as it likes.
    auto const pipe = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (pipe < 0 || ::fcntl(pipe, F_SETPIPE_SZ, pipe_bytes) != pipe_bytes) throw std::runtime_error{"no small pipe"};
    return pipe;
}

} // namespace

std::string new_folder()
{
    auto name = (std::filesystem::temp_directory_path() / "tenderspot-sound-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error{"no folder"};
    return name;
}

Environment::Environment(std::map<std::string, std::string> const& wanted)
{
    for (auto const& [name, value] : wanted) {
        auto const* const was = std::getenv(name.c_str());
        before_[name] = was ? was : "";
        ::setenv(name.c_str(), value.c_str(), 1);
    }
}

Environment::~Environment()
{
    for (auto const& [name, value] : before_)
        if (value.empty()) ::unsetenv(name.c_str());
        else ::setenv(name.c_str(), value.c_str(), 1);
}

SoundCapture::SoundCapture(sdl::Speaker& speaker)
    : speaker_{speaker},
      folder_{new_folder()},
      environment_{
          {{"SDL_AUDIODRIVER", "disk"}, {"SDL_DISKAUDIOFILE", folder_ + "/pipe"}, {"SDL_DISKAUDIODELAY", "0"}}},
      pipe_{new_pipe(folder_ + "/pipe")}
{
}

SoundCapture::~SoundCapture()
{
    if (auto const rest_at = speaker_.rest_at()) let_close(*rest_at);
    ::close(pipe_);
    std::filesystem::remove_all(folder_);
}

void SoundCapture::run_to(Instant when)
{
    while (true) {
        auto const rest_at = speaker_.rest_at();
        auto const until = std::min(when, rest_at.value_or(when));
        if (!rest_at) samples_.resize(std::max(samples_.size(), sample_at(until)));
        if (rest_at) play_until(sample_at(until));
        if (rest_at && *rest_at <= when) let_close(*rest_at);
        else return;
    }
}

void SoundCapture::give(Cue cue, int volume, Instant when)
{
    run_to(when);
    auto const opens = !speaker_.rest_at();
    if (opens && sdl::tone_length(cue) < latest)
        throw std::runtime_error{"too short to be seen when it opens the device"};
    // Nothing is read meanwhile, so that no sound can pass unseen.
    auto const before = opens ? 0 : SDL_GetQueuedAudioSize(only_device);
    speaker_.give(cue, volume, when);
    if (volume == 0) return;
    openings_ += opens ? 1 : 0;
    wait_until([&] { return SDL_GetQueuedAudioSize(only_device) > before; }, "the cue reached no device");
}

void SoundCapture::play_until(std::size_t count)
{
    while (samples_.size() + settled_ahead() < count) {
        std::int16_t some[pipe_bytes / 2];
        auto const got = ::read(pipe_, some, sizeof some);
        if (got > 0) samples_.insert(samples_.end(), some, some + got / 2);
    }
}

std::size_t SoundCapture::settled_ahead() const
{
    int bytes = 0;
    // Once there is something in the pipe again, the driver has filled what we took, or is about to.
    pollfd waiting{pipe_, POLLIN, 0};
    if (::poll(&waiting, 1, 10'000) != 1 || ::ioctl(pipe_, FIONREAD, &bytes) != 0)
        throw std::runtime_error{"the device stands still"};
    return (static_cast<std::size_t>(bytes) + stream_bytes + device_bytes) / 2;
}

void SoundCapture::let_close(Instant now)
{
    auto const end = std::max(sample_at(now), samples_.size());
    wait_until(
        [&] {
            std::int16_t some[pipe_bytes / 2];
            for (ssize_t got; (got = ::read(pipe_, some, sizeof some)) > 0;)
                samples_.insert(samples_.end(), some, some + got / 2);
            speaker_.rest(now);
            now = speaker_.rest_at().value_or(now);
            return !speaker_.rest_at();
        },
        "the device does not close");
    // While it closes, the driver runs ahead of the time line.
    for (auto i = end; i < samples_.size(); ++i)
        if (samples_[i] != 0) throw std::runtime_error{"the device closed while something sounded"};
    samples_.resize(end);
}

} // namespace tenderspot::support
