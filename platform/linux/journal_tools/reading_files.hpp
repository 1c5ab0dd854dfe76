// SPDX-License-Identifier: MIT
// Read-only files, so that an inspecting tool cannot change anything; they also report the reading progress.
#pragma once

#include "linux/journal_tools/long_work.hpp"
#include "ports/files.hpp"

namespace tenderspot::platform {

class ReadingFiles final : public Files
{
public:
    /// `files` must outlive it. `of` is the total number of bytes to read; once `progress` returns false, every read
    /// fails.
    ReadingFiles(Files& files, std::uint64_t of, Progress progress);

    FileResult<std::vector<std::string>> list(std::string const& directory) override;
    FileResult<std::unique_ptr<OpenFile>> open_to_read(std::string const& path) override;
    FileResult<std::uint64_t> free_space(std::string const& directory) override;

    // All of the following return read_only.
    FileResult<Done> make_directory(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> open_to_append(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> create(std::string const& path) override;
    FileResult<Done> rename(std::string const& from, std::string const& to) override;
    FileResult<Done> remove(std::string const& path) override;
    FileResult<Done> sync_directory(std::string const& path) override;
    FileResult<std::unique_ptr<FileLock>> lock(std::string const& path) override;

private:
    class WatchedFile;
    [[nodiscard]] bool go_on(std::uint64_t bytes);

    Files& files_;
    std::uint64_t done_ = 0, of_;
    Progress progress_;
};

} // namespace tenderspot::platform
