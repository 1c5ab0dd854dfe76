// SPDX-License-Identifier: MIT
// Stores files beyond the lifetime of a page: it receives changes in order, and answers later.
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
struct FileMade ///< An empty file.
{
    std::string path;
    bool operator==(FileMade const&) const = default;
};
struct BytesAdded
{
    std::string path;
    std::uint64_t offset; ///< The end of the file before the change.
    Bytes bytes;
    bool operator==(BytesAdded const&) const = default;
};
struct FileCut ///< Or extended with zeros.
{
    std::string path;
    std::uint64_t size;
    bool operator==(FileCut const&) const = default;
};
struct FileRenamed ///< Replaces what is at `to`.
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

/// Stored as a whole or not at all.
struct FileBatch
{
    std::uint64_t number = 0; ///< Increases by one.
    std::vector<FileChange> changes;
};

/// Everything in a store.
struct StoreContents
{
    std::vector<std::string> directories; ///< Including parents.
    std::map<std::string, Bytes> files;
};

class FileStore
{
public:
    virtual ~FileStore() = default;

    /// Answered, never before this returns, by StoredFiles::committed when the batch and all earlier ones would survive
    /// a sudden loss of power, or by StoredFiles::failed. After a failure the store has nothing of that batch or of
    /// later ones, and receives them again starting at that number, or nothing more.
    virtual void commit(FileBatch const&) = 0;

    /// In bytes, as of the last query.
    [[nodiscard]] virtual std::uint64_t free_space() const = 0;
};

} // namespace tenderspot::web
