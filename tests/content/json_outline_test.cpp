// SPDX-License-Identifier: MIT
// The lines of a JSON text, and what is JSON at all.
#include "content/json_outline.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>

namespace json_outline_test {

using tenderspot::content::JsonOutline;

namespace {

std::string fault(std::string const& text)
{
    auto const outline = JsonOutline::of(text);
    return outline ? "" : std::to_string(outline.error().line) + ": " + outline.error().reason;
}

} // namespace

TEST_CASE("Outline: the line of a path is where its value begins, or the last part of the path that is there", "[json]")
{
    std::string const text = "{\n"
                             " \"a\": 1,\n"
                             " \"list\": [ 1,\n"
                             "  {\"b\": \"[{,\\\"\",\n"
                             "   \"c\":\n"
                             "    [[2],\n"
                             "     [3, 4]]}\n"
                             " ],\r\n"
                             " \"a.b\": {}\n"
                             "}";
    auto const outline = JsonOutline::of(text);
    REQUIRE(outline);
    auto const line = [&](char const* path) { return outline.value().line_of(path); };
    CHECK(line("") == 1);
    CHECK(line("a") == 2);
    CHECK(line("list") == 3);
    CHECK(line("list[0]") == 3);
    CHECK(line("list[1]") == 4);
    CHECK(line("list[1].b") == 4);
    CHECK(line("list[1].c") == 6);
    CHECK(line("list[1].c[0]") == 6);
    CHECK(line("list[1].c[1][1]") == 7);
    CHECK(line("list[1].d.e") == 4);
    CHECK(line("list[2]") == 3);
    CHECK(line("list[1].c[9999999999999999999999]") == 6);
    CHECK(line("z") == 1);
    for (auto const* odd : {".", "[", "[]", "..", "a.", "a[", "list[x]", "list[-1]", "]"})
        CHECK(line(odd) >= 1);
}

TEST_CASE("Outline: kinds of values, and members in their order", "[json]")
{
    std::string const text = R"({"o":{},"l":[],"t":"x","w":-0,"n":1.5e-7,"b":false,"z":null})";
    auto const outline = JsonOutline::of(text);
    REQUIRE(outline);
    using Kind = JsonOutline::Kind;
    std::vector<Kind> kinds;
    std::string names;
    auto const& all = outline.value();
    for (auto const* at = all.first(all.root()); at; at = all.next(*at)) {
        kinds.push_back(at->kind);
        names += at->name;
    }
    CHECK(names == "oltwnbz");
    CHECK(kinds == std::vector{Kind::object, Kind::list, Kind::text, Kind::whole_number, Kind::number, Kind::truth,
                               Kind::nothing});
}

TEST_CASE("Outline: what texts say and numbers are", "[json]")
{
    auto const whole = [](std::string const& text) {
        auto const outline = JsonOutline::of(text);
        REQUIRE(outline);
        auto const& root = outline.value().root();
        return std::pair{JsonOutline::text_of(root), JsonOutline::number_of(root)};
    };
    CHECK(whole(R"("")").first == "");
    CHECK(whole(R"("plain → text")").first == "plain → text");
    CHECK(whole(R"("a\"b\\c\/d\b\f\n\r\te")").first == "a\"b\\c/d\b\f\n\r\te");
    CHECK(whole(R"("\u0041\u00e9\u2192\uD83D\uDe00.")").first == "A\u00e9\u2192\U0001F600.");
    for (auto const* text : {"0", "7", "-12", "0.1", "-0.3644", "1.5e-7", "3e+07", "2E2", "123456789012345", "0.992969",
                             "1e-22", "9.99999999999999e22"}) {
        INFO(text);
        CHECK(whole(text).second == std::strtod(text, nullptr));
    }
    CHECK(std::signbit(whole("-0").second));
}

TEST_CASE("Outline: what is JSON passes", "[json]")
{
    for (auto const* text : {"0", " [ ] ", "\"\\u00e9\\n\\\"\\/\"", "\"\\uD83D\\ude00\"", "[1,2.5,-3e+07]", "{\"\":0}"})
        CHECK(fault(text) == "");
}

TEST_CASE("Outline: what is not JSON is refused with its line", "[json]")
{
    CHECK(fault("") == "1: here should be a value");
    CHECK(fault("\n\n") == "3: here should be a value");
    CHECK(fault("\xEF\xBB\xBF{}") == "1: here should be a value");
    CHECK(fault("[1,\n2,\n]") == "3: here should be a value");
    CHECK(fault("[1\n2]") == "2: here should be a comma or ]");
    CHECK(fault("{\"a\":1,\n}") == "2: here should be the name of a field, in quotes");
    CHECK(fault("{a:1}") == "1: here should be the name of a field, in quotes");
    CHECK(fault("{\"a\" 1}") == "1: here should be a colon");
    CHECK(fault("[1]\n]") == "2: there is more after the end");
    CHECK(fault("\"a") == "1: a text is not closed");
    CHECK(fault("\"a\\") == "1: a text is not closed");
    CHECK(fault("[\n\"a\n\"]") == "2: a text is not closed on its line");
    for (auto const* text : {"\"\\x\"", "\"\\u12g4\"", "\"\\u0000\"", "\"\\uD83D\"", "\"\\uD83D\\n\"", "\"\\uDE00\"",
                             "\"\\uDE00\\uDE00\"", "\"\\uD83D\\uD83D\"", "\"\\u12"})
        CHECK(fault(text) == "1: an escape that means nothing");
    for (auto const* text :
         {"-", "01", "-x", ".5", "+1", "1.", "1.x", "1e", "1e+", "1e999", "NaN", "Infinity", "tru", "nul", "'a'"}) {
        INFO(text);
        CHECK(fault(text) != "");
    }
    CHECK(fault(std::string(33, '1')) == "1: a number too long to be read");
    CHECK(fault("\"\n\xC3\x28\"") == "2: this is not UTF-8");
    CHECK(fault("\"\xED\xA0\x80\"") == "1: this is not UTF-8");
    CHECK(fault("\"\xC3\xBC \xE2\x86\x92 \xF0\x9F\x98\x80\"") == "");
}

TEST_CASE("Outline: what would overrun a recursive parser or the memory is refused", "[json]")
{
    using tenderspot::content::deepest_json;
    auto const nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(fault(nested(deepest_json)) == "");
    CHECK(fault(nested(deepest_json + 1)) == "1: brackets in brackets, deeper than 32");
    CHECK(fault(std::string(200000, '[')) == "1: brackets in brackets, deeper than 32");
    std::string many = "[0";
    for (int i = 0; i < (1 << 20); ++i)
        many += ",0";
    CHECK(fault(many + ']') == "1: too many values");
    CHECK(fault(std::string((16u << 20) + 1, ' ')) == "1: the text is too large");
}

} // namespace json_outline_test
