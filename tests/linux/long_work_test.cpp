// SPDX-License-Identifier: MIT
// How far long work is, and how it is stopped.
#include "linux/journal_tools/long_work.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace long_work_test {

using namespace tenderspot::platform;
using namespace std::chrono_literals;

namespace {

struct Screen
{
    ProgressBar::Time now{};
    std::vector<std::string> drawn;
    ProgressBar bar{[this](std::string const& text) { drawn.push_back(text); }, [this] { return now; }};
};

} // namespace

TEST_CASE("Progress bar: short work never shows one", "[tools]")
{
    Screen screen;
    for (int ms = 0; ms < 500; ++ms) {
        screen.now = ProgressBar::Time{} + std::chrono::milliseconds{ms};
        screen.bar.show(static_cast<std::uint64_t>(ms), 500);
    }
    screen.bar.clear();
    CHECK(screen.drawn.empty());
}

TEST_CASE("Progress bar: long work shows it ten times a second, and then it is gone", "[tools]")
{
    Screen screen;
    for (int ms = 0; ms <= 1500; ++ms) {
        screen.now = ProgressBar::Time{} + std::chrono::milliseconds{ms};
        screen.bar.show(static_cast<std::uint64_t>(ms), 3000);
    }
    REQUIRE(screen.drawn.size() == 11);
    CHECK(screen.drawn.front() == "\r[#####.........................] 16 %");
    CHECK(screen.drawn.back() == "\r[###############...............] 50 %");
    screen.bar.clear();
    screen.bar.clear();
    REQUIRE(screen.drawn.size() == 12);
    CHECK(screen.drawn.back() == "\r\x1B[K");
}

TEST_CASE("Progress bar: it is never more than full", "[tools]")
{
    Screen screen;
    screen.now += 1s;
    screen.bar.show(7, 0);
    screen.now += 1s;
    screen.bar.show(10, 7);
    CHECK(screen.drawn == std::vector<std::string>(2, "\r[##############################] 100 %"));
}

TEST_CASE("Long work: an interrupt of what writes is noted until it is finished, and then ends the process", "[tools]")
{
    auto const child = ::fork();
    if (child == 0) {
        LongWork work{OnInterrupt::note, Speaks::at_the_end};
        auto const progress = work.progress();
        if (!progress(1, 2)) ::_exit(1);
        ::raise(SIGTERM);
        if (progress(1, 2)) ::_exit(2);
        work.finish();
        ::_exit(3);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGTERM);
}

} // namespace long_work_test
