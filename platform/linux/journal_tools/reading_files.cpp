// SPDX-License-Identifier: MIT
// Counts the bytes read, and refuses writes.
#include "linux/journal_tools/reading_files.hpp"

#include <utility>

namespace tenderspot::platform {

class ReadingFiles::WatchedFile final : public OpenFile
{
public:
    WatchedFile(std::unique_ptr<OpenFile> file, ReadingFiles& all) : file_{std::move(file)}, all_{all} {}

    FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        auto got = file_->read(offset, into);
        if (!all_.go_on(got ? got.value() : 0)) return FileError::device;
        return got;
    }
    FileResult<std::uint64_t> size() override { return file_->size(); }
    FileResult<Done> append(std::span<std::byte const>) override { return FileError::read_only; }
    FileResult<Done> sync() override { return FileError::read_only; }
    FileResult<Done> truncate(std::uint64_t) override { return FileError::read_only; }

private:
    std::unique_ptr<OpenFile> file_;
    ReadingFiles& all_;
};

ReadingFiles::ReadingFiles(Files& files, std::uint64_t of, Progress progress)
    : files_{files}, of_{of}, progress_{std::move(progress)}
{
}

bool ReadingFiles::go_on(std::uint64_t bytes)
{
    done_ += bytes;
    return progress_(done_, of_);
}

FileResult<std::vector<std::string>> ReadingFiles::list(std::string const& directory) { return files_.list(directory); }

FileResult<std::unique_ptr<OpenFile>> ReadingFiles::open_to_read(std::string const& path)
{
    auto file = files_.open_to_read(path);
    if (!file) return file;
    return std::unique_ptr<OpenFile>{std::make_unique<WatchedFile>(std::move(file).value(), *this)};
}

FileResult<std::uint64_t> ReadingFiles::free_space(std::string const& directory)
{
    return files_.free_space(directory);
}

FileResult<Done> ReadingFiles::make_directory(std::string const&) { return FileError::read_only; }
FileResult<std::unique_ptr<OpenFile>> ReadingFiles::open_to_append(std::string const&) { return FileError::read_only; }
FileResult<std::unique_ptr<OpenFile>> ReadingFiles::create(std::string const&) { return FileError::read_only; }
FileResult<Done> ReadingFiles::rename(std::string const&, std::string const&) { return FileError::read_only; }
FileResult<Done> ReadingFiles::remove(std::string const&) { return FileError::read_only; }
FileResult<Done> ReadingFiles::sync_directory(std::string const&) { return FileError::read_only; }
FileResult<std::unique_ptr<FileLock>> ReadingFiles::lock(std::string const&) { return FileError::read_only; }

} // namespace tenderspot::platform
