// SPDX-License-Identifier: MIT
// Reads the frames of one file in pieces, and resynchronises after bad bytes.
#pragma once

#include "journal/frame.hpp"
#include "ports/files.hpp"

#include <memory>
#include <optional>

namespace tenderspot {

class FrameReader
{
public:
    /// Starts at `offset`; `file` must outlive it.
    FrameReader(OpenFile& file, std::uint64_t offset, std::uint32_t salt);

    /// The next frame, valid until the next call; false at the end or after a disk error. Bytes that are not a frame
    /// are skipped if a later frame follows them, with a number above the last one.
    [[nodiscard]] bool next(Frame& frame);

    /// Bad bytes skipped so far, not counting those after the last frame.
    [[nodiscard]] std::uint64_t skipped() const { return skipped_; }
    /// Where the last frame ended.
    [[nodiscard]] std::uint64_t good_end() const { return good_end_; }
    /// How far the file could be read.
    [[nodiscard]] std::uint64_t file_end() const { return buffer_offset_ + filled_; }
    [[nodiscard]] std::optional<FileError> error() const { return error_; }

private:
    [[nodiscard]] std::span<std::byte const> unread() const;
    /// False if the file has no more.
    bool read_more();
    [[nodiscard]] FrameState parse_here(Frame& frame);
    [[nodiscard]] bool find_later(Frame& frame);
    [[nodiscard]] bool may_begin_later_frame() const;
    void accept(Frame const& frame);

    OpenFile& file_;
    std::uint32_t salt_;
    std::unique_ptr<std::byte[]> buffer_; ///< Not zeroed: most journals fill only a little of it.
    std::uint64_t buffer_offset_;         ///< Offset of buffer_[0] in the file.
    std::size_t filled_ = 0;
    std::size_t at_ = 0;
    bool at_end_ = false;
    std::uint64_t last_number_ = 0;
    std::uint64_t skipped_ = 0;
    std::uint64_t good_end_;
    std::optional<FileError> error_;
};

} // namespace tenderspot
