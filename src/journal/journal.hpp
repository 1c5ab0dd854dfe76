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
#include <vector>

namespace tenderspot {

/// Is given every record of all devices once, in the order in which they count: by their stamps.
using RecordSink = std::function<void(KeptRecord&&)>;

/// Who opens a folder. Several devices may share one by a file synchroniser; each writes only its own journal there.
struct Device
{
    std::uint64_t tag = 0;      ///< The same at every start on this device, and on no other device.
    std::uint64_t fresh_id = 0; ///< Names its journal if it has none in the folder yet; random, never 0.
};

class Compaction;
class Folder;
class JournalWriter;
class Replay;

class Journal
{
public:
    /// Opens the journals of a folder to add to that of this device, which is begun if there is none (the folder too).
    /// Only one process of a device may at a time; the others get in_use and may read(). If the journal cannot or
    /// must not be added to, it opens all the same and report().read_only says why. If there is news of other
    /// devices, this is written down, so that it is known afterwards who knew what.
    /// Whatever the sink was given before an error still counts.
    static Result<std::unique_ptr<Journal>, OpenError> open(Files&, std::string const& folder, Device,
                                                            RecordSink const&);

    /// The same records, but changes nothing, takes no lock, and report().read_only is always set. A folder's only
    /// journal counts as one's own.
    static Result<std::unique_ptr<Journal>, OpenError> read(Files&, std::string const& folder, RecordSink const&);

    ~Journal();
    Journal(Journal const&) = delete;
    Journal& operator=(Journal const&) = delete;

    /// Returns an id only when the record would survive the battery coming out. After no_space and device the
    /// record is not shown as saved and all earlier ones are safe; the caller may try again.
    [[nodiscard]] Result<RecordId, SaveError> append(Record const&);

    /// Whether the files of other devices are not those that were read. Looks at names and sizes only.
    [[nodiscard]] bool has_news() const;
    /// Gives all records once more, with the news; the journal can be added to before and afterwards. After an
    /// error the sink has nothing.
    [[nodiscard]] std::optional<OpenError> read_again(RecordSink const&);

    /// Whether there is enough behind the last snapshot to make compacting worth its while.
    [[nodiscard]] bool is_compaction_due() const { return compaction_due_; }
    /// What makes this journal smaller, to be run on any thread while this one goes on; null if the journal is
    /// read-only or the disk fails. The journal must outlive it.
    [[nodiscard]] std::unique_ptr<Compaction> begin_compaction();

    [[nodiscard]] Report const& report() const { return report_; }

private:
    struct OthersFile
    {
        std::string name;
        std::uint64_t size = 0;
        bool operator==(OthersFile const&) const = default;
    };

    explicit Journal(Folder const&);
    std::optional<OpenError> replay_only(WhyReadOnly, RecordSink const&);
    std::optional<OpenError> replay_to_write(Device, RecordSink const&);
    void note_others(Replay const&, RecordSink const&);
    [[nodiscard]] std::vector<OthersFile> files_of_others() const;

    std::unique_ptr<Folder> folder_;
    std::unique_ptr<FileLock> lock_;
    Report report_;
    std::unique_ptr<JournalWriter> writer_; ///< Null if read-only.
    std::vector<OthersFile> known_files_;
    bool compaction_due_ = false;
};

} // namespace tenderspot
