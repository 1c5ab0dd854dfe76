// SPDX-License-Identifier: MIT
// `tenderspot journal salvage` and `compact`: afterwards verify says good, and what could be read is all there.
#include "journal/compaction.hpp"
#include "journal/journal.hpp"
#include "linux/journal_tools_fixture.hpp"
#include "linux/places.hpp"
#include "linux/ports/posix_files.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

namespace repair_tools_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr char const* name_of_7 = "journal-0000000000000007-00000001.tsj";

using Lines = std::vector<std::string>;

bool is_of_type(std::string const& line, std::string const& type) { return parsed(line)["type"].GetString() == type; }

Lines without_progress(Lines lines)
{
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](auto const& line) { return is_of_type(line, "treatment_progress"); }),
                lines.end());
    return lines;
}

std::string reason(Answer const& answer)
{
    auto const json = parsed(answer.out);
    CHECK(std::string{json["state"].GetString()} == "refused");
    return json["reason"].GetString();
}

} // namespace

TEST_CASE("Salvage: of a damaged folder all that can be read goes on, and verify says good", "[tools]")
{
    auto const whole = golden();
    for (std::size_t const at : {5UL, 60UL, 500UL, whole.size() - 3}) {
        CAPTURE(at);
        DataFolder folder;
        auto const damaged = flipped(whole, at);
        folder.put(golden_name, damaged);
        auto const readable = folder.dumped();
        auto const answer = folder.change("salvage", "--json");
        auto const json = parsed(answer.out);
        CHECK(json["records"].GetUint64() == readable.size());
        CHECK(json["files_set_aside"].GetInt() == 1);
        CHECK(answer.code == (json["missing_records"].GetInt() == 0 ? 0 : 1));
        CHECK(folder.run("verify").code == 0);
        CHECK(folder.dumped() == readable);
        CHECK(folder.unfinished().empty());
        CHECK(read_file(folder.path() + "/lost+found/" + golden_name + ".1") == damaged);
        CHECK(folder.change("compact").code == 0);
        CHECK(folder.dumped().size() <= readable.size());
    }
}

TEST_CASE("Salvage: says what was lost", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, flipped(golden(), 60));
    auto const answer = folder.change("salvage");
    CHECK(answer.code == 1);
    CHECK(answer.err == "");
    CHECK(answer.out.find("15 entries were read and written anew. 1 entry could not be read") == 0);
}

TEST_CASE("Salvage: a file that is no journal's costs no record of the other files", "[tools]")
{
    DataFolder folder;
    {
        PosixFiles files;
        auto const journal = Journal::open(files, folder.path(), {platform::device_tag(), 7}, [](KeptRecord&&) {});
        REQUIRE(journal);
        for (auto const* const value : {"first", "second", "third"}) {
            REQUIRE(journal.value()->append(SettingChanged{{}, "file", value}));
            REQUIRE(journal.value()->begin_compaction()); // From here on it writes to another file.
        }
    }
    folder.put("journal-0000000000000007-00000002.tsj", std::string(300, '\0'));
    auto const readable = folder.dumped();
    CHECK(readable.size() == 2);
    CHECK(folder.change("salvage").code == 1);
    CHECK(folder.dumped() == readable);
    CHECK(folder.run("verify").code == 0);
}

TEST_CASE("Compact: three times over, nothing is lost but how far a finished treatment had been", "[tools]")
{
    DataFolder folder;
    folder.put(name_of_7, segment_of_treatments(7, 50));
    auto const before = folder.dumped();
    REQUIRE(before.size() == 150);
    for (int const dropped : {50, 0, 0, 0}) {
        auto const answer = folder.change("compact", "--json");
        CHECK(answer.code == 0);
        CHECK(answer.err == "");
        auto const json = parsed(answer.out);
        CHECK(json["records"].GetInt() == 100);
        CHECK(json["dropped"].GetInt() == dropped);
        CHECK(folder.dumped() == without_progress(before));
        CHECK(folder.unfinished().empty());
    }
    auto const verified = folder.run("verify", "--json");
    CHECK(verified.code == 0);
    CHECK(parsed(verified.out)["snapshots"].GetInt() == 3);
    CHECK(folder.run("verify").out.find("All is well. Records: 100.\n") == 0);
}

TEST_CASE("Compact and salvage: another device's journal is left alone", "[tools]")
{
    auto const tool = GENERATE(as<std::string>{}, "compact", "salvage");
    DataFolder folder;
    folder.put(name_of_7, segment_of_settings(7, 5));
    REQUIRE(folder.change("compact").code == 0); // Now this one is ours.
    folder.put(golden_name, flipped(golden(), 60));
    auto const answer = folder.change(tool);
    CHECK(answer.code == 0);
    CHECK(read_file(folder.path() + "/" + golden_name) == flipped(golden(), 60));

    DataFolder theirs;
    theirs.put(golden_name, golden());
    theirs.put(name_of_7, segment_of_settings(7, 5));
    CHECK(reason(theirs.change(tool, "--json")) == "nothing");
    CHECK(read_file(theirs.path() + "/" + golden_name) == golden());
    CHECK(read_file(theirs.path() + "/" + name_of_7) == segment_of_settings(7, 5));
}

TEST_CASE("Compact and salvage: refused while the app is open, and where there is nothing", "[tools]")
{
    auto const tool = GENERATE(as<std::string>{}, "compact", "salvage");
    DataFolder folder;
    folder.put(name_of_7, segment_of_settings(7, 5));
    PosixFiles files;
    {
        auto const app = Journal::open(files, folder.path(), {platform::device_tag(), 7}, [](KeptRecord&&) {});
        REQUIRE(app);
        auto const answer = folder.run(tool, "--json");
        CHECK(answer.code == 3);
        CHECK(reason(answer) == "in_use");
        auto const said = folder.run(tool);
        CHECK(said.code == 3);
        CHECK(said.out == "");
        CHECK(said.err.find("tenderspot: Another copy of the app") == 0);
    }
    DataFolder const empty;
    CHECK(reason(empty.run(tool, "--json")) == "empty_folder");
    CHECK(shell("TOOL journal " + tool + " " + in_quotes(empty.beside("none"))).code == 3);
    CHECK_FALSE(std::filesystem::exists(empty.beside("none")));
}

TEST_CASE("Compact: a damaged journal is refused, and none of its files is changed", "[tools]")
{
    DataFolder folder;
    auto const damaged = flipped(golden(), 60);
    folder.put(golden_name, damaged);
    auto const answer = folder.change("compact");
    CHECK(answer.code == 3);
    CHECK(answer.err.find("tenderspot journal salvage") != std::string::npos);
    CHECK(read_file(folder.path() + "/" + golden_name) == damaged);
    CHECK(folder.unfinished().empty());
}

} // namespace repair_tools_test
