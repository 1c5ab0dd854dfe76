// SPDX-License-Identifier: MIT
// Work in another thread, and a copy of the app that calls another.
#include "linux/ports/doorbell.hpp"
#include "linux/ports/worker.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <future>

using namespace tenderspot;
using namespace tenderspot::platform;

TEST_CASE("Worker: one piece of work after another, each to its end, in a thread of its own", "[worker]")
{
    Worker worker;
    std::vector<int> done;
    std::promise<std::thread::id> last;
    for (int i = 0; i < 100; ++i)
        worker.run([&done, i](std::atomic<bool> const&) { done.push_back(i); });
    worker.run([&last](std::atomic<bool> const&) { last.set_value(std::this_thread::get_id()); });
    CHECK(last.get_future().get() != std::this_thread::get_id());
    worker.stop();
    REQUIRE(done.size() == 100);
    for (int i = 0; i < 100; ++i)
        CHECK(done[static_cast<std::size_t>(i)] == i);
}

TEST_CASE("Worker: stopping stops what runs, forgets what waits, and leaves a worker that works", "[worker]")
{
    Worker worker;
    std::promise<void> begun;
    bool was_stopped = false;
    bool came_after = false;
    worker.run([&](std::atomic<bool> const& stop) {
        begun.set_value();
        while (!stop)
            std::this_thread::yield();
        was_stopped = true;
    });
    begun.get_future().wait();
    worker.run([&came_after](std::atomic<bool> const&) { came_after = true; });
    worker.stop();
    CHECK(was_stopped);
    CHECK_FALSE(came_after);
    std::promise<bool> again;
    worker.run([&again](std::atomic<bool> const& stop) { again.set_value(stop); });
    CHECK_FALSE(again.get_future().get());
}

TEST_CASE("Doorbell: who works on the folder is rung at, by whatever name the folder is called", "[doorbell]")
{
    support::Scratch const scratch;
    auto const& folder = scratch.path();
    CHECK_FALSE(ring(Bell::app, folder, "front"));
    std::vector<std::string> heard;
    {
        auto const answer = [&heard](std::string_view line) { return heard.emplace_back(line) + "!"; };
        Doorman const doorman{Doorbell::hang(Bell::app, folder), answer};
        CHECK_FALSE(Doorbell::hang(Bell::app, folder));
        CHECK(ring(Bell::app, folder, "front") == "front!");
        CHECK(ring(Bell::app, folder + "/./", "slot 2026-11-22/13:00") == "slot 2026-11-22/13:00!");
        CHECK_FALSE(ring(Bell::app, folder + "-other", "front"));
    }
    CHECK(heard == std::vector<std::string>{"front", "slot 2026-11-22/13:00"});
    CHECK_FALSE(ring(Bell::app, folder, "front"));
    CHECK(Doorbell::hang(Bell::app, folder));
}

TEST_CASE("Doorbell: the app and the agent of a folder have a bell each", "[doorbell]")
{
    support::Scratch const scratch;
    Doorman const app{Doorbell::hang(Bell::app, scratch.path()), [](std::string_view) { return "app"; }};
    CHECK_FALSE(ring(Bell::agent, scratch.path(), "status"));
    Doorman const agent{Doorbell::hang(Bell::agent, scratch.path()), [](std::string_view) { return "agent"; }};
    CHECK(ring(Bell::agent, scratch.path(), "status") == "agent");
    CHECK(ring(Bell::app, scratch.path(), "status") == "app");
}

TEST_CASE("Doorbell: a word can be left without waiting, and is heard by who opens later", "[doorbell]")
{
    support::Scratch const scratch;
    CHECK(leave_word(Bell::agent, scratch.path(), "look") == Home::nobody);
    auto const bell = Doorbell::hang(Bell::agent, scratch.path());
    REQUIRE(bell);
    for (int i = 0; i < 20; ++i) // More than wait at the door: the rest need not.
        CHECK(leave_word(Bell::agent, scratch.path(), "look") == Home::somebody);
    std::string heard;
    CHECK(bell->answer_one([&](std::string_view line) { return heard = line; }) == Doorbell::Visit::over);
    CHECK(heard == "look");
}

TEST_CASE("Doorbell: who is at home and does not answer is not waited for longer than one has patience", "[doorbell]")
{
    support::Scratch const scratch;
    auto const bell = Doorbell::hang(Bell::agent, scratch.path());
    REQUIRE(bell);
    CHECK_FALSE(ring(Bell::agent, scratch.path(), "status", std::chrono::milliseconds{20}));
}
