// SPDX-License-Identifier: MIT
// `tenderspot journal verify` on folders of every kind: what it returns, what it says, and that it only looks.
#include "journal/crc32c.hpp"
#include "linux/journal_tools_fixture.hpp"

#include <catch2/catch.hpp>

#include <cstring>

namespace verify_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

Bytes shortened(Bytes bytes, std::size_t size)
{
    bytes.resize(size);
    return bytes;
}

/// A segment in a format that is still to come.
Bytes newer(Bytes bytes)
{
    bytes.at(8) = std::byte{200};
    auto const crc = crc32c(0, std::span{bytes}.first(36));
    std::memcpy(bytes.data() + 36, &crc, sizeof crc);
    return bytes;
}

std::string text(rapidjson::Document const& json, char const* key)
{
    return json[key].IsString() ? json[key].GetString() : "";
}

/// What --json says; its exit code must be that of the sentences.
rapidjson::Document verified(DataFolder const& folder, int code)
{
    auto const said = folder.run("verify");
    CHECK(said.code == code);
    CHECK_FALSE(said.out.empty());
    CHECK(said.err == "");
    auto const json = folder.run("verify", "--json");
    CHECK(json.code == code);
    CHECK(json.err == "");
    REQUIRE(json.lines().size() == 1);
    auto document = parsed(json.out);
    CHECK(text(document, "verdict") == (code == 0 ? "good" : code == 1 ? "not_whole" : "unreadable"));
    CHECK(text(document, "folder") == folder.path());
    return document;
}

} // namespace

TEST_CASE("Verify: each released file is good", "[tools]")
{
    auto const [name, records] =
        GENERATE(table<std::string, int>({{"v1", 16}, {"v1-spots", 9}, {"v1-care", 20}, {"v1-routine", 19}}));
    DataFolder folder;
    folder.put(golden_name, golden(name));
    auto const json = verified(folder, 0);
    CHECK(json["reason"].IsNull());
    CHECK(json["records"].GetInt() == records);
    REQUIRE(json["journals"].Size() == 1);
    CHECK(json["journals"][0]["last"].GetString() == "00c0ffee12345678/" + std::to_string(records));
    CHECK(folder.run("verify").out == "All is well. Records: " + std::to_string(records) + ".\n");
}

TEST_CASE("Verify: where there is no history, it never says good", "[tools]")
{
    DataFolder const empty;
    CHECK(text(verified(empty, 3), "reason") == "empty_folder");
    DataFolder other;
    other.put("journal.txt", "dear diary");
    CHECK(text(verified(other, 3), "reason") == "empty_folder");
    auto const missing = shell("TOOL journal verify " + in_quotes(empty.path() + "/none") + " --json");
    CHECK(missing.code == 3);
    CHECK(text(parsed(missing.out), "reason") == "no_folder");
    auto const file = shell("TOOL journal verify --json " + in_quotes(other.path() + "/journal.txt"));
    CHECK(file.code == 3);
    CHECK(text(parsed(file.out), "reason") == "not_a_backup");
}

TEST_CASE("Verify: a file with our name and another content is alien", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, "this has forty bytes and is not a journal, honestly not");
    CHECK(text(verified(folder, 3), "reason") == "alien");
}

TEST_CASE("Verify: a flipped bit is never silent, wherever it is", "[tools]")
{
    auto const whole = golden();
    for (std::size_t at = 0; at < whole.size(); at += 41) {
        CAPTURE(at);
        DataFolder folder;
        folder.put(golden_name, flipped(whole, at));
        auto const json = verified(folder, 1);
        CHECK(json["damaged_bytes"].GetInt() + json["torn_bytes"].GetInt() > 0);
        CHECK(json["records"].GetInt() >= 14);
    }
}

TEST_CASE("Verify: a record in the middle that is damaged is missing", "[tools]")
{
    DataFolder folder;
    auto bytes = segment_of_settings(7, 5);
    auto const size = (bytes.size() - 40) / 5;
    folder.put("journal-0000000000000007-00000001.tsj", flipped(bytes, 40 + 2 * size + 30));
    auto const json = verified(folder, 1);
    CHECK(json["records"].GetInt() == 4);
    CHECK(json["missing_records"].GetInt() == 1);
    CHECK(json["damaged_bytes"].GetUint64() == size);
    CHECK(folder.run("verify").out.find("missing, with later ones behind them: 1") != std::string::npos);
}

TEST_CASE("Verify: a record that was taken out without a trace is missing", "[tools]")
{
    DataFolder folder;
    auto bytes = segment_of_settings(7, 5);
    auto const size = static_cast<std::ptrdiff_t>((bytes.size() - 40) / 5);
    bytes.erase(bytes.begin() + 40 + size, bytes.begin() + 40 + 2 * size);
    folder.put("journal-0000000000000007-00000001.tsj", bytes);
    auto const json = verified(folder, 1);
    CHECK(json["missing_records"].GetInt() == 1);
    CHECK(json["damaged_bytes"].GetInt() == 0);
}

TEST_CASE("Verify: a save that was cut short is told, and so is a file cut in its header", "[tools]")
{
    auto const whole = golden();
    DataFolder torn;
    torn.put(golden_name, shortened(whole, whole.size() - 1));
    CHECK(verified(torn, 1)["torn_bytes"].GetInt() > 0);
    CHECK(torn.run("verify").out.find("cut short") != std::string::npos);
    for (std::size_t const size : {0, 1, 39}) {
        CAPTURE(size);
        DataFolder cut;
        cut.put(golden_name, shortened(whole, size));
        CHECK(verified(cut, 1)["cut_journals"].GetInt() == 1);
    }
}

