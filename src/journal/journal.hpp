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

/// Is given every record of all devices once, in the order in which they count: by their stamps.
using RecordSink = std::function<void(KeptRecord&&)>;

/// Who opens a folder. Several devices may share one by a file synchroniser; each writes only its own journal there.
struct Device
{
    std::uint64_t tag = 0;      ///< The same at every start on this device, and on no other device.
    std::uint64_t fresh_id = 0; ///< Names its journal if it has none in the folder yet; random, never 0.
};

class Folder;
class JournalWriter;

class Journal
{
public:
    /// Opens the journals of a folder to add to that of this device, which is begun if there is none (the folder too).
    /// Only one process of a device may at a time; the others get in_use and may read(). If the journal cannot or
    /// must not be added to, it opens all the same and report().read_only says why.
    /// Whatever the sink was given before an error still counts.
    static Result<std::unique_ptr<Journal>, OpenError> open(Files&, std::string const& folder, Device,
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
    std::optional<OpenError> replay_to_write(Folder const&, Device, RecordSink const&);

    std::unique_ptr<FileLock> lock_;
    Report report_;
    std::unique_ptr<JournalWriter> writer_; ///< Null if read-only.
};

} // namespace tenderspot
