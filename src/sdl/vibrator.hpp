// SPDX-License-Identifier: MIT
// Vibrates in the rhythm of the cues. While nothing vibrates, no thread runs and no device is open.
#pragma once

#include "ports/haptics.hpp"

#include <memory>
#include <span>

namespace tenderspot::sdl {

struct Pulse
{
    float strength; ///< Above 0, at most 1.
    Duration lasts;
    Duration rest; ///< The pause after the pulse.
};

/// The vibration pattern of a cue.
[[nodiscard]] std::span<Pulse const> pulses(Cue cue);

/// The motor that is driven. Any call may take long; calls come from one thread at a time.
class Motor
{
public:
    virtual ~Motor() = default;
    /// False if there is none.
    virtual bool open() = 0;
    /// Returns at once; the motor stops on its own.
    virtual void run(float strength, Duration lasts) = 0;
    virtual void stop() = 0;
    virtual void close() = 0;
};

/// The first device that SDL can make rumble.
[[nodiscard]] std::unique_ptr<Motor> first_motor();

class Vibrator final : public Haptics
{
public:
    explicit Vibrator(std::unique_ptr<Motor> motor = first_motor());
    ~Vibrator() override;

    /// A new cue replaces the current one.
    void buzz(Cue cue) override;

    /// Looks for a motor on the first call of either function; then this waits briefly for the answer, and returns
    /// false as long as there is none.
    [[nodiscard]] bool has_motor() const override;

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace tenderspot::sdl
