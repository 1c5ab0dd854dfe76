// SPDX-License-Identifier: MIT
// Files on the disks of Linux and other POSIX systems.
#pragma once

#include "ports/files.hpp"

namespace tenderspot {

class PosixFiles : public Files
{
public:
    FileResult<std::vector<std::string>> list(std::string const& directory) override;
    FileResult<Done> make_directory(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> open_to_read(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> open_to_append(std::string const& path) override;
    FileResult<std::unique_ptr<OpenFile>> create(std::string const& path) override;
    FileResult<Done> rename(std::string const& from, std::string const& to) override;
    FileResult<Done> replace(std::string const& from, std::string const& to) override;
    FileResult<PathKind> kind_of(std::string const& path) override;
    FileResult<std::string> resolve(std::string const& path) override;
    FileResult<Done> remove(std::string const& path) override;
    FileResult<Done> sync_directory(std::string const& path) override;
    FileResult<std::unique_ptr<FileLock>> lock(std::string const& path) override;
    FileResult<std::uint64_t> free_space(std::string const& directory) override;
};

} // namespace tenderspot
