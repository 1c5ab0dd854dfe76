// SPDX-License-Identifier: MIT
// In-memory files, of which one folder is also saved by a store that answers late.
#pragma once

#include "ports/settlement.hpp"
#include "web/ports/file_store.hpp"

#include <deque>
#include <functional>
#include <optional>
#include <set>

namespace tenderspot::web {

enum class Ownership {
    owned,
    elsewhere, ///< Another page has the data: nothing is locked or saved here.
    unreadable ///< The store could not be read: as for `elsewhere`, nothing is saved, like a failing disk.
};

/// A sync sends off what is to be saved but does not report its arrival; settlement() does. Once the store has refused
/// something, syncs fail with its reason until retry() or open().
class StoredFiles : public Files, public Settlement
{
public:
    /// Files below `kept`, an absolute path, are saved; all others last as long as the page. Nothing is owned yet.
    StoredFiles(FileStore& store, std::string kept);
    ~StoredFiles() override;

    /// Replaces everything with the contents of the store. Files that were open become invalid.
    void open(StoreContents const&, Ownership);
    /// Another page took the data, perhaps long ago: nothing more is sent off.
    void give_up();

    // Reports from the store.
    void committed(std::uint64_t number);
    void failed(std::uint64_t number, FileError why);

    /// Called when settlement() becomes safe or refused, during the report that caused it.
    std::function<void()> on_settled;

    [[nodiscard]] SettlementState settlement() const override;
    void flush() override;
    void retry() override;

    FileResult<std::vector<std::string>> list(std::string const& directory) override;
    FileResult<Done> make_directory(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> open_to_read(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> open_to_append(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> create(std::string const& path) override;
    FileResult<Done> rename(std::string const& from, std::string const& to) override;
    FileResult<Done> remove(std::string const& path) override;
    FileResult<Done> sync_directory(std::string const& path) override;
    FileResult<std::unique_ptr<FileLock>> lock(std::string const& path) override;
    FileResult<std::uint64_t> free_space(std::string const& directory) override;

private:
    struct Content
    {
        std::string path; ///< The present path; empty after removal.
        Bytes bytes;
    };
    class Handle;
    class Lock;

    [[nodiscard]] bool is_kept(std::string const& path) const;
    [[nodiscard]] std::optional<FileError> why_not_mine() const;
    [[nodiscard]] FileError why_missing(std::string const& path) const;
    void detach(std::string const& path);
    void note(std::string const& path, FileChange change);
    void note_bytes(std::string const& path, std::uint64_t offset, std::span<std::byte const> bytes);
    void note_rename(std::string const& from, std::string const& to, Content const&);
    FileResult<Done> sync(std::string const& path);

    FileStore& store_;
    std::string kept_;
    Ownership ownership_ = Ownership::elsewhere;
    std::map<std::string, std::shared_ptr<Content>> files_;
    std::set<std::string> directories_;
    std::shared_ptr<std::set<std::string>> locked_;
    std::vector<FileChange> changes_; ///< The batch that has not been sent off yet.
    std::deque<FileBatch> pending_;   ///< Sent off, or to be sent; not reported yet.
    std::uint64_t last_number_ = 0;
    std::optional<FileError> refused_;
};

} // namespace tenderspot::web
