// SPDX-License-Identifier: MIT
// Names of slots, texts for services that read tags, programs that are started, and clocks that wake.
#include "linux/agent/desktop_notices.hpp"
#include "linux/agent/slot_name.hpp"
#include "linux/agent/spawn.hpp"
#include "linux/agent/wakers.hpp"
#include "linux/ports/linux_clock.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <poll.h>
#include <sys/wait.h>

namespace pieces_test {

using namespace tenderspot;
using namespace tenderspot::platform;

TEST_CASE("Slot names: a day and a time, both ways", "[slot name]")
{
    CHECK(text_of({20779, 780}) == "2026-11-22/13:00");
    CHECK(slot_named("2026-11-22/13:00") == SlotName{20779, 780});
    CHECK(slot_named("2028-02-29/00:05") == SlotName{21243, 5});
    for (auto const* wrong : {"", "2026-11-22", "2026-11-22 13:00", "2026-13-22/13:00", "2027-02-29/13:00",
                              "2026-11-22/24:00", "2026-11-22/13:60", "2026-11-22/13:0x", "2026-11-22/13:000"})
        CHECK_FALSE(slot_named(wrong));
}

TEST_CASE("Notices: what a service could take for a tag is none", "[notices]")
{
    CHECK(without_tags("a <b>&amp; c") == "a &lt;b&gt;&amp;amp; c");
    CHECK(without_tags("Planned for 13:00.") == "Planned for 13:00.");
}

TEST_CASE("Spawn: what a program prints, and that it is not waited for too long", "[spawn]")
{
    CHECK(output_of({"printf", "%s", "false"}, std::chrono::seconds{5}) == "false");
    CHECK_FALSE(output_of({"no-such-program-anywhere"}, std::chrono::seconds{5}));
    CHECK_FALSE(output_of({"cat", "/dev/zero/nothing"}, std::chrono::seconds{5}));
    CHECK_FALSE(output_of({"tail", "-f", "/dev/null"}, std::chrono::milliseconds{20}));
}

TEST_CASE("Spawn: a child inherits neither open files, nor blocked signals, nor what was used up", "[spawn]")
{
    ::setenv("XDG_ACTIVATION_TOKEN", "old", 1);
    ::setenv("DESKTOP_STARTUP_ID", "old", 1);
    auto const check = "test -z \"$DESKTOP_STARTUP_ID\" && test \"$XDG_ACTIVATION_TOKEN\" = new && "
                       "test ! -e /proc/self/fd/9 && test \"$(pwd)\" = / && "
                       "grep -q '^SigBlk:.0*$' /proc/self/status && test \"$(readlink /proc/self/fd/0)\" = /dev/null";
    REQUIRE(::dup2(1, 9) == 9);
    ::sigset_t all, before;
    ::sigfillset(&all);
    ::sigprocmask(SIG_BLOCK, &all, &before);
    auto const child = spawn({"sh", "-c", check}, {"XDG_ACTIVATION_TOKEN=new", "DESKTOP_STARTUP_ID"});
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    ::close(9);
    REQUIRE(child);
    int status = -1;
    REQUIRE(::waitpid(*child, &status, 0) == *child);
    CHECK(status == 0);
}

TEST_CASE("Wall timer: goes off at a moment that is past, and at none that is to come", "[wall timer]")
{
    WallTimer timer;
    auto const goes_off = [&timer] {
        ::pollfd wait{timer.number(), POLLIN, 0};
        return ::poll(&wait, 1, 20) == 1;
    };
    auto const now = LinuxClock{}.wall_now().utc_ms;
    timer.set(now - 1000);
    REQUIRE(goes_off());
    CHECK(timer.went_off() == WallTimer::Why::time);
    timer.set(now + 3'600'000);
    CHECK_FALSE(goes_off());
    timer.set(std::nullopt);
    CHECK_FALSE(goes_off());
    timer.set(-5); // A clock that is broken.
    CHECK(goes_off());
}

} // namespace pieces_test
