// SPDX-License-Identifier: MIT
// A disk that keeps a diary of what it is asked, and fails, or stops for ever, where a test wants it to.
#pragma once

#include "ports/files.hpp"

#include <functional>
#include <optional>

namespace tenderspot::support {

enum class CallKind {
    list,
    make_directory,
    open_to_read,
    open_to_append,
    create,
    rename,
    remove,
    sync_directory,
    lock,
    free_space,
    append,
    sync,
    read,
    size,
    truncate
};

/// False for those that leave the disk as it is.
[[nodiscard]] bool changes_disk(CallKind);

struct Call
{
    CallKind kind;
    std::string path;       ///< The first, if there are two.
    std::size_t number = 0; ///< Counted from 1.
};

/// How much of a call still happens before it fails. Half of anything but an append is nothing.
enum class Effect { none, half, whole };

struct Fault
{
    FileError error;
    Effect effect = Effect::none;
};

/// Says which calls fail.
using Judge = std::function<std::optional<Fault>(Call const&)>;

[[nodiscard]] Judge never();
[[nodiscard]] Judge once_at(std::size_t number, FileError);
[[nodiscard]] Judge ever_from(std::size_t number, FileError);
/// From then on nothing reaches the disk: the process is gone.
[[nodiscard]] Judge crash_at(std::size_t number, Effect);
/// As on a write-protected folder.
[[nodiscard]] Judge no_changes(FileError);
[[nodiscard]] Judge every(CallKind, FileError);

class FaultyFiles : public Files
{
public:
    explicit FaultyFiles(Files& disk, Judge judge = never()) : disk_{disk}, judge_{std::move(judge)} {}

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

    void set(Judge judge) { judge_ = std::move(judge); }
    [[nodiscard]] std::vector<Call> const& diary() const { return diary_; }
    void forget_diary() { diary_.clear(); }

private:
    class Handle;
    [[nodiscard]] std::optional<Fault> judge(CallKind, std::string const& path);
    template <class Action>
    auto attempt(CallKind, std::string const& path, Action) -> decltype(std::declval<Action>()());
    FileResult<std::unique_ptr<OpenFile>> watched(FileResult<std::unique_ptr<OpenFile>>, std::string const& path);

    Files& disk_;
    Judge judge_;
    std::vector<Call> diary_;
};

} // namespace tenderspot::support
