// SPDX-License-Identifier: MIT
// Everything we ask of a disk, in calls small enough that each can be made to fail in a test.
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
    no_permission, ///< The user may not do this here.
    read_only,     ///< Nobody may: the medium cannot be written.
    not_found,
    exists,
    not_a_directory, ///< Some part of the path is a file.
    not_a_file,      ///< It is a folder, a pipe or a device: nothing that has a beginning and an end.
    locked,          ///< Another process holds the lock.
    too_large,       ///< Larger than this file system allows a file to be.
    device           ///< The disk failed, or anything else that cannot be helped here.
};

struct Done
{
};

template <class Value> using FileResult = Result<Value, FileError>;

/// What a path leads to, links followed.
enum class PathKind { nothing, file, directory, other };

/// Closed by its destructor, which saves nothing: what was not synced may be lost.
class OpenFile
{
public:
    virtual ~OpenFile() = default;

    /// Adds all bytes to the end in one write. After an error any part of them may be in the file.
    virtual FileResult<Done> append(std::span<std::byte const> bytes) = 0;
    /// Afterwards all content and the size survive a power cut. After an error the system may have
    /// dropped what was not saved while still showing it, so a second try proves nothing.
    virtual FileResult<Done> sync() = 0;
    /// Fills `into` from `offset` on; says how much there was, less than asked only at the end.
    virtual FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    virtual FileResult<std::uint64_t> size() = 0;
    virtual FileResult<Done> truncate(std::uint64_t size) = 0;
};

/// Held until destroyed; the system lets go of it when the process is killed.
class FileLock
{
public:
    virtual ~FileLock() = default;
};

class Files
{
public:
    virtual ~Files() = default;

    /// Names in a directory, in no order, without "." and "..".
    virtual FileResult<std::vector<std::string>> list(std::string const& directory) = 0;
    /// Makes it and its missing parents, closed to other users, safe from a power cut on return.
    virtual FileResult<Done> make_directory(std::string const& path) = 0;
    virtual FileResult<std::unique_ptr<OpenFile>> open_to_read(std::string const& path) = 0;
    /// For append, read and truncate. The end of the file is read from the disk, not from a cache, as far
    /// as the system can be made to.
    virtual FileResult<std::unique_ptr<OpenFile>> open_to_append(std::string const& path) = 0;
    /// Makes a new empty file, closed to other users, for append and read; `exists` if there is one.
    virtual FileResult<std::unique_ptr<OpenFile>> create(std::string const& path) = 0;
    /// Replaces `to` at once; there is no moment without it.
    virtual FileResult<Done> rename(std::string const& from, std::string const& to) = 0;
    /// As rename(), and `to` keeps who may read and write it, as far as the system allows.
    virtual FileResult<Done> replace(std::string const& from, std::string const& to) { return rename(from, to); }
    /// An error where the system does not let us look.
    virtual FileResult<PathKind> kind_of(std::string const& path)
    {
        if (list(path)) return PathKind::directory;
        auto const file = open_to_read(path);
        if (file) return PathKind::file;
        if (file.error() == FileError::not_found) return PathKind::nothing;
        return file.error();
    }
    /// Where a file written to that path ends: there, or where its links lead, whether or not there is a file yet.
    virtual FileResult<std::string> resolve(std::string const& path) { return path; }
    virtual FileResult<Done> remove(std::string const& path) = 0;
    /// Afterwards what was created, renamed or removed in it survives a power cut.
    virtual FileResult<Done> sync_directory(std::string const& path) = 0;
    /// Makes the file if need be and locks it against other holders, in this process too; never waits.
    virtual FileResult<std::unique_ptr<FileLock>> lock(std::string const& path) = 0;
    /// Bytes that this user can still write there.
    virtual FileResult<std::uint64_t> free_space(std::string const& directory) = 0;
};

} // namespace tenderspot
