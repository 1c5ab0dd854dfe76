// SPDX-License-Identifier: MIT
// How the tools that change something report their results.
#pragma once

#include "linux/journal_tools/tool.hpp"
#include "ui/words/tool_words.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tenderspot::platform {

/// The options of such a tool; each tool reads those it needs from the command line.
struct TaskOptions
{
    std::string folder, file;
    bool as_json = false;
    bool is_confirmed = false;
};

using Numbers = std::vector<std::pair<char const*, std::uint64_t>>;

/// How a task ended.
struct TaskEnd
{
    ExitCode code = ExitCode::done;
    char const* state = "done";   ///< Or "previewed", "refused".
    char const* reason = nullptr; ///< Why it was refused.
    ui::Sentences sentences;
    Numbers numbers;
};

[[nodiscard]] TaskEnd refused(ui::HistoryTask, TaskError);
[[nodiscard]] TaskEnd refused(ui::NoHistory);

/// The contents of a backup.
[[nodiscard]] Numbers numbers_of(BackupSummary const&);
[[nodiscard]] Numbers numbers_of(RestorePreview const&);

/// Prints sentences, with a refusal on standard error; or everything as one JSON object.
[[nodiscard]] ExitCode tell(TaskOptions const&, TaskEnd const&);

/// Prints one line of JSON or several lines of text on standard output; returns `code` if they could be written.
[[nodiscard]] ExitCode put_out(ui::Sentences const& lines, ExitCode code);

} // namespace tenderspot::platform
