// SPDX-License-Identifier: MIT
// What the tests of damaged files share: the golden file in pieces, and what must hold when it is opened.
#pragma once

#include "journal/fixture.hpp"

namespace tenderspot::test {

/// A file in tests/data/journal, and what it holds.
struct Golden
{
    std::string name;
    Bytes bytes;
    std::vector<Record> records;
};
[[nodiscard]] std::vector<Golden> const& golden_files();

/// The first golden file.
[[nodiscard]] Bytes const& golden();
/// Where each record of the segment begins, and the end of the last.
[[nodiscard]] std::vector<std::size_t> borders(Bytes const& segment = golden(), SegmentName = {own_id, 1});
[[nodiscard]] Bytes part(Bytes const&, std::size_t from, std::size_t to);
[[nodiscard]] Bytes joined(Bytes left, Bytes const& right);
/// A record of our journal behind all samples, with the payload of a setting and any header.
[[nodiscard]] Bytes foreign_frame(std::uint8_t type, std::uint8_t flags, std::uint16_t version);
[[nodiscard]] MemoryFiles disk_of(Bytes const& segment);

/// Each record is one of `all`, under its own number.
[[nodiscard]] bool is_selection(std::vector<KeptRecord> const&, std::vector<Record> const& all = samples());
/// The torn bytes are in lost+found, the file ends before them, and the journal goes on behind.
void check_tail_set_aside(MemoryFiles&, Opened&, Bytes const& tail);
/// It opens with so many records, refuses to add one, and no byte has changed.
void check_read_only(MemoryFiles&, WhyReadOnly, std::size_t records);

} // namespace tenderspot::test
