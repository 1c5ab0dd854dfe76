// SPDX-License-Identifier: MIT
// Whatever is written is one line of JSON, and says the same to who reads it.
#include "domain/utf8.hpp"
#include "report/json_writer.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidjson/document.h>

#include <limits>
#include <optional>
#include <string>

namespace json_writer_test {

using namespace tenderspot;
using namespace tenderspot::report;

namespace {

/// Nothing if the line cannot be read.
std::optional<std::string> text_read_back(std::string const& text)
{
    JsonWriter json;
    json.begin_object().key("k").text(text).end_object();
    std::string const line{json.written()};
    if (line.find('\n') != std::string::npos || line.find('\0') != std::string::npos) return std::nullopt;
    rapidjson::Document read;
    read.Parse<rapidjson::kParseValidateEncodingFlag>(line.c_str(), line.size());
    if (read.HasParseError() || read.MemberCount() != 1) return std::nullopt;
    auto const& value = read.MemberBegin()->value;
    return std::string{value.GetString(), value.GetStringLength()};
}

} // namespace

TEST_CASE("JSON: any UTF-8 is read back as it was, zeros and line ends too", "[report]")
{
    std::string const controls{"a\0b\n\r\t\x01\x1F\x7F\"\\/", 13}, beyond{"b\xC3\xB6se \xF0\x9F\x98\x80 \xE2\x80\xA8"};
    for (auto const& text : {std::string{}, controls, beyond}) {
        REQUIRE(is_utf8(text));
        CHECK(text_read_back(text) == text);
    }
    CHECK(rc::check("ASCII", [] {
        auto const text = *rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
        RC_ASSERT(text_read_back(text) == text);
    }));
}

TEST_CASE("JSON: bytes that are no text are still written as text", "[report]")
{
    CHECK(rc::check([] {
        auto const bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        auto const read = text_read_back(bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(is_utf8(*read));
        RC_ASSERT((*read == bytes) == is_utf8(bytes));
    }));
}

TEST_CASE("JSON: numbers keep all their digits", "[report]")
{
    JsonWriter json;
    json.begin_list();
    json.number(std::numeric_limits<std::int64_t>::min()).count(std::numeric_limits<std::uint64_t>::max());
    json.number(-1).truth(true).truth(false).nothing().end_list();
    CHECK(json.written() == "[-9223372036854775808,18446744073709551615,-1,true,false,null]");
}

TEST_CASE("JSON: a writer that was cleared begins anew, even in the middle", "[report]")
{
    JsonWriter json;
    json.begin_object().key("a");
    json.clear();
    CHECK(json.written().empty());
    json.begin_list().end_list();
    CHECK(json.written() == "[]");
}

} // namespace json_writer_test
