// SPDX-License-Identifier: MIT
// Entry point of the atlas tests.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
