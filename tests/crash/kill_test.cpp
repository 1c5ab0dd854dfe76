// SPDX-License-Identifier: MIT
// A process that saves without a pause is killed at any moment, again and again.
#include "crash/kept.hpp"
#include "crash/process.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace kill_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kills_a_journal = 50; // Later ones would only take longer to read.

std::chrono::microseconds within(std::mt19937& random, std::chrono::microseconds most)
{
    return std::chrono::microseconds{std::uniform_int_distribution<std::int64_t>{0, most.count()}(random)};
}

/// What a power cut may leave behind the last record, so that the next start has something to put in order.
void tear(std::string const& place, std::mt19937& random)
{
    auto const segments = segments_in(place);
    if (segments.empty()) return;
    Bytes tail(random() % 5000 + 1);
    for (auto& byte : tail)
        byte = static_cast<std::byte>(random());
    add_bytes(segments.back(), tail);
}

struct Counts
{
    std::size_t kills = 0, while_opening = 0, while_recovering = 0;
    std::size_t saved = 0;
};

/// Appends records from `first` on until it is killed, so long after it began to open the journal.
Told run_until_killed(std::string const& place, std::uint64_t first, std::chrono::microseconds after, Counts& counts)
{
    Process child{append_command(place, first, 0)};
    REQUIRE(child.hear()); // A slow start, as with sanitizers, is not what is looked for.
    child.listen(after);
    REQUIRE(was_killed(child.wait()));
    auto told = understand(child.heard());
    ++counts.kills;
    counts.while_opening += told.was_opening && !told.was_opened;
    counts.saved += told.saved.size();
    return told;
}

} // namespace

TEST_CASE("Crash: a process killed at any moment loses no record that it called saved", "[crash][kill]")
{
    auto const seed = seed_of_run();
    CAPTURE(seed);
    std::mt19937 random{seed};
    Counts counts;
    for (std::size_t left = size_of_run(40, 1000); left > 0;) {
        support::Scratch const place;
        std::vector<Record> records;
        std::uint64_t first = 1;
        for (std::size_t round = 0; round < kills_a_journal && left > 0; ++round, --left) {
            CAPTURE(left);
            bool const is_torn = round % 2 == 1;
            if (is_torn) tear(place.path(), random);
            // Every third one so soon that many are still opening.
            auto const most = std::chrono::microseconds{round % 3 == 0 ? 1ms : 50ms};
            auto const opening_before = counts.while_opening;
            auto const told = run_until_killed(place.path(), first, within(random, most), counts);
            if (is_torn) counts.while_recovering += counts.while_opening - opening_before;
            records = check_kept(place.path(), records, told);
            first += told.saved.size() + told.in_flight.size();
        }
    }
    CHECK(counts.saved > counts.kills);
    // Chance may spare the opening in a few kills; syscall_test.cpp kills at each of its calls.
    if (counts.kills >= 1000) CHECK(counts.while_opening > 0);
    tell_result("random SIGKILL, 0 to 50 ms from its first word, each saved record acknowledged over a pipe",
                std::to_string(counts.kills) + " kills, " + std::to_string(counts.while_opening) + " while opening, " +
                    std::to_string(counts.while_recovering) + " of these with a torn tail, " +
                    std::to_string(counts.saved) + " records",
                "none missing, none twice; seed " + std::to_string(seed));
}

TEST_CASE("Crash: a process that ends by itself has saved exactly what it said", "[crash][kill]")
{
    support::Scratch const place;
    std::vector<Record> records;
    std::uint64_t first = 1;
    for (std::size_t saves = 1, most = size_of_run(10, 100); saves <= most; ++saves) {
        CAPTURE(saves);
        Process child{append_command(place.path(), first, saves)};
        REQUIRE(child.listen(20s));
        REQUIRE(child.wait() == 0);
        auto const told = understand(child.heard());
        REQUIRE(told.saved.size() == saves);
        REQUIRE(told.in_flight.empty());
        records = check_kept(place.path(), records, told);
        first += saves;
    }
}

} // namespace kill_test
