// SPDX-License-Identifier: MIT
// How the tools that do something say what came of it.
#pragma once

#include "linux/journal_tools/tool.hpp"
#include "ui/words/tool_words.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tenderspot::platform {

/// What was asked of such a tool; each reads what it needs of it from the command line.
struct TaskOptions
{
    std::string folder, file;
    bool as_json = false;
    bool is_confirmed = false;
};

using Numbers = std::vector<std::pair<char const*, std::uint64_t>>;

/// How a task came to its end.
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

/// Of a backup: what it holds.
[[nodiscard]] Numbers numbers_of(BackupSummary const&);
[[nodiscard]] Numbers numbers_of(RestorePreview const&);

/// As sentences, a refusal on standard error; or all as one JSON object.
[[nodiscard]] ExitCode tell(TaskOptions const&, TaskEnd const&);

/// One line of JSON or several of text on standard output; `code` if they could be written.
[[nodiscard]] ExitCode put_out(ui::Sentences const& lines, ExitCode code);

} // namespace tenderspot::platform
