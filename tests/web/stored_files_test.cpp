// SPDX-License-Identifier: MIT
// Files of which one folder is kept by a store: what it is given, and what is said of its arrival.
#include "contract/files_contract.hpp"
#include "web/simulated_store.hpp"

#include <catch2/catch.hpp>

namespace stored_files_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace tenderspot::web;

namespace {

struct Page
{
    SimulatedStore& store;
    StoredFiles files{store, "/data"};
    int told = 0;

    explicit Page(SimulatedStore& in, Ownership ownership = Ownership::owned) : store{in}
    {
        store.waiting.clear();
        store.last_kept = 0;
        files.open(store.kept, ownership);
        files.on_settled = [this] { ++told; };
    }
    [[nodiscard]] Settling settling() const { return files.settlement().settling; }
};

Bytes bytes_of(std::string const& text)
{
    auto const* first = reinterpret_cast<std::byte const*>(text.data());
    return {first, first + text.size()};
}

void append(StoredFiles& files, std::string const& path, std::string const& text)
{
    auto const file = files.open_to_append(path);
    REQUIRE(file);
    REQUIRE(file.value()->append(bytes_of(text)));
    REQUIRE(file.value()->sync());
}

std::optional<FileError> why(FileResult<Done> const& result)
{
    return result ? std::nullopt : std::optional{result.error()};
}

/// As a new page reads them.
Bytes read(SimulatedStore const& store, std::string const& path)
{
    auto const found = store.kept.files.find(path);
    REQUIRE(found != store.kept.files.end());
    return found->second;
}

} // namespace

TEST_CASE("Stored files: the kept folder keeps the contract, and so does what the store has of it", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data/there"));
    contract::check_files(page.files, "/data/there");
    page.files.flush();
    store.answer_all(page.files);
    CHECK(page.settling() == Settling::safe);
    Page again{store};
    auto const names = again.files.list("/data/there");
    REQUIRE(names);
    CHECK(names.value().size() == page.files.list("/data/there").value().size());
    REQUIRE(again.files.make_directory("/data/other"));
    contract::check_files(again.files, "/data/other");
}

TEST_CASE("Stored files: a folder that is not kept keeps the contract and costs the store nothing", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/backups/there"));
    contract::check_files(page.files, "/backups/there");
    page.files.flush();
    CHECK(store.waiting.empty());
    CHECK(page.settling() == Settling::safe);
    REQUIRE(page.files.make_directory("/database"));
    CHECK(store.waiting.empty());
}

TEST_CASE("Stored files: a small change costs the store as many bytes as it has", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data"));
    REQUIRE(page.files.create("/data/big"));
    append(page.files, "/data/big", std::string(1'000'000, 'x'));
    store.answer_all(page.files);
    store.bytes_given = 0;
    append(page.files, "/data/big", std::string(100, 'y'));
    REQUIRE(page.files.rename("/data/big", "/data/renamed"));
    REQUIRE(page.files.sync_directory("/data"));
    CHECK(store.bytes_given == 100);
    store.answer_all(page.files);
    CHECK(read(store, "/data/renamed").size() == 1'000'100);
}

TEST_CASE("Stored files: what is synced is on its way until the store has reported all of it", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data"));
    REQUIRE(page.files.create("/data/a"));
    CHECK(page.settling() == Settling::on_its_way);
    append(page.files, "/data/a", "one");
    append(page.files, "/data/a", "two");
    REQUIRE(store.waiting.size() == 3);
    store.answer(page.files, 2);
    CHECK(page.settling() == Settling::on_its_way);
    CHECK(page.told == 0);
    store.answer(page.files);
    CHECK(page.settling() == Settling::safe);
    CHECK(page.told == 1);
    CHECK(read(store, "/data/a") == bytes_of("onetwo"));
}

TEST_CASE("Stored files: what nobody synced goes with the end of the turn", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data"));
    store.answer_all(page.files);
    REQUIRE(page.files.create("/data/a"));
    CHECK(store.waiting.empty());
    CHECK(page.settling() == Settling::on_its_way);
    page.files.flush();
    page.files.flush();
    CHECK(store.waiting.size() == 1);
}

TEST_CASE("Stored files: after a refusal syncs say why, what was safe stays, and a new try brings all of it", "[web]")
{
    for (auto const error : {FileError::no_space, FileError::device}) {
        SimulatedStore store;
        Page page{store};
        REQUIRE(page.files.make_directory("/data"));
        REQUIRE(page.files.create("/data/a"));
        append(page.files, "/data/a", "safe ");
        store.answer_all(page.files);
        store.judge = [&](auto const&) { return std::optional{error}; };
        append(page.files, "/data/a", "late ");
        append(page.files, "/data/a", "later ");
        store.answer(page.files);
        CHECK(page.settling() == Settling::refused);
        CHECK(page.files.settlement().why == error);
        CHECK(page.told == 2);
        auto const file = page.files.open_to_append("/data/a");
        REQUIRE(file.value()->append(bytes_of("last")));
        CHECK(why(file.value()->sync()) == error);
        CHECK(why(page.files.sync_directory("/data")) == error);
        CHECK(store.waiting.empty());
        CHECK(read(store, "/data/a") == bytes_of("safe "));
        page.files.retry();
        CHECK(page.settling() == Settling::on_its_way);
        CHECK(store.waiting.size() == 3);
        store.answer(page.files);
        CHECK(page.settling() == Settling::refused);
        store.judge = [](auto const&) { return std::nullopt; };
        page.files.retry();
        store.answer_all(page.files);
        CHECK(page.settling() == Settling::safe);
        CHECK(read(store, "/data/a") == bytes_of("safe late later last"));
    }
}

