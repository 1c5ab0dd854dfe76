// SPDX-License-Identifier: MIT
// Steps through one file of a journal from its first record to its last.
#include "journal/frame_cursor.hpp"

#include "journal/little_endian.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {

FrameCursor::FrameCursor(JournalFile name, SegmentHeader header, std::unique_ptr<OpenFile> file, std::uint64_t offset)
    : name_{std::move(name)},
      header_{header},
      file_{std::move(file)},
      reader_{*file_, offset + segment_header_size, record_salt(header.name)}
{
    // A snapshot does not vouch for anything before its first number.
    if (header.kind == FileKind::snapshot) before_first_ = header.first_number - 1;
}

bool FrameCursor::next()
{
    if (at_end_) return false;
    previous_ = std::max(number(), before_first_);
    auto const skipped = reader_.skipped();
    for (Frame found; reader_.next(found);) {
        if (found.header.type == end_of_snapshot && header_.kind != FileKind::segment) {
            bool const says_all =
                found.payload.size() == sizeof frames_ && load_little<std::uint64_t>(found.payload.data()) == frames_;
            is_whole_ = says_all && reader_.skipped() == 0 && !is_disordered_;
            end(reader_.skipped() == skipped ? found.header.number : 0);
            return false;
        }
        if (found.header.number >= limit_) continue;
        if (found.header.number <= previous_) {
            is_disordered_ = true;
            continue;
        }
        ++frames_;
        frame_ = found;
        bool const is_clean = reader_.skipped() == skipped;
        covers_to_ = header_.kind != FileKind::segment && is_clean ? number() : 0;
        return true;
    }
    end(0);
    return false;
}

void FrameCursor::end(std::uint64_t covers_before)
{
    covers_to_ = covers_before;
    at_end_ = true;
}

bool FrameCursor::knows_empty(std::uint64_t after, std::uint64_t before) const
{
    return previous_ <= after && before <= covers_to_;
}

} // namespace tenderspot
