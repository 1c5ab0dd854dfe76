// SPDX-License-Identifier: MIT
// What keeps files beyond the life of a page: it is given changes, in order, and answers later.
#pragma once

#include "ports/files.hpp"

#include <map>
#include <variant>

namespace tenderspot::web {

using Bytes = std::vector<std::byte>;

struct DirectoryMade
{
    std::string path;
    bool operator==(DirectoryMade const&) const = default;
};
struct FileMade ///< Empty.
{
    std::string path;
    bool operator==(FileMade const&) const = default;
};
struct BytesAdded
{
    std::string path;
    std::uint64_t offset; ///< The end of the file.
    Bytes bytes;
    bool operator==(BytesAdded const&) const = default;
};
struct FileCut ///< Or filled up with zeros.
{
    std::string path;
    std::uint64_t size;
    bool operator==(FileCut const&) const = default;
};
struct FileRenamed ///< Over what is at `to`.
{
    std::string from, to;
    bool operator==(FileRenamed const&) const = default;
};
struct FileRemoved
{
    std::string path;
    bool operator==(FileRemoved const&) const = default;
};

using FileChange = std::variant<DirectoryMade, FileMade, BytesAdded, FileCut, FileRenamed, FileRemoved>;

/// Kept as a whole or not at all.
struct FileBatch
{
    std::uint64_t number = 0; ///< Rises by one.
    std::vector<FileChange> changes;
};

/// All that a store has.
struct StoreContents
{
    std::vector<std::string> directories; ///< Parents too.
    std::map<std::string, Bytes> files;
};

class FileStore
{
public:
    virtual ~FileStore() = default;

    /// Answered, never before this returns, by StoredFiles::committed when the batch and all before it would survive
    /// the battery coming out, or by StoredFiles::failed. After that the store has nothing of that batch and those
    /// after it, and is given them again from that number on, or nothing more.
    virtual void commit(FileBatch const&) = 0;

    /// In bytes, as it was when last asked.
    [[nodiscard]] virtual std::uint64_t free_space() const = 0;
};

} // namespace tenderspot::web
