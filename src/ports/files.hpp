// SPDX-License-Identifier: MIT
// Everything we need from a disk, in calls small enough that a test can make each one fail.
#pragma once

#include "domain/result.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tenderspot {

enum class FileError {
    no_space,      ///< The disk or the quota is full.
    no_permission, ///< This user may not do this here.
    read_only,     ///< Nobody may: the medium is read-only.
    not_found,
    exists,
    not_a_directory, ///< Some part of the path is a file.
    not_a_file,      ///< A folder, a pipe or a device rather than a regular file.
    locked,          ///< Another process holds the lock.
    too_large,       ///< Larger than this file system allows a file to be.
    device           ///< The disk failed, or another error that cannot be remedied here.
};

struct Done
{
};

template <class Value> using FileResult = Result<Value, FileError>;

/// What a path leads to after following links.
enum class PathKind { nothing, file, directory, other };

/// The destructor closes the file without saving: what was not synced may be lost.
class OpenFile
{
public:
    virtual ~OpenFile() = default;

    /// Appends all bytes in one write. After an error any part of them may be in the file.
    virtual FileResult<Done> append(std::span<std::byte const> bytes) = 0;
    /// Afterwards all content and the size survive a power cut. After an error the system may have dropped unsaved data
    /// while still showing it, so a successful retry proves nothing.
    virtual FileResult<Done> sync() = 0;
    /// Fills `into` starting at `offset`; returns how many bytes were read, fewer than requested only at the end.
    virtual FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    virtual FileResult<std::uint64_t> size() = 0;
    virtual FileResult<Done> truncate(std::uint64_t size) = 0;
};

/// Held until destroyed; the system releases it when the process is killed.
class FileLock
{
public:
    virtual ~FileLock() = default;
};

class Files
{
public:
    virtual ~Files() = default;

    /// The names in a directory, in no particular order, without "." and "..".
    virtual FileResult<std::vector<std::string>> list(std::string const& directory) = 0;
    /// Creates the directory and its missing parents, private to the user; on return it survives a power cut.
    virtual FileResult<Done> make_directory(std::string const& path) = 0;
    virtual FileResult<std::unique_ptr<OpenFile>> open_to_read(std::string const& path) = 0;
    /// For append, read and truncate. The end of the file is read from the disk rather than from a cache, as far as the
    /// system allows.
    virtual FileResult<std::unique_ptr<OpenFile>> open_to_append(std::string const& path) = 0;
    /// Creates a new empty file, private to the user, for append and read; `exists` if there already is one.
    virtual FileResult<std::unique_ptr<OpenFile>> create(std::string const& path) = 0;
    /// Replaces `to` atomically; there is no moment without it.
    virtual FileResult<Done> rename(std::string const& from, std::string const& to) = 0;
    /// Like rename(), but `to` keeps its permissions, as far as the system allows.
    virtual FileResult<Done> replace(std::string const& from, std::string const& to) { return rename(from, to); }
    /// An error if the system does not let us look.
    virtual FileResult<PathKind> kind_of(std::string const& path)
    {
        if (list(path)) return PathKind::directory;
        auto const file = open_to_read(path);
        if (file) return PathKind::file;
        if (file.error() == FileError::not_found) return PathKind::nothing;
        return file.error();
    }
    /// The final location of a file written to that path: the path itself, or where its links lead, whether or not the
    /// file exists yet.
    virtual FileResult<std::string> resolve(std::string const& path) { return path; }
    virtual FileResult<Done> remove(std::string const& path) = 0;
    /// Afterwards whatever was created, renamed or removed in the directory survives a power cut.
    virtual FileResult<Done> sync_directory(std::string const& path) = 0;
    /// Creates the file if necessary and locks it against other holders, including those in this process; never waits.
    virtual FileResult<std::unique_ptr<FileLock>> lock(std::string const& path) = 0;
    /// How many bytes this user can still write there.
    virtual FileResult<std::uint64_t> free_space(std::string const& directory) = 0;
};

} // namespace tenderspot
