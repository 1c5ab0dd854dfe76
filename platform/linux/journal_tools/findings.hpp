// SPDX-License-Identifier: MIT
// What reading all journals of a folder found out about them.
#pragma once

#include "journal/journal.hpp"
#include "linux/journal_tools/long_work.hpp"
#include "linux/journal_tools/tool.hpp"
#include "ui/tool_words.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::platform {

struct JournalFound
{
    std::uint64_t records = 0;
    std::uint64_t last = 0; ///< The highest number of a record.
};

struct Findings
{
    /// Why there is nothing else here.
    std::optional<ui::NoHistory> none;
    Report report;
    std::map<std::uint64_t, JournalFound> journals; ///< By id; those of which a record was read.
    std::uint64_t missing = 0;                      ///< Records lost, though there are some behind them.
    std::uint64_t newer_files = 0;                  ///< In a format of a later version: not read.
    std::uint64_t cut_files = 0;                    ///< Too short to begin with.

    [[nodiscard]] ExitCode exit_code() const;
    /// For a person to read, the worst first.
    [[nodiscard]] std::vector<std::string> sentences() const;
};

/// Reads all journals of `folder` and changes nothing there. The findings are void if `progress` said false.
[[nodiscard]] Findings examine(Files&, std::string const& folder, RecordSink const&, Progress const&);

} // namespace tenderspot::platform
