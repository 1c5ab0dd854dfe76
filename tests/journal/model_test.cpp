// SPDX-License-Identifier: MIT
// Anything that can happen to a journal, in any order, beside a plain list of what was called saved.
#include "journal/fixture.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <random>

namespace model_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::Call;
using support::Effect;
using support::Fault;

namespace {

constexpr std::size_t steps = 55; // One kind of eleven is a rest.

/// A journal on a disk that can do everything a disk does, and the list it is held against.
struct World
{
    MemoryFiles disk = small_disk();
    FaultyFiles files{disk};
    std::unique_ptr<Journal> journal;
    std::vector<Record> saved;
    std::vector<Record> in_flight; ///< Tried since, and not called saved.
    unsigned tried = 0;

    void open_if_closed()
    {
        if (!journal) journal = std::move(open(files).journal);
    }

    void append(unsigned size)
    {
        open_if_closed();
        if (!journal) return; // The disk refuses at the moment.
        auto const record = setting(std::to_string(++tried) + std::string(size % 900, '.'));
        bool const is_saved{journal->append(record)};
        if (is_saved) {
            saved.push_back(record);
            in_flight.clear();
        } else {
            in_flight.push_back(record);
        }
    }

    void heal()
    {
        files.set(support::never());
        disk.capacity = small_disk().capacity;
    }

    /// The process is over and the disk well again: what the next start shows is the list.
    void check()
    {
        journal.reset();
        heal();
        files.forget_diary();
        auto opened = open(files);
        RC_ASSERT(opened.journal != nullptr);
        RC_ASSERT(!opened.report().read_only);
        auto const shown = opened.records();
        bool const one_more = shown.size() == saved.size() + 1 &&
                              std::find(in_flight.begin(), in_flight.end(), shown.back()) != in_flight.end();
        if (one_more) saved.push_back(shown.back());
        in_flight.clear();
        RC_ASSERT(shown == saved);
        for (std::size_t i = 0; i < opened.kept.size(); ++i)
            RC_ASSERT(opened.kept[i].id == (RecordId{own_id, i + 1}));
        journal = std::move(opened.journal);
    }
};

Effect effect_of(unsigned number) { return std::array{Effect::none, Effect::half, Effect::whole}[number % 3]; }

std::size_t soon(World const& world, unsigned number) { return world.files.diary().size() + 1 + number % 12; }

void rest(World&, unsigned) {}
void append(World& world, unsigned number) { world.append(number); }
void restart(World& world, unsigned) { world.check(); }

void crash(World& world, unsigned number)
{
    world.files.set(support::crash_at(soon(world, number), effect_of(number)));
    for (int i = 0; i < 3; ++i)
        world.append(number / 7);
    world.check();
}

void crash_while_opening(World& world, unsigned number)
{
    world.journal.reset();
    world.files.set(support::crash_at(soon(world, number), effect_of(number)));
    world.open_if_closed();
    world.check();
}

void cut_power(World& world, unsigned seed)
{
    world.journal.reset();
    world.disk = world.disk.after_power_cut(seed);
    world.check();
}

void cut_power_while_opening(World& world, unsigned seed)
{
    world.journal.reset();
    world.disk = world.disk.after_power_cut(seed);
    crash_while_opening(world, seed / 5);
    cut_power(world, seed + 1);
}

void fail(World& world, unsigned number)
{
    constexpr std::array errors{FileError::no_space,  FileError::device,    FileError::no_permission,
                                FileError::not_found, FileError::too_large, FileError::read_only};
    auto const error = errors[number % errors.size()];
    auto const at = soon(world, number / 6);
    bool const for_ever = number % 4 == 0;
    world.files.set([=](Call const& call) {
        bool const fails = for_ever ? call.number >= at : call.number == at;
        return fails ? std::optional{Fault{error, effect_of(number / 8)}} : std::nullopt;
    });
}

void fill_disk(World& world, unsigned number)
{
    std::uint64_t used = 0;
    for (auto const& [path, bytes] : world.disk.all())
        used += bytes.size();
    world.disk.capacity = used + number % 1500;
}

void start_second(World& world, unsigned)
{
    world.heal();
    world.open_if_closed();
    RC_ASSERT(world.journal != nullptr);
    RC_ASSERT(open(world.disk).error == OpenError::in_use);
    auto const shown = read(world.disk).records();
    RC_ASSERT(shown.size() >= world.saved.size());
    RC_ASSERT(std::equal(world.saved.begin(), world.saved.end(), shown.begin()));
}

void tear_tail(World& world, unsigned seed)
{
    world.check();
    world.journal.reset();
    std::mt19937 random{seed};
    Bytes tail(random() % 400 + 1);
    for (auto& byte : tail)
        byte = static_cast<std::byte>(random());
    std::string last;
    for (auto const& [path, bytes] : world.disk.all())
        if (parse_file_name(path.substr(path.find_last_of('/') + 1))) last = std::max(last, path);
    auto bytes = world.disk.bytes(last);
    bytes.insert(bytes.end(), tail.begin(), tail.end());
    world.disk.put(last, bytes);
    world.check();
}

/// What can happen. Further work is a further row; the first is what a failing sequence shrinks to.
constexpr std::array<void (*)(World&, unsigned), 11> happenings{
    rest, append,    append,      restart, crash, crash_while_opening, cut_power, cut_power_while_opening,
    fail, fill_disk, start_second};

using Step = std::pair<std::size_t, unsigned>;

void play(std::vector<Step> const& sequence)
{
    World world;
    for (auto const& [what, number] : sequence) {
        happenings[what](world, number);
        // A tear does not belong to one kind of step: it may come at any time.
        if (number % 29 == 0) tear_tail(world, number);
    }
    world.check();
}

} // namespace

TEST_CASE("Model: whatever happens in whatever order, the journal is the list of what it called saved",
          "[journal][model]")
{
    auto params = rc::detail::configuration().testParams;
    params.maxSuccess = std::getenv("TENDERSPOT_LONG") != nullptr ? 20000 : 1000;
    auto const result = rc::detail::checkTestable(
        [] {
            play(*rc::gen::container<std::vector<Step>>(
                steps, rc::gen::pair(rc::gen::inRange<std::size_t>(0, happenings.size()),
                                     rc::gen::resize(1000, rc::gen::inRange<unsigned>(0, 100000)))));
        },
        rc::detail::TestMetadata{}, params);
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    CHECK(result.is<rc::detail::SuccessResult>());
    if (std::getenv("TENDERSPOT_LONG") != nullptr)
        std::cout << "| sequences of happenings against a plain list | " << params.maxSuccess << " x " << steps
                  << " | the same; seed " << params.seed << " |" << std::endl;
}

} // namespace model_test
