// SPDX-License-Identifier: MIT
// `tenderspot ics`: the real program, its output, its exit codes, and a data folder that is left alone.
#include "linux/journal_tools_fixture.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace calendar_tool_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

/// Runs it on the folder, and fails the test if it changed anything in it.
Answer ics(DataFolder const& folder, std::string const& behind = "")
{
    auto const before = folder.state();
    auto answer = shell("TOOL --data " + in_quotes(folder.path()) + " ics " + behind);
    CHECK(folder.state() == before);
    return answer;
}

/// Its schedule is once a week, on Sunday at 23:59.
void put_routine(DataFolder const& folder) { folder.put(golden_name, golden("v1-routine")); }

/// Without the lines that say when it was written.
std::string lasting(std::string text)
{
    for (auto const* line : {"DTSTAMP:", "SEQUENCE:"})
        for (auto at = text.find(line); at != std::string::npos; at = text.find(line))
            text.erase(at, text.find("\r\n", at) + 2 - at);
    return text;
}

std::string text_of(Bytes const& bytes) { return {reinterpret_cast<char const*>(bytes.data()), bytes.size()}; }

} // namespace

TEST_CASE("Calendar tool: the planned times go to standard output", "[tools]")
{
    DataFolder folder;
    put_routine(folder);
    auto const answer = ics(folder);
    CHECK(answer.code == 0);
    CHECK(answer.err == "");
    CHECK(answer.out.rfind("BEGIN:VCALENDAR\r\n", 0) == 0);
    CHECK(answer.out.substr(answer.out.size() - 17) == "\r\nEND:VCALENDAR\r\n");
    CHECK(answer.out.find("\r\nUID:0000000000000007-2359@tenderspot\r\n") != std::string::npos);
    CHECK(answer.out.find("\r\nRRULE:FREQ=WEEKLY;BYDAY=SU\r\n") != std::string::npos);
    CHECK(answer.out.find("\r\nSUMMARY:Time for your treatment\r\n") != std::string::npos);
    CHECK(answer.out.find("\n\n") == std::string::npos);
}

TEST_CASE("Calendar tool: a link leads where it led, and the file there keeps who may read it", "[tools]")
{
    namespace fs = std::filesystem;
    DataFolder folder;
    put_routine(folder);
    auto const shared = folder.beside("shared.ics"), link = folder.beside("times.ics"),
               chain = folder.beside("chain.ics");
    write_file(shared, Bytes(3));
    fs::permissions(shared, fs::perms{0644});
    fs::create_symlink("shared.ics", link);
    fs::create_symlink(link, chain);
    CHECK(ics(folder, in_quotes(chain)).code == 0);
    CHECK(fs::is_symlink(link));
    CHECK(fs::is_symlink(chain));
    CHECK(text_of(read_file(shared)).rfind("BEGIN:VCALENDAR", 0) == 0);
    CHECK(fs::status(shared).permissions() == fs::perms{0644});
    // One that leads to nothing yet makes it there.
    fs::remove(shared);
    CHECK(ics(folder, in_quotes(link)).code == 0);
    CHECK(fs::is_symlink(link));
    CHECK(fs::exists(shared));
    // Two that lead to one another lead nowhere.
    fs::remove(shared);
    fs::create_symlink("times.ics", shared);
    CHECK(ics(folder, in_quotes(link)).code == 4);
    CHECK(fs::is_symlink(link));
}

TEST_CASE("Calendar tool: what is no file is left alone, and said to be none", "[tools]")
{
    DataFolder folder;
    put_routine(folder);
    auto const pipe = folder.beside("pipe"), directory = folder.beside("directory");
    REQUIRE(shell("mkfifo " + in_quotes(pipe) + " && mkdir " + in_quotes(directory)).code == 0);
    for (auto const& path : {pipe, directory, std::string{"/dev/null"}}) {
        CAPTURE(path);
        auto const answer = ics(folder, in_quotes(path));
        CHECK(answer.code == 4);
        CHECK(answer.err.find("not a file") != std::string::npos);
    }
    CHECK(std::filesystem::is_fifo(pipe));
    CHECK(std::filesystem::is_character_file("/dev/null"));
    CHECK(ics(folder, in_quotes(folder.beside("none/times.ics"))).err.find("no such folder") != std::string::npos);
}

TEST_CASE("Calendar tool: a file holds the same, and takes the place of another", "[tools]")
{
    DataFolder folder;
    put_routine(folder);
    auto const path = folder.beside("my \"times\".ics");
    write_file(path, Bytes(3));
    auto const answer = ics(folder, in_quotes(path));
    CHECK(answer.code == 0);
    CHECK(answer.lines().size() == 1);
    CHECK(answer.out.find(path) != std::string::npos);
    CHECK(lasting(text_of(read_file(path))) == lasting(ics(folder).out));
    CHECK(folder.unfinished().empty());
}

TEST_CASE("Calendar tool: what is to be treated is named only when asked", "[tools]")
{
    DataFolder folder;
    put_routine(folder);
    CHECK(ics(folder).out.find("Treat:") == std::string::npos);
    auto const full = ics(folder, "--full");
    CHECK(full.code == 0);
    // The last routine of that file has points of a later catalogue; so they go by their ids.
    CHECK(full.out.find("SUMMARY:Treat: P-0") != std::string::npos);
}

TEST_CASE("Calendar tool: nothing planned, no history, wrong words and no room have a code and a sentence each",
          "[tools]")
{
    DataFolder folder;
    auto const path = folder.beside("out.ics");
    auto const refused = [&](Answer const& answer, int code, std::string const& words) {
        CHECK(answer.code == code);
        CHECK(answer.out == "");
        CHECK(answer.err.find(words) != std::string::npos);
    };
    refused(ics(folder, in_quotes(path)), 3, "tenderspot: ");
    folder.put(golden_name, golden());
    refused(ics(folder, in_quotes(path)), 3, "tenderspot: Nothing is planned from now on.");
    CHECK(shell("test -e " + in_quotes(path)).code == 1);
    put_routine(folder);
    refused(ics(folder, "one two"), 2, "two");
    refused(ics(folder, "--fully"), 2, "--fully");
    refused(ics(folder, in_quotes(folder.beside("none/out.ics"))), 4, "tenderspot: ");
    refused(ics(folder, ">/dev/full"), 4, "tenderspot: ");
    CHECK(ics(folder, "| head -n 1").out == "BEGIN:VCALENDAR\r\n");
    auto const help = ics(folder, "--help");
    CHECK(help.code == 0);
    CHECK(help.out.find("Exit codes:") != std::string::npos);
}

TEST_CASE("Calendar tool: a damaged history is told, and what is left of it is written", "[tools]")
{
    DataFolder folder;
    auto bytes = golden("v1-routine");
    folder.put(golden_name, flipped(bytes, bytes.size() - 20)); // In the last record, a mark.
    auto const answer = ics(folder);
    CHECK(answer.code == 1);
    CHECK(answer.err != "");
    CHECK(answer.out.find("UID:0000000000000007-2359@tenderspot") != std::string::npos);
}

} // namespace calendar_tool_test
