// SPDX-License-Identifier: MIT
// What reading all journals of a folder revealed.
#pragma once

#include "journal/journal.hpp"
#include "linux/journal_tools/long_work.hpp"
#include "linux/journal_tools/tool.hpp"
#include "ui/words/tool_words.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::platform {

/// Problems, the worst first.
inline constexpr std::array faults{ui::HistoryFact::missing_records,     ui::HistoryFact::damaged_bytes,
                                   ui::HistoryFact::unreadable_journals, ui::HistoryFact::disordered_journals,
                                   ui::HistoryFact::cut_journals,        ui::HistoryFact::newer_journals,
                                   ui::HistoryFact::newer_records,       ui::HistoryFact::torn_bytes};
/// Facts worth knowing.
inline constexpr std::array notes{ui::HistoryFact::unknown_records, ui::HistoryFact::branches, ui::HistoryFact::copies,
                                  ui::HistoryFact::snapshots};

struct Findings
{
    /// Set if there is no history; the rest is then empty.
    std::optional<ui::NoHistory> none;
    std::vector<JournalFindings> journals;       ///< Of all devices and branches.
    std::map<std::uint64_t, std::uint64_t> last; ///< The highest record number that was read from each journal.
    std::uint64_t copies = 0;                    ///< In files.
    std::uint64_t snapshots = 0;                 ///< In files.

    [[nodiscard]] std::uint64_t count(ui::HistoryFact) const;
    [[nodiscard]] ExitCode exit_code() const;
    /// For people, the worst first.
    [[nodiscard]] std::vector<std::string> sentences() const;
};

/// For one journal; files are counted only for the whole folder.
[[nodiscard]] std::uint64_t count(JournalFindings const&, ui::HistoryFact);

/// Why the folder has no history; empty if it contains a journal file.
[[nodiscard]] std::optional<ui::NoHistory> why_no_history(Files&, std::string const& folder);

/// Reads all journals of `folder` without changing anything. The findings are invalid if `progress` returned false.
[[nodiscard]] Findings examine(Files&, std::string const& folder, RecordSink const&, Progress const&);

} // namespace tenderspot::platform
