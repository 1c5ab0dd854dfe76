// SPDX-License-Identifier: MIT
// A disk in memory that can lose its power: what was not synced may then be gone, torn or garbage.
#pragma once

#include "ports/files.hpp"

#include <map>
#include <random>
#include <set>

namespace tenderspot::support {

using Bytes = std::vector<std::byte>;

/// Files and locks that are open when the power goes must not be used again.
class MemoryFiles : public Files
{
public:
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

    /// What the disk may hold after a power cut now. Each seed is one of the many ways it can go.
    [[nodiscard]] MemoryFiles after_power_cut(unsigned seed) const;

    /// For a test to look at and to damage; as if it had always been so.
    [[nodiscard]] std::map<std::string, Bytes> all() const;
    [[nodiscard]] Bytes bytes(std::string const& path) const;
    void put(std::string const& path, Bytes);

    /// How many bytes in all files there may be.
    std::uint64_t capacity = std::uint64_t{1} << 40U;

private:
    struct Content
    {
        Bytes live;
        Bytes safe;
        std::size_t untouched = 0; ///< This many bytes are the same in both.
    };
    using File = std::shared_ptr<Content>;
    /// One change of a folder that is not safe yet. Applied as a whole or not at all.
    struct Change
    {
        std::string from; ///< Empty if nothing goes away.
        std::string to;   ///< Empty if nothing comes.
        File file;
    };
    class Handle;
    class Lock;

    [[nodiscard]] std::uint64_t used() const;
    [[nodiscard]] FileError why_missing(std::string const& path) const;
    static void apply(Change const&, std::map<std::string, File>& entries);
    static Bytes torn(Content const&, std::mt19937& random);

    std::map<std::string, File> live_;
    std::map<std::string, File> safe_;
    std::vector<Change> changes_;
    std::set<std::string> directories_{"", "/"};
    std::shared_ptr<std::set<std::string>> locked_ = std::make_shared<std::set<std::string>>();
};

} // namespace tenderspot::support
