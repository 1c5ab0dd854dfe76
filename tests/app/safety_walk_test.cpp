// SPDX-License-Identifier: MIT
// Random walks through the whole app, held against the safety table after each step.
#include "safety_script.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <iostream>
#include <random>

namespace safety_walk_test {

using namespace tenderspot::support;

namespace {

bool is_long() { return std::getenv("TENDERSPOT_LONG") != nullptr; }

unsigned seed_of_run()
{
    auto const* wanted = std::getenv("TENDERSPOT_SEED");
    return wanted != nullptr ? static_cast<unsigned>(std::stoul(wanted)) : std::random_device{}();
}

} // namespace

TEST_CASE("Safety walk: whatever is done, the app presses only what the safety table allows, and all of that",
          "[app][safety][walk]")
{
    constexpr std::size_t steps = 60;
    std::size_t const walks = is_long() ? 4000 : 400;
    auto const seed = seed_of_run();
    INFO("TENDERSPOT_SEED=" << seed);
    std::size_t failed = 0;
    for (std::size_t i = 0; i < walks && failed == 0; ++i) {
        auto const script = random_script(seed + static_cast<unsigned>(i), steps);
        if (first_disagreement(script).empty()) continue;
        ++failed;
        auto const least = shortest(script);
        FAIL_CHECK("TENDERSPOT_SEED=" << seed + i << ": " << first_disagreement(least) << "\n" << as_code(least));
    }
    CHECK(failed == 0);
    if (is_long())
        std::cout << "| safety walks | " << walks * steps << " steps, seed " << seed << " | "
                  << (failed == 0 ? "holds" : "broken") << " |" << std::endl;
}

} // namespace safety_walk_test
