// SPDX-License-Identifier: MIT
// What must hold for any record and any history of troubles.
#include "journal/any_record.hpp"
#include "journal/fixture.hpp"

#include "journal/wire.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

namespace property_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

/// What is accepted in the newest version must be what we would have written.
void check_bytes(FrameHeader const& header, Bytes const& bytes)
{
    RecordDecoder decoder;
    Record record;
    if (decoder.decode(header, bytes, record) != Decoded::record) return;
    Bytes again;
    auto const today = encode_payload(record, again);
    RC_ASSERT(today.type == header.type);
    if (today.version == header.version) RC_ASSERT(again == bytes);
    Record once_more;
    RC_ASSERT(decoder.decode(today, again, once_more) == Decoded::record);
    RC_ASSERT(once_more == record);
}

} // namespace

TEST_CASE("Property: any record within its bounds is read back as it was", "[journal][property]")
{
    CHECK(rc::check([] {
        auto const record = any_record();
        Bytes bytes;
        auto const header = encode_payload(record, bytes);
        RecordDecoder decoder;
        Record again;
        RC_ASSERT(decoder.decode(header, bytes, again) == Decoded::record);
        RC_ASSERT(again == record);
    }));
}

TEST_CASE("Property: random bytes are refused, or are the bytes of what they are taken for", "[journal][property]")
{
    CHECK(rc::check([] {
        auto const numbers = *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>());
        Bytes bytes;
        for (auto const number : numbers)
            bytes.push_back(static_cast<std::byte>(number));
        check_bytes({*rc::gen::inRange<std::uint8_t>(0, 28), 0, *rc::gen::inRange<std::uint16_t>(1, 4), 1, 1}, bytes);
    }));
}

TEST_CASE("Property: a payload with other bytes in it is refused, or is what it is taken for", "[journal][property]")
{
    CHECK(rc::check([] {
        Bytes bytes;
        auto header = encode_payload(any_record(), bytes);
        for (int i = 0, changes = *rc::gen::inRange(1, 4); i < changes; ++i) {
            auto const at = static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, bytes.size()));
            auto const byte = static_cast<std::byte>(*rc::gen::element(0, 1, 2, 3, 24, 25, 32, 33, 255));
            switch (*rc::gen::inRange(0, 3)) {
            case 0: bytes[static_cast<std::size_t>(at)] = byte; break;
            case 1: bytes.insert(bytes.begin() + at, byte); break;
            default: bytes.erase(bytes.begin() + at);
            }
        }
        header.version = *rc::gen::inRange<std::uint16_t>(1, 3);
        check_bytes(header, bytes);
    }));
}

TEST_CASE("Property: saves, restarts, errors and power cuts in any order lose nothing", "[journal][property]")
{
    CHECK(rc::check([] {
        auto disk = small_disk();
        std::vector<Record> saved;
        for (int start = 0, starts = *rc::gen::inRange(1, 6); start < starts; ++start) {
            std::vector<Record> in_flight;
            auto const fails_at = *rc::gen::inRange<std::size_t>(1, 40);
            auto const error = *rc::gen::element(FileError::no_space, FileError::device, FileError::read_only);
            auto const effect = *rc::gen::element(support::Effect::none, support::Effect::half, support::Effect::whole);
            bool const is_lasting = *rc::gen::arbitrary<bool>();
            {
                FaultyFiles files{disk, [=](support::Call const& call) {
                                      bool const fails = is_lasting ? call.number >= fails_at : call.number == fails_at;
                                      return fails ? std::optional{support::Fault{error, effect}} : std::nullopt;
                                  }};
                auto const opened = open(files);
                for (int i = 0, count = *rc::gen::inRange(0, 6); opened.journal && i < count; ++i) {
                    auto const record = setting(std::to_string(start) + '.' + std::to_string(i));
                    bool const is_saved{opened.journal->append(record)};
                    if (is_saved) saved.push_back(record);
                    is_saved ? in_flight.clear() : in_flight.push_back(record);
                }
            }
            if (*rc::gen::arbitrary<bool>()) disk = disk.after_power_cut(*rc::gen::arbitrary<unsigned>());
            auto const opened = open(disk);
            RC_ASSERT(opened.journal != nullptr);
            auto const shown = opened.records();
            if (shown.size() > saved.size() &&
                std::find(in_flight.begin(), in_flight.end(), shown.back()) != in_flight.end())
                saved.push_back(shown.back());
            RC_ASSERT(shown == saved);
            RC_ASSERT(!opened.report().read_only);
        }
    }));
}

} // namespace property_test
