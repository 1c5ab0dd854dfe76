// SPDX-License-Identifier: MIT
// The runner of this layer's tests.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
