// SPDX-License-Identifier: MIT
// A part of SDL that is initialized while somebody needs it, from any thread.
#pragma once

#include <cstdint>

namespace tenderspot::sdl {

class Subsystem
{
public:
    /// `flag` is one of SDL_INIT_...
    explicit Subsystem(std::uint32_t flag);
    ~Subsystem();
    Subsystem(Subsystem const&) = delete;
    Subsystem& operator=(Subsystem const&) = delete;

    [[nodiscard]] bool is_on() const { return is_on_; }

private:
    std::uint32_t flag_;
    bool is_on_;
};

} // namespace tenderspot::sdl
