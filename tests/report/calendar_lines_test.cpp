// SPDX-License-Identifier: MIT
// The lines of the calendar file: what any text does to them, where they are folded, how times are written.
#include "domain/routine_world.hpp"
#include "report/calendar.hpp"
#include "report/calendar_lines.hpp"
#include "report/calendar_reader.hpp"

#include <catch2/catch.hpp>

namespace calendar_lines_test {

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("Calendar: any text is a title, and stays in its line", "[calendar]")
{
    RoutineWorld world;
    world.plan("2026-07-06 12:00", times_of_day({{480, {}}}));
    std::vector<std::string> hostile{
        "a, b; c\\d:e", "two\nlines", "a\r\nb\rc", "END:VEVENT\r\nBEGIN:VEVENT", std::string(5000, 'x'), "tab\there",
        "\\n",          "\\",         ";,\\\n"};
    for (std::size_t length = 55; length < 80; ++length)
        for (auto const* last : {"\xF0\x9F\x98\x80", "\xE2\x82\xAC", "\xC3\xB6", ",", "\\", "\n"}) {
            hostile.push_back(std::string(length, 'a') + last + "end");
            std::string many(length, 'b');
            for (int i = 0; i < 60; ++i)
                many += last;
            hostile.push_back(many);
        }
    for (auto const& title : hostile) {
        CAPTURE(title);
        auto const text =
            report::calendar(world.history().routine_log(), {title, title, title}, world.present("2026-07-06 12:30"))
                .value();
        CHECK(wrong_lines(text) == std::vector<std::string>{});
        ReadCalendar const read{text};
        CHECK(read.errors() == "");
        auto const events = read.events();
        REQUIRE(events.size() == 1);
        std::string expected; // Every end of a line is one line feed.
        for (std::size_t at = 0; at < title.size(); ++at) {
            if (title[at] == '\r' && at + 1 < title.size() && title[at + 1] == '\n') continue;
            expected.push_back(title[at] == '\r' ? '\n' : title[at]);
        }
        CHECK(events[0].title == expected);
        CHECK(events[0].note == expected);
    }
}

TEST_CASE("Calendar: what no text may hold is left out, and bytes that are no text are folded all the same",
          "[calendar]")
{
    CHECK(report::escaped(std::string{"a\0b\x07"
                                      "c\x1F\x7F",
                                      7}) == "abc");
    CHECK(report::escaped("\t\xC3\xB6") == "\t\xC3\xB6");
    report::CalendarLines lines;
    lines.add("SUMMARY", std::string(500, '\xBF'));
    auto const& text = lines.written();
    CHECK(unfolded(text) == std::vector<std::string>{"SUMMARY:" + std::string(500, '\xBF')});
    for (std::size_t at = 0; at < text.size(); at = text.find("\r\n", at) + 2)
        CHECK(text.find("\r\n", at) - at <= 75);
}

TEST_CASE("Calendar: times are written as they are, on both sides of midnight and of 1970", "[calendar]")
{
    CHECK(report::floating_time({0, 0}) == "19700101T000000");
    CHECK(report::floating_time({20640, 1439}) == "20260706T235900");
    CHECK(report::floating_time({20640, 1440}) == "20260707T000000");
    CHECK(report::floating_time({-1, 1439}) == "19691231T235900");
    CHECK(report::floating_time({0, -1}) == "19691231T235900");
    CHECK(report::utc_time(0) == "19700101T000000Z");
    CHECK(report::utc_time(-1) == "19691231T235959Z");
    CHECK(report::utc_time(1783000000123) == "20260702T134640Z");
}

} // namespace calendar_lines_test
