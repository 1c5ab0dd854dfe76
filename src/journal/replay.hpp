// SPDX-License-Identifier: MIT
// Reads all journals of a folder, passes on their records in the order of their stamps, and reports faults.
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

/// What a writer needs to continue at the end of the device's own journal.
struct JournalEnd
{
    SegmentName segment;
    std::unique_ptr<OpenFile> file; ///< Null if a new segment has to be started.
    std::uint64_t good_end = 0;
    std::uint32_t last_generation = 0; ///< Of any file of this journal, readable or not.
    std::uint64_t next_number = 1;
    Stamp last_stamp = 0;      ///< Of all journals: the next record comes after everything that was read.
    bool has_snapshot = false; ///< The numbers before the first segment may have gaps.
};

class Replay
{
public:
    using Sink = std::function<void(KeptRecord&&)>;

    /// All arguments must outlive it. Fills `report` except for what only a writer does.
    Replay(Folder const& folder, Sink const& sink, Report& report) : folder_{folder}, sink_{sink}, report_{report} {}

    /// Reads the sorted files of a folder; those of journal `own` (0 for none) strictly, with its last segment opened
    /// for `access`. After an error, nothing was given to the sink.
    std::optional<OpenError> run(std::vector<JournalFile> const&, std::uint64_t own, Access access);

    /// Where the device's own journal ends; run() must have succeeded.
    [[nodiscard]] JournalEnd take_end() { return std::move(end_); }

    /// The latest stamp that was read.
    [[nodiscard]] Stamp last_stamp() const { return end_.last_stamp; }
    /// How many records of the device's own journal no snapshot covers.
    [[nodiscard]] std::uint64_t records_behind_snapshot() const { return records_behind_snapshot_; }
    /// For each other journal, the number of its last record that is more than a note of what was seen.
    [[nodiscard]] std::map<std::uint64_t, std::uint64_t> const& last_of_peers() const { return last_of_others_; }
    /// What the device's own journal last wrote down about others.
    [[nodiscard]] std::vector<RecordId> const& seen() const { return seen_; }

private:
    struct Source
    {
        std::unique_ptr<JournalStream> stream;
        JournalFindings found; ///< Only what decoding found.
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
