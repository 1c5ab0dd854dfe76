// SPDX-License-Identifier: MIT
// Decides which of a journal's files provides the next record.
#include "journal/journal_stream.hpp"

#include "journal/crc32c.hpp"
#include "journal/little_endian.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tenderspot {
namespace {

bool says_the_same(Frame const& one, Frame const& other)
{
    return one.header == other.header &&
           std::equal(one.payload.begin(), one.payload.end(), other.payload.begin(), other.payload.end());
}

// The result is the same on every device that has the two files.
std::uint64_t name_of_branch(std::uint64_t journal, Frame const& first)
{
    std::array<std::byte, 24> fixed{};
    store_little(fixed.data(), journal);
    store_little(fixed.data() + 8, first.header.number);
    store_little(fixed.data() + 16, first.header.stamp);
    auto const high = crc32c(crc32c(first.header.type, fixed), first.payload);
    auto const low = crc32c(crc32c(~std::uint32_t{first.header.type}, first.payload), fixed);
    return (std::uint64_t{high} << 32U | low) | 1U;
}

/// Between files with the same number, a file of the journal wins over a copy, and a later generation over an earlier
/// one.
bool counts_before(FrameCursor const& one, FrameCursor const& other)
{
    if (one.name().is_copy != other.name().is_copy) return other.name().is_copy;
    if (one.name().name.generation != other.name().name.generation)
        return one.name().name.generation > other.name().name.generation;
    return one.name().text < other.name().text;
}

} // namespace

JournalStream::JournalStream(Folder const& folder, std::uint64_t journal, Cursor first)
    : folder_{folder},
      journal_{journal},
      original_{first->name().name.journal},
      first_renamed_{first->number()},
      last_generation_{first->name().name.generation},
      last_{first->number() - 1},
      is_everywhere_{true}
{
    findings_.journal = journal;
    cursors_.push_back(std::move(first));
}

bool JournalStream::next()
{
    for (auto const& cursor : cursors_)
        while (!cursor->at_end() && cursor->number() <= last_)
            cursor->next();
    while (pick()) {
        auto const number = lead_->number();
        if (number != last_ + 1 && !is_known_empty(number)) {
            if (!is_everywhere_) {
                look_everywhere();
                continue;
            }
            findings_.missing_records += number - last_ - 1;
        }
        if (cursors_.size() > 1) settle_doubles();
        last_ = number;
        return true;
    }
    finish();
    return false;
}

/// Sets lead_ to the cursor with the next record; false if there is none.
bool JournalStream::pick()
{
    for (;;) {
        lead_ = nullptr;
        for (auto const& cursor : cursors_) {
            if (cursor->at_end()) continue;
            if (!lead_ || cursor->number() < lead_->number() ||
                (cursor->number() == lead_->number() && counts_before(*cursor, *lead_)))
                lead_ = cursor.get();
        }
        if (lead_ || waiting_.empty()) return lead_ != nullptr;
        auto& begun = cursors_.emplace_back(std::move(waiting_.back()));
        waiting_.pop_back();
        while (begun->next() && begun->number() <= last_) {
        }
    }
}

bool JournalStream::is_known_empty(std::uint64_t before) const
{
    return std::any_of(cursors_.begin(), cursors_.end(),
                       [&](Cursor const& cursor) { return cursor->knows_empty(last_, before); });
}

void JournalStream::look_everywhere()
{
    is_everywhere_ = true;
    auto const had = cursors_.size();
    for (auto const& file : others_)
        static_cast<void>(open_file(file, Access::read, cursors_));
    while (!waiting_.empty()) {
        cursors_.push_back(std::move(waiting_.back()));
        waiting_.pop_back();
    }
    set_limits();
    for (auto cursor = cursors_.begin() + static_cast<std::ptrdiff_t>(had); cursor != cursors_.end(); ++cursor)
        while ((*cursor)->next() && (*cursor)->number() <= last_) {
        }
}

/// Handles other records with the number of the lead.
void JournalStream::settle_doubles()
{
    for (std::size_t i = 0; i < cursors_.size(); ++i) {
        auto const& cursor = cursors_[i];
        bool const is_double = cursor.get() != lead_ && !cursor->at_end() && cursor->number() == lead_->number();
        if (!is_double || says_the_same(cursor->frame(), lead_->frame())) continue;
        if (!cursor->name().is_copy) {
            cursor->stop_before(cursor->number()); // A failed save that was repeated in the later file.
            cursor->next();
            continue;
        }
        branch_off(std::move(cursors_[i]));
        cursors_.erase(cursors_.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

void JournalStream::branch_off(Cursor cursor)
{
    auto const id = name_of_branch(journal_, cursor->frame());
    auto const known = std::find_if(branches_.begin(), branches_.end(),
                                    [id](JournalStream const* branch) { return branch->journal_ == id; });
    if (known != branches_.end()) {
        (*known)->cursors_.push_back(std::move(cursor));
        return;
    }
    ++findings_.branches;
    std::unique_ptr<JournalStream> branch{new JournalStream{folder_, id, std::move(cursor)}};
    branches_.push_back(branch.get());
    new_branches_.push_back(std::move(branch));
}

void JournalStream::finish()
{
    findings_.damaged_bytes = findings_.damaged_headers * segment_header_size;
    for (auto const& cursor : cursors_) {
        auto const& name = cursor->name();
        if (cursor->reader().error()) findings_.error = cursor->reader().error();
        bool const is_snapshot = name.kind == FileKind::snapshot;
        bool const is_older = name.name.generation < snapshot_generation_ + (is_snapshot ? 0 : 1);
        if (name.is_copy || (is_older && snapshot_generation_ != 0)) continue;
        auto const& reader = cursor->reader();
        findings_.damaged_bytes += reader.skipped();
        findings_.is_disordered = findings_.is_disordered || cursor->is_disordered();
        // After a segment that is not the last, there may be a record whose save failed and was repeated later.
        if (cursor.get() == last_segment_) findings_.torn_bytes = reader.file_end() - reader.good_end();
    }
}

bool JournalStream::ends_with_last_file() const
{
    return last_segment_ && std::max(last_segment_->number() + 1, last_segment_->header().first_number) == last_ + 1;
}

LastFile JournalStream::take_last_file()
{
    LastFile last;
    if (!last_segment_) return last;
    last.segment = last_segment_->name().name;
    last.good_end = last_segment_->reader().good_end();
    last.file = last_segment_->take_file();
    return last;
}

} // namespace tenderspot
