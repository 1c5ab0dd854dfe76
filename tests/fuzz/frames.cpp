// SPDX-License-Identifier: MIT
#include "fuzz/targets.hpp"

#include "journal/frame_reader.hpp"
#include "journal/journal.hpp"
#include "journal/little_endian.hpp"
#include "journal/segment.hpp"
#include "support/memory_files.hpp"

namespace tenderspot::fuzz {
namespace {

using support::Bytes;
using support::MemoryFiles;

constexpr SegmentName name{0x00C0FFEE12345678U, 1};
std::string const path = "j/" + file_name(name);

/// Makes the checksums right of all frames that follow one another from the beginning on.
void seal_all(std::span<std::byte> bytes)
{
    while (bytes.size() >= frame_header_size) {
        auto const length = load_little<std::uint32_t>(bytes.data());
        if (length > payload_limit || length > bytes.size() - frame_header_size) return;
        auto const frame = bytes.first(frame_header_size + length);
        FrameHeader header;
        header.type = load_little<std::uint8_t>(frame.data() + 8);
        header.flags = load_little<std::uint8_t>(frame.data() + 9);
        header.version = load_little<std::uint16_t>(frame.data() + 10);
        header.number = load_little<std::uint64_t>(frame.data() + 12);
        header.stamp = load_little<std::uint64_t>(frame.data() + 20);
        seal_frame(frame, header, record_salt(name));
        bytes = bytes.subspan(frame.size());
    }
}

MemoryFiles disk_of(std::span<std::byte const> bytes)
{
    auto segment = encode(SegmentHeader{name, 1});
    segment.insert(segment.end(), bytes.begin(), bytes.end());
    MemoryFiles disk;
    disk.capacity = 900 * 1024;
    disk.put(path, segment);
    return disk;
}

std::string read_all(MemoryFiles& disk)
{
    auto const file = disk.open_to_read(path);
    FrameReader reader{*file.value(), segment_header_size, record_salt(name)};
    Frame frame;
    std::uint64_t end = segment_header_size, bytes = 0, last = 0;
    while (reader.next(frame)) {
        if (frame.payload.size() > payload_limit) return "a payload above the limit";
        if (frame.header.type == 0) return "a frame of no type";
        if (reader.good_end() < end + frame.size()) return "frames that lie in one another";
        if (reader.skipped() != 0 && frame.header.number <= last && reader.good_end() != end + frame.size())
            return "a frame behind bad bytes that is not a later one";
        end = reader.good_end();
        bytes += frame.size();
        last = std::max(last, frame.header.number);
    }
    if (end > reader.file_end()) return "a frame behind the end";
    if (bytes + reader.skipped() + segment_header_size != end) return "bytes that are neither frame nor skipped";
    return "";
}

struct Shown
{
    std::vector<KeptRecord> kept;
    std::optional<OpenError> error;
    bool is_read_only = false;
};

Shown open_all(MemoryFiles& disk)
{
    Shown shown;
    auto const journal =
        Journal::open(disk, "j", {1, name.journal}, [&](KeptRecord&& one) { shown.kept.push_back(std::move(one)); });
    if (!journal) shown.error = journal.error();
    else shown.is_read_only = journal.value()->report().read_only.has_value();
    return shown;
}

/// Opening it again, when a torn tail is gone, shows the same.
std::string open_twice(MemoryFiles disk)
{
    auto const before = disk.bytes(path);
    auto const first = open_all(disk);
    if (first.is_read_only && disk.bytes(path) != before) return "a file changed that must not be";
    auto const again = open_all(disk);
    if (again.kept != first.kept || again.error != first.error || again.is_read_only != first.is_read_only)
        return "another start that shows something else";
    for (std::size_t i = 1; i < first.kept.size(); ++i)
        if (!(first.kept[i - 1].id < first.kept[i].id)) return "records out of order";
    return "";
}

} // namespace

std::string read_frames(std::span<std::byte const> bytes)
{
    if (bytes.empty()) return "";
    Bytes copy(bytes.begin() + 1, bytes.end());
    if ((std::to_integer<unsigned>(bytes.front()) & 1U) != 0) seal_all(copy);
    auto disk = disk_of(copy);
    auto const fault = read_all(disk);
    return fault.empty() ? open_twice(std::move(disk)) : fault;
}

} // namespace tenderspot::fuzz
