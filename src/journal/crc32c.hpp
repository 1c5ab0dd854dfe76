// SPDX-License-Identifier: MIT
// The checksum of the journal: CRC-32C (Castagnoli), with the processor's own instruction if it has one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tenderspot {

/// Continues the checksum `so_far` with `bytes`.
[[nodiscard]] std::uint32_t crc32c(std::uint32_t so_far, std::span<std::byte const> bytes);

/// As crc32c(), but without special instructions.
[[nodiscard]] std::uint32_t crc32c_portable(std::uint32_t so_far, std::span<std::byte const> bytes);

} // namespace tenderspot
