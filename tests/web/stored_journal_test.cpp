// SPDX-License-Identifier: MIT
// The journal in a browser: a page may die after any batch, and what was reported as kept is there.
#include "journal/compaction.hpp"
#include "journal/journal.hpp"
#include "web/simulated_store.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace stored_journal_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace tenderspot::web;

namespace {

/// Each of another key, so that none takes the place of another.
Record setting(std::string value) { return SettingChanged{{1783000000123, 120, "Europe/Berlin"}, value, value}; }

/// A page with its journal, which dies when it is destroyed.
struct Page
{
    SimulatedStore& store;
    StoredFiles files{store, "/data"};
    std::vector<Record> found;
    std::unique_ptr<Journal> journal;

    Page(SimulatedStore& in, std::uint64_t fresh_id) : store{in}
    {
        files.open(store.kept, Ownership::owned);
        store.waiting.clear();
        store.last_kept = 0;
        open(fresh_id);
    }
    void open(std::uint64_t fresh_id)
    {
        journal.reset();
        found.clear();
        auto opened = Journal::open(files, "/data", {1, fresh_id},
                                    [&](KeptRecord&& kept) { found.push_back(std::move(kept.record)); });
        if (opened) journal = std::move(opened).value();
    }
};

struct Written
{
    Record record;
    std::uint64_t batch; ///< With which it is kept.
};

/// In that order, perhaps with others between: what was called not saved may be there all the same.
bool holds(std::vector<Record> const& all, std::vector<Record> const& some)
{
    auto at = some.begin();
    for (auto const& one : all)
        if (at != some.end() && one == *at) ++at;
    return at == some.end();
}

bool begins_with(std::vector<Record> const& all, std::vector<Record> const& first)
{
    return all.size() >= first.size() && std::equal(first.begin(), first.end(), all.begin());
}

void append(Page& page, std::vector<Written>& written, std::string value)
{
    auto const record = setting(std::move(value));
    if (page.journal->append(record)) written.push_back({record, page.store.waiting.back().number});
}

/// First start, records, a smaller journal, more records.
std::vector<Written> whole_life(Page& page)
{
    std::vector<Written> written;
    REQUIRE(page.journal);
    for (int i = 0; i < 5; ++i)
        append(page, written, std::to_string(i));
    auto const compaction = page.journal->begin_compaction();
    REQUIRE(compaction);
    REQUIRE(compaction->run({}));
    for (int i = 5; i < 8; ++i)
        append(page, written, std::to_string(i));
    return written;
}

void check_next_page(SimulatedStore& store, std::vector<Record> const& reported, std::vector<Record> const& tried)
{
    Page next{store, 9};
    REQUIRE(next.journal);
    CHECK_FALSE(next.journal->report().read_only);
    CHECK(next.journal->report().damaged_bytes == 0);
    CHECK(next.journal->report().missing_records == 0);
    // Whatever else is there was tried, and came through unreported.
    CHECK(begins_with(next.found, reported));
    CHECK(begins_with(tried, next.found));
    CHECK(next.journal->append(setting("later")));
    store.answer_all(next.files);
    CHECK(next.files.settlement().settling == Settling::safe);
}

} // namespace

TEST_CASE("Stored journal: whatever batch was the last before the page died, what was reported is there", "[web]")
{
    std::size_t batches = 0;
    {
        SimulatedStore store;
        Page page{store, 7};
        whole_life(page);
        batches = store.waiting.size();
    }
    REQUIRE(batches > 12);
    for (std::size_t last = 0; last <= batches; ++last) {
        CAPTURE(last);
        SimulatedStore store;
        std::vector<Record> reported, tried;
        {
            Page page{store, 7};
            auto const written = whole_life(page);
            store.answer(page.files, last);
            for (auto const& one : written) {
                tried.push_back(one.record);
                if (one.batch <= store.last_kept) reported.push_back(one.record);
            }
        }
        check_next_page(store, reported, tried);
    }
}

TEST_CASE("Stored journal: whatever batch finds no room, the app goes on, and a new try saves all of it", "[web]")
{
    for (std::uint64_t full = 1; full <= 20; ++full) {
        CAPTURE(full);
        SimulatedStore store;
        bool was_full = false;
        store.judge = [&](FileBatch const& batch) {
            was_full = was_full || batch.number >= full;
            return was_full ? std::optional{FileError::no_space} : std::nullopt;
        };
        std::vector<Record> tried, reported;
        {
            Page page{store, 7};
            REQUIRE(page.journal);
            std::vector<Written> written;
            for (int i = 0; i < 10; ++i) {
                append(page, written, std::to_string(i));
                store.answer_all(page.files);
            }
            CHECK((page.files.settlement().settling == Settling::refused) == was_full);
            store.judge = [](auto const&) { return std::nullopt; };
            page.files.retry();
            append(page, written, "again");
            store.answer_all(page.files);
            CHECK(page.files.settlement().settling == Settling::safe);
            for (auto const& one : written)
                tried.push_back(one.record);
            reported = tried;
        }
        Page next{store, 9};
        REQUIRE(next.journal);
        CHECK(next.journal->report().missing_records == 0);
        CHECK_FALSE(next.journal->report().read_only);
        CHECK(next.found == reported);
    }
}

TEST_CASE("Stored journal: pages that die at any moment, one after another, lose nothing that was reported", "[web]")
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        auto const chance = [&](unsigned of) { return random() % of == 0; };
        SimulatedStore store;
        std::vector<Record> before; // What the last page found, and is therefore safe.
        for (unsigned life = 0; life < 6; ++life) {
            Page page{store, 7 + life};
            REQUIRE(page.journal);
            REQUIRE_FALSE(page.journal->report().read_only);
            CHECK(page.journal->report().missing_records == 0);
            CHECK(page.journal->report().damaged_bytes == 0);
            CHECK(holds(page.found, before));
            std::vector<Written> written;
            bool is_full = false;
            store.judge = [&](auto const&) { return is_full ? std::optional{FileError::no_space} : std::nullopt; };
            auto const found = page.found;
            for (auto deed = random() % 12; deed > 0; --deed) {
                append(page, written, std::to_string(random()));
                if (chance(2)) store.answer(page.files, random() % (store.waiting.size() + 1));
                if (chance(8)) is_full = !is_full;
                if (chance(6)) page.files.retry();
                if (chance(12)) {
                    page.open(100 + life); // A reopening in the same page.
                    REQUIRE((page.journal || page.files.settlement().settling == Settling::refused));
                    if (!page.journal) break;
                }
            }
            // Dies: what was on its way may have come through all the same.
            if (chance(2)) store.answer(page.files, random() % (store.waiting.size() + 1));
            before = found;
            for (auto const& one : written)
                if (one.batch <= store.last_kept) before.push_back(one.record);
        }
        Page last{store, 50};
        CHECK(holds(last.found, before));
    }
}

} // namespace stored_journal_test
