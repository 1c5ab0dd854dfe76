// SPDX-License-Identifier: MIT
// Reads all segments of a journal in order, hands on what they hold, and finds out what is wrong with them.
#pragma once

#include "domain/record.hpp"
#include "journal/folder.hpp"
#include "journal/frame_reader.hpp"
#include "journal/report.hpp"
#include "journal/wire.hpp"

#include <functional>
#include <memory>
#include <optional>

namespace tenderspot {

/// What it takes to go on where the last segment ends.
struct JournalEnd
{
    SegmentName segment;
    std::unique_ptr<OpenFile> file;
    std::uint64_t good_end = 0;
    std::uint32_t last_generation = 0; ///< Of any segment of this journal, readable or not.
    std::uint64_t next_number = 1;
    Stamp last_stamp = 0;
};

enum class Access { read, append };

class Replay
{
public:
    using Sink = std::function<void(KeptRecord&&)>;

    /// All must outlive it. Fills `report` but for what only a writer does.
    Replay(Folder const& folder, Sink const& sink, Report& report) : folder_{folder}, sink_{sink}, report_{report} {}

    /// Reads the segments of one journal, which are sorted. Opens the last one for `access`, but a
    /// write-protected one only to be read. An error means that nothing was given to the sink.
    std::optional<OpenError> run(std::vector<SegmentName> const&, Access access);

    /// Where the journal ends; run() must have succeeded. No file if the last segment is not readable.
    [[nodiscard]] JournalEnd take_end() { return std::move(end_); }

private:
    struct Opened
    {
        SegmentHeader header;
        std::unique_ptr<OpenFile> file;
    };

    FileResult<std::unique_ptr<OpenFile>> open(SegmentName, Access access);
    std::optional<OpenError> open_segment(SegmentName, Access access);
    std::optional<OpenError> judge_header(Opened&, HeaderFault);
    void replay_segment(Opened&, std::optional<std::uint64_t> superseded_from);
    void take_in_order(Frame const&, SegmentName);
    void take(Frame const&, SegmentName);
    void refuse_writing(WhyReadOnly);

    Folder const& folder_;
    Sink const& sink_;
    Report& report_;
    std::vector<Opened> opened_;
    RecordDecoder decoder_;
    KeptRecord kept_;
    JournalEnd end_;
};

} // namespace tenderspot
