// SPDX-License-Identifier: MIT
// The sound device: it may be missing, busy, or pulled out at any moment. Any call may take long.
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

    void open(); ///< See is_open() for what came of it.
    void close();
    [[nodiscard]] bool is_open() const { return device_ != 0; }

    /// Whether what was open is gone, or nothing was.
    [[nodiscard]] bool is_lost() const;

    /// Plays the samples after those that still wait. False if the device is lost.
    [[nodiscard]] bool queue(std::vector<std::int16_t> const& samples);

private:
    SDL_AudioDeviceID device_ = 0;
};

} // namespace tenderspot::sdl
