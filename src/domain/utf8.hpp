// SPDX-License-Identifier: MIT
// Checks whether bytes are valid UTF-8.
#pragma once

#include <string_view>

namespace tenderspot {

/// True for UTF-8 as Unicode defines it: shortest forms only, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool is_utf8(std::string_view);

} // namespace tenderspot
