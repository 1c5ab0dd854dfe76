// SPDX-License-Identifier: MIT
// SDL's haptic devices: the motor of a phone, or of a gamepad.
#include "sdl/subsystem.hpp"
#include "sdl/vibrator.hpp"

#include <SDL.h>

#include <optional>

namespace tenderspot::sdl {
namespace {

class SdlMotor final : public Motor
{
public:
    ~SdlMotor() override { close(); }

    bool open() override
    {
        subsystem_.emplace(Uint32{SDL_INIT_HAPTIC});
        if (subsystem_->is_on())
            for (auto i = 0; i < SDL_NumHaptics(); ++i) {
                device_ = SDL_HapticOpen(i);
                if (device_ && SDL_HapticRumbleSupported(device_) == SDL_TRUE && SDL_HapticRumbleInit(device_) == 0)
                    return true;
                release();
            }
        subsystem_.reset();
        return false;
    }

    void run(float strength, Duration lasts) override
    {
        if (device_) SDL_HapticRumblePlay(device_, strength, static_cast<Uint32>(lasts.count()));
    }

    void stop() override
    {
        if (device_) SDL_HapticRumbleStop(device_);
    }

    void close() override
    {
        release();
        subsystem_.reset();
    }

private:
    void release()
    {
        if (device_) SDL_HapticClose(device_);
        device_ = nullptr;
    }

    std::optional<Subsystem> subsystem_;
    SDL_Haptic* device_ = nullptr;
};

} // namespace

std::unique_ptr<Motor> first_motor() { return std::make_unique<SdlMotor>(); }

} // namespace tenderspot::sdl
