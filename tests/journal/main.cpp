// SPDX-License-Identifier: MIT
// Runs the tests of the journal.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
