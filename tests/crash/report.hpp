// SPDX-License-Identifier: MIT
// What a child process tells its parent over a pipe: a line a step, each in one call that no test interferes with.
#pragma once

#include <cstdint>
#include <string_view>

namespace tenderspot::test {

/// The child's end of the pipe.
inline constexpr int report_descriptor = 3;

namespace told {
inline constexpr std::string_view ready = "ready";
inline constexpr std::string_view opening = "opening";
inline constexpr std::string_view opened = "opened";
inline constexpr std::string_view refused = "refused"; ///< Then why, as a number.
inline constexpr std::string_view trying = "trying";   ///< Then which record, as the next two.
inline constexpr std::string_view saved = "saved";
inline constexpr std::string_view failed = "failed";
inline constexpr std::string_view done = "done";
} // namespace told

} // namespace tenderspot::test
