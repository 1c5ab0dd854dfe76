// SPDX-License-Identifier: MIT
// A single channel of SDL's default device, fed by a queue.
#include "sdl/sound_output.hpp"

#include "sdl/tones.hpp"

namespace tenderspot::sdl {

void SoundOutput::open()
{
    close();
    SDL_AudioSpec wanted{};
    wanted.freq = samples_per_second;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = 1;
    wanted.samples = 1024;
    device_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (device_ != 0) SDL_PauseAudioDevice(device_, 0);
}

void SoundOutput::close()
{
    if (device_ != 0) SDL_CloseAudioDevice(device_);
    device_ = 0;
}

bool SoundOutput::is_lost() const
{
    // SDL accepts samples even for a device that is gone, and reports that only here.
    return device_ == 0 || SDL_GetAudioDeviceStatus(device_) == SDL_AUDIO_STOPPED;
}

bool SoundOutput::queue(std::vector<std::int16_t> const& samples)
{
    if (is_lost()) return false;
    // A device that accepts nothing would play old cues once it recovers.
    constexpr auto stuck = 3 * samples_per_second * sizeof(std::int16_t);
    if (SDL_GetQueuedAudioSize(device_) > stuck) SDL_ClearQueuedAudio(device_);
    auto const bytes = static_cast<Uint32>(samples.size() * sizeof(std::int16_t));
    return SDL_QueueAudio(device_, samples.data(), bytes) == 0;
}

} // namespace tenderspot::sdl
