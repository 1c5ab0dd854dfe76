// SPDX-License-Identifier: MIT
// Integers as little-endian bytes, whatever the byte order of the processor.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace tenderspot {

/// Reads sizeof(Number) bytes. Compilers turn it into a single load.
template <class Number> [[nodiscard]] Number load_little(std::byte const* bytes)
{
    static_assert(std::is_integral_v<Number> && !std::is_same_v<Number, bool>);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return static_cast<Number>(number);
}

/// Writes sizeof(Number) bytes.
template <class Number> void store_little(std::byte* bytes, Number number)
{
    static_assert(std::is_integral_v<Number> && !std::is_same_v<Number, bool>);
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t i = 0; i < sizeof(Number); ++i, rest >>= 8U)
        bytes[i] = static_cast<std::byte>(rest & 0xFFU);
}

} // namespace tenderspot
