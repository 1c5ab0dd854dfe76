// SPDX-License-Identifier: MIT
// The runner of the tests of what keeps data in a browser.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
