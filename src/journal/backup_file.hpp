// SPDX-License-Identifier: MIT
// Reads a backup, snapshot by snapshot, and notices if anything of it is wrong.
#pragma once

#include "journal/backup.hpp"
#include "journal/frame_cursor.hpp"

#include <memory>
#include <optional>
#include <string>

namespace tenderspot {

class BackupReader
{
public:
    BackupReader(Files& files, std::string path) : files_{files}, path_{std::move(path)} {}

    /// Reads the beginning; says what is wrong with it.
    [[nodiscard]] std::optional<TaskError> open();
    [[nodiscard]] std::optional<TaskError> trouble() const { return trouble_; }

    /// The next snapshot, before its first record; null at the end of the backup, or if there is trouble(). The one
    /// before must have been read to its end.
    [[nodiscard]] FrameCursor* next();

private:
    [[nodiscard]] Result<SegmentHeader, TaskError> header_at(std::uint64_t offset);
    [[nodiscard]] FrameCursor* stop(TaskError);

    Files& files_;
    std::string path_;
    std::unique_ptr<OpenFile> file_;
    std::unique_ptr<FrameCursor> cursor_;
    std::uint64_t offset_ = 0;
    std::uint32_t snapshots_ = 0;
    std::optional<TaskError> trouble_;
};

/// What a record is, wherever it is kept: two that are the same have the same, others hardly ever.
[[nodiscard]] std::uint64_t fingerprint(std::uint64_t journal, Frame const&);

/// Counts a record.
void count(BackupSummary&, Frame const&);

} // namespace tenderspot
