// SPDX-License-Identifier: MIT
// Vibrates in the rhythm of the cues. While nothing vibrates no thread runs and no device is open.
#pragma once

#include "ports/haptics.hpp"

#include <memory>
#include <span>

namespace tenderspot::sdl {

struct Pulse
{
    float strength; ///< Above 0, at most 1.
    Duration lasts;
    Duration rest; ///< After it.
};

/// What a cue feels like.
[[nodiscard]] std::span<Pulse const> pulses(Cue cue);

/// The motor behind it. Any call may take long; all come from one thread at a time.
class Motor
{
public:
    virtual ~Motor() = default;
    /// False if there is none.
    virtual bool open() = 0;
    /// Returns at once; the motor stops by itself.
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

    /// A new cue takes the place of the one that is felt.
    void buzz(Cue cue) override;

    /// Nothing was looked for before the first call of either; then this waits a little for the answer, and says
    /// false as long as there is none.
    [[nodiscard]] bool has_motor() const override;

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace tenderspot::sdl
