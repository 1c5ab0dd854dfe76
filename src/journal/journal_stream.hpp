// SPDX-License-Identifier: MIT
// All records of one journal in the order of their numbers, whichever of its files they are in.
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
    std::unique_ptr<OpenFile> file; ///< Null if it cannot be gone on with.
    std::uint64_t good_end = 0;
};

/// A file that says that it belongs to another journal than its name does.
struct Stranger
{
    JournalFile file;
    SegmentHeader says;
};

/// Reads the newest snapshot and what is behind it. Where something is missing there it looks into the earlier
/// generations, and always into copies of files. A copy that says something else about a number than the journal
/// (somebody went on from an old copy of the folder) is a branch: a stream of its own from there on.
class JournalStream
{
public:
    /// Of the files of one journal, sorted; `folder` outlives it.
    JournalStream(Folder const& folder, std::vector<JournalFile> files);

    /// Opens what is read first; the last segment for `access`, but a write-protected one only to be read.
    /// Strict, for one's own journal: an error of the disk, or a file that is none of ours, is an error.
    std::optional<OpenError> open_strictly(Access access);
    /// What cannot be read is told in the findings.
    void open();

    /// The frame is good until the next call; false at the end, or when what the disk gave ended.
    bool next();
    [[nodiscard]] Frame const& frame() const { return lead_->frame(); }
    [[nodiscard]] std::uint64_t last_number() const { return last_; }

    /// Whose records they are: the journal, or a name made for the branch. `first_renamed` and later numbers of
    /// records of `original` mean the branch's.
    [[nodiscard]] std::uint64_t journal() const { return journal_; }
    [[nodiscard]] std::uint64_t original() const { return original_; }
    [[nodiscard]] std::uint64_t first_renamed() const { return first_renamed_; }

    /// Of the files it was given.
    [[nodiscard]] std::uint32_t last_generation() const { return last_generation_; }

    /// What branched off since the last call.
    [[nodiscard]] std::vector<std::unique_ptr<JournalStream>> take_branches() { return std::move(new_branches_); }

    /// After opening. Each alone is a stream of its journal.
    [[nodiscard]] std::vector<Stranger> take_strangers() { return std::move(strangers_); }

    /// Complete when next() has said false; without what only a decoder knows.
    [[nodiscard]] JournalFindings const& findings() const { return findings_; }
    /// Of the last segment, when next() has said false.
    [[nodiscard]] LastFile take_last_file();
    /// Whether the last record is the last one of the last segment too, when next() has said false.
    [[nodiscard]] bool ends_with_last_file() const;
    [[nodiscard]] bool has_snapshot() const { return snapshot_generation_ != 0; }
    /// The first number that the snapshot stands not for; 1 without one.
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
    std::vector<JournalFile> first_;  ///< What is read first, in order.
    std::vector<JournalFile> others_; ///< Earlier generations and copies.
    std::vector<Stranger> strangers_;
    std::uint32_t snapshot_generation_ = 0;
    std::uint64_t first_behind_snapshot_ = 1;
    std::vector<Cursor> cursors_; ///< Open and begun, also those at their end.
    std::vector<Cursor> waiting_; ///< Open; each begins when those before it are at their end. Last one first.
    FrameCursor* lead_ = nullptr;
    FrameCursor* last_segment_ = nullptr;
    std::uint64_t last_ = 0;
    bool is_everywhere_ = false;
    std::vector<JournalStream*> branches_;
    std::vector<std::unique_ptr<JournalStream>> new_branches_;
    JournalFindings findings_;
};

using JournalStreams = std::vector<std::unique_ptr<JournalStream>>;

/// Those that take_strangers() gives, opened.
[[nodiscard]] JournalStreams open_strangers(Folder const&, JournalStream&);

/// All journals that these files hold, strangers too, opened; branches show up while they are read.
[[nodiscard]] JournalStreams open_all(Folder const&, std::vector<JournalFile> const& sorted);

} // namespace tenderspot
