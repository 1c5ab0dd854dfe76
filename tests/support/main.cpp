// SPDX-License-Identifier: MIT
// The runner of the tests of every layer, compiled once.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
