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
    CHECK_FALSE(ring(folder));
    int rung = 0;
    {
        auto const bell = Doorbell::listen(folder, [&rung] { ++rung; });
        REQUIRE(bell);
        CHECK_FALSE(Doorbell::listen(folder, [] {}));
        CHECK(ring(folder));
        CHECK(ring(folder + "/./"));
        CHECK_FALSE(ring(folder + "-other"));
    }
    CHECK(rung == 2);
    CHECK_FALSE(ring(folder));
    CHECK(Doorbell::listen(folder, [] {}));
}
