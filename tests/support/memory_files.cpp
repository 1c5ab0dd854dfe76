// SPDX-License-Identifier: MIT
#include "support/memory_files.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot::support {
namespace {

constexpr std::size_t sector = 512;

std::string parent_of(std::string const& path)
{
    auto const slash = path.find_last_of('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string name_of(std::string const& path) { return path.substr(path.find_last_of('/') + 1); }

bool chance(std::mt19937& random) { return (random() & 1U) != 0; }

std::size_t up_to(std::mt19937& random, std::size_t most)
{
    return std::uniform_int_distribution<std::size_t>{0, most}(random);
}

} // namespace

class MemoryFiles::Handle : public OpenFile
{
public:
    Handle(MemoryFiles& disk, File file) : disk_{disk}, file_{std::move(file)} {}

    FileResult<Done> append(std::span<std::byte const> bytes) override
    {
        auto const used = disk_.used();
        auto const room = disk_.capacity > used ? disk_.capacity - used : 0;
        auto const fits = static_cast<std::size_t>(std::min<std::uint64_t>(room, bytes.size()));
        file_->live.insert(file_->live.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(fits));
        if (fits < bytes.size()) return FileError::no_space;
        return Done{};
    }

    FileResult<Done> sync() override
    {
        file_->safe = file_->live;
        file_->untouched = file_->live.size();
        return Done{};
    }

    FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        auto const& live = file_->live;
        if (offset >= live.size()) return std::size_t{0};
        auto const count = std::min<std::size_t>(into.size(), live.size() - static_cast<std::size_t>(offset));
        std::copy_n(live.begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
        return count;
    }

    FileResult<std::uint64_t> size() override { return std::uint64_t{file_->live.size()}; }

    FileResult<Done> truncate(std::uint64_t size) override
    {
        file_->live.resize(static_cast<std::size_t>(size));
        file_->untouched = std::min(file_->untouched, file_->live.size());
        return Done{};
    }

private:
    MemoryFiles& disk_;
    File file_;
};

class MemoryFiles::Lock : public FileLock
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

FileResult<std::vector<std::string>> MemoryFiles::list(std::string const& directory)
{
    if (!directories_.contains(directory))
        return live_.contains(directory) ? FileError::not_a_directory : why_missing(directory);
    std::vector<std::string> names;
    for (auto const& [path, file] : live_)
        if (parent_of(path) == directory) names.push_back(name_of(path));
    for (auto const& path : directories_)
        if (path != directory && !path.empty() && parent_of(path) == directory) names.push_back(name_of(path));
    return names;
}

FileResult<Done> MemoryFiles::make_directory(std::string const& path)
{
    for (auto part = path; !part.empty(); part = parent_of(part)) {
        if (live_.contains(part)) return FileError::not_a_directory;
    }
    for (auto part = path; !part.empty(); part = parent_of(part))
        directories_.insert(part);
    return Done{};
}

FileResult<std::unique_ptr<OpenFile>> MemoryFiles::open_to_read(std::string const& path)
{
    auto const found = live_.find(path);
    if (found == live_.end()) return why_missing(path);
    return std::unique_ptr<OpenFile>{std::make_unique<Handle>(*this, found->second)};
}

FileResult<std::unique_ptr<OpenFile>> MemoryFiles::open_to_append(std::string const& path)
{
    return open_to_read(path);
}

FileResult<std::unique_ptr<OpenFile>> MemoryFiles::create(std::string const& path)
{
    if (live_.contains(path) || directories_.contains(path)) return FileError::exists;
    if (!directories_.contains(parent_of(path))) return why_missing(path);
    Change const change{"", path, std::make_shared<Content>()};
    apply(change, live_);
    changes_.push_back(change);
    return open_to_read(path);
}

FileResult<Done> MemoryFiles::rename(std::string const& from, std::string const& to)
{
    auto const found = live_.find(from);
    if (found == live_.end()) return why_missing(from);
    if (!directories_.contains(parent_of(to))) return why_missing(to);
    Change const change{from, to, found->second};
    apply(change, live_);
    changes_.push_back(change);
    return Done{};
}

FileResult<Done> MemoryFiles::remove(std::string const& path)
{
    if (!live_.contains(path)) return why_missing(path);
    Change const change{path, "", nullptr};
    apply(change, live_);
    changes_.push_back(change);
    return Done{};
}

FileResult<Done> MemoryFiles::sync_directory(std::string const& path)
{
    if (!directories_.contains(path)) return why_missing(path);
    auto const is_here = [&path](Change const& change) {
        return (!change.from.empty() && parent_of(change.from) == path) ||
               (!change.to.empty() && parent_of(change.to) == path);
    };
    for (auto const& change : changes_)
        if (is_here(change)) apply(change, safe_);
    changes_.erase(std::remove_if(changes_.begin(), changes_.end(), is_here), changes_.end());
    return Done{};
}

FileResult<std::unique_ptr<FileLock>> MemoryFiles::lock(std::string const& path)
{
    if (!live_.contains(path)) {
        if (auto const made = create(path); !made) return made.error();
    }
    if (!locked_->insert(path).second) return FileError::locked;
    return std::unique_ptr<FileLock>{std::make_unique<Lock>(locked_, path)};
}

FileResult<std::uint64_t> MemoryFiles::free_space(std::string const& directory)
{
    if (!directories_.contains(directory)) return why_missing(directory);
    return capacity > used() ? capacity - used() : 0;
}

MemoryFiles MemoryFiles::after_power_cut(unsigned seed) const
{
    std::mt19937 random{seed};
    auto entries = safe_;
    for (auto const& change : changes_)
        if (chance(random)) apply(change, entries);
    MemoryFiles disk;
    disk.capacity = capacity;
    disk.directories_ = directories_;
    for (auto const& [path, file] : entries)
        disk.put(path, torn(*file, random));
    return disk;
}

std::map<std::string, Bytes> MemoryFiles::all() const
{
    std::map<std::string, Bytes> contents;
    for (auto const& [path, file] : live_)
        contents[path] = file->live;
    return contents;
}

Bytes MemoryFiles::bytes(std::string const& path) const
{
    auto const found = live_.find(path);
    return found == live_.end() ? Bytes{} : found->second->live;
}

void MemoryFiles::put(std::string const& path, Bytes bytes)
{
    static_cast<void>(make_directory(parent_of(path)));
    auto const size = bytes.size();
    auto const file = std::make_shared<Content>(Content{bytes, bytes, size});
    live_[path] = file;
    safe_[path] = file;
}

std::uint64_t MemoryFiles::used() const
{
    std::uint64_t sum = 0;
    for (auto const& [path, file] : live_)
        sum += file->live.size();
    return sum;
}

FileError MemoryFiles::why_missing(std::string const& path) const
{
    for (auto part = parent_of(path); !part.empty(); part = parent_of(part))
        if (live_.contains(part)) return FileError::not_a_directory;
    return FileError::not_found;
}

void MemoryFiles::apply(Change const& change, std::map<std::string, File>& entries)
{
    if (!change.from.empty()) entries.erase(change.from);
    if (!change.to.empty()) entries[change.to] = change.file;
}

// All of the unsynced change, nothing of it, or a part of its bytes, some of whose sectors never came.
Bytes MemoryFiles::torn(Content const& content, std::mt19937& random)
{
    if (chance(random)) return chance(random) ? content.safe : content.live;
    if (content.live.size() <= content.untouched) return content.safe;
    auto bytes = content.live;
    bytes.resize(content.untouched + up_to(random, bytes.size() - content.untouched));
    bool const garbage = chance(random);
    for (auto at = content.untouched; at < bytes.size(); at = (at / sector + 1) * sector) {
        if (chance(random)) continue;
        auto const end = std::min(bytes.size(), (at / sector + 1) * sector);
        for (auto i = at; i < end; ++i)
            bytes[i] = garbage ? static_cast<std::byte>(random() & 0xFFU) : std::byte{};
    }
    return bytes;
}

} // namespace tenderspot::support
