// SPDX-License-Identifier: MIT
// Reads a backup snapshot by snapshot and detects any damage.
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

    /// Reads the beginning; returns the error, if any.
    [[nodiscard]] std::optional<TaskError> open();
    [[nodiscard]] std::optional<TaskError> trouble() const { return trouble_; }

    /// The next snapshot, positioned before its first record; null at the end of the backup or if there is trouble().
    /// The previous snapshot must have been read to its end.
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

/// Identifies the content of a record wherever it is kept: equal for equal records, and almost never equal for
/// different ones.
[[nodiscard]] std::uint64_t fingerprint(std::uint64_t journal, Frame const&);

/// Adds a record to the summary.
void count(BackupSummary&, Frame const&);

} // namespace tenderspot
