// SPDX-License-Identifier: MIT
// All records of one journal in the order of their numbers, whichever of its files hold them.
#pragma once

#include "journal/folder.hpp"
#include "journal/frame_cursor.hpp"
#include "journal/report.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace tenderspot {

enum class Access { read, append };

/// Where the last file of a journal ends.
struct LastFile
{
    SegmentName segment;
    std::unique_ptr<OpenFile> file; ///< Null if writing cannot continue in it.
    std::uint64_t good_end = 0;
};

/// A file whose header names another journal than its name does.
struct Stranger
{
    JournalFile file;
    SegmentHeader says;
};

/// Reads the newest snapshot and what follows it. If something is missing there, it looks into the earlier generations;
/// it always looks into copies of files. A copy that has a different record for a number (somebody continued from an
/// old copy of the folder) is a branch, which becomes a stream of its own from there on.
class JournalStream
{
public:
    /// `files` are those of one journal, sorted; `folder` must outlive the stream.
    JournalStream(Folder const& folder, std::vector<JournalFile> files);

    /// Opens what is read first; the last segment for `access`, but only for reading if it is write-protected. Strict,
    /// for the device's own journal: a disk error, or a file that is not ours, is an error.
    std::optional<OpenError> open_strictly(Access access);
    /// As open_strictly(), but reports what cannot be read in the findings.
    void open();

    /// Moves to the next record; its frame is valid until the next call. False at the end or when the disk gives no
    /// more.
    bool next();
    [[nodiscard]] Frame const& frame() const { return lead_->frame(); }
    [[nodiscard]] std::uint64_t last_number() const { return last_; }

    /// Whose records they are: the journal, or a generated id for a branch. References to records of `original` from
    /// number `first_renamed` on mean records of the branch.
    [[nodiscard]] std::uint64_t journal() const { return journal_; }
    [[nodiscard]] std::uint64_t original() const { return original_; }
    [[nodiscard]] std::uint64_t first_renamed() const { return first_renamed_; }

    /// The highest generation of the files that it was given.
    [[nodiscard]] std::uint32_t last_generation() const { return last_generation_; }

    /// Branches found since the last call.
    [[nodiscard]] std::vector<std::unique_ptr<JournalStream>> take_branches() { return std::move(new_branches_); }

    /// After opening; each of them is a stream of the journal in its header.
    [[nodiscard]] std::vector<Stranger> take_strangers() { return std::move(strangers_); }

    /// Complete once next() has returned false, except for what only decoding can tell.
    [[nodiscard]] JournalFindings const& findings() const { return findings_; }
    /// The end of the last segment, once next() has returned false.
    [[nodiscard]] LastFile take_last_file();
    /// Whether the last record is also the last one of the last segment, once next() has returned false.
    [[nodiscard]] bool ends_with_last_file() const;
    [[nodiscard]] bool has_snapshot() const { return snapshot_generation_ != 0; }
    /// The first number that the snapshot does not cover; 1 without a snapshot.
    [[nodiscard]] std::uint64_t first_behind_snapshot() const { return first_behind_snapshot_; }

private:
    using Cursor = std::unique_ptr<FrameCursor>;

    JournalStream(Folder const& folder, std::uint64_t journal, Cursor first);

    void choose_files();
    [[nodiscard]] bool reads_as_ended(JournalFile const&);
    std::optional<OpenError> open_file(JournalFile const&, Access, std::vector<Cursor>& into);
    std::optional<OpenError> judge_header(JournalFile const&, HeaderFault, std::unique_ptr<OpenFile>,
                                          std::vector<Cursor>& into);
    FileResult<std::unique_ptr<OpenFile>> open_for(JournalFile const&, Access);
    void set_limits();
    void look_everywhere();
    bool pick();
    [[nodiscard]] bool is_known_empty(std::uint64_t before) const;
    void settle_doubles();
    void branch_off(Cursor);
    void finish();

    Folder const& folder_;
    std::uint64_t journal_;
    std::uint64_t original_;
    std::uint64_t first_renamed_;
    std::uint32_t last_generation_;
    std::vector<JournalFile> first_;  ///< Files to read first, in order.
    std::vector<JournalFile> others_; ///< Earlier generations and copies.
    std::vector<Stranger> strangers_;
    std::uint32_t snapshot_generation_ = 0;
    std::uint64_t first_behind_snapshot_ = 1;
    std::vector<Cursor> cursors_; ///< Open and started, including those at their end.
    std::vector<Cursor> waiting_; ///< Open; each starts when those before it are at their end. In reverse order.
    FrameCursor* lead_ = nullptr;
    FrameCursor* last_segment_ = nullptr;
    std::uint64_t last_ = 0;
    bool is_everywhere_ = false;
    std::vector<JournalStream*> branches_;
    std::vector<std::unique_ptr<JournalStream>> new_branches_;
    JournalFindings findings_;
};

using JournalStreams = std::vector<std::unique_ptr<JournalStream>>;

/// The strangers from take_strangers(), opened.
[[nodiscard]] JournalStreams open_strangers(Folder const&, JournalStream&);

/// All journals in these files, including strangers, opened; branches turn up while they are read.
[[nodiscard]] JournalStreams open_all(Folder const&, std::vector<JournalFile> const& sorted);

} // namespace tenderspot
