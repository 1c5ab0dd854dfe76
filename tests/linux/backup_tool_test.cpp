// SPDX-License-Identifier: MIT
// `tenderspot journal backup` and `restore`: what goes out comes back, and a bad backup touches nothing.
#include "linux/journal_tools_fixture.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace backup_tool_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr char const* other_name = "journal-0000000000000007-00000001.tsj";

struct BackedUp
{
    DataFolder folder;
    std::string file = folder.beside("it's a backup.tsb");

    BackedUp()
    {
        folder.put(golden_name, golden());
        folder.put(other_name, segment_of_settings(7, 30));
        REQUIRE(folder.run("backup", in_quotes(file)).code == 0);
    }
};

/// Nothing that can be read: whoever opens it waits for a writer that never comes.
void put_pipe(std::string const& path) { REQUIRE(shell("mkfifo " + in_quotes(path)).code == 0); }

void check_refused(std::string const& file, std::string const& reason)
{
    for (auto const* const confirmed : {"", " --yes"}) {
        CAPTURE(confirmed);
        DataFolder full;
        full.put(golden_name, golden());
        auto const answer = full.run("restore", in_quotes(file) + confirmed);
        CHECK(answer.code == 3);
        CHECK(answer.out == "");
        CHECK(answer.err.find("tenderspot: ") == 0);
        auto const json = full.run("restore", in_quotes(file) + " --json" + confirmed);
        CHECK(json.code == 3);
        auto const said = parsed(json.out);
        CHECK(std::string{said["state"].GetString()} == "refused");
        CHECK(said["reason"].GetString() == reason);

        auto const none = full.beside("none");
        CHECK(shell("TOOL journal restore " + in_quotes(none) + " " + in_quotes(file) + confirmed).code == 3);
        CHECK_FALSE(std::filesystem::exists(none));
    }
    CHECK(shell("TOOL journal verify " + in_quotes(file)).code == 3);
    CHECK(parsed(shell("TOOL journal verify --json " + in_quotes(file)).out)["reason"].GetString() == reason);
}

} // namespace

TEST_CASE("Backup: what is restored into an empty folder is all that was backed up", "[tools]")
{
    BackedUp const made;
    auto const verified = parsed(shell("TOOL journal verify --json " + in_quotes(made.file)).out);
    CHECK(std::string{verified["verdict"].GetString()} == "good");
    CHECK(verified["records"].GetInt() == 46);
    CHECK(verified["journals"].GetInt() == 2);
    CHECK(shell("TOOL journal verify " + in_quotes(made.file)).out.find("The backup is whole.\n") == 0);

    DataFolder empty;
    auto const answer = empty.change("restore", in_quotes(made.file) + " --yes --json");
    CHECK(answer.code == 0);
    CHECK(parsed(answer.out)["new_records"].GetInt() == 46);
    CHECK(empty.dumped() == made.folder.dumped());
    CHECK(empty.dumped().size() == 46);
    CHECK(empty.run("verify").code == 0);
    CHECK(empty.unfinished().empty());

    auto const absent = empty.beside("new/folder");
    CHECK(shell("TOOL journal restore " + in_quotes(absent) + " " + in_quotes(made.file) + " --yes").code == 0);
    CHECK(shell("TOOL journal dump " + in_quotes(absent)).lines().size() == 46);
}

TEST_CASE("Backup: a branch comes back as one", "[tools]")
{
    DataFolder folder;
    folder.put(other_name, segment_of_settings(7, 5));
    folder.put("journal-0000000000000007-00000001 (copy).tsj",
               joined(segment_of_settings(7, 3), frame(7, 0, 0, 4, "elsewhere")));
    auto const file = folder.beside("b");
    REQUIRE(folder.run("backup", in_quotes(file)).code == 0);
    DataFolder empty;
    REQUIRE(empty.change("restore", in_quotes(file) + " --yes").code == 0);
    CHECK(empty.dumped() == folder.dumped());
    CHECK(empty.dumped().size() == 6);
}

TEST_CASE("Restore: without a word it only says what it would bring", "[tools]")
{
    BackedUp const made;
    DataFolder folder;
    folder.put(golden_name, golden());
    auto const answer = folder.run("restore", in_quotes(made.file));
    CHECK(answer.code == 0);
    CHECK(answer.err == "");
    CHECK(answer.out.find("New here: 30 entries") != std::string::npos);
    CHECK(answer.out.find("Nothing was changed. Add --yes") != std::string::npos);
    auto const json = parsed(folder.run("restore", in_quotes(made.file) + " --json").out);
    CHECK(std::string{json["state"].GetString()} == "previewed");
    CHECK(json["new_records"].GetInt() == 30);

    auto const absent = folder.beside("none");
    CHECK(shell("TOOL journal restore " + in_quotes(absent) + " " + in_quotes(made.file)).code == 0);
    CHECK_FALSE(std::filesystem::exists(absent));
}

TEST_CASE("Restore: brings in only what is not there, and nothing twice", "[tools]")
{
    BackedUp const made;
    DataFolder folder;
    folder.put(golden_name, golden());
    CHECK(folder.change("restore", in_quotes(made.file) + " --yes").out == "Brought in: 30 entries.\n");
    CHECK(folder.dumped() == made.folder.dumped());
    CHECK(read_file(folder.path() + "/" + golden_name) == golden());
    auto const again = folder.run("restore", in_quotes(made.file) + " --yes");
    CHECK(again.code == 0);
    CHECK(again.out.find("Nothing was changed.") != std::string::npos);
    CHECK(parsed(folder.run("restore", in_quotes(made.file) + " --json").out)["new_records"].GetInt() == 0);
}

