// SPDX-License-Identifier: MIT
// The folder journals live in: what lies there under which name, and how it is put there and set aside.
#pragma once

#include "journal/segment.hpp"
#include "ports/files.hpp"

#include <memory>
#include <string>
#include <vector>

namespace tenderspot {

struct FolderContents
{
    std::vector<JournalFile> files;      ///< By journal, then by generation, a snapshot behind its segment.
    std::vector<JournalFile> unfinished; ///< Files whose creation never came to its end.
    bool has_devices = false;            ///< Some device has written down which journal is its own.
};

/// The same files, those of each journal together; `sorted` as FolderContents::files is.
[[nodiscard]] std::vector<std::vector<JournalFile>> by_journal(std::vector<JournalFile> const& sorted);

class Folder
{
public:
    Folder(Files& files, std::string path) : files_{files}, path_{std::move(path)} {}

    [[nodiscard]] Files& files() const { return files_; }
    [[nodiscard]] std::string const& path() const { return path_; }
    [[nodiscard]] std::string path_of(std::string const& name) const { return path_ + '/' + name; }

    /// Against other processes of the same device. Makes the folder if need be.
    FileResult<std::unique_ptr<FileLock>> lock(std::uint64_t device) const;
    FileResult<FolderContents> contents() const;

    /// Which journal a device writes; 0 if it has not been written down, or not readably.
    FileResult<std::uint64_t> journal_of(std::uint64_t device) const;
    FileResult<Done> keep_journal_of(std::uint64_t device, std::uint64_t journal) const;

    /// Makes a file that holds `records` already. It has its name only when all of it is safe, and is
    /// left under another name, or not at all, if that fails.
    FileResult<std::unique_ptr<OpenFile>> create_segment(SegmentHeader const&,
                                                         std::span<std::byte const> records) const;
    /// A new file for content that is written in pieces; nobody takes it for `name` before it is published.
    FileResult<std::unique_ptr<OpenFile>> create_unpublished(std::string const& name) const;
    FileResult<std::unique_ptr<OpenFile>> open_unpublished(std::string const& name) const;
    /// Gives it its name; it must have been synced. Safe from a power cut on return.
    FileResult<Done> publish(std::string const& name) const;
    void discard_unpublished(std::string const& name) const;

    /// Moves a file to lost+found; says its new path. Safe from a power cut on return, like the next one.
    FileResult<std::string> set_aside(std::string const& name) const;
    /// Copies what `file` has behind `from` to lost+found; says the path of the copy.
    FileResult<std::string> copy_aside(std::string const& name, OpenFile& file, std::uint64_t from) const;

    /// Keeps some bytes occupied, if there is room, for a treatment that is running when the disk gets full.
    void keep_reserve(std::uint64_t device) const;
    /// Frees them; false if there were none.
    bool release_reserve(std::uint64_t device) const;

private:
    FileResult<std::string> unused_path_aside(std::string const& name) const;
    FileResult<Done> copy(OpenFile& from_file, std::uint64_t from, OpenFile& to_file) const;

    Files& files_;
    std::string path_;
};

} // namespace tenderspot
