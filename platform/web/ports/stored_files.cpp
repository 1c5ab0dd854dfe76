// SPDX-License-Identifier: MIT
// Every change is made in memory at once and recorded for the store.
#include "web/ports/stored_files.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot::web {
namespace {

std::string parent_of(std::string const& path)
{
    auto const slash = path.find_last_of('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string name_of(std::string const& path) { return path.substr(path.find_last_of('/') + 1); }

} // namespace

class StoredFiles::Handle : public OpenFile
{
public:
    Handle(StoredFiles& files, std::shared_ptr<Content> content) : files_{files}, content_{std::move(content)} {}

    FileResult<Done> append(std::span<std::byte const> bytes) override
    {
        auto& all = content_->bytes;
        files_.note_bytes(content_->path, all.size(), bytes);
        all.insert(all.end(), bytes.begin(), bytes.end());
        return Done{};
    }

    FileResult<Done> sync() override
    {
        if (content_->path.empty()) return FileError::not_found;
        return files_.sync(content_->path);
    }

    FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        auto const& all = content_->bytes;
        if (offset >= all.size()) return std::size_t{0};
        auto const from = static_cast<std::size_t>(offset);
        auto const count = std::min(into.size(), all.size() - from);
        std::copy_n(all.begin() + static_cast<std::ptrdiff_t>(from), count, into.begin());
        return count;
    }

    FileResult<std::uint64_t> size() override { return std::uint64_t{content_->bytes.size()}; }

    FileResult<Done> truncate(std::uint64_t size) override
    {
        content_->bytes.resize(static_cast<std::size_t>(size));
        files_.note(content_->path, FileCut{content_->path, size});
        return Done{};
    }

private:
    StoredFiles& files_;
    std::shared_ptr<Content> content_;
};

class StoredFiles::Lock : public FileLock
{
public:
    Lock(std::shared_ptr<std::set<std::string>> locked, std::string path)
        : locked_{std::move(locked)}, path_{std::move(path)}
    {
    }
    ~Lock() override { locked_->erase(path_); }
    Lock(Lock const&) = delete;
    Lock& operator=(Lock const&) = delete;

private:
    std::shared_ptr<std::set<std::string>> locked_;
    std::string path_;
};

StoredFiles::StoredFiles(FileStore& store, std::string kept)
    : store_{store}, kept_{std::move(kept)}, directories_{"", "/"}, locked_{std::make_shared<std::set<std::string>>()}
{
}

StoredFiles::~StoredFiles() = default;

FileResult<std::vector<std::string>> StoredFiles::list(std::string const& directory)
{
    if (!directories_.contains(directory))
        return files_.contains(directory) ? FileError::not_a_directory : why_missing(directory);
    std::vector<std::string> names;
    for (auto const& [path, content] : files_)
        if (parent_of(path) == directory) names.push_back(name_of(path));
    for (auto const& path : directories_)
        if (path.size() > 1 && path != directory && parent_of(path) == directory) names.push_back(name_of(path));
    return names;
}

FileResult<Done> StoredFiles::make_directory(std::string const& path)
{
    std::vector<std::string> missing;
    for (auto part = path; !part.empty(); part = parent_of(part)) {
        if (files_.contains(part)) return FileError::not_a_directory;
        if (!directories_.contains(part)) missing.push_back(part);
    }
    for (auto part = missing.rbegin(); part != missing.rend(); ++part) {
        directories_.insert(*part);
        note(*part, DirectoryMade{*part});
    }
    return missing.empty() ? Done{} : sync(path);
}

FileResult<std::unique_ptr<OpenFile>> StoredFiles::open_to_read(std::string const& path)
{
    auto const found = files_.find(path);
    if (found == files_.end()) return why_missing(path);
    return std::unique_ptr<OpenFile>{std::make_unique<Handle>(*this, found->second)};
}

FileResult<std::unique_ptr<OpenFile>> StoredFiles::open_to_append(std::string const& path)
{
    return open_to_read(path);
}

FileResult<std::unique_ptr<OpenFile>> StoredFiles::create(std::string const& path)
{
    if (files_.contains(path) || directories_.contains(path)) return FileError::exists;
    if (!directories_.contains(parent_of(path))) return why_missing(path);
    files_[path] = std::make_shared<Content>(Content{path, {}});
    note(path, FileMade{path});
    return open_to_read(path);
}

FileResult<Done> StoredFiles::rename(std::string const& from, std::string const& to)
{
    auto const found = files_.find(from);
    if (found == files_.end()) return why_missing(from);
    if (directories_.contains(to)) return FileError::exists;
    if (!directories_.contains(parent_of(to))) return why_missing(to);
    if (from == to) return Done{};
    auto const content = found->second;
    note_rename(from, to, *content);
    detach(to);
    files_.erase(from);
    content->path = to;
    files_[to] = content;
    return Done{};
}

FileResult<Done> StoredFiles::remove(std::string const& path)
{
    if (!files_.contains(path)) return why_missing(path);
    note(path, FileRemoved{path});
    detach(path);
    files_.erase(path);
    return Done{};
}

FileResult<Done> StoredFiles::sync_directory(std::string const& path)
{
    if (!directories_.contains(path)) return files_.contains(path) ? FileError::not_a_directory : why_missing(path);
    return sync(path);
}

FileResult<std::unique_ptr<FileLock>> StoredFiles::lock(std::string const& path)
{
    auto const not_mine = why_not_mine();
    if (not_mine && is_kept(path)) return *not_mine;
    if (!files_.contains(path)) {
        if (auto const made = create(path); !made) return made.error();
    }
    if (!locked_->insert(path).second) return FileError::locked;
    return std::unique_ptr<FileLock>{std::make_unique<Lock>(locked_, path)};
}

FileResult<std::uint64_t> StoredFiles::free_space(std::string const& directory)
{
    if (!directories_.contains(directory)) return why_missing(directory);
    return store_.free_space();
}

bool StoredFiles::is_kept(std::string const& path) const
{
    return path.compare(0, kept_.size(), kept_) == 0 && (path.size() == kept_.size() || path[kept_.size()] == '/');
}

FileError StoredFiles::why_missing(std::string const& path) const
{
    for (auto part = parent_of(path); !part.empty(); part = parent_of(part))
        if (files_.contains(part)) return FileError::not_a_directory;
    return FileError::not_found;
}

/// Whoever has the file open keeps a private copy that nobody else will see.
void StoredFiles::detach(std::string const& path)
{
    if (auto const found = files_.find(path); found != files_.end()) found->second->path.clear();
}

} // namespace tenderspot::web
