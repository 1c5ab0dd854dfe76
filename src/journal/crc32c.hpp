// SPDX-License-Identifier: MIT
// The checksum of the journal: CRC-32C (Castagnoli), by the processor's own instruction where it has one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tenderspot {

/// The checksum of what `so_far` is the checksum of, followed by `bytes`.
[[nodiscard]] std::uint32_t crc32c(std::uint32_t so_far, std::span<std::byte const> bytes);

/// The same without special instructions.
[[nodiscard]] std::uint32_t crc32c_portable(std::uint32_t so_far, std::span<std::byte const> bytes);

} // namespace tenderspot
