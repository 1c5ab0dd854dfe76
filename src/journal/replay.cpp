// SPDX-License-Identifier: MIT
// Gives the records of all segments in order and reports what could not be read.
#include "journal/replay.hpp"

#include "journal/errors.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tenderspot {
namespace {

constexpr auto supersedes_nothing = std::numeric_limits<std::uint64_t>::max();

} // namespace

std::optional<OpenError> Replay::run(std::vector<SegmentName> const& names, Access access)
{
    opened_.clear();
    end_ = {};
    end_.last_generation = names.empty() ? 0 : names.back().generation;
    for (auto const& name : names) {
        auto const wanted = name == names.back() ? access : Access::read;
        if (auto const error = open_segment(name, wanted)) return error;
    }
    for (std::size_t i = 0; i < opened_.size(); ++i) {
        auto const next = i + 1;
        bool const is_last = next == opened_.size();
        replay_segment(opened_[i], is_last ? std::nullopt : std::optional{opened_[next].header.first_number});
    }
    if (!opened_.empty() && opened_.back().header.name == names.back()) end_.file = std::move(opened_.back().file);
    return std::nullopt;
}

FileResult<std::unique_ptr<OpenFile>> Replay::open(SegmentName name, Access access)
{
    auto const path = folder_.path_of(file_name(name));
    if (access == Access::append) {
        auto file = folder_.files().open_to_append(path);
        bool const is_protected =
            !file && (file.error() == FileError::no_permission || file.error() == FileError::read_only);
        if (!is_protected) return file;
        refuse_writing(WhyReadOnly::no_permission);
    }
    return folder_.files().open_to_read(path);
}

std::optional<OpenError> Replay::open_segment(SegmentName name, Access access)
{
    auto file = open(name, access);
    if (!file) return open_error(file.error());
    std::array<std::byte, segment_header_size> bytes{};
    auto const got = file.value()->read(0, bytes);
    if (!got) return open_error(got.error());
    Opened opened{{name, 1}, std::move(file).value()};
    auto const header = parse_segment_header(std::span{bytes}.first(got.value()));
    if (!header) return judge_header(opened, header.error());
    opened.header = header.value();
    if (header.value().name != name) {
        refuse_writing(WhyReadOnly::damaged);
        opened.header.first_number = supersedes_nothing; // Nobody knows what lay before it where it belongs.
    }
    opened_.push_back(std::move(opened));
    return std::nullopt;
}

std::optional<OpenError> Replay::judge_header(Opened& opened, HeaderFault fault)
{
    switch (fault) {
    case HeaderFault::cut: return std::nullopt;
    case HeaderFault::newer_format: refuse_writing(WhyReadOnly::newer_format); return std::nullopt;
    case HeaderFault::alien: {
        // One bad byte in the magic must not cost the whole file: its records prove whose it is.
        FrameReader frames{*opened.file, segment_header_size, record_salt(opened.header.name)};
        if (Frame frame; !frames.next(frame)) return OpenError::alien;
        break;
    }
    case HeaderFault::damaged: break;
    }
    refuse_writing(WhyReadOnly::damaged);
    report_.damaged_bytes += segment_header_size;
    opened.header.first_number = supersedes_nothing;
    opened_.push_back(std::move(opened));
    return std::nullopt;
}

void Replay::replay_segment(Opened& opened, std::optional<std::uint64_t> superseded_from)
{
    FrameReader frames{*opened.file, segment_header_size, record_salt(opened.header.name)};
    if (opened.header.first_number > end_.next_number) refuse_writing(WhyReadOnly::damaged);
    Frame frame;
    while (frames.next(frame)) {
        if (superseded_from && frame.header.number >= *superseded_from) continue;
        take_in_order(frame, opened.header.name);
    }
    if (frames.error()) refuse_writing(why_read_only(*frames.error()));
    if (frames.skipped() != 0) refuse_writing(WhyReadOnly::damaged);
    report_.damaged_bytes += frames.skipped();
    // Behind a segment that is not the last lies what could not be saved there, and was then saved later.
    if (!superseded_from) report_.torn_bytes = frames.file_end() - frames.good_end();
    end_.segment = opened.header.name;
    end_.good_end = frames.good_end();
}

void Replay::take_in_order(Frame const& frame, SegmentName segment)
{
    auto const number = frame.header.number;
    if (number != end_.next_number) refuse_writing(WhyReadOnly::damaged);
    if (number < end_.next_number) return; // Given already.
    take(frame, segment);
    end_.next_number = number + 1;
    end_.last_stamp = std::max(end_.last_stamp, frame.header.stamp);
}

void Replay::take(Frame const& frame, SegmentName segment)
{
    switch (decoder_.decode(frame.header, frame.payload, kept_.record)) {
    case Decoded::record:
        kept_.id = {segment.journal, frame.header.number};
        ++report_.records;
        sink_(std::move(kept_));
        return;
    case Decoded::unknown_type: ++report_.unknown_records; return;
    case Decoded::newer_form:
        ++report_.newer_records;
        refuse_writing(WhyReadOnly::newer_record);
        return;
    case Decoded::not_valid:
        report_.damaged_bytes += frame.size();
        refuse_writing(WhyReadOnly::damaged);
        return;
    }
}

// The first reason found is the one told.
void Replay::refuse_writing(WhyReadOnly why)
{
    if (!report_.read_only) report_.read_only = why;
}

} // namespace tenderspot