TEST_CASE("Restore: a backup that was cut anywhere, or has a bit flipped, is refused and nothing is touched", "[tools]")
{
    BackedUp const made;
    auto const whole = read_file(made.file);
    auto const broken = made.folder.beside("broken");
    for (std::size_t at = 41; at < whole.size(); at += 397) {
        CAPTURE(at);
        write_file(broken, {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at)});
        check_refused(broken, "damaged");
        write_file(broken, flipped(whole, at));
        check_refused(broken, "damaged");
    }
    write_file(broken, {whole.begin(), whole.end() - 1});
    check_refused(broken, "damaged");
}

TEST_CASE("Restore: what is no backup is refused and nothing is touched", "[tools]")
{
    DataFolder folder;
    folder.put("text", "dear diary, this has forty bytes and more of them");
    folder.put("journal", golden());
    check_refused(folder.path() + "/text", "not_a_backup");
    check_refused(folder.path() + "/journal", "not_a_backup");
    CHECK(folder.run("restore", in_quotes(folder.beside("none"))).code == 3);
    auto const into_itself = folder.run("restore", in_quotes(folder.path()) + " --json");
    CHECK(into_itself.code == 3);
    CHECK(std::string{parsed(into_itself.out)["reason"].GetString()} == "not_a_backup");
    CHECK(shell("TOOL journal restore " + in_quotes(folder.path() + "/text") + " x --yes").code == 3);
}

TEST_CASE("Backup: never writes over a file, and says where it cannot write", "[tools]")
{
    BackedUp const made;
    auto const before = read_file(made.file);
    auto const again = made.folder.run("backup", in_quotes(made.file) + " --json");
    CHECK(again.code == 3);
    CHECK(std::string{parsed(again.out)["reason"].GetString()} == "exists");
    CHECK(read_file(made.file) == before);
    auto const nowhere = made.folder.run("backup", in_quotes(made.folder.beside("no/such/place")));
    CHECK(nowhere.code == 4);
    CHECK(nowhere.err == "tenderspot: There is no such file or folder. Your history is as it was.\n");
    CHECK(made.folder.run("backup", in_quotes(made.folder.beside("b")), " >/dev/full").code == 4);

    DataFolder const empty;
    auto const nothing = empty.run("backup", in_quotes(empty.beside("b")) + " --json");
    CHECK(nothing.code == 3);
    CHECK(std::string{parsed(nothing.out)["reason"].GetString()} == "empty_folder");
    CHECK_FALSE(std::filesystem::exists(empty.beside("b")));
}

TEST_CASE("Backup: of a damaged folder it has what can be read, and says that it is not all", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, flipped(golden(), 60));
    auto const answer = folder.run("backup", in_quotes(folder.beside("b")) + " --json");
    CHECK(answer.code == 1);
    auto const json = parsed(answer.out);
    CHECK(json["records"].GetInt() == 15);
    CHECK(json["missing_records"].GetInt() == 1);
    CHECK(shell("TOOL journal verify " + in_quotes(folder.beside("b"))).code == 0);
}

TEST_CASE("Tools: what they say in JSON is JSON for others too", "[tools]")
{
    BackedUp const made;
    auto const folder = in_quotes(made.folder.path());
    auto const file = in_quotes(made.file);
    for (auto const& words : {"verify " + folder, "verify " + file, "restore " + folder + " " + file,
                              "backup " + folder + " " + file, "salvage " + in_quotes(made.folder.beside("none"))}) {
        CAPTURE(words);
        auto const answer = shell("command -v python3 >/dev/null || exit 0; TOOL journal " + words +
                                  " --json | python3 -c 'import json, sys; assert type(json.load(sys.stdin)) is dict'");
        CHECK(answer.code == 0);
        CHECK(answer.err == "");
    }
}

TEST_CASE("Backup tool: a file that cannot be read costs nothing but itself", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, golden());
    put_pipe(folder.path() + "/" + other_name);
    auto const file = folder.beside("backup.tsb");
    auto const answer = folder.run("backup", in_quotes(file));
    CHECK(answer.code == 1);
    CHECK(answer.out.find("1 device could not all be read") != std::string::npos);
    CHECK(folder.run("backup", in_quotes(folder.beside("second.tsb")) + " --json")
              .out.find("\"unreadable_journals\":1") != std::string::npos);
    // What could be read is there.
    DataFolder other{"other"};
    CHECK(other.change("restore", in_quotes(file) + " --yes").code == 0);
    // Nothing but such files is nothing to back up.
    DataFolder bad{"bad"};
    put_pipe(bad.path() + "/" + other_name);
    CHECK(bad.run("backup", in_quotes(bad.beside("none.tsb"))).code != 0);
    CHECK_FALSE(std::filesystem::exists(bad.beside("none.tsb")));
}

TEST_CASE("Backup tool: a pipe is said to be none, and nobody waits for it", "[tools]")
{
    BackedUp const made;
    auto const pipe = made.folder.beside("pipe");
    put_pipe(pipe);
    auto const restored = made.folder.run("restore", in_quotes(pipe));
    CHECK(restored.code == 3);
    CHECK(restored.err.find("not a file") != std::string::npos);
    auto const verified = shell("TOOL journal verify " + in_quotes(pipe));
    CHECK(verified.code == 3);
    CHECK(verified.out.find("not a file") != std::string::npos);
    CHECK(made.folder.run("backup", in_quotes(pipe)).err.find("already") != std::string::npos);
}

} // namespace backup_tool_test
