// SPDX-License-Identifier: MIT
// Two processes want one journal.
#include "crash/kept.hpp"
#include "crash/process.hpp"
#include "crash/report.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

namespace lock_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

Words hold_command(std::string const& place) { return {child_program(), "hold", place, "0", "0"}; }

std::string line_of(std::string_view what, std::uint64_t number = 0)
{
    return std::string{what} + ' ' + std::to_string(number);
}

/// Both try at once; whether the first and whether the second got the journal.
std::pair<bool, bool> race(Process& first, Process& second)
{
    for (auto* one : {&first, &second})
        REQUIRE(one->line() == line_of(told::ready));
    first.give_byte();
    second.give_byte();
    std::pair<bool, bool> won;
    for (auto* one : {&first, &second}) {
        REQUIRE(one->line() == line_of(told::opening));
        auto const answer = one->line();
        CAPTURE(answer);
        bool const has_won = answer == line_of(told::opened);
        if (!has_won) REQUIRE(answer == line_of(told::refused, static_cast<std::uint64_t>(OpenError::in_use)));
        (one == &first ? won.first : won.second) = has_won;
    }
    return won;
}

} // namespace

TEST_CASE("Lock: of two processes that start at once exactly one gets the journal, and a kill frees it",
          "[crash][lock]")
{
    std::size_t const races = size_of_run(20, 100);
    std::chrono::microseconds longest{0};
    std::size_t first_won = 0;
    for (std::size_t round = 0; round < races; ++round) {
        CAPTURE(round);
        support::Scratch const scratch;
        auto const place = scratch.path() + "/data"; // Every other time there is not even a folder.
        if (round % 2 == 0) REQUIRE(open_in(place).journal);
        Process first{hold_command(place)};
        Process second{hold_command(place)};
        auto const won = race(first, second);
        REQUIRE(won.first != won.second);
        first_won += won.first;
        CHECK(open_in(place).error == OpenError::in_use);
        auto const before = std::chrono::steady_clock::now();
        for (auto* one : {&first, &second}) {
            one->kill();
            one->wait();
        }
        auto const opened = open_in(place);
        auto const took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - before);
        REQUIRE(opened.journal);
        CHECK_FALSE(opened.report().read_only);
        CHECK(segments_in(place).size() == 1);
        CHECK(took < std::chrono::milliseconds{100});
        longest = std::max(longest, took);
    }
    tell_result("two processes race for a journal, half of them for a folder that is not there yet",
                std::to_string(races) + " races, " + std::to_string(first_won) + " won by the first",
                "exactly one each; free again " + std::to_string(longest.count() / 1000) +
                    " ms after SIGKILL at most, opening included");
}

} // namespace lock_test
