// SPDX-License-Identifier: MIT
// The readers that must cope with any bytes, each as a function of bytes that says what it did wrong.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace tenderspot::fuzz {

/// Empty: nothing. What makes it crash, hang or take too much memory is noticed by who calls it.
using Target = std::string (*)(std::span<std::byte const>);

/// The bytes behind the header of a journal's file. An odd first byte has the checksums of all frames made right
/// first, so that what lies behind them is reached as well.
[[nodiscard]] std::string read_frames(std::span<std::byte const>);
/// The type of a record, its version, its payload.
[[nodiscard]] std::string decode_record(std::span<std::byte const>);
/// A file of the catalogue.
[[nodiscard]] std::string read_catalogue(std::span<std::byte const>);

} // namespace tenderspot::fuzz
