// SPDX-License-Identifier: MIT
// Looks at the beginnings of the files, then lets the journal read them.
#include "linux/journal_tools/findings.hpp"

#include "journal/errors.hpp"
#include "journal/segment.hpp"
#include "linux/journal_tools/reading_files.hpp"

#include <algorithm>
#include <array>

namespace tenderspot::platform {
namespace {

using ui::HistoryFact;
using ui::NoHistory;

bool has_journal_name(std::string_view name)
{
    constexpr std::string_view begin{"journal-"}, end{".tsj"};
    return name.size() > begin.size() + end.size() && name.substr(0, begin.size()) == begin &&
           name.substr(name.size() - end.size()) == end;
}

NoHistory why_none(OpenError error)
{
    switch (error) {
    case OpenError::in_use: return NoHistory::in_use;
    case OpenError::no_permission: return NoHistory::no_permission;
    case OpenError::not_a_directory: return NoHistory::not_a_folder;
    case OpenError::alien: return NoHistory::alien;
    case OpenError::no_space:
    case OpenError::device: return NoHistory::device;
    }
    return NoHistory::device;
}

/// What the beginnings of the files say; returns their size.
std::uint64_t look_at_files(Files& files, std::string const& folder, Findings& found)
{
    auto const names = files.list(folder);
    if (!names) {
        found.none = names.error() == FileError::not_found ? NoHistory::no_folder : why_none(open_error(names.error()));
        return 0;
    }
    std::uint64_t bytes = 0;
    bool is_empty = true;
    for (auto const& name : names.value()) {
        if (!has_journal_name(name)) continue;
        is_empty = false;
        auto const file = files.open_to_read(folder + '/' + name);
        if (!file) continue; // Reading says why.
        std::array<std::byte, segment_header_size> header{};
        auto const size = file.value()->size();
        auto const got = file.value()->read(0, header);
        if (!size || !got) continue;
        bytes += size.value();
        auto const parsed = parse_segment_header(std::span{header}.first(got.value()));
        if (parsed) continue;
        if (parsed.error() == HeaderFault::newer_format) ++found.newer_files;
        if (parsed.error() == HeaderFault::cut) ++found.cut_files;
    }
    if (is_empty) found.none = NoHistory::empty_folder;
    return bytes;
}

/// Of the numbers up to the highest one; those of records that were read but not understood are not missing.
std::uint64_t count_missing(Findings const& found)
{
    std::uint64_t numbers = 0;
    for (auto const& [id, journal] : found.journals)
        numbers += journal.last;
    auto const known = found.report.records + found.report.unknown_records + found.report.newer_records;
    return numbers > known ? numbers - known : 0;
}

} // namespace

ExitCode Findings::exit_code() const
{
    if (none) return ExitCode::unreadable;
    if (newer_files != 0 && report.records == 0) return ExitCode::unreadable;
    auto const faults =
        report.newer_records + report.damaged_bytes + report.torn_bytes + missing + newer_files + cut_files;
    return faults == 0 ? ExitCode::done : ExitCode::not_whole;
}

std::vector<std::string> Findings::sentences() const
{
    if (none) return {ui::sentence(*none)};
    std::vector<std::string> said;
    auto const say = [&said](HistoryFact what, std::uint64_t count) {
        if (count != 0) said.push_back(ui::sentence(what, count));
    };
    say(HistoryFact::missing_records, missing);
    say(HistoryFact::damaged_bytes, report.damaged_bytes);
    say(HistoryFact::cut_files, cut_files);
    say(HistoryFact::newer_files, newer_files);
    say(HistoryFact::newer_records, report.newer_records);
    say(HistoryFact::torn_bytes, report.torn_bytes);
    say(HistoryFact::unknown_records, report.unknown_records);
    said.push_back(
        ui::sentence(said.empty() ? HistoryFact::good_records : HistoryFact::readable_records, report.records));
    return said;
}

Findings examine(Files& files, std::string const& folder, RecordSink const& sink, Progress const& progress)
{
    Findings found;
    auto const bytes = look_at_files(files, folder, found);
    if (found.none) return found;
    ReadingFiles watched{files, bytes, progress};
    auto const journal = Journal::read(watched, folder, [&](KeptRecord&& kept) {
        auto& of_this = found.journals[kept.id.journal];
        ++of_this.records;
        of_this.last = std::max(of_this.last, kept.id.number);
        sink(std::move(kept));
    });
    if (!journal) {
        found.none = why_none(journal.error());
        return found;
    }
    found.report = journal.value()->report();
    found.missing = count_missing(found);
    return found;
}

} // namespace tenderspot::platform
