// SPDX-License-Identifier: MIT
// The runner of the tests of every layer, compiled once. Zones that are asked for by name are those of
// tests/data/zones.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <cstdlib>

int main(int count, char* words[])
{
    ::setenv("TZDIR", TENDERSPOT_TEST_ZONES, 1);
    return Catch::Session().run(count, words);
}
