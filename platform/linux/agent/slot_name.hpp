// SPDX-License-Identifier: MIT
// The name of a slot on a command line and on a socket: its day and its time, such as 2026-11-22/13:00.
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

/// Empty if the text is not a slot name.
[[nodiscard]] std::optional<SlotName> slot_named(std::string_view text);

} // namespace tenderspot::platform
