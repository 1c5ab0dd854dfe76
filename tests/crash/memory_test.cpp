// SPDX-License-Identifier: MIT
// There is no more memory, at every allocation, once and for ever.
#include "crash/scenes.hpp"
#include "journal/heap.hpp"
#include "linux/ports/posix_files.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <new>

namespace memory_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

/// What is not synced is not what is tried here.
std::filesystem::path quick_disk()
{
    std::filesystem::path const in_memory{"/dev/shm"};
    return std::filesystem::exists(in_memory) ? in_memory : std::filesystem::temp_directory_path();
}

/// The second is longer than all buffers that the first has left behind.
std::array<Record, 3> const& tries()
{
    static std::array<Record, 3> const records{setting("1"), long_session(), setting("3")};
    return records;
}

enum class Came { to_nothing, to_an_error, to_its_end };

struct Deed
{
    bool was_opened = false;
    std::array<Came, 3> appends{}; ///< Of tries(); to nothing if std::bad_alloc came out of it.
    std::size_t failures = 0;
};

/// Opens and appends, and goes on whatever fails. Takes no memory of its own.
Deed run(std::string const& place, std::size_t at, Failing failing)
{
    PosixFiles files;
    auto const& records = tries();
    RecordSink const sink = [](KeptRecord&&) {};
    Deed deed;
    FailingHeap const heap{at, failing};
    try {
        auto const journal = Journal::open(files, place, {1, own_id}, sink);
        deed.was_opened = static_cast<bool>(journal);
        for (std::size_t i = 0; journal && i < records.size(); ++i) {
            try {
                bool const is_saved{journal.value()->append(records[i])};
                deed.appends[i] = is_saved ? Came::to_its_end : Came::to_an_error;
            } catch (std::bad_alloc const&) {
            }
        }
    } catch (std::bad_alloc const&) {
    }
    deed.failures = heap.failures();
    return deed;
}

Told told(Deed const& deed)
{
    Told told;
    for (std::size_t i = 0; deed.was_opened && i < tries().size(); ++i) {
        if (deed.appends[i] == Came::to_its_end) {
            told.saved.push_back(tries()[i]);
            told.in_flight.clear();
        } else {
            told.in_flight.push_back(tries()[i]);
        }
    }
    return told;
}

} // namespace

TEST_CASE("Memory: none left at any allocation costs no saved record, and the next start finds all", "[crash][memory]")
{
    for (auto const& scene : scenes()) {
        std::size_t runs = 0, while_opening = 0, saved = 0;
        for (auto const failing : {Failing::once, Failing::for_ever})
            for (std::size_t at = 1;; ++at) {
                CAPTURE(scene.name, failing, at);
                support::Scratch const place{quick_disk()};
                scene.prepare(place.path());
                auto const deed = run(place.path(), at, failing);
                check_kept(place.path(), scene.before, told(deed));
                if (deed.failures == 0) {
                    CHECK(told(deed).saved.size() == tries().size());
                    break;
                }
                ++runs;
                while_opening += !deed.was_opened;
                saved += told(deed).saved.size();
                // What failed once is over, and the same journal goes on.
                if (deed.was_opened && failing == Failing::once) CHECK(told(deed).saved.size() >= tries().size() - 1);
            }
        CHECK(while_opening > 20);
        CHECK(runs > while_opening);
        tell_result("no memory at allocation N, once and for ever, " + scene.name,
                    std::to_string(runs) + " runs, " + std::to_string(while_opening) + " while opening",
                    std::to_string(saved) + " saved, none lost");
    }
}

} // namespace memory_test
