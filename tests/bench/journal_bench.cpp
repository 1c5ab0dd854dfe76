// SPDX-License-Identifier: MIT
// What the journal costs beside the bare disk, a decoder written by hand and SQLite, all in turns in one run.
//   journal_bench DIRECTORY [ROUNDS]
// Lines of a name and medians: append_* in µs (write + fdatasync, journal, SQLite), read_* in ms (see Costs), memory_*
// in bytes a treatment.
#include "diary.hpp"
#include "domain/history.hpp"
#include "journal/journal.hpp"
#include "journal/segment.hpp"
#include "linux/ports/posix_files.hpp"
#include "plain_treatments.hpp"
#include "sqlite_diary.hpp"
#include "stopwatch.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <malloc.h>
#include <memory>

using namespace tenderspot;
using namespace tenderspot::bench;

namespace {

char const* name_of(Detail detail) { return detail == Detail::bare ? "bare" : "real"; }

double in_use()
{
    auto const heap = ::mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
}

void measure_append(PosixFiles& files, std::string const& folder, Detail detail)
{
    constexpr std::uint64_t count = 3000;
    auto const journal = Journal::open(files, folder + "/ours", {1, diary_id}, [](KeptRecord&&) {});
    ensure(static_cast<bool>(journal), "opening a journal");
    auto const raw_file = files.create(folder + "/raw");
    SqliteDiary database{folder + "/sqlite"};
    std::array<std::vector<Milliseconds>, 3> times;
    for (std::uint64_t number = 1; number <= count; ++number) {
        auto const record = diary_record(detail, number);
        std::vector<std::byte> bytes;
        add_frame(bytes, record, number);
        auto const save = [&](std::size_t by) {
            if (by == 0) {
                ensure(static_cast<bool>(raw_file.value()->append(bytes)), "writing");
                ensure(static_cast<bool>(raw_file.value()->sync()), "fdatasync");
            } else if (by == 1) {
                ensure(static_cast<bool>(journal.value()->append(record)), "the journal's append");
            } else {
                database.insert(record, number);
            }
        };
        // Each may pay for what the one before it left behind, so each comes after each as often.
        constexpr std::size_t orders[6][3] = {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {0, 2, 1}, {2, 0, 1}, {1, 0, 2}};
        for (auto const by : orders[number % 6])
            times[by].push_back(timed([&] { save(by); }));
    }
    std::printf("append_%s", name_of(detail));
    for (auto& of_one : times)
        std::printf(" %.1f", median(std::move(of_one)).wall * 1000);
    std::printf("\n");
}

/// What is timed of reading a diary.
struct Costs
{
    std::vector<Milliseconds> read, reused, by_hand, plain, sqlite_plain, history, sqlite_history;

    void print(Detail detail, std::uint64_t treatments, std::uint64_t size)
    {
        std::printf("read_%s_%llu %.1f", name_of(detail), static_cast<unsigned long long>(treatments),
                    static_cast<double>(size) / 1e6);
        for (auto* of_one : {&read, &reused, &by_hand, &plain, &sqlite_plain, &history, &sqlite_history})
            std::printf(" %.2f", median(std::move(*of_one)).wall);
        std::printf("\n");
    }
};

std::unique_ptr<std::byte[]> whole(PosixFiles& files, std::string const& path, std::uint64_t size)
{
    auto const file = files.open_to_read(path);
    std::unique_ptr<std::byte[]> all{new std::byte[size]};
    ensure(file && file.value()->read(0, {all.get(), size}), "reading");
    return all;
}

void measure_read(PosixFiles& files, std::string const& folder, Detail detail, std::uint64_t treatments, int rounds)
{
    auto const path = make_journal(files, folder, detail, treatments);
    auto const size = files.open_to_read(path).value()->size().value();
    SqliteDiary database{folder + "/sqlite"};
    database.begin();
    for (std::uint64_t number = 1; number <= treatments * records_of_treatment(detail); ++number)
        database.insert(diary_record(detail, number), number);
    database.commit();

    std::vector<std::byte> piece(256 * 1024);
    auto const journal = [&](RecordSink const& sink) {
        ensure(static_cast<bool>(Journal::read(files, folder, sink)), "reading a journal");
    };
    auto const sqlite = [&](RecordSink const& sink) { database.read_all(sink); };
    auto const into_history = [&](auto const& read_all) {
        History history;
        read_all([&](KeptRecord&& kept) { history.apply(std::move(kept)); });
        ensure(history.size() == treatments, "counting the treatments");
    };
    auto const into_plain = [&](auto const& read_all) {
        PlainTreatments plain;
        read_all([&](KeptRecord&& kept) { take(plain, std::move(kept)); });
        ensure(plain.size() == treatments, "counting the treatments");
    };
    Costs costs;
    for (int round = 0; round < rounds; ++round) {
        costs.read.push_back(timed([&] { whole(files, path, size); }));
        costs.reused.push_back(timed([&] {
            auto const file = files.open_to_read(path);
            for (std::uint64_t at = 0; at < size; at += piece.size())
                ensure(static_cast<bool>(file.value()->read(at, piece)), "reading");
        }));
        costs.by_hand.push_back(timed([&] {
            auto const bytes = whole(files, path, size);
            auto const plain = decode_by_hand({bytes.get(), size}, record_salt({diary_id, 1}));
            ensure(plain.size() == treatments, "counting the treatments");
        }));
        costs.plain.push_back(timed([&] { into_plain(journal); }));
        costs.sqlite_plain.push_back(timed([&] { into_plain(sqlite); }));
        costs.history.push_back(timed([&] { into_history(journal); }));
        costs.sqlite_history.push_back(timed([&] { into_history(sqlite); }));
    }
    costs.print(detail, treatments, size);

    auto const before = in_use();
    History history;
    journal([&](KeptRecord&& kept) { history.apply(std::move(kept)); });
    std::printf("memory_%s_%llu %.1f\n", name_of(detail), static_cast<unsigned long long>(treatments),
                (in_use() - before) / static_cast<double>(treatments));
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int count, char** arguments)
{
    ensure(count > 1, "journal_bench DIRECTORY [ROUNDS]:");
    auto const rounds = count > 2 ? std::max(1, std::atoi(arguments[2])) : 7;
    auto const folder = std::string{arguments[1]} + "/journal_bench";
    // Large blocks go back to the system at once, so that every round touches new memory, like a start of the app.
    ::mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    std::filesystem::remove_all(folder);
    PosixFiles files;
    for (auto const detail : {Detail::bare, Detail::real}) {
        auto const appended = folder + "/append_" + name_of(detail);
        ensure(static_cast<bool>(files.make_directory(appended)), "making a folder");
        measure_append(files, appended, detail);
    }
    measure_read(files, folder + "/bare_100000", Detail::bare, 100'000, rounds);
    measure_read(files, folder + "/real_100000", Detail::real, 100'000, rounds);
    measure_read(files, folder + "/bare_1000000", Detail::bare, 1'000'000, rounds);
    std::filesystem::remove_all(folder);
}
