// SPDX-License-Identifier: MIT
// Words about devices, backups and repairs.
#include "ui/words/data_words.hpp"

#include <algorithm>
#include <string_view>

namespace tenderspot::ui {
namespace {

std::string day_of(std::int64_t utc_ms)
{
    auto const day = local_date({utc_ms, 0, {}});
    return trf("{} {}", long_date(day), static_cast<int>(day.year()));
}

std::string treatments(std::uint64_t count) { return count == 1 ? tr("1 treatment") : trf("{} treatments", count); }

std::string entries(std::uint64_t count) { return count == 1 ? tr("1 entry") : trf("{} entries", count); }

std::string bytes(std::uint64_t count)
{
    constexpr std::uint64_t thousand = 1000;
    if (count < thousand * thousand) return trf("{} kB", std::max<std::uint64_t>(1, count / thousand));
    return trf("{} MB", count / thousand / thousand);
}

std::string title_of(app::DataFailed::What what)
{
    using What = app::DataFailed::What;
    switch (what) {
    case What::backup: return tr("Not backed up");
    case What::restore: return tr("Nothing was brought in");
    case What::repair: return tr("Not repaired");
    case What::calendar: return tr("No calendar was saved");
    }
    return {};
}

} // namespace

std::string why_not(TaskError error)
{
    switch (error) {
    case TaskError::stopped: return tr("It was stopped.");
    case TaskError::in_use: return tr("Another copy of the app is using your data. Close it, then try again.");
    case TaskError::nothing: return tr("There is nothing in your history yet.");
    case TaskError::not_found: return tr("The file or its folder is not there any more. Look again.");
    case TaskError::exists: return tr("There are too many backups of today. Move some of them, then try again.");
    case TaskError::not_a_file:
        return tr("That is a folder, a pipe or a device, not a file. Copy it into a file first.");
    case TaskError::not_a_backup: return tr("The file is not a backup of Tenderspot.");
    case TaskError::damaged: return tr("The backup is damaged or not whole. Try another copy of it.");
    case TaskError::newer: return tr("It was written by a newer Tenderspot. Update this app, then try again.");
    case TaskError::no_space: return tr("No space is left. Free some, then try again.");
    case TaskError::no_permission: return tr("The folder is write-protected. Allow writing to it, then try again.");
    case TaskError::device: return tr("The storage failed. Try another place.");
    }
    return {};
}

std::vector<std::string> lines_about_devices(Report const& report)
{
    std::vector<std::string> lines;
    auto const& others = report.others;
    if (others.empty()) return lines;
    auto const devices = others.size();
    lines.push_back(devices == 1 ? tr("Entries of 1 other device are here, too.")
                                 : trf("Entries of {} other devices are here, too.", devices));
    auto const count_if = [&others](auto condition) { return std::count_if(others.begin(), others.end(), condition); };
    using Found = JournalFindings const&;
    if (count_if([](Found one) { return one.is_arriving || (one.torn_bytes != 0 && one.damaged_bytes == 0); }) != 0)
        lines.push_back(tr("A file of one is still arriving. What is there is shown."));
    if (count_if([](Found one) { return one.missing_records != 0; }) != 0)
        lines.push_back(tr("Some entries of another device are not here, or not yet."));
    if (count_if([](Found one) { return one.damaged_bytes != 0 || one.is_unreadable; }) != 0)
        lines.push_back(tr("A file of another device is damaged here. It was left as it is; repair it over there."));
    if (count_if([](Found one) { return one.is_newer_format || one.newer_records != 0; }) != 0)
        lines.push_back(tr("Another device has a newer Tenderspot. Update this one to see all of it."));
    return lines;
}

std::string lost_so_far(Report const& report)
{
    if (report.missing_records == 0) return tr("As far as can be told, no entry is lost.");
    return trf("{} cannot be read.", entries(report.missing_records));
}

std::string name_of_backup(std::string const& path)
{
    std::string_view const start = "tenderspot-";
    std::string_view const end = ".tsb";
    auto name = path.substr(path.find_last_of('/') + 1);
    if (name.rfind(start, 0) == 0 && name.size() > start.size() + end.size())
        name = name.substr(start.size(), name.size() - start.size() - end.size());
    return name;
}

std::string backup_line(app::BackedUp const& done)
{
    auto const folder = done.path.substr(0, done.path.find_last_of('/'));
    return trf("{}, {}. In {}", treatments(done.summary.treatments), bytes(done.summary.bytes), folder);
}

std::string what_is_not_in(BackupSummary const& backup)
{
    return backup.unreadable == 1 ? tr("The entries of 1 device could not all be read, and some are not in it. Look "
                                       "after its file, then back up again.")
                                  : trf("The entries of {} devices could not all be read, and some are not in it. Look "
                                        "after their files, then back up again.",
                                        backup.unreadable);
}

std::string handed_over_line(app::BackedUp const& done)
{
    return trf("{}, {}. Your browser has it now: look among your downloads, and keep a copy elsewhere.",
               treatments(done.summary.treatments), bytes(done.summary.bytes));
}

std::string where_data_is(std::optional<Keeping> keeping)
{
    if (keeping) return tr("Your data stays in this browser, on this device. No account, no network.");
    return tr("Your data stays on this device. No account, no network.");
}

std::string how_data_is_kept(Keeping keeping)
{
    auto const by_user = tr("Clearing the data of this site deletes it.");
    switch (keeping) {
    case Keeping::promised: return tr("The browser has promised to keep it.") + " " + by_user;
    case Keeping::may_be_evicted:
        return tr("The browser has not promised to keep it: it may throw it away when space is short, or when you have "
                  "not been here for long. Back up once a week.") +
               " " + by_user;
    case Keeping::short_lived:
        return tr("This browser deletes what a page keeps when you have not been here for seven days. Add Tenderspot "
                  "to "
                  "your Home Screen or Dock, where it stays, or back up often.") +
               " " + by_user;
    }
    return {};
}

std::string what_is_in(BackupSummary const& backup)
{
    auto const first = day_of(backup.first_utc_ms);
    auto const last = day_of(backup.last_utc_ms);
    if (first == last) return trf("{}, of {}.", treatments(backup.treatments), first);
    return trf("{}, from {} to {}.", treatments(backup.treatments), first, last);
}

std::string what_is_new(RestorePreview const& preview)
{
    if (preview.new_records == 0) return tr("All of it is here already.");
    if (preview.new_treatments == 0) return trf("New here: {}, no treatment.", entries(preview.new_records));
    return trf("New here: {}.", treatments(preview.new_treatments));
}

std::string what_came(RestorePreview const& preview)
{
    if (preview.new_treatments == 0) return trf("{}.", entries(preview.new_records));
    return trf("{}. They are in your history.", treatments(preview.new_treatments));
}

std::string what_was_saved(Salvaged const& done)
{
    auto const kept = trf("{} were read and written anew.", entries(done.records));
    if (done.missing == 0) return kept + " " + tr("None is lost.");
    return kept + " " + trf("{} could not be read; the damaged files are in lost+found.", entries(done.missing));
}

std::string calendar_line(app::CalendarSaved const& saved, std::optional<Keeping> keeping)
{
    if (keeping)
        return tr("It is with your browser now, as Tenderspot.ics. Open it in your calendar, and check that the "
                  "calendar rings.");
    return trf("Saved as {}. Bring the file into your calendar, and check that the calendar rings.", saved.path);
}

std::string nothing_for_calendar()
{
    return tr("Nothing is planned from now on. Choose times in Tenderspot, then try again.");
}

ErrorText error_text(app::DataFailed const& failed)
{
    bool const is_calendar = failed.what == app::DataFailed::What::calendar;
    if (is_calendar && failed.error == TaskError::nothing) return {title_of(failed.what), nothing_for_calendar()};
    return {title_of(failed.what), why_not(failed.error) + " " + tr("Your history is as it was.")};
}

} // namespace tenderspot::ui