TEST_CASE("Verify: what a newer version wrote is not called good, unless it may be left out", "[tools]")
{
    DataFolder format;
    format.put(golden_name, newer(golden()));
    CHECK(verified(format, 3)["newer_journals"].GetInt() == 1);
    CHECK(format.run("verify").out.find("newer Tenderspot") != std::string::npos);

    DataFolder both;
    both.put(golden_name, newer(golden()));
    both.put("journal-0000000000000007-00000001.tsj", segment_of_settings(7, 3));
    CHECK(verified(both, 1)["records"].GetInt() == 3);

    DataFolder form;
    form.put(golden_name, joined(golden(), frame(golden_id, 7, 9, 17)));
    CHECK(verified(form, 1)["newer_records"].GetInt() == 1);

    DataFolder kind;
    kind.put(golden_name, joined(golden(), frame(golden_id, 200, 1, 17)));
    CHECK(verified(kind, 0)["unknown_records"].GetInt() == 1);
}

TEST_CASE("Verify: records and files that are not where they belong are told", "[tools]")
{
    DataFolder records;
    auto const backwards = joined(joined(segment_of_settings(7, 3), frame(7, 0, 0, 2, "again")), frame(7, 0, 0, 4));
    records.put("journal-0000000000000007-00000001.tsj", backwards);
    CHECK(verified(records, 1)["disordered_journals"].GetInt() == 1);
    CHECK(records.run("verify").out.find("not where they belong: 1") != std::string::npos);

    DataFolder files;
    files.put(golden_name, golden());
    files.put("journal-00c0ffee12345678-00000002.tsj", segment_of_settings(7, 3));
    auto const json = verified(files, 1);
    CHECK(json["disordered_journals"].GetInt() == 2); // The one whose name it has, and the one whose it is.
    CHECK(json["records"].GetInt() == 19);
    CHECK(json["journals"].Size() == 2);
}

TEST_CASE("Verify: copies that went on in another way are told, and lose nothing", "[tools]")
{
    DataFolder folder;
    folder.put("journal-0000000000000007-00000001.tsj", segment_of_settings(7, 5));
    folder.put("journal-0000000000000007-00000001 (copy).tsj",
               joined(segment_of_settings(7, 3), frame(7, 0, 0, 4, "elsewhere")));
    auto const json = verified(folder, 0);
    CHECK(json["copies"].GetInt() == 1);
    CHECK(json["branches"].GetInt() == 1);
    CHECK(json["records"].GetInt() == 6);
    REQUIRE(json["journals"].Size() == 2);
    CHECK(folder.run("verify").out.find("went on in another way, shown beside it: 1") != std::string::npos);
}

TEST_CASE("Verify: what is wrong is told of the journal that it is wrong with", "[tools]")
{
    DataFolder folder;
    folder.put(golden_name, golden());
    folder.put("journal-0000000000000007-00000001.tsj", shortened(segment_of_settings(7, 5), 300));
    folder.put("journal-0000000000000008-00000001.tsj", "this has forty bytes and is not a journal, honestly not");
    folder.put("journal-0000000000000009-00000001.tsj", "cut");
    auto const json = verified(folder, 1);
    CHECK(json["unreadable_journals"].GetInt() == 1);
    CHECK(json["cut_journals"].GetInt() == 1);
    REQUIRE(json["journals"].Size() == 4);
    CHECK(json["journals"][0]["torn_bytes"].GetInt() > 0);
    CHECK(json["journals"][1]["unreadable_journals"].GetInt() == 1);
    CHECK(json["journals"][1]["last"].IsNull());
    CHECK(json["journals"][2]["cut_journals"].GetInt() == 1);
    CHECK(json["journals"][3]["torn_bytes"].GetInt() == 0);
    CHECK(json["journals"][3]["records"].GetInt() == 16);
}

TEST_CASE("Verify: any name of a folder is valid JSON", "[tools]")
{
    DataFolder odd{"b\xC3\xB6se \"quoted\"\n\\ 'and' \x01"};
    odd.put(golden_name, golden());
    CHECK(verified(odd, 0)["records"].GetInt() == 16);
    DataFolder no_text{"caf\xE9"};
    no_text.put(golden_name, golden());
    auto const name = text(parsed(no_text.run("verify", "--json").out), "folder");
    CHECK(name.substr(name.size() - 6) == "caf\xEF\xBF\xBD");
}

TEST_CASE("Tools: wrong usage is 2 with a reason, and help is complete", "[tools]")
{
    for (auto const* const words :
         {"journal", "journal verify", "journal dump", "journal polish .", "journal verify . --loud",
          "journal verify . extra", "journal dump . --type nothing", "journal dump . --since yesterday",
          "journal dump . --since 2026-02-29", "journal dump . --since 2026-1-1", "journal backup .",
          "journal restore .", "journal salvage", "journal compact . --yes", "journal backup . x --yes"}) {
        CAPTURE(words);
        auto const answer = shell(std::string{"TOOL "} + words);
        CHECK(answer.code == 2);
        CHECK(answer.out == "");
        CHECK_FALSE(answer.err.empty());
    }
    for (auto const* const tool : {"", "verify", "dump", "salvage", "compact", "backup", "restore"}) {
        auto const answer = shell(std::string{"TOOL journal "} + tool + " --help");
        CHECK(answer.code == 0);
        CHECK(answer.err == "");
        CHECK(answer.out.find("DIR") != std::string::npos);
        CHECK(answer.out.find("Exit codes: 0") != std::string::npos);
    }
}

} // namespace verify_test
