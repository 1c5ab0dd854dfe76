// SPDX-License-Identifier: MIT
// Work in another thread, and a copy of the app that calls another.
#include "linux/ports/instance_socket.hpp"
#include "linux/ports/worker.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <future>

namespace worker_test {

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
    CHECK_FALSE(request(Instance::app, folder, "front"));
    std::vector<std::string> heard;
    {
        auto const answer = [&heard](std::string_view line) { return heard.emplace_back(line) + "!"; };
        SocketThread const doorman{InstanceSocket::listen(Instance::app, folder), answer};
        CHECK_FALSE(InstanceSocket::listen(Instance::app, folder));
        CHECK(request(Instance::app, folder, "front") == "front!");
        CHECK(request(Instance::app, folder + "/./", "slot 2026-11-22/13:00") == "slot 2026-11-22/13:00!");
        CHECK_FALSE(request(Instance::app, folder + "-other", "front"));
    }
    CHECK(heard == std::vector<std::string>{"front", "slot 2026-11-22/13:00"});
    CHECK_FALSE(request(Instance::app, folder, "front"));
    CHECK(InstanceSocket::listen(Instance::app, folder));
}

TEST_CASE("Doorbell: the app and the agent of a folder have a bell each", "[doorbell]")
{
    support::Scratch const scratch;
    SocketThread const app{InstanceSocket::listen(Instance::app, scratch.path()),
                           [](std::string_view) { return "app"; }};
    CHECK_FALSE(request(Instance::agent, scratch.path(), "status"));
    SocketThread const agent{InstanceSocket::listen(Instance::agent, scratch.path()),
                             [](std::string_view) { return "agent"; }};
    CHECK(request(Instance::agent, scratch.path(), "status") == "agent");
    CHECK(request(Instance::app, scratch.path(), "status") == "app");
}

TEST_CASE("Doorbell: a word can be left without waiting, and is heard by who opens later", "[doorbell]")
{
    support::Scratch const scratch;
    CHECK(notify(Instance::agent, scratch.path(), "look") == Reached::nobody);
    auto const bell = InstanceSocket::listen(Instance::agent, scratch.path());
    REQUIRE(bell);
    for (int i = 0; i < 20; ++i) // More than wait at the door: the rest need not.
        CHECK(notify(Instance::agent, scratch.path(), "look") == Reached::somebody);
    std::string heard;
    CHECK(bell->serve_one([&](std::string_view line) { return heard = line; }) == InstanceSocket::Served::over);
    CHECK(heard == "look");
}

TEST_CASE("Doorbell: who is at home and does not answer is not waited for longer than one has patience", "[doorbell]")
{
    support::Scratch const scratch;
    auto const bell = InstanceSocket::listen(Instance::agent, scratch.path());
    REQUIRE(bell);
    CHECK_FALSE(request(Instance::agent, scratch.path(), "status", std::chrono::milliseconds{20}));
}

} // namespace worker_test