TEST_CASE("Stored files: a lock is only given to the page that owns the data", "[web]")
{
    SimulatedStore store;
    auto const lock = [](Page& page, std::string const& path) {
        auto const got = page.files.lock(path);
        return got ? std::nullopt : std::optional{got.error()};
    };
    Page other{store, Ownership::elsewhere};
    CHECK(why(other.files.make_directory("/data")) == FileError::locked);
    REQUIRE(other.files.make_directory("/backups"));
    CHECK(lock(other, "/data/LOCK") == FileError::locked);
    CHECK_FALSE(lock(other, "/backups/LOCK"));
    Page broken{store, Ownership::unreadable};
    CHECK(why(broken.files.make_directory("/data")) == FileError::device);
    CHECK(lock(broken, "/data/LOCK") == FileError::device);
    other.files.flush();
    broken.files.flush();
    CHECK(store.waiting.empty());
    Page owner{store};
    REQUIRE(owner.files.make_directory("/data"));
    CHECK_FALSE(lock(owner, "/data/LOCK"));
}

TEST_CASE("Stored files: a page that gave the data up sends nothing more, whatever is open", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data"));
    REQUIRE(page.files.create("/data/a"));
    append(page.files, "/data/a", "before");
    store.answer_all(page.files);
    auto const open = page.files.open_to_append("/data/a");
    page.files.give_up();
    store.waiting.clear();
    REQUIRE(open.value()->append(bytes_of("after")));
    CHECK(why(open.value()->sync()) == FileError::locked);
    page.files.retry();
    page.files.flush();
    CHECK(store.waiting.empty());
    CHECK(page.settling() == Settling::refused);
    // What another page wrote meanwhile is what there is; the old handle leads nowhere.
    store.kept.files["/data/a"] = bytes_of("before, and theirs");
    page.files.open(store.kept, Ownership::owned);
    REQUIRE(open.value()->append(bytes_of("after")));
    CHECK(why(open.value()->sync()) == FileError::not_found);
    page.files.flush();
    CHECK(store.waiting.empty());
    CHECK(page.settling() == Settling::safe);
    CHECK(page.files.open_to_read("/data/a").value()->size().value() == 18);
}

TEST_CASE(
    "Stored files: a file that comes from a folder that is not kept is kept from then on, and the other way round",
    "[web]")
{
    SimulatedStore store;
    Page page{store};
    auto& files = page.files;
    REQUIRE(files.make_directory("/data"));
    REQUIRE(files.make_directory("/backups"));
    REQUIRE(files.create("/backups/a"));
    append(files, "/backups/a", "content");
    REQUIRE(files.create("/data/a"));
    append(files, "/data/a", "old");
    REQUIRE(files.rename("/backups/a", "/data/a"));
    REQUIRE(files.sync_directory("/data"));
    store.answer_all(files);
    CHECK(read(store, "/data/a") == bytes_of("content"));
    append(files, "/data/a", "!");
    store.answer_all(files);
    CHECK(read(store, "/data/a") == bytes_of("content!"));
    REQUIRE(files.rename("/data/a", "/backups/b"));
    REQUIRE(files.sync_directory("/data"));
    store.answer_all(files);
    CHECK(store.kept.files.empty());
    append(files, "/backups/b", "?");
    CHECK(store.waiting.empty());
}

TEST_CASE("Stored files: two files that are written in turn stay apart", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data"));
    auto const a = page.files.create("/data/a");
    auto const b = page.files.create("/data/b");
    for (auto const* text : {"1", "2", "3"}) {
        REQUIRE(a.value()->append(bytes_of(text)));
        REQUIRE(b.value()->append(bytes_of(text)));
    }
    page.files.flush();
    store.answer_all(page.files);
    CHECK(read(store, "/data/a") == bytes_of("123"));
    CHECK(read(store, "/data/b") == bytes_of("123"));
}

TEST_CASE("Stored files: who has a file open that is replaced writes nowhere", "[web]")
{
    SimulatedStore store;
    Page page{store};
    REQUIRE(page.files.make_directory("/data"));
    REQUIRE(page.files.create("/data/new"));
    auto const old = page.files.create("/data/a");
    REQUIRE(page.files.rename("/data/new", "/data/a"));
    REQUIRE(old.value()->append(bytes_of("lost")));
    CHECK(why(old.value()->sync()) == FileError::not_found);
    page.files.flush();
    store.answer_all(page.files);
    CHECK(read(store, "/data/a").empty());
}

} // namespace stored_files_test
