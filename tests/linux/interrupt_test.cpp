// SPDX-License-Identifier: MIT
// Ctrl-C in the middle of what the tools write: strace sends it at a certain system call, so that it is always there.
#include "linux/journal_tools_fixture.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace interrupt_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr char const* large_name = "journal-0000000000000007-00000001.tsj";
constexpr std::size_t many = 100'000;

Answer interrupted(std::string const& call, std::string const& words)
{
    auto const [name, rest] = std::make_pair(call.substr(0, call.find(':')), call.substr(call.find(':')));
    return shell("strace -f -qq -o /dev/null -e trace=" + name + " -e inject=" + name + ":signal=INT" + rest +
                 " TOOL journal " + words + "; exit $?");
}

std::map<std::string, std::string> names_of_records(DataFolder const& folder)
{
    auto all = folder.state();
    for (auto file = all.begin(); file != all.end();)
        file = file->first.find(".tsj") == std::string::npos ? all.erase(file) : std::next(file);
    return all;
}

} // namespace

TEST_CASE("Tools: Ctrl-C in the middle of a large history leaves nothing half done", "[tools]")
{
    DataFolder folder;
    folder.put(large_name, segment_of_treatments(7, many));
    auto const path = in_quotes(folder.path());
    auto const file = folder.beside("b");
    auto const before = folder.state();

    auto const backup = interrupted("write:when=10", "backup " + path + " " + in_quotes(file));
    CHECK(backup.code == 130);
    CHECK(backup.out + backup.err == "");
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(folder.unfinished().empty());
    CHECK(folder.state() == before);
    REQUIRE(folder.run("backup", in_quotes(file)).code == 0);

    DataFolder target;
    target.put(golden_name, golden());
    auto const untouched = target.state();
    auto const restore =
        interrupted("pread64:when=20", "restore " + in_quotes(target.path()) + " " + in_quotes(file) + " --yes");
    CHECK(restore.code == 130);
    CHECK(restore.out + restore.err == "");
    CHECK(target.state() == untouched);
    REQUIRE(target.change("restore", in_quotes(file) + " --yes").code == 0);

    auto const records = names_of_records(folder);
    auto const salvage = interrupted("write:when=10", "salvage " + path);
    CHECK(salvage.code == 130);
    CHECK(salvage.out + salvage.err == "");
    CHECK(names_of_records(folder) == records);

    auto const compact = interrupted("write:when=10", "compact " + path);
    CHECK(compact.code == 130);
    CHECK(compact.out + compact.err == "");
    CHECK(folder.unfinished().empty());
    auto const after = names_of_records(folder);
    for (auto const& [name, bytes] : records)
        CHECK((after.count(name) == 1 && after.at(name) == bytes));
    CHECK(folder.run("verify").out == "All is well. Records: 300000.\n");

    auto const done = folder.change("compact", "--json");
    CHECK(done.code == 0);
    CHECK(parsed(done.out)["records"].GetUint64() == 2 * many);
}

TEST_CASE("Tools: a pipe that nobody reads keeps none of them from doing their work", "[tools]")
{
    DataFolder folder;
    folder.put(large_name, segment_of_treatments(7, 20));
    auto const path = in_quotes(folder.path());
    auto const file = folder.beside("b");
    // Some parents ignore SIGPIPE, and so do we then.
    auto const told = [](std::string const& words) {
        return shell("trap '' PIPE; { TOOL journal " + words + "; echo $? >&2; } | true").err;
    };
    CHECK(told("backup " + path + " " + in_quotes(file)) == "0\n");
    CHECK(shell("TOOL journal verify " + in_quotes(file)).code == 0);
    CHECK(told("verify " + path) == "0\n");
    CHECK(told("compact " + path + " --json") == "0\n");
    CHECK(told("salvage " + path) == "0\n");
    CHECK(told("restore " + path + " " + in_quotes(file) + " --yes") == "0\n");
    CHECK(folder.run("verify").code == 0);
}

} // namespace interrupt_test
