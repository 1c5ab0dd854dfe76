// SPDX-License-Identifier: MIT
#include "support/faulty_files.hpp"

#include <utility>

namespace tenderspot::support {

bool changes_disk(CallKind kind)
{
    switch (kind) {
    case CallKind::make_directory:
    case CallKind::open_to_append:
    case CallKind::create:
    case CallKind::rename:
    case CallKind::remove:
    case CallKind::lock:
    case CallKind::append:
    case CallKind::sync:
    case CallKind::truncate: return true;
    case CallKind::list:
    case CallKind::open_to_read:
    case CallKind::sync_directory:
    case CallKind::free_space:
    case CallKind::read:
    case CallKind::size: break;
    }
    return false;
}

Judge never()
{
    return [](Call const&) { return std::optional<Fault>{}; };
}

Judge once_at(std::size_t number, FileError error)
{
    return [=](Call const& call) { return call.number == number ? std::optional{Fault{error}} : std::nullopt; };
}

Judge ever_from(std::size_t number, FileError error)
{
    return [=](Call const& call) { return call.number >= number ? std::optional{Fault{error}} : std::nullopt; };
}

Judge crash_at(std::size_t number, Effect effect)
{
    return [=](Call const& call) {
        if (call.number < number) return std::optional<Fault>{};
        return std::optional{Fault{FileError::device, call.number == number ? effect : Effect::none}};
    };
}

Judge no_changes(FileError error)
{
    return [=](Call const& call) { return changes_disk(call.kind) ? std::optional{Fault{error}} : std::nullopt; };
}

Judge every(CallKind kind, FileError error)
{
    return [=](Call const& call) { return call.kind == kind ? std::optional{Fault{error}} : std::nullopt; };
}

std::optional<Fault> FaultyFiles::judge(CallKind kind, std::string const& path)
{
    diary_.push_back({kind, path, diary_.size() + 1});
    return judge_(diary_.back());
}

template <class Action>
auto FaultyFiles::attempt(CallKind kind, std::string const& path, Action action) -> decltype(std::declval<Action>()())
{
    auto const fault = judge(kind, path);
    if (!fault) return action();
    if (fault->effect == Effect::whole) static_cast<void>(action());
    return fault->error;
}

class FaultyFiles::Handle : public OpenFile
{
public:
    Handle(FaultyFiles& files, std::unique_ptr<OpenFile> file, std::string path)
        : files_{files}, file_{std::move(file)}, path_{std::move(path)}
    {
    }

    FileResult<Done> append(std::span<std::byte const> bytes) override
    {
        auto const fault = files_.judge(CallKind::append, path_);
        if (!fault) return file_->append(bytes);
        if (fault->effect == Effect::half) bytes = bytes.first(bytes.size() / 2);
        if (fault->effect != Effect::none) static_cast<void>(file_->append(bytes));
        return fault->error;
    }

    FileResult<Done> sync() override
    {
        return files_.attempt(CallKind::sync, path_, [&] { return file_->sync(); });
    }
    FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        return files_.attempt(CallKind::read, path_, [&] { return file_->read(offset, into); });
    }
    FileResult<std::uint64_t> size() override
    {
        return files_.attempt(CallKind::size, path_, [&] { return file_->size(); });
    }
    FileResult<Done> truncate(std::uint64_t size) override
    {
        return files_.attempt(CallKind::truncate, path_, [&] { return file_->truncate(size); });
    }

private:
    FaultyFiles& files_;
    std::unique_ptr<OpenFile> file_;
    std::string path_;
};

FileResult<std::unique_ptr<OpenFile>> FaultyFiles::watched(FileResult<std::unique_ptr<OpenFile>> file,
                                                           std::string const& path)
{
    if (!file) return file;
    return std::unique_ptr<OpenFile>{std::make_unique<Handle>(*this, std::move(file).value(), path)};
}

FileResult<std::vector<std::string>> FaultyFiles::list(std::string const& directory)
{
    return attempt(CallKind::list, directory, [&] { return disk_.list(directory); });
}

FileResult<Done> FaultyFiles::make_directory(std::string const& path)
{
    return attempt(CallKind::make_directory, path, [&] { return disk_.make_directory(path); });
}

FileResult<std::unique_ptr<OpenFile>> FaultyFiles::open_to_read(std::string const& path)
{
    return attempt(CallKind::open_to_read, path, [&] { return watched(disk_.open_to_read(path), path); });
}

FileResult<std::unique_ptr<OpenFile>> FaultyFiles::open_to_append(std::string const& path)
{
    return attempt(CallKind::open_to_append, path, [&] { return watched(disk_.open_to_append(path), path); });
}

FileResult<std::unique_ptr<OpenFile>> FaultyFiles::create(std::string const& path)
{
    return attempt(CallKind::create, path, [&] { return watched(disk_.create(path), path); });
}

FileResult<Done> FaultyFiles::rename(std::string const& from, std::string const& to)
{
    return attempt(CallKind::rename, from, [&] { return disk_.rename(from, to); });
}

FileResult<Done> FaultyFiles::remove(std::string const& path)
{
    return attempt(CallKind::remove, path, [&] { return disk_.remove(path); });
}

FileResult<Done> FaultyFiles::sync_directory(std::string const& path)
{
    return attempt(CallKind::sync_directory, path, [&] { return disk_.sync_directory(path); });
}

FileResult<std::unique_ptr<FileLock>> FaultyFiles::lock(std::string const& path)
{
    return attempt(CallKind::lock, path, [&] { return disk_.lock(path); });
}

FileResult<std::uint64_t> FaultyFiles::free_space(std::string const& directory)
{
    return attempt(CallKind::free_space, directory, [&] { return disk_.free_space(directory); });
}

} // namespace tenderspot::support
