// SPDX-License-Identifier: MIT
// What a JSON text must be before a parser may see it; shipped files and imported ones alike.
#pragma once

#include <cstddef>
#include <string_view>

namespace tenderspot::content {

inline constexpr std::size_t largest_json = 16u << 20; ///< Bytes.
inline constexpr int deepest_json = 32;                ///< Brackets in brackets; a recursive parser dies of more.

/// Whether the text is small enough, flat enough and UTF-8. It may still not be JSON.
[[nodiscard]] bool is_bounded_json(std::string_view text);

} // namespace tenderspot::content
