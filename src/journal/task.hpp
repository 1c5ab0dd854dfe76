// SPDX-License-Identifier: MIT
// What the long tasks of a journal have in common: compaction, salvage, backup and restore.
#pragma once

#include "domain/result.hpp"
#include "ports/files.hpp"

#include <cstdint>
#include <functional>

namespace tenderspot {

/// Called now and then with the progress of a long task; returns false to stop it. `of` may grow while the task learns
/// how much there is.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t of)>;

/// Why a long task changed nothing. ui/ and the tools have a sentence for every value.
enum class TaskError {
    stopped,      ///< Stopped as requested.
    in_use,       ///< The app is running on that folder.
    nothing,      ///< There is no history in the folder.
    not_found,    ///< The file does not exist.
    exists,       ///< The file to be written already exists.
    not_a_file,   ///< It is a folder, a pipe or a device.
    not_a_backup, ///< The file is something else.
    damaged,      ///< Bytes of the file are wrong or missing.
    newer,        ///< Written by a later version of the app.
    no_space,
    no_permission,
    device ///< The disk failed, or what was written could not be read back.
};

[[nodiscard]] TaskError task_error(FileError);

/// Reports a task's progress only every few thousand records.
class ProgressCounter
{
public:
    explicit ProgressCounter(Progress const& progress) : progress_{progress} {}
    /// Counts one more record; false means stop.
    [[nodiscard]] bool goes_on()
    {
        constexpr std::uint64_t told_every = 4096;
        if (++done_ > of_) of_ = done_;
        return done_ % told_every != 0 || !progress_ || progress_(done_, of_);
    }
    void expect(std::uint64_t records) { of_ = done_ + records; }

private:
    Progress const& progress_;
    std::uint64_t done_ = 0;
    std::uint64_t of_ = 0;
};

} // namespace tenderspot
