// SPDX-License-Identifier: MIT
// Catch2 3 under the name and with the words of Catch2 2; found by the tests only where version 3 is installed.
#pragma once

#include <catch2/catch_all.hpp>

#include <string>

using Catch::Approx;

namespace Catch {

using Matchers::Equals;

/// What version 3 calls `ContainsSubstring`.
inline auto Contains(std::string const& part) { return Matchers::ContainsSubstring(part); }

} // namespace Catch
