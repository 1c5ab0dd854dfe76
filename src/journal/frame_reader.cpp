// SPDX-License-Identifier: MIT
// Reads the frames of a file in large blocks.
#include "journal/frame_reader.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

// Small enough to stay in the second-level cache, large enough for the largest frame.
constexpr std::size_t buffer_size = 96 * 1024;
static_assert(buffer_size >= frame_header_size + payload_limit);

} // namespace

FrameReader::FrameReader(OpenFile& file, std::uint64_t offset, std::uint32_t salt)
    : file_{file}, salt_{salt}, buffer_{new std::byte[buffer_size]}, buffer_offset_{offset}, good_end_{offset}
{
}

bool FrameReader::next(Frame& frame)
{
    if (error_) return false;
    if (parse_here(frame) != FrameState::whole && !find_later(frame)) return false;
    accept(frame);
    return true;
}

std::span<std::byte const> FrameReader::unread() const { return {buffer_.get() + at_, filled_ - at_}; }

bool FrameReader::read_more()
{
    if (at_end_) return false;
    std::copy(buffer_.get() + at_, buffer_.get() + filled_, buffer_.get());
    buffer_offset_ += at_;
    filled_ -= at_;
    at_ = 0;
    auto const got = file_.read(buffer_offset_ + filled_, {buffer_.get() + filled_, buffer_size - filled_});
    if (!got) error_ = got.error();
    at_end_ = !got || got.value() == 0;
    if (!at_end_) filled_ += got.value();
    return !at_end_;
}

FrameState FrameReader::parse_here(Frame& frame)
{
    auto state = parse_frame(unread(), salt_, frame);
    while (state == FrameState::cut && read_more())
        state = parse_frame(unread(), salt_, frame);
    return state;
}

bool FrameReader::find_later(Frame& frame)
{
    do {
        if (unread().empty() && !read_more()) return false;
        ++at_;
        if (unread().size() < frame_header_size) read_more();
    } while (!may_begin_later_frame() || parse_here(frame) != FrameState::whole);
    return !error_;
}

// Skips runs of zeroes, and a copy of what was read before, without computing a checksum at every byte.
bool FrameReader::may_begin_later_frame() const
{
    if (unread().size() < frame_header_size) return false;
    return claimed_number(unread()) > last_number_;
}

void FrameReader::accept(Frame const& frame)
{
    auto const start = buffer_offset_ + at_;
    skipped_ += start - good_end_;
    at_ += frame.size();
    good_end_ = start + frame.size();
    last_number_ = std::max(last_number_, frame.header.number);
}

} // namespace tenderspot
