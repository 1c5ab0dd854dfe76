// SPDX-License-Identifier: MIT
#include "crash/scenes.hpp"

#include <catch2/catch.hpp>

namespace tenderspot::test {
namespace {

void tear_tail(std::string const& place)
{
    save_two(place);
    add_bytes(segment_in(place), Bytes(300, std::byte{0xA5}));
}

void leave_unfinished(std::string const& place)
{
    tear_tail(place);
    put_bytes(segment_in(place, 2) + ".new", Bytes(50, std::byte{1}));
    put_bytes(segment_in(place, 3), {});
}

} // namespace

std::vector<Scene> const& scenes()
{
    static std::vector<Scene> const all{
        {"first start", [](std::string const&) {}, {}},
        {"torn tail", tear_tail, records_of_two()},
        {"unfinished segments", leave_unfinished, records_of_two()},
    };
    return all;
}

std::vector<Record> records_of_two() { return {setting("a"), setting("b")}; }

void save_two(std::string const& place)
{
    auto const opened = open_in(place);
    REQUIRE(opened.journal);
    for (auto const& record : records_of_two())
        REQUIRE(opened.journal->append(record));
}

} // namespace tenderspot::test
