// SPDX-License-Identifier: MIT
#include "crash/kept.hpp"

#include "crash/report.hpp"
#include "linux/ports/posix_files.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>

namespace tenderspot::test {
namespace {

PosixFiles& disk()
{
    static PosixFiles files;
    return files;
}

void write_bytes(std::string const& path, Bytes const& bytes, std::ios::openmode mode)
{
    std::ofstream file{path, std::ios::binary | mode};
    file.write(reinterpret_cast<char const*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    REQUIRE(file);
}

} // namespace

Told understand(std::string const& heard)
{
    Told told;
    std::istringstream lines{heard};
    std::string what;
    std::uint64_t number = 0;
    while (lines >> what >> number) {
        auto const record = setting(std::to_string(number));
        if (what == told::opening) told.was_opening = true;
        if (what == told::opened) told.was_opened = true;
        if (what == told::done) told.is_done = true;
        if (what == told::trying) told.in_flight.push_back(record);
        if (what == told::saved) {
            told.saved.push_back(record);
            told.in_flight.clear();
        }
    }
    return told;
}

std::string child_program() { return TENDERSPOT_JOURNAL_CHILD; }

std::vector<std::string> append_command(std::string const& place, std::uint64_t first, std::uint64_t count)
{
    return {child_program(), "append", place, std::to_string(first), std::to_string(count)};
}

Opened open_in(std::string const& place)
{
    Opened opened;
    auto journal = Journal::open(disk(), place, {1, own_id},
                                 [&opened](KeptRecord&& kept) { opened.kept.push_back(std::move(kept)); });
    if (journal) opened.journal = std::move(journal).value();
    else opened.error = journal.error();
    return opened;
}

std::string segment_in(std::string const& place, std::uint32_t generation)
{
    return place + '/' + file_name({own_id, generation});
}

std::vector<std::string> segments_in(std::string const& place)
{
    std::vector<std::string> paths;
    for (auto const& entry : std::filesystem::directory_iterator{place})
        if (parse_file_name(entry.path().filename().string())) paths.push_back(entry.path().string());
    std::sort(paths.begin(), paths.end());
    return paths;
}

Bytes bytes_of(std::string const& path) { return read_file(path); }
void put_bytes(std::string const& path, Bytes const& bytes) { write_bytes(path, bytes, std::ios::trunc); }
void add_bytes(std::string const& path, Bytes const& bytes) { write_bytes(path, bytes, std::ios::app); }

std::vector<Record> check_kept(std::string const& place, std::vector<Record> before, Told const& told)
{
    before.insert(before.end(), told.saved.begin(), told.saved.end());
    auto opened = open_in(place);
    REQUIRE(opened.journal);
    CHECK_FALSE(opened.report().read_only);
    auto shown = opened.records();
    if (shown.size() == before.size() + 1 &&
        std::find(told.in_flight.begin(), told.in_flight.end(), shown.back()) != told.in_flight.end())
        before.push_back(shown.back());
    REQUIRE(shown.size() == before.size());
    REQUIRE(shown == before);
    REQUIRE(opened.journal->append(setting("later")));
    opened.journal.reset();
    shown.push_back(setting("later"));
    REQUIRE(open_in(place).records() == shown);
    return shown;
}

std::size_t size_of_run(std::size_t in_suite, std::size_t in_long_run)
{
    return std::getenv("TENDERSPOT_LONG") != nullptr ? in_long_run : in_suite;
}

void tell_result(std::string const& test, std::string const& size, std::string const& result)
{
    if (std::getenv("TENDERSPOT_LONG") != nullptr)
        std::cout << "| " << test << " | " << size << " | " << result << " |" << std::endl;
}

unsigned seed_of_run()
{
    auto const* wanted = std::getenv("TENDERSPOT_SEED");
    return wanted != nullptr ? static_cast<unsigned>(std::stoul(wanted)) : std::random_device{}();
}

} // namespace tenderspot::test
