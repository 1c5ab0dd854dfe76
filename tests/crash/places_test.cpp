// SPDX-License-Identifier: MIT
// Folders that misbehave, on the real disk.
#include "crash/kept.hpp"
#include "crash/process.hpp"
#include "crash/scenes.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace places_test {

namespace fs = std::filesystem;
using namespace tenderspot;
using namespace tenderspot::test;

namespace {

auto const two = records_of_two();

/// What an opened journal came to, in one line, so that it can come out of another process.
std::string outcome(Opened const& opened)
{
    if (!opened.journal) return "refused " + std::to_string(static_cast<int>(*opened.error));
    auto const why = opened.report().read_only;
    return std::to_string(opened.kept.size()) + " records" +
           (why ? ", read-only " + std::to_string(static_cast<int>(*why)) : "");
}

std::string refused(OpenError error) { return "refused " + std::to_string(static_cast<int>(error)); }
std::string read_only(std::size_t records, WhyReadOnly why)
{
    return std::to_string(records) + " records, read-only " + std::to_string(static_cast<int>(why));
}

/// As a user who is not root and owns nothing here.
std::string opened_by_nobody(std::string const& place)
{
    constexpr ::uid_t nobody = 65534;
    return in_other_process([&]() -> std::string {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return "could not become nobody";
        return outcome(open_in(place));
    });
}

/// Nobody may look at what mkdtemp() made.
struct PublicScratch : support::Scratch
{
    PublicScratch() { ::chmod(path().c_str(), 0755); }
};

} // namespace

TEST_CASE("Places: a write-protected folder shows its journal, or says that it cannot begin one", "[crash][places]")
{
    PublicScratch const scratch;
    auto const place = scratch.path() + "/data";
    save_two(place);
    ::chmod(segment_in(place).c_str(), 0444);
    ::chmod((place + "/device-0000000000000001.lock").c_str(), 0444);
    ::chmod(place.c_str(), 0555);
    CHECK(opened_by_nobody(place) == read_only(two.size(), WhyReadOnly::no_permission));
    auto const empty = scratch.path() + "/empty";
    REQUIRE(::mkdir(empty.c_str(), 0555) == 0);
    CHECK(opened_by_nobody(empty) == refused(OpenError::no_permission));
    CHECK(opened_by_nobody(empty + "/missing") == refused(OpenError::no_permission));
    ::chmod(place.c_str(), 0755);
}

TEST_CASE("Places: what belongs to somebody else is left alone", "[crash][places]")
{
    if (::geteuid() != 0) {
        WARN("Only root can give files away: not tried.");
        return;
    }
    PublicScratch const scratch;
    auto const place = scratch.path() + "/data";
    save_two(place);
    auto const before = bytes_of(segment_in(place));
    CHECK(opened_by_nobody(place) == refused(OpenError::no_permission)); // The folder is 0700.
    ::chmod(place.c_str(), 0755);
    CHECK(opened_by_nobody(place) == refused(OpenError::no_permission)); // The segment is 0600.
    ::chmod(place.c_str(), 0777);
    ::chmod((place + "/device-0000000000000001.lock").c_str(), 0666);
    CHECK(opened_by_nobody(place) == refused(OpenError::no_permission));
    CHECK(bytes_of(segment_in(place)) == before);
    CHECK(segments_in(place).size() == 1);
}

TEST_CASE("Places: a missing folder is made, with its parents", "[crash][places]")
{
    support::Scratch const scratch;
    save_two(scratch.path() + "/a/b/c");
    CHECK(open_in(scratch.path() + "/a/b/c").records() == two);
}

TEST_CASE("Places: a folder that is a file is refused, and stays what it is", "[crash][places]")
{
    support::Scratch const scratch;
    put_bytes(scratch.path() + "/data", Bytes(3));
    CHECK(outcome(open_in(scratch.path() + "/data")) == refused(OpenError::not_a_directory));
    CHECK(outcome(open_in(scratch.path() + "/data/deeper")) == refused(OpenError::not_a_directory));
    CHECK(bytes_of(scratch.path() + "/data") == Bytes(3));
}

TEST_CASE("Places: a file of no byte, or of one, is set aside and a journal begun", "[crash][places]")
{
    for (std::size_t const size : {0, 1}) {
        CAPTURE(size);
        support::Scratch const scratch;
        put_bytes(segment_in(scratch.path()), Bytes(size, std::byte{0x89}));
        save_two(scratch.path());
        CHECK(open_in(scratch.path()).records() == two);
        CHECK(fs::file_size(scratch.path() + "/lost+found/" + file_name({own_id, 1}) + ".1") == size);
    }
}

TEST_CASE("Places: a symbolic link to a folder or to a segment is followed", "[crash][places]")
{
    support::Scratch const scratch;
    save_two(scratch.path() + "/real");
    fs::create_symlink(scratch.path() + "/real", scratch.path() + "/link");
    CHECK(open_in(scratch.path() + "/link").records() == two);
    auto const elsewhere = scratch.path() + "/elsewhere.tsj";
    fs::rename(segment_in(scratch.path() + "/real"), elsewhere);
    fs::create_symlink(elsewhere, segment_in(scratch.path() + "/real"));
    {
        auto const opened = open_in(scratch.path() + "/real");
        CHECK(opened.records() == two);
        REQUIRE(opened.journal->append(setting("c")));
    }
    CHECK(open_in(scratch.path() + "/real").kept.size() == 3);
    CHECK(fs::is_symlink(segment_in(scratch.path() + "/real")));
}

TEST_CASE("Places: a symbolic link that leads nowhere is refused", "[crash][places]")
{
    support::Scratch const scratch;
    auto const link = scratch.path() + "/link";
    fs::create_symlink(scratch.path() + "/unplugged", link);
    auto const answer = in_other_process([&] { return outcome(open_in(link)); });
    CHECK(answer == refused(OpenError::device));
    CHECK(fs::is_symlink(link));
    CHECK_FALSE(fs::exists(scratch.path() + "/unplugged"));
    auto const place = scratch.path() + "/data";
    save_two(place);
    fs::rename(segment_in(place), scratch.path() + "/elsewhere");
    fs::create_symlink(scratch.path() + "/nowhere", segment_in(place));
    CHECK_FALSE(open_in(place).journal);
    CHECK(segments_in(place).size() == 1);
}

TEST_CASE("Places: once the folder is removed nothing is called saved any more", "[crash][places]")
{
    support::Scratch const scratch;
    auto const place = scratch.path() + "/data";
    auto const opened = open_in(place);
    REQUIRE(opened.journal->append(setting("a")));
    fs::remove_all(place);
    for (auto const* value : {"b", "c"}) {
        auto const refused = opened.journal->append(setting(value));
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == SaveError::device);
    }
    CHECK_FALSE(fs::exists(place));
}

TEST_CASE("Places: once its file is removed the next record goes to a new one", "[crash][places]")
{
    support::Scratch const scratch;
    {
        auto const opened = open_in(scratch.path());
        REQUIRE(opened.journal->append(setting("a")));
        fs::remove(segment_in(scratch.path()));
        REQUIRE(opened.journal->append(setting("b")));
    }
    auto const again = open_in(scratch.path());
    CHECK(again.records() == std::vector{setting("b")});
    CHECK(again.report().read_only == WhyReadOnly::damaged); // That a record is missing is seen.
}

} // namespace places_test
