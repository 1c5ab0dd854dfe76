// SPDX-License-Identifier: MIT
// Numbers that no two starts of the app share.
#pragma once

#include <cstdint>
#include <random>

namespace tenderspot::platform {

/// From the system's random number generator; never 0.
[[nodiscard]] inline std::uint64_t random_id()
{
    std::random_device source;
    auto const id = std::uint64_t{source()} << 32U | source();
    return id == 0 ? 1 : id;
}

} // namespace tenderspot::platform
