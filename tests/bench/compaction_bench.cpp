// SPDX-License-Identifier: MIT
// Whether making a long journal smaller in the background is felt: how late a clock of 100 ticks a second is, and how
// long an append takes, alone and while a snapshot of so many real treatments is written beside it.
//   compaction_bench DIRECTORY [SESSIONS]     prints: compaction ALONE_LATE LATE ALONE_APPEND APPEND SECONDS SHARE
#include "bench/diary.hpp"
#include "journal/compaction.hpp"
#include "journal/journal.hpp"
#include "journal/segment.hpp"
#include "linux/ports/posix_files.hpp"
#include "linux/ports/worker.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>
#include <vector>

using namespace tenderspot;
using namespace tenderspot::bench;
using Steady = std::chrono::steady_clock;

namespace {

double ms(Steady::duration length) { return std::chrono::duration<double, std::milli>(length).count(); }

struct Felt
{
    double late = 0;   ///< Milliseconds that the latest of a hundred ticks came too late.
    double append = 0; ///< Median of an append.
};

double at_share(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Ticks until `goes_on` says no, at least 300 times.
template <class GoesOn> Felt tick(Journal& journal, GoesOn goes_on)
{
    std::vector<double> late;
    std::vector<double> appends;
    auto due = Steady::now();
    for (std::uint64_t i = 1; i <= 300 || goes_on(); ++i) {
        due += std::chrono::milliseconds{10};
        std::this_thread::sleep_until(due);
        late.push_back(ms(Steady::now() - due));
        if (i % 25 != 0) continue;
        auto const start = Steady::now();
        ensure(static_cast<bool>(journal.append(diary_record(Detail::bare, 1))), "appending");
        appends.push_back(ms(Steady::now() - start));
        due = std::max(due, Steady::now());
    }
    return {at_share(late, 0.99), at_share(appends, 0.5)};
}

} // namespace

int main(int count, char** arguments)
{
    ensure(count > 1, "compaction_bench DIRECTORY [SESSIONS]:");
    auto const treatments = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 300'000;
    auto const folder = std::string{arguments[1]} + "/compaction_bench";
    std::filesystem::remove_all(folder);
    PosixFiles files;
    static_cast<void>(make_journal(files, folder, Detail::real, treatments));
    auto const opened = Journal::open(files, folder, {1, diary_id}, [](KeptRecord&&) {});
    ensure(static_cast<bool>(opened), "opening");
    auto& journal = *opened.value();
    auto const before = std::filesystem::file_size(folder + "/" + file_name({diary_id, 1}));
    auto const alone = tick(journal, [] { return false; });
    auto const compaction = journal.begin_compaction();
    ensure(compaction != nullptr, "beginning");
    std::atomic<std::uint64_t> bytes{0};
    platform::Worker worker;
    auto const start = Steady::now();
    std::atomic<bool> runs{true};
    worker.run([&](std::atomic<bool> const& stop) {
        auto const done = compaction->run([&stop](std::uint64_t, std::uint64_t) { return !stop; });
        if (done) bytes = done.value().bytes;
        runs = false;
    });
    auto const beside = tick(journal, [&runs] { return runs.load(); });
    auto const seconds = ms(Steady::now() - start) / 1000;
    worker.stop();
    ensure(bytes != 0, "compacting");
    std::printf("compaction %.2f %.2f %.3f %.3f %.1f %.2f\n", alone.late, beside.late, alone.append, beside.append,
                seconds, static_cast<double>(bytes) / static_cast<double>(before));
    std::filesystem::remove_all(folder);
}
