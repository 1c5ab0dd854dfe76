// SPDX-License-Identifier: MIT
// The sound device, which may be missing, busy, or unplugged at any moment. Any call may take long.
#pragma once

#include <SDL_audio.h>

#include <cstdint>
#include <vector>

namespace tenderspot::sdl {

class SoundOutput
{
public:
    SoundOutput() = default;
    ~SoundOutput() { close(); }
    SoundOutput(SoundOutput const&) = delete;
    SoundOutput& operator=(SoundOutput const&) = delete;

    void open(); ///< The result is in is_open().
    void close();
    [[nodiscard]] bool is_open() const { return device_ != 0; }

    /// Whether the open device is gone, or none was open.
    [[nodiscard]] bool is_lost() const;

    /// Plays the samples after those still queued. False if the device is lost.
    [[nodiscard]] bool queue(std::vector<std::int16_t> const& samples);

private:
    SDL_AudioDeviceID device_ = 0;
};

} // namespace tenderspot::sdl
