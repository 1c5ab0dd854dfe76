// SPDX-License-Identifier: MIT
// The changes sent to the store, and what is known about their arrival.
#include "web/ports/stored_files.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot::web {
namespace {

/// Consecutive pieces of a file are merged into one change up to this size.
constexpr std::size_t largest_change = std::size_t{1} << 20U;

} // namespace

void StoredFiles::open(StoreContents const& contents, Ownership ownership)
{
    std::erase_if(files_, [&](auto const& entry) {
        bool const gone = is_kept(entry.first);
        if (gone) entry.second->path.clear();
        return gone;
    });
    std::erase_if(directories_, [&](std::string const& path) { return is_kept(path); });
    directories_.insert(contents.directories.begin(), contents.directories.end());
    for (auto const& [path, bytes] : contents.files)
        files_[path] = std::make_shared<Content>(Content{path, bytes});
    changes_.clear();
    pending_.clear();
    refused_.reset();
    ownership_ = ownership;
}

void StoredFiles::give_up()
{
    ownership_ = Ownership::elsewhere;
    changes_.clear();
    pending_.clear();
    refused_ = FileError::locked;
    if (on_settled) on_settled();
}

void StoredFiles::note(std::string const& path, FileChange change)
{
    if (!path.empty() && is_kept(path) && ownership_ == Ownership::owned) changes_.push_back(std::move(change));
}

void StoredFiles::note_bytes(std::string const& path, std::uint64_t offset, std::span<std::byte const> bytes)
{
    if (bytes.empty()) return;
    auto* last = changes_.empty() ? nullptr : std::get_if<BytesAdded>(&changes_.back());
    if (last && last->path == path && last->bytes.size() + bytes.size() <= largest_change)
        last->bytes.insert(last->bytes.end(), bytes.begin(), bytes.end());
    else note(path, BytesAdded{path, offset, Bytes{bytes.begin(), bytes.end()}});
}

/// To the store, a file that comes from a folder that is not saved is a new one.
void StoredFiles::note_rename(std::string const& from, std::string const& to, Content const& content)
{
    if (is_kept(from) && is_kept(to)) return note(to, FileRenamed{from, to});
    if (is_kept(from)) return note(from, FileRemoved{from});
    if (files_.contains(to)) note(to, FileRemoved{to});
    note(to, FileMade{to});
    note_bytes(to, 0, content.bytes);
}

std::optional<FileError> StoredFiles::why_not_mine() const
{
    switch (ownership_) {
    case Ownership::owned: return std::nullopt;
    case Ownership::elsewhere: return FileError::locked;
    case Ownership::unreadable: return FileError::device;
    }
    return std::nullopt;
}

FileResult<Done> StoredFiles::sync(std::string const& path)
{
    if (!is_kept(path)) return Done{};
    flush();
    if (auto const why = why_not_mine()) return *why;
    if (refused_) return *refused_;
    return Done{};
}

void StoredFiles::flush()
{
    if (changes_.empty()) return;
    pending_.push_back({++last_number_, std::exchange(changes_, {})});
    if (!refused_) store_.commit(pending_.back());
}

void StoredFiles::retry()
{
    if (!refused_ || ownership_ != Ownership::owned) return;
    flush();
    refused_.reset();
    for (auto const& batch : pending_)
        store_.commit(batch);
}

void StoredFiles::committed(std::uint64_t number)
{
    bool const news = !pending_.empty() && pending_.front().number <= number;
    while (!pending_.empty() && pending_.front().number <= number)
        pending_.pop_front();
    if (news && pending_.empty() && on_settled) on_settled();
}

void StoredFiles::failed(std::uint64_t number, FileError why)
{
    // For a batch that nobody is waiting for any more.
    if (pending_.empty() || number < pending_.front().number) return;
    refused_ = why;
    if (on_settled) on_settled();
}

SettlementState StoredFiles::settlement() const
{
    if (refused_) return {Settling::refused, *refused_};
    if (!changes_.empty() || !pending_.empty()) return {Settling::on_its_way, {}};
    return {};
}

} // namespace tenderspot::web
