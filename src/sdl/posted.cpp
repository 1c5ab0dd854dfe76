// SPDX-License-Identifier: MIT
// A list guarded by a lock, and an event that wakes the loop.
#include "sdl/posted.hpp"

#include <SDL.h>

#include <mutex>
#include <utility>
#include <vector>

namespace tenderspot::sdl {
namespace {

struct Posted
{
    std::mutex mutex;
    std::vector<std::function<void()>> work; ///< Guarded by mutex.
};

Posted& posted()
{
    static Posted all;
    return all;
}

} // namespace

std::uint32_t posted_event()
{
    static std::uint32_t const type = SDL_RegisterEvents(1);
    return type;
}

void post(std::function<void()> work)
{
    {
        std::lock_guard const lock{posted().mutex};
        posted().work.push_back(std::move(work));
    }
    SDL_Event event{};
    event.type = posted_event();
    SDL_PushEvent(&event);
}

void run_posted()
{
    std::vector<std::function<void()>> work;
    {
        std::lock_guard const lock{posted().mutex};
        work.swap(posted().work);
    }
    for (auto const& one : work)
        one();
}

} // namespace tenderspot::sdl
