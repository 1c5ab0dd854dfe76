// SPDX-License-Identifier: MIT
// How a slot is named on a command line and at a door: 2026-11-22/13:00, the day it belongs to and its time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenderspot::platform {

struct SlotName
{
    std::int32_t day = 0;     ///< Local days since 1970-01-01.
    std::uint16_t minute = 0; ///< Since midnight.
    bool operator==(SlotName const&) const = default;
};

[[nodiscard]] std::string text_of(SlotName);

/// Nothing if it is none.
[[nodiscard]] std::optional<SlotName> slot_named(std::string_view text);

} // namespace tenderspot::platform
