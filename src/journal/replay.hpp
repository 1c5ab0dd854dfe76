// SPDX-License-Identifier: MIT
// Reads all journals of a folder, hands on what they hold in the order of their stamps, and tells what was wrong.
#pragma once

#include "domain/record.hpp"
#include "journal/folder.hpp"
#include "journal/journal_stream.hpp"
#include "journal/report.hpp"
#include "journal/wire.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace tenderspot {

/// What it takes to go on where one's own journal ends.
struct JournalEnd
{
    SegmentName segment;
    std::unique_ptr<OpenFile> file; ///< Null if a new segment has to be begun.
    std::uint64_t good_end = 0;
    std::uint32_t last_generation = 0; ///< Of any file of this journal, readable or not.
    std::uint64_t next_number = 1;
    Stamp last_stamp = 0;      ///< Of all journals: what is written next comes after all that was read.
    bool has_snapshot = false; ///< There may be gaps in the numbers before the first segment.
};

class Replay
{
public:
    using Sink = std::function<void(KeptRecord&&)>;

    /// All must outlive it. Fills `report` but for what only a writer does.
    Replay(Folder const& folder, Sink const& sink, Report& report) : folder_{folder}, sink_{sink}, report_{report} {}

    /// Reads the sorted files of a folder; those of journal `own` (0: none) strictly, its last segment for `access`.
    /// An error means that nothing was given to the sink.
    std::optional<OpenError> run(std::vector<JournalFile> const&, std::uint64_t own, Access access);

    /// Where one's own journal ends; run() must have succeeded.
    [[nodiscard]] JournalEnd take_end() { return std::move(end_); }

    /// The latest of all that was read.
    [[nodiscard]] Stamp last_stamp() const { return end_.last_stamp; }
    /// How many records of one's own journal no snapshot stands for.
    [[nodiscard]] std::uint64_t records_behind_snapshot() const { return records_behind_snapshot_; }
    /// The last record of each other journal that is more than a note of what was seen.
    [[nodiscard]] std::map<std::uint64_t, std::uint64_t> const& last_of_peers() const { return last_of_others_; }
    /// What one's own journal last wrote down of others.
    [[nodiscard]] std::vector<RecordId> const& seen() const { return seen_; }

private:
    struct Source
    {
        std::unique_ptr<JournalStream> stream;
        JournalFindings found; ///< Only what decoding tells.
        std::uint64_t last = 0;
        bool is_own = false;
        bool is_at_end = false;
    };

    void add(std::unique_ptr<JournalStream>, bool is_own);
    void advance(Source&);
    void merge();
    void take(Source&);
    void conclude(Source&);
    void conclude_own(Source&);
    void refuse_writing(WhyReadOnly);

    Folder const& folder_;
    Sink const& sink_;
    Report& report_;
    std::vector<std::unique_ptr<Source>> sources_;
    RecordDecoder decoder_;
    KeptRecord kept_;
    JournalEnd end_;
    std::map<std::uint64_t, std::uint64_t> last_of_others_;
    std::vector<RecordId> seen_;
    std::uint64_t records_behind_snapshot_ = 0;
};

} // namespace tenderspot
