// SPDX-License-Identifier: MIT
// A backup from Linux opens in a browser, and the other way round; the bytes of the same history are the same.
#include "journal/backup.hpp"
#include "journal/journal.hpp"
#include "linux/ports/posix_files.hpp"
#include "support/scratch.hpp"
#include "web/simulated_store.hpp"

#include <catch2/catch.hpp>

namespace stored_backup_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace tenderspot::web;
using support::Scratch;

namespace {

WallTime const noon{1783000000123, 120, "Europe/Berlin"};

/// A treatment, what was said of it, and a setting.
std::vector<KeptRecord> write_history(Files& files, std::string const& folder, std::uint64_t id)
{
    std::vector<KeptRecord> all;
    auto const journal = Journal::open(files, folder, {1, id}, [](KeptRecord&&) {});
    REQUIRE(journal);
    std::vector<Record> const records{
        TreatmentBegan{noon, {"GMED-1", Side::left}, 90, Score::from(7)},
        TreatmentProgress{{id, 1}, noon, Phase::hold, 75000, 15000, Feel::easing},
        TreatmentEnded{{id, 1}, noon, Outcome::finished, 90000, Score::from(3), Feel::easing},
        TreatmentEdited{{id, 1}, noon, Score::from(7), Score::from(2), "b\xC3\xB6se \xF0\x9F\x98\x80\nline 2"},
        SettingChanged{noon, "theme", "dark"}};
    for (auto const& record : records) {
        auto const saved = journal.value()->append(record);
        REQUIRE(saved);
        all.push_back({saved.value(), record});
    }
    return all;
}

std::vector<KeptRecord> read_history(Files& files, std::string const& folder)
{
    std::vector<KeptRecord> all;
    REQUIRE(Journal::read(files, folder, [&](KeptRecord&& kept) { all.push_back(std::move(kept)); }));
    return all;
}

Bytes read(Files& files, std::string const& path)
{
    auto const file = files.open_to_read(path);
    REQUIRE(file);
    Bytes bytes(static_cast<std::size_t>(file.value()->size().value()));
    REQUIRE(file.value()->read(0, bytes).value() == bytes.size());
    return bytes;
}

void write(Files& files, std::string const& path, Bytes const& bytes)
{
    auto const file = files.create(path);
    REQUIRE(file);
    REQUIRE(file.value()->append(bytes));
}

struct Place
{
    Files& files;
    std::string folder, backup;
};

/// From one to the other, through nothing but the bytes of the file.
void check_brought(Place const& from, Place const& to)
{
    auto const written = write_history(from.files, from.folder, 7);
    REQUIRE(write_backup(from.files, from.folder, from.backup));
    auto const bytes = read(from.files, from.backup);
    write(to.files, to.backup, bytes);
    auto const preview = preview_backup(to.files, to.folder, to.backup);
    REQUIRE(preview);
    CHECK(preview.value().new_records == written.size());
    CHECK(preview.value().new_treatments == 1);
    REQUIRE(restore_backup(to.files, to.folder, to.backup));
    auto const found = read_history(to.files, to.folder);
    REQUIRE(found.size() == written.size());
    for (std::size_t at = 0; at < found.size(); ++at) {
        CHECK(found[at].record == written[at].record);
        CHECK(found[at].id == written[at].id);
    }
    // And back again: a backup of what was brought is the same file.
    auto const again = to.backup + "2";
    REQUIRE(write_backup(to.files, to.folder, again));
    CHECK(read(to.files, again) == bytes);
}

struct Browser
{
    SimulatedStore store;
    StoredFiles files{store, "/data"};
    Browser()
    {
        files.open({}, Ownership::owned);
        REQUIRE(files.make_directory("/backups"));
    }
};

} // namespace

TEST_CASE("Stored backup: one from Linux opens in a browser, byte for byte, and is kept there", "[web]")
{
    Scratch const scratch;
    PosixFiles disk;
    Browser browser;
    check_brought({disk, scratch.path() + "/data", scratch.path() + "/a.tsb"}, {browser.files, "/data", "/backups/a"});
    browser.files.flush();
    browser.store.answer_all(browser.files);
    StoredFiles next{browser.store, "/data"};
    next.open(browser.store.kept, Ownership::owned);
    CHECK(read_history(next, "/data").size() == 5);
}

TEST_CASE("Stored backup: one from a browser opens on Linux, byte for byte", "[web]")
{
    Scratch const scratch;
    PosixFiles disk;
    Browser browser;
    check_brought({browser.files, "/data", "/backups/a"}, {disk, scratch.path() + "/data", scratch.path() + "/a.tsb"});
}

TEST_CASE("Stored backup: the same history is the same bytes in a browser and on Linux", "[web]")
{
    Scratch const scratch;
    PosixFiles disk;
    Browser browser;
    auto const folder = scratch.path() + "/data";
    write_history(disk, folder, 7);
    write_history(browser.files, "/data", 7);
    auto const names = disk.list(folder);
    REQUIRE(names);
    CHECK(names.value().size() == browser.files.list("/data").value().size());
    for (auto const& name : names.value()) {
        CAPTURE(name);
        CHECK(read(disk, folder + '/' + name) == read(browser.files, "/data/" + name));
    }
}

} // namespace stored_backup_test
