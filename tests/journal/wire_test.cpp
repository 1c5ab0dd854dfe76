// SPDX-License-Identifier: MIT
#include "journal/fixture.hpp"

#include "domain/utf8.hpp"
#include "journal/record_table.hpp"
#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string_view>

namespace wire_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

Bytes bytes_of(std::string_view text)
{
    auto const* first = reinterpret_cast<std::byte const*>(text.data());
    return {first, first + text.size()};
}

Decoded decode(FrameHeader const& header, Bytes const& payload)
{
    RecordDecoder decoder;
    Record record;
    return decoder.decode(header, payload, record);
}

constexpr FrameHeader setting_header{payload::number_of_type<SettingChanged>(), 0, 1, 1, 1};

} // namespace

TEST_CASE("Wire: the bytes of a setting are those FORMAT.md says", "[journal][wire]")
{
    Bytes bytes;
    auto const header = encode_payload(SettingChanged{{0x0102030405060708, -2, "UTC"}, "k", "\xC3\xA9"}, bytes);
    CHECK(header == FrameHeader{7, 0, 1, 0, 0});
    using namespace std::string_view_literals;
    CHECK(bytes == bytes_of("\x08\x07\x06\x05\x04\x03\x02\x01"
                            "\xFE\xFF"
                            "\x03\x00UTC"
                            "\x01\x00k"
                            "\x02\x00\xC3\xA9"sv));
}

TEST_CASE("Wire: every truncation of every payload, and one byte more, is refused", "[journal][wire]")
{
    for (auto const& record : all_samples()) {
        Bytes bytes;
        auto const header = encode_payload(record, bytes);
        CHECK(decode(header, bytes) == Decoded::record);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            CHECK(decode(header, Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size))) ==
                  Decoded::not_valid);
        bytes.push_back(std::byte{});
        CHECK(decode(header, bytes) == Decoded::not_valid);
    }
}

TEST_CASE("Wire: a length beyond the end is refused", "[journal][wire]")
{
    using namespace std::string_view_literals;
    CHECK(decode(setting_header, bytes_of("\0\0\0\0\0\0\0\0\0\0\xFF\xFF"sv)) == Decoded::not_valid);
}

TEST_CASE("Wire: a number that stands for nothing is refused", "[journal][wire]")
{
    RecordDecoder decoder;
    for (auto const& sample : all_samples()) {
        Bytes bytes;
        auto const header = encode_payload(sample, bytes);
        for (std::size_t at = 0; at < bytes.size(); ++at)
            for (int value = 0; value < 256; ++value) {
                auto changed = bytes;
                changed[at] = static_cast<std::byte>(value);
                Record record;
                if (decoder.decode(header, changed, record) != Decoded::record) continue;
                // What is accepted must be something that we would have written.
                Bytes again;
                static_cast<void>(encode_payload(record, again));
                if (again != changed) CHECK(again == changed);
            }
    }
    SUCCEED();
}

TEST_CASE(
    "Wire: began and the safety answers are written in version 2, all others in version 1, each under its own number",
    "[journal][wire]")
{
    std::vector<bool> seen(std::variant_size_v<Record> + 1);
    for (auto const& record : all_samples()) {
        Bytes bytes;
        auto const header = encode_payload(record, bytes);
        CHECK(header.type == record.index() + 1);
        bool const has_two = header.type == payload::number_of_type<TreatmentBegan>() || header.type == payload::number_of_type<SafetyChecked>();
        CHECK(header.version == (has_two ? 2 : 1));
        CHECK(header.flags == 0);
        seen[header.type] = true;
    }
    CHECK(std::count(seen.begin(), seen.end(), true) == std::variant_size_v<Record>);
}

TEST_CASE("Wire: unknown types, later versions and flags are told apart", "[journal][wire]")
{
    for (auto const& record : all_samples()) {
        Bytes bytes;
        auto const good = encode_payload(record, bytes);
        CAPTURE(good.type);
        auto header = good;
        for (int const later : {good.version + 1, 256, 256 + good.version, 65535}) {
            header.version = static_cast<std::uint16_t>(later);
            CHECK(decode(header, bytes) == Decoded::newer_form);
        }
        header.version = 0;
        CHECK(decode(header, bytes) == Decoded::not_valid);
        header = good;
        header.flags = 1;
        CHECK(decode(header, bytes) == Decoded::newer_form);
        for (int type = payload::number_of_type<TreatmentRated>() + 1; type < 256; ++type) {
            header = good;
            header.type = static_cast<std::uint8_t>(type);
            CHECK(decode(header, bytes) == Decoded::unknown_type);
        }
    }
}

TEST_CASE("Wire: nothing of the record that was read before is left in the next one", "[journal][wire]")
{
    RecordDecoder decoder;
    auto all = all_samples();
    all.push_back(long_session());
    for (auto const& before : all)
        for (auto const& record : all) {
            Bytes bytes;
            auto const header = encode_payload(record, bytes);
            auto read = before;
            REQUIRE(decoder.decode(header, bytes, read) == Decoded::record);
            REQUIRE(read == record);
        }
}

TEST_CASE("UTF-8: only what Unicode allows is text", "[journal][wire]")
{
    for (auto const* text : {"", "abc", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                             "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        CHECK(is_utf8(text));
    for (auto const* text :
         {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2\x41", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xE2\x82", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "a\xF0\x9F\x98"})
        CHECK_FALSE(is_utf8(text));
}

} // namespace wire_test
