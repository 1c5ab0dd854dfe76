// SPDX-License-Identifier: MIT
// Everything a speaker plays, as samples on the time line of a session.
#pragma once

#include "sdl/speaker.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tenderspot::support {

/// An empty folder of the system's for passing things.
[[nodiscard]] std::string new_folder();

/// Sets variables of the environment, and sets them back.
class Environment
{
public:
    explicit Environment(std::map<std::string, std::string> const& wanted);
    ~Environment();
    Environment(Environment const&) = delete;
    Environment& operator=(Environment const&) = delete;

private:
    std::map<std::string, std::string> before_;
};

/// SDL's disk driver writes into a pipe, and can write no faster than this reads: so the clock of the device stands
/// still whenever the test wants it to, and where a sound lies does not depend on how busy the machine is.
class SoundCapture
{
public:
    /// How exactly: the driver may still be about to fill three of its buffers when a cue is given, or may have filled
    /// all that is there with silence (five of them) before the first cue gets into a device that was just opened.
    static constexpr Duration earliest{65}, latest{108};

    explicit SoundCapture(sdl::Speaker& speaker);
    ~SoundCapture();
    SoundCapture(SoundCapture const&) = delete;
    SoundCapture& operator=(SoundCapture const&) = delete;

    /// Plays up to that moment, resting when it is time to, as the loop does.
    void run_to(Instant when);
    /// Plays up to that moment, then gives the cue.
    void give(Cue cue, int volume, Instant when);

    /// From Instant{} on, sdl::samples_per_second of them; silence while no device was open.
    [[nodiscard]] std::vector<std::int16_t> const& samples() const { return samples_; }
    [[nodiscard]] int openings() const { return openings_; }

private:
    void play_until(std::size_t count);
    [[nodiscard]] std::size_t settled_ahead() const; ///< So many samples is the device ahead of samples_.
    void let_close(Instant now);

    sdl::Speaker& speaker_;
    std::string folder_;
    Environment environment_;
    int pipe_;
    std::vector<std::int16_t> samples_;
    int openings_ = 0;
};

} // namespace tenderspot::support
