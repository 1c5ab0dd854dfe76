// SPDX-License-Identifier: MIT
// Trusts the disk only after reading from it.
#include "journal/snapshot_check.hpp"

#include "journal/frame_cursor.hpp"

#include <array>
#include <utility>

namespace tenderspot {

bool is_readable_back(Folder const& folder, std::string const& text, SegmentName name, SnapshotWriter const& written)
{
    auto file = folder.files().open_to_read(folder.path_of(text));
    if (!file) return false;
    std::array<std::byte, segment_header_size> bytes{};
    auto const got = file.value()->read(0, bytes);
    if (!got) return false;
    auto const header = parse_segment_header(std::span{bytes}.first(got.value()));
    if (!header || header.value().name != name) return false;
    FrameCursor cursor{{name, header.value().kind, false, text}, header.value(), std::move(file).value()};
    std::uint32_t found = 0;
    while (cursor.next())
        found = digest(found, cursor.frame());
    return cursor.is_whole() && found == written.digest();
}

} // namespace tenderspot
