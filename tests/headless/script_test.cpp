// SPDX-License-Identifier: MIT
// The script language: what it reads and how it refuses.
#include "headless/runner.hpp"

#include <catch2/catch.hpp>

namespace script_test {

using namespace tenderspot;
using namespace tenderspot::platform;
using namespace tenderspot::platform::script;
using namespace std::chrono_literals;

namespace {

template <class Wanted> Wanted only(std::string const& text)
{
    auto const lines = parse(text);
    REQUIRE(lines);
    REQUIRE(lines.value().size() == 1);
    REQUIRE(std::holds_alternative<Wanted>(lines.value()[0].command));
    return std::get<Wanted>(lines.value()[0].command);
}

std::string refused(std::string const& text)
{
    auto const lines = parse(text);
    REQUIRE_FALSE(lines);
    return lines.error().reason;
}

} // namespace

TEST_CASE("Script: names may have a role before them and quotes in them", "[script]")
{
    CHECK(only<Tap>("tap \"Start 90 s\"").name == "Start 90 s");
    CHECK(only<Tap>("tap button \"Start\"").role == "button");
    CHECK(only<Tap>(R"(tap "say \"ah\"")").name == "say \"ah\"");
}

TEST_CASE("Script: patterns stand between slashes, paths may begin with one", "[script]")
{
    CHECK(only<ExpectRegex>("expect /0:5[0-9]/").pattern == "0:5[0-9]");
    CHECK(only<Screenshot>("screenshot /tmp/a.png").file == "/tmp/a.png");
}

TEST_CASE("Script: lengths of time, sizes and numbers", "[script]")
{
    CHECK(only<Advance>("advance 90s").by == 90s);
    CHECK(only<Advance>("advance 1.5h").by == 90min);
    CHECK(only<Suspend>("suspend 250ms").by == 250ms);
    CHECK(only<script::Resize>("resize 1180x820 scale 1.5").scale == 1.5f);
    CHECK(only<Pinch>("pinch 0.5 at 100 200").at == ui::Point{100, 200});
    CHECK_FALSE(parse_duration("90"));
    CHECK_FALSE(parse_duration("s"));
    CHECK_FALSE(parse_duration("9y"));
    CHECK_FALSE(parse_size("390"));
    CHECK_FALSE(parse_size("0x844"));
}

TEST_CASE("Script: comments and empty lines are nothing; lines keep their numbers", "[script]")
{
    auto const lines = parse("# a\n\n  kill\n");
    REQUIRE(lines);
    REQUIRE(lines.value().size() == 1);
    CHECK(lines.value()[0].number == 3);
}

TEST_CASE("Script: what is wrong with a line is said in words", "[script]")
{
    CHECK(refused("jump") == "there is no command \"jump\"");
    CHECK(refused("tap Start") == "a name in quotes is missing");
    CHECK(refused("tap \"Start") == "a quote is not closed");
    CHECK(refused("advance soon") == "\"soon\" is no length of time such as 90s, 500ms or 8h");
    CHECK(refused("key Hyper") == "no key is called \"Hyper\"");
    CHECK(refused("set theme pink") == "theme cannot be \"pink\"");
    CHECK(refused("set text 300%") == "a text size is 100% to 200%");
    CHECK(refused("kill me") == "\"me\" is one word too many");
    CHECK(refused("expect /[/") == "/[/ is no regular expression");
    CHECK(refused("expect-cue bang") == "no cue is called \"bang\"");
    CHECK(refused("tap-at 1 y") == "Y: \"y\" is no number");
}

TEST_CASE("Script: local times are read in the zone that is set, summer time included", "[script]")
{
    REQUIRE(set_zone("Europe/Berlin"));
    CHECK(parse_local_time("2026-11-22T13:00") == 1795348800000);
    CHECK(parse_local_time("2026-07-01T13:00") == 1782903600000);
    CHECK_FALSE(parse_local_time("13:00"));
    CHECK_FALSE(parse_local_time("2026-11-22T13:00Z"));
    CHECK_FALSE(set_zone("Mars/Base"));
    CHECK_FALSE(set_zone("../../etc/passwd"));
    CHECK_FALSE(set_zone(""));
}

} // namespace script_test
