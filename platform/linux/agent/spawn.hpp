// SPDX-License-Identifier: MIT
// Other programs, started so that they neither hold us nor are held by us.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tenderspot::platform {

/// The program that is running, under whatever name it was called.
inline constexpr char const* this_program = "/proc/self/exe";

/// "NAME=VALUE", instead of what the environment says; without "=VALUE": not at all.
using Environment = std::vector<std::string>;

/// Starts it in a session of its own, with nothing of ours open and no words to say. Nothing: it could not be
/// started. Whoever starts it has to wait for its end some time.
[[nodiscard]] std::optional<::pid_t> spawn(std::vector<std::string> const& words, Environment const& changes);

/// The first of what it prints; nothing if it could not be started or takes longer.
[[nodiscard]] std::optional<std::string> output_of(std::vector<std::string> const& words,
                                                   std::chrono::milliseconds patience);

} // namespace tenderspot::platform
