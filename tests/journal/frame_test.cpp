// SPDX-License-Identifier: MIT
#include "journal/frame.hpp"
#include "journal/segment.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace frame_test {

using namespace tenderspot;

namespace {

constexpr FrameHeader header{7, 0, 1, 42, 99};

std::vector<std::byte> frame_of(std::size_t payload_size, std::uint32_t salt = 1)
{
    std::vector<std::byte> bytes(frame_header_size + payload_size, std::byte{0x5A});
    seal_frame(bytes, header, salt);
    return bytes;
}

} // namespace

TEST_CASE("Frame: what was sealed is read back", "[journal][frame]")
{
    for (std::size_t const size : {std::size_t{0}, std::size_t{1}, std::size_t{77}, payload_limit}) {
        auto const bytes = frame_of(size);
        Frame frame;
        REQUIRE(parse_frame(bytes, 1, frame) == FrameState::whole);
        CHECK(frame.header == header);
        CHECK(frame.payload.size() == size);
        CHECK(frame.size() == bytes.size());
    }
}

TEST_CASE("Frame: any part of one is cut, and one with another salt is bad", "[journal][frame]")
{
    auto const bytes = frame_of(20);
    Frame frame;
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK(parse_frame(std::span{bytes}.first(size), 1, frame) == FrameState::cut);
    CHECK(parse_frame(bytes, 2, frame) == FrameState::bad);
}

TEST_CASE("Frame: a payload above the limit is bad before anybody waits for it", "[journal][frame]")
{
    auto const bytes = frame_of(payload_limit + 1);
    Frame frame;
    CHECK(parse_frame(bytes, 1, frame) == FrameState::bad);
    CHECK(parse_frame(std::span{bytes}.first(frame_header_size), 1, frame) == FrameState::bad);
}

TEST_CASE("Frame: type 0 is bad even with a right checksum", "[journal][frame]")
{
    std::vector<std::byte> bytes(frame_header_size);
    seal_frame(bytes, {0, 0, 1, 1, 1}, 1);
    Frame frame;
    CHECK(parse_frame(bytes, 1, frame) == FrameState::bad);
}

TEST_CASE("Stamp: follows the wall clock, but never back, and never wraps", "[journal][frame]")
{
    constexpr auto last = std::numeric_limits<Stamp>::max();
    CHECK(next_stamp(0, 1000) == 1000U << 16U);
    CHECK(next_stamp(1000U << 16U, 1000) == (1000U << 16U) + 1);
    CHECK(next_stamp(1000U << 16U, 999) == (1000U << 16U) + 1);
    CHECK(next_stamp(0, -5) == 1);
    CHECK(next_stamp(0, std::numeric_limits<std::int64_t>::max()) == last - 0xFFFF);
    CHECK(next_stamp(last, 0) == last);
}

TEST_CASE("Segment: a name is read back, and nothing else is a name", "[journal][segment]")
{
    SegmentName const name{0x00C0FFEE12345678U, 0x1F};
    CHECK(file_name(name) == "journal-00c0ffee12345678-0000001f.tsj");
    CHECK(file_name(name, FileKind::snapshot) == "snapshot-00c0ffee12345678-0000001f.tsj");
    for (auto const kind : {FileKind::segment, FileKind::snapshot}) {
        auto const read = parse_file_name(file_name(name, kind));
        REQUIRE(read);
        CHECK(read->name == name);
        CHECK(read->kind == kind);
        CHECK_FALSE(read->is_copy);
    }
    for (auto const* other : {"", "journal-00c0ffee12345678-0000001F.tsj", "journal-00c0ffee12345678-0000001f.tsk",
                              "journal_00c0ffee12345678-0000001f.tsj", "journal-00c0ffee1234567g-0000001f.tsj",
                              "journal-00c0ffee12345678-0000001f.tsj.new", "journal-00c0ffee12345678+0000001f.tsj",
                              ".syncthing.journal-00c0ffee12345678-0000001f.tsj.tmp", "device-00c0ffee12345678.id"})
        CHECK_FALSE(parse_file_name(other));
}

TEST_CASE("Segment: what synchronisers and imports add to a name makes it a copy", "[journal][segment]")
{
    SegmentName const name{0x00C0FFEE12345678U, 0x1F};
    for (auto const* copy : {"journal-00c0ffee12345678-0000001f.sync-conflict-20261122-130000-ABCDEFG.tsj",
                             "journal-00c0ffee12345678-0000001f (conflicted copy 2026-11-22 130000).tsj",
                             "journal-00c0ffee12345678-0000001f(1).tsj"}) {
        auto const read = parse_file_name(copy);
        REQUIRE(read);
        CHECK(read->is_copy);
        CHECK(read->name == name);
        CHECK(read->text == copy);
    }
    CHECK(parse_file_name(copy_name(name, FileKind::snapshot, "import"))->is_copy);
}

TEST_CASE("Segment: a header is read back; one bad bit is damage, a bad magic another's file", "[journal][segment]")
{
    SegmentHeader const made{{77, 3}, 1234};
    auto const bytes = encode(made);
    REQUIRE(bytes.size() == segment_header_size);
    REQUIRE(parse_segment_header(bytes));
    CHECK(parse_segment_header(bytes).value() == made);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        auto const parsed = parse_segment_header(flipped);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error() == (bit < 64 ? HeaderFault::foreign : HeaderFault::damaged));
    }
    CHECK(parse_segment_header(std::span{bytes}.first(39)).error() == HeaderFault::cut);
}

} // namespace frame_test
