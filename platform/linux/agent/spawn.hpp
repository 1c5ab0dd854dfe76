// SPDX-License-Identifier: MIT
// Starts other programs so that neither process depends on the other.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tenderspot::platform {

/// The executable of this process, whatever name it was started by.
inline constexpr char const* this_program = "/proc/self/exe";

/// "NAME=VALUE" overrides the environment; "NAME" without a value removes the variable.
using Environment = std::vector<std::string>;

/// Starts the program in its own session, with none of our files open and without output. Empty if it could not be
/// started. The caller must wait for its end at some time.
[[nodiscard]] std::optional<::pid_t> spawn(std::vector<std::string> const& words, Environment const& changes);

/// The beginning of what it prints; empty if it could not be started or takes longer.
[[nodiscard]] std::optional<std::string> output_of(std::vector<std::string> const& words,
                                                   std::chrono::milliseconds patience);

} // namespace tenderspot::platform
