// SPDX-License-Identifier: MIT
// `tenderspot journal dump`: lines of JSON for other programs, and quiet whatever becomes of them.
#include "linux/journal_tools_fixture.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace dump_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr char const* large_name = "journal-0000000000000007-00000001.tsj";

} // namespace

TEST_CASE("Dump: every record of the released files is a line of JSON of its own", "[tools]")
{
    auto const [name, records] =
        GENERATE(table<std::string, std::size_t>({{"v1", 16}, {"v1-spots", 9}, {"v1-care", 20}, {"v1-routine", 19}}));
    DataFolder folder;
    folder.put(golden_name, golden(name));
    auto const answer = folder.run("dump");
    CHECK(answer.code == 0);
    CHECK(answer.err == "");
    auto const lines = answer.lines();
    REQUIRE(lines.size() == records);
    for (std::size_t i = 0; i < records; ++i) {
        auto const json = parsed(lines[i]);
        CHECK(json["id"].GetString() == "00c0ffee12345678/" + std::to_string(i + 1));
        CHECK(json["type"].IsString());
        CHECK(json["at"]["utc_ms"].IsInt64());
    }
}

TEST_CASE("Dump: all devices are in it, each in its own order", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, golden());
    folder.put(large_name, segment_of_settings(7, 30));
    auto const answer = folder.run("dump");
    CHECK(answer.code == 0);
    std::map<std::string, int> last;
    for (auto const& line : answer.lines()) {
        std::string const id{parsed(line)["id"].GetString()};
        auto& number = last[id.substr(0, 16)];
        CHECK(std::stoi(id.substr(17)) == ++number);
    }
    CHECK(last == std::map<std::string, int>{{"0000000000000007", 30}, {"00c0ffee12345678", 16}});
}

TEST_CASE("Dump: the filters leave out what was not asked for", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, golden());
    auto const types = folder.run("dump", "--type session_deleted --type session_restored,treatment_ended");
    CHECK(types.code == 0);
    CHECK(types.lines().size() == 6);
    for (auto const& line : types.lines())
        CHECK(std::string{parsed(line)["type"].GetString()} != "setting_changed");
    CHECK(shell("TOOL journal dump --type session_deleted " + in_quotes(folder.path())).lines().size() == 1);
    // By the clock of the place: all but the two of 1969.
    CHECK(folder.run("dump", "--since 1970-01-01").lines().size() == 14);
    CHECK(folder.run("dump", "--since 1969-12-31").lines().size() == 16);
    CHECK(folder.run("dump", "--since 2026-07-02").lines().size() == 14);
    CHECK(folder.run("dump", "--since 2026-07-03").lines().empty());
}

TEST_CASE("Dump: what can be read of a damaged journal is written, and the rest is told elsewhere", "[tools]")
{
    DataFolder folder;
    auto bytes = golden();
    bytes[60] ^= std::byte{1};
    folder.put(golden_name, bytes);
    auto const answer = folder.run("dump");
    CHECK(answer.code == 1);
    CHECK(answer.lines().size() == 15);
    for (auto const& line : answer.lines())
        static_cast<void>(parsed(line));
    CHECK(answer.err.find("tenderspot: Records missing") != std::string::npos);
    CHECK(answer.err.find("tenderspot: Damaged bytes") != std::string::npos);

    auto const nothing = DataFolder{}.run("dump");
    CHECK(nothing.code == 3);
    CHECK(nothing.out == "");
    CHECK(nothing.err == "tenderspot: There is no history in this folder.\n");
}

TEST_CASE("Dump: a pipe that closes early ends it without a word", "[tools]")
{
    DataFolder folder;
    folder.put(large_name, segment_of_settings(7, 20000));
    CHECK(folder.run("dump").lines().size() == 20000);
    auto const killed = folder.run("dump", "", "| head -n 1");
    CHECK(killed.lines().size() == 1);
    CHECK(killed.err == "");
    CHECK(killed.code == 0);
    // Some parents ignore SIGPIPE, and so do we then.
    auto const told =
        shell("trap '' PIPE; { TOOL journal dump " + in_quotes(folder.path()) + "; echo $? >&2; } | head -n 1");
    CHECK(told.lines().size() == 1);
    CHECK(told.err == "0\n");
}

TEST_CASE("Tools: an output that cannot be written is told", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, golden());
    auto const dump = folder.run("dump", "", ">/dev/full");
    CHECK(dump.code == 4);
    CHECK(dump.err == "tenderspot: The output could not be written.\n");
    CHECK(folder.run("verify", "", ">/dev/full").code == 4);
}

TEST_CASE("Dump: an interrupt ends it by that signal, with nothing changed and nothing said", "[tools]")
{
    DataFolder folder;
    folder.put(large_name, segment_of_settings(7, 20000));
    auto const before = folder.state();
    int data[2], words[2];
    REQUIRE(::pipe(data) == 0);
    REQUIRE(::pipe(words) == 0);
    auto const child = ::fork();
    if (child == 0) {
        ::dup2(data[1], STDOUT_FILENO);
        ::dup2(words[1], STDERR_FILENO);
        for (auto const end : {data[0], data[1], words[0], words[1]})
            ::close(end);
        ::alarm(20); // Instead of waiting for ever.
        ::execl(TENDERSPOT_PROGRAM, "tenderspot", "journal", "dump", folder.path().c_str(), nullptr);
        ::_exit(127);
    }
    ::close(data[1]);
    ::close(words[1]);
    char byte = 0;
    REQUIRE(::read(data[0], &byte, 1) == 1); // It has begun, and cannot end: the pipe holds less than all.
    ::kill(child, SIGINT);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGINT);
    CHECK(::read(words[0], &byte, 1) == 0);
    ::close(data[0]);
    ::close(words[0]);
    CHECK(folder.state() == before);
}

} // namespace dump_test
