// SPDX-License-Identifier: MIT
// How much dearer the journal is than the bare disk: saving against write + fdatasync of the same bytes, and
// replay into a History against read() of the same bytes. Each pair is measured in turns, in one run.
//   journal_bench DIRECTORY [sessions ...]
#include "domain/history.hpp"
#include "journal/crc32c.hpp"
#include "journal/frame.hpp"
#include "journal/journal.hpp"
#include "journal/segment.hpp"
#include "journal/wire.hpp"
#include "linux/ports/posix_files.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

using namespace tenderspot;

namespace {

constexpr std::uint64_t id = 0x00C0FFEE12345678U;
constexpr char const* points[] = {"GMED-1", "UTRAP-2", "LEVSC-1", "SUBOCC-1", "INFRA-3"};

template <class Action> double milliseconds(Action action)
{
    auto const start = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void ensure(bool holds)
{
    if (!holds) std::abort();
}

WallTime time_of(std::uint64_t session, std::int64_t plus_ms)
{
    auto const ms = 1783000000000 + static_cast<std::int64_t>(session) * 900000 + plus_ms;
    return {ms, 120, "Europe/Berlin"};
}

Record began(std::uint64_t session)
{
    Spot const spot{points[session % 5], session % 2 == 0 ? Side::left : Side::right};
    Technique const technique{Mode::hold, 0, "ball", 4, 6};
    return TreatmentBegan{time_of(session, 0), spot, 90, Score::from(static_cast<int>(session % 11)), technique};
}

Record ended(std::uint64_t session)
{
    return TreatmentEnded{{id, 2 * session + 1},
                          time_of(session, 95000),
                          Outcome::finished,
                          90000,
                          Score::from(static_cast<int>(session % 7)),
                          Feel::easing};
}

void add_frame(std::vector<std::byte>& file, Record const& record, std::uint64_t number)
{
    auto const at = file.size();
    file.resize(at + frame_header_size);
    auto header = encode_payload(record, file);
    header.number = number;
    header.stamp = number << 16U;
    seal_frame(std::span{file}.subspan(at), header, record_salt({id, 1}));
}

/// Writes a journal of so many sessions without a sync for each.
std::string make_journal(PosixFiles& files, std::string const& folder, std::uint64_t sessions)
{
    ensure(static_cast<bool>(files.make_directory(folder)));
    auto bytes = encode(SegmentHeader{{id, 1}, 1});
    for (std::uint64_t i = 0; i < sessions; ++i) {
        add_frame(bytes, began(i), 2 * i + 1);
        add_frame(bytes, ended(i), 2 * i + 2);
    }
    auto const path = folder + '/' + file_name({id, 1});
    ensure(static_cast<bool>(files.create(path).value()->append(bytes)));
    return path;
}

void measure_replay(PosixFiles& files, std::string const& folder, std::uint64_t sessions)
{
    auto const path = make_journal(files, folder, sessions);
    std::vector<std::byte> piece(256 * 1024);
    std::vector<double> raw;
    std::vector<double> reused;
    std::vector<double> ours;
    std::vector<double> decode;
    std::uint64_t size = 0;
    for (int round = 0; round < 7; ++round) {
        raw.push_back(milliseconds([&] {
            auto const file = files.open_to_read(path);
            size = file.value()->size().value();
            std::unique_ptr<std::byte[]> const all{new std::byte[size]};
            ensure(static_cast<bool>(file.value()->read(0, {all.get(), size})));
        }));
        reused.push_back(milliseconds([&] {
            auto const file = files.open_to_read(path);
            for (std::uint64_t at = 0; at < size; at += piece.size())
                ensure(static_cast<bool>(file.value()->read(at, piece)));
        }));
        ours.push_back(milliseconds([&] {
            History history;
            auto const journal =
                Journal::read(files, folder, [&history](KeptRecord&& kept) { history.apply(std::move(kept)); });
            ensure(journal && history.size() == sessions);
        }));
        decode.push_back(milliseconds([&] {
            auto const journal = Journal::read(files, folder, [](KeptRecord&&) {});
            ensure(journal && journal.value()->report().records == 2 * sessions);
        }));
    }
    auto const replayed = median(ours);
    std::printf("%llu sessions, %.1f MB: replay %.1f ms, of that decode %.1f ms\n",
                static_cast<unsigned long long>(sessions), static_cast<double>(size) / 1e6, replayed, median(decode));
    std::printf("  read() into memory for all of it    %7.2f ms: ratio %.1f\n", median(raw), replayed / median(raw));
    std::printf("  read() into 256 KiB again and again %7.2f ms: ratio %.1f\n", median(reused),
                replayed / median(reused));
}

void measure_append(PosixFiles& files, std::string const& folder)
{
    constexpr std::uint64_t count = 4000;
    auto const journal = Journal::open(files, folder + "/ours", {1, id}, [](KeptRecord&&) {});
    ensure(static_cast<bool>(journal));
    auto const raw_file = files.create(folder + "/raw");
    std::vector<double> raw;
    std::vector<double> ours;
    for (std::uint64_t i = 0; i < count; ++i) {
        std::vector<std::byte> bytes;
        add_frame(bytes, began(i), i + 1);
        auto const save_raw = [&] {
            ensure(static_cast<bool>(raw_file.value()->append(bytes)));
            ensure(static_cast<bool>(raw_file.value()->sync()));
        };
        auto const save = [&] { ensure(static_cast<bool>(journal.value()->append(began(i)))); };
        // The first of a pair may pay for the other's leftovers; so they take turns.
        if (i % 2 == 0) raw.push_back(milliseconds(save_raw));
        ours.push_back(milliseconds(save));
        if (i % 2 != 0) raw.push_back(milliseconds(save_raw));
    }
    std::printf("append: write+fdatasync %.1f us, journal %.1f us, ratio %.3f\n", median(raw) * 1000,
                median(ours) * 1000, median(ours) / median(raw));
}

} // namespace

int main(int count, char** arguments)
{
    ensure(count > 1);
    auto const folder = std::string{arguments[1]} + "/journal_bench";
    std::filesystem::remove_all(folder);
    PosixFiles files;
    ensure(static_cast<bool>(files.make_directory(folder)));
    measure_append(files, folder);
    std::vector<std::uint64_t> sizes{100000, 1000000};
    if (count > 2) sizes.clear();
    for (int i = 2; i < count; ++i)
        sizes.push_back(std::strtoull(arguments[i], nullptr, 10));
    for (auto const sessions : sizes)
        measure_replay(files, folder + '/' + std::to_string(sessions), sessions);
    std::filesystem::remove_all(folder);
}
