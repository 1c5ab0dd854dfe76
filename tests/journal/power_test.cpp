// SPDX-License-Identifier: MIT
// The process is killed, or the battery comes out, at every call.
#include "journal/workload.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace power_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::Call;
using support::Effect;
using support::Judge;

namespace {

/// Runs until the process is gone at call `at`, and gives the disk back as it then is.
template <class Check> void crash_everywhere(Check check)
{
    for (auto const& work : workloads())
        for (std::size_t at = 1, calls = calls_of(work); at <= calls + 1; ++at)
            for (auto const effect : {Effect::none, Effect::half, Effect::whole}) {
                CAPTURE(work.name, at, effect);
                auto disk = work.disk();
                auto const crash = support::crash_at(at, effect);
                auto const own = work.trouble;
                FaultyFiles files{disk, [crash, own](Call const& call) {
                                      auto const fault = own(call);
                                      auto const gone = crash(call);
                                      return gone ? gone : fault;
                                  }};
                auto const deeds = run(work, files);
                check(disk, deeds, at);
            }
}

bool holds(MemoryFiles const& disk, Bytes const& wanted)
{
    auto const files = disk.all();
    return std::any_of(files.begin(), files.end(), [&wanted](auto const& file) {
        auto const& bytes = file.second;
        return std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end()) != bytes.end();
    });
}

} // namespace

TEST_CASE("Power: a process killed at any call loses nothing that was saved", "[journal][power]")
{
    crash_everywhere([](MemoryFiles& disk, Deeds const& deeds, std::size_t) { check_all_saved(disk, deeds); });
}

TEST_CASE("Power: a power cut at any call loses nothing that was saved", "[journal][power]")
{
    constexpr unsigned seeds = 100;
    crash_everywhere([](MemoryFiles& disk, Deeds const& deeds, std::size_t) {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            CAPTURE(seed);
            check_all_saved(disk.after_power_cut(seed), deeds);
        }
    });
}

TEST_CASE("Power: a power cut, and another at any call of the next start, lose nothing", "[journal][power]")
{
    auto const& work = workloads().front();
    auto first = work.disk();
    auto const deeds = run(work, first);
    for (unsigned seed = 0; seed < 20; ++seed)
        for (std::size_t at = 1; at <= 20; ++at) {
            CAPTURE(seed, at);
            auto second = first.after_power_cut(seed);
            FaultyFiles files{second, support::crash_at(at, Effect::whole)};
            static_cast<void>(open(files));
            check_all_saved(second.after_power_cut(seed + 1), deeds);
        }
}

TEST_CASE("Power: the bytes of a torn tail are somewhere, whenever the power goes", "[journal][power]")
{
    auto const torn = disk_with({setting("a")});
    Bytes const tail(300, std::byte{0xA5});
    auto bytes = torn.bytes(segment_path());
    bytes.insert(bytes.end(), tail.begin(), tail.end());
    for (std::size_t at = 1; at <= 40; ++at)
        for (unsigned seed = 0; seed < 40; ++seed) {
            CAPTURE(at, seed);
            auto disk = small_disk();
            disk.put(segment_path(), bytes);
            FaultyFiles files{disk, support::crash_at(at, Effect::whole)};
            static_cast<void>(open(files));
            CHECK(holds(disk.after_power_cut(seed), tail));
        }
}

} // namespace power_test
