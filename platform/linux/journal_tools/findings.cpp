// SPDX-License-Identifier: MIT
// Reads all journals and summarizes the findings.
#include "linux/journal_tools/findings.hpp"

#include "journal/errors.hpp"
#include "journal/folder.hpp"
#include "journal/replay.hpp"
#include "linux/journal_tools/reading_files.hpp"

#include <algorithm>

namespace tenderspot::platform {
namespace {

using ui::HistoryFact;
using ui::NoHistory;

NoHistory why_none(OpenError error)
{
    switch (error) {
    case OpenError::in_use: return NoHistory::in_use;
    case OpenError::no_permission: return NoHistory::no_permission;
    case OpenError::not_a_directory: return NoHistory::not_a_folder;
    case OpenError::foreign: return NoHistory::foreign;
    case OpenError::no_space:
    case OpenError::device: return NoHistory::device;
    }
    return NoHistory::device;
}

NoHistory why_none(FileError error)
{
    return error == FileError::not_found ? NoHistory::no_folder : why_none(open_error(error));
}

std::uint64_t bytes_of(Folder const& folder, std::vector<JournalFile> const& names)
{
    std::uint64_t bytes = 0;
    for (auto const& name : names) {
        auto const file = folder.files().open_to_read(folder.path_of(name.text));
        if (!file) continue; // Reading the journals will report the reason.
        if (auto const size = file.value()->size()) bytes += size.value();
    }
    return bytes;
}

/// Why nothing could be read; empty if something could.
std::optional<NoHistory> why_all_unreadable(Findings const& found)
{
    auto const unreadable = std::find_if(found.journals.begin(), found.journals.end(),
                                         [](JournalFindings const& one) { return one.error || one.is_unreadable; });
    if (unreadable == found.journals.end() || found.count(HistoryFact::readable_records) != 0) return std::nullopt;
    return unreadable->error ? why_none(*unreadable->error) : NoHistory::foreign;
}

} // namespace

std::uint64_t count(JournalFindings const& found, HistoryFact what)
{
    switch (what) {
    case HistoryFact::good_records:
    case HistoryFact::readable_records: return found.records;
    case HistoryFact::missing_records: return found.missing_records;
    case HistoryFact::damaged_bytes: return found.damaged_bytes;
    case HistoryFact::torn_bytes: return found.torn_bytes;
    case HistoryFact::unreadable_journals: return found.is_unreadable || found.error ? 1 : 0;
    case HistoryFact::disordered_journals: return found.is_disordered ? 1 : 0;
    case HistoryFact::cut_journals: return found.is_arriving ? 1 : 0;
    case HistoryFact::newer_journals: return found.is_newer_format ? 1 : 0;
    case HistoryFact::newer_records: return found.newer_records;
    case HistoryFact::unknown_records: return found.unknown_records;
    case HistoryFact::branches: return found.branches;
    case HistoryFact::copies:
    case HistoryFact::snapshots: return 0;
    }
    return 0;
}

std::uint64_t Findings::count(HistoryFact what) const
{
    if (what == HistoryFact::copies) return copies;
    if (what == HistoryFact::snapshots) return snapshots;
    std::uint64_t sum = 0;
    for (auto const& journal : journals)
        sum += platform::count(journal, what);
    return sum;
}

ExitCode Findings::exit_code() const
{
    if (none) return ExitCode::unreadable;
    if (count(HistoryFact::newer_journals) != 0 && count(HistoryFact::readable_records) == 0)
        return ExitCode::unreadable;
    bool const is_whole =
        std::all_of(faults.begin(), faults.end(), [this](HistoryFact fault) { return count(fault) == 0; });
    return is_whole ? ExitCode::done : ExitCode::not_whole;
}

std::vector<std::string> Findings::sentences() const
{
    if (none) return {ui::sentence(*none)};
    std::vector<std::string> said;
    auto const say = [&](HistoryFact what) {
        if (count(what) != 0) said.push_back(ui::sentence(what, count(what)));
    };
    std::for_each(faults.begin(), faults.end(), say);
    auto const records = said.empty() ? HistoryFact::good_records : HistoryFact::readable_records;
    said.push_back(ui::sentence(records, count(records)));
    std::for_each(notes.begin(), notes.end(), say);
    return said;
}

std::optional<NoHistory> why_no_history(Files& files, std::string const& path)
{
    auto const contents = Folder{files, path}.contents();
    if (!contents) return why_none(contents.error());
    if (contents.value().files.empty()) return NoHistory::empty_folder;
    return std::nullopt;
}

Findings examine(Files& files, std::string const& path, RecordSink const& sink, Progress const& progress)
{
    Findings found;
    Folder const folder{files, path};
    auto const contents = folder.contents();
    if (!contents) found.none = why_none(contents.error());
    else if (contents.value().files.empty()) found.none = NoHistory::empty_folder;
    if (found.none) return found;
    auto const& names = contents.value().files;
    for (auto const& name : names) {
        found.copies += name.is_copy ? 1 : 0;
        found.snapshots += name.kind == FileKind::snapshot && !name.is_copy ? 1 : 0;
    }
    ReadingFiles watched{files, bytes_of(folder, names), progress};
    RecordSink const note = [&](KeptRecord&& kept) {
        auto& last = found.last[kept.id.journal];
        last = std::max(last, kept.id.number);
        sink(std::move(kept));
    };
    // Treats all journals as those of other devices, because for those everything is reported and none is refused.
    constexpr std::uint64_t nobody = 0;
    Folder const read_only{watched, path};
    Report report;
    if (auto const error = Replay{read_only, note, report}.run(names, nobody, Access::read)) {
        found.none = why_none(*error);
        return found;
    }
    found.journals = report.others;
    found.none = why_all_unreadable(found);
    return found;
}

} // namespace tenderspot::platform
