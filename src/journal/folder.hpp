// SPDX-License-Identifier: MIT
// The folder in which journals live: which files it holds, and how files are created and set aside.
#pragma once

#include "journal/segment.hpp"
#include "ports/files.hpp"

#include <memory>
#include <string>
#include <vector>

namespace tenderspot {

struct FolderContents
{
    std::vector<JournalFile> files;      ///< Sorted by journal, then by generation, with a snapshot after its segment.
    std::vector<JournalFile> unfinished; ///< Files whose creation was never completed.
    bool has_devices = false;            ///< Some device has written down which journal is its own.
};

/// The same files, grouped by journal; `sorted` is ordered like FolderContents::files.
[[nodiscard]] std::vector<std::vector<JournalFile>> by_journal(std::vector<JournalFile> const& sorted);

class Folder
{
public:
    Folder(Files& files, std::string path) : files_{files}, path_{std::move(path)} {}

    [[nodiscard]] Files& files() const { return files_; }
    [[nodiscard]] std::string const& path() const { return path_; }
    [[nodiscard]] std::string path_of(std::string const& name) const { return path_ + '/' + name; }

    /// Locks out other processes of the same device. Creates the folder if necessary.
    FileResult<std::unique_ptr<FileLock>> lock(std::uint64_t device) const;
    FileResult<FolderContents> contents() const;

    /// Which journal a device writes; 0 if that was not written down or is not readable.
    FileResult<std::uint64_t> journal_of(std::uint64_t device) const;
    FileResult<Done> keep_journal_of(std::uint64_t device, std::uint64_t journal) const;

    /// Creates a file that already holds `records`. It gets its name only when all of it is safe; on failure it is left
    /// under another name or not at all.
    FileResult<std::unique_ptr<OpenFile>> create_segment(SegmentHeader const&,
                                                         std::span<std::byte const> records) const;
    /// Creates a file for content that is written in pieces; it is not taken for `name` until it is published.
    FileResult<std::unique_ptr<OpenFile>> create_unpublished(std::string const& name) const;
    FileResult<std::unique_ptr<OpenFile>> open_unpublished(std::string const& name) const;
    /// Gives the file its name; it must have been synced. Safe from a power cut on return.
    FileResult<Done> publish(std::string const& name) const;
    void discard_unpublished(std::string const& name) const;

    /// Moves a file to lost+found and returns its new path. Safe from a power cut on return, like copy_aside().
    FileResult<std::string> set_aside(std::string const& name) const;
    /// Copies what `file` has after `from` to lost+found and returns the path of the copy.
    FileResult<std::string> copy_aside(std::string const& name, OpenFile& file, std::uint64_t from) const;

    /// Reserves some disk space, if there is room, for a treatment that is running when the disk gets full.
    void keep_reserve(std::uint64_t device) const;
    /// Frees the reserve; false if there was none.
    bool release_reserve(std::uint64_t device) const;

private:
    FileResult<std::string> unused_path_aside(std::string const& name) const;
    FileResult<Done> copy(OpenFile& from_file, std::uint64_t from, OpenFile& to_file) const;

    Files& files_;
    std::string path_;
};

} // namespace tenderspot
