// SPDX-License-Identifier: MIT
// The list of all that ever happened, on disk: replayed when opened, and only ever added to.
#pragma once

#include "domain/record.hpp"
#include "domain/result.hpp"
#include "journal/report.hpp"
#include "ports/files.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tenderspot {

/// Is given every record once, oldest first.
using RecordSink = std::function<void(KeptRecord&&)>;

class Folder;
class JournalWriter;

class Journal
{
public:
    /// Opens the journal of a folder, or begins one named `fresh_id` if there is none (the folder too).
    /// Only one process at a time may; the others get in_use and may read(). If the journal cannot or
    /// must not be added to, it opens all the same and report().read_only says why.
    /// Whatever the sink was given before an error still counts.
    static Result<std::unique_ptr<Journal>, OpenError> open(Files&, std::string const& folder, std::uint64_t fresh_id,
                                                            RecordSink const&);

    /// The same records, but changes nothing, takes no lock, and report().read_only is always set.
    static Result<std::unique_ptr<Journal>, OpenError> read(Files&, std::string const& folder, RecordSink const&);

    ~Journal();
    Journal(Journal const&) = delete;
    Journal& operator=(Journal const&) = delete;

    /// Returns an id only when the record would survive the battery coming out. After no_space and device the
    /// record is not shown as saved and all earlier ones are safe; the caller may try again.
    [[nodiscard]] Result<RecordId, SaveError> append(Record const&);

    [[nodiscard]] Report const& report() const { return report_; }

private:
    Journal();
    std::optional<OpenError> replay_only(Folder const&, WhyReadOnly, RecordSink const&);
    std::optional<OpenError> replay_to_write(Folder const&, std::uint64_t fresh_id, RecordSink const&);

    std::unique_ptr<FileLock> lock_;
    Report report_;
    std::unique_ptr<JournalWriter> writer_; ///< Null if read-only.
};

} // namespace tenderspot
