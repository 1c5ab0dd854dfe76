// SPDX-License-Identifier: MIT
// The journal on disk: every record ever written, replayed when opened and only ever appended to.
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

/// Receives every record of all devices once, in the order of their stamps.
using RecordSink = std::function<void(KeptRecord&&)>;

/// Who opens a folder. Several devices may share one through a file synchroniser; each writes only its own journal.
struct Device
{
    std::uint64_t tag = 0;      ///< The same at every start on this device, and different on every other device.
    std::uint64_t fresh_id = 0; ///< Becomes the id of its journal if it has none in the folder yet; random, never 0.
};

class Compaction;
class Folder;
class JournalWriter;
class Replay;

class Journal
{
public:
    /// Opens the journals of a folder in order to append to that of this device, which is created if there is none (as
    /// is the folder). Only one process of a device may do so at a time; others get in_use and may read(). If the
    /// journal cannot or must not be appended to, it is opened all the same and report().read_only says why. News of
    /// other devices is written down, so that it is known later which device knew what. Whatever the sink received
    /// before an error still counts.
    static Result<std::unique_ptr<Journal>, OpenError> open(Files&, std::string const& folder, Device,
                                                            RecordSink const&);

    /// As open(), but changes nothing and takes no lock; report().read_only is always set. The only journal of a folder
    /// counts as the device's own.
    static Result<std::unique_ptr<Journal>, OpenError> read(Files&, std::string const& folder, RecordSink const&);

    ~Journal();
    Journal(Journal const&) = delete;
    Journal& operator=(Journal const&) = delete;

    /// Returns an id only once the record would survive the battery coming out. After no_space and device the record
    /// does not count as saved and all earlier ones are safe; the caller may try again.
    [[nodiscard]] Result<RecordId, SaveError> append(Record const&);

    /// Whether the files of other devices have changed since they were read. Looks at names and sizes only.
    [[nodiscard]] bool has_news() const;
    /// Gives all records once more, including the news; the journal can be appended to before and afterwards. After an
    /// error the sink has received nothing.
    [[nodiscard]] std::optional<OpenError> read_again(RecordSink const&);

    /// Whether there is enough after the last snapshot to make compaction worthwhile.
    [[nodiscard]] bool is_compaction_due() const { return compaction_due_; }
    /// Makes this journal smaller; run it on any thread while this journal stays in use. Null if the journal is
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
