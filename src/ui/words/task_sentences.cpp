// SPDX-License-Identifier: MIT
// What the tools report when they have done something, or could not.
#include "ui/words/data_words.hpp"
#include "ui/words/tool_words.hpp"

namespace tenderspot::ui {
namespace {

std::string why_tool_did_not(HistoryTask task, TaskError error)
{
    switch (error) {
    case TaskError::nothing: return tr("This device has no history in that folder.");
    case TaskError::not_found: return tr("There is no such file or folder.");
    case TaskError::exists: return tr("There is a file of that name already. Choose another name.");
    case TaskError::no_permission: return tr("Access was refused. Allow reading and writing there, then try again.");
    case TaskError::damaged:
        if (task == HistoryTask::compact)
            return tr("The history is damaged. Run \"tenderspot journal salvage\" first.");
        break;
    case TaskError::newer:
        if (task == HistoryTask::compact || task == HistoryTask::salvage)
            return tr("A newer Tenderspot wrote some of it. Update this one, then try again.");
        break;
    case TaskError::stopped:
    case TaskError::in_use:
    case TaskError::not_a_file:
    case TaskError::not_a_backup:
    case TaskError::no_space:
    case TaskError::device: break;
    }
    return why_not(error);
}

} // namespace

std::string sentence(HistoryTask task, TaskError error)
{
    auto const why = why_tool_did_not(task, error);
    return task == HistoryTask::verify ? why : why + " " + tr("Your history is as it was.");
}

char const* key_of(TaskError error)
{
    switch (error) {
    case TaskError::stopped: return "stopped";
    case TaskError::in_use: return "in_use";
    case TaskError::nothing: return "nothing";
    case TaskError::not_found: return "not_found";
    case TaskError::exists: return "exists";
    case TaskError::not_a_file: return "not_a_file";
    case TaskError::not_a_backup: return "not_a_backup";
    case TaskError::damaged: return "damaged";
    case TaskError::newer: return "newer";
    case TaskError::no_space: return "no_space";
    case TaskError::no_permission: return "no_permission";
    case TaskError::device: return "device";
    }
    return "";
}

Sentences about_good_backup(BackupSummary const& backup)
{
    return {tr("The backup is whole."), trf("It holds {}", what_is_in(backup))};
}

Sentences about_backup_made(BackupSummary const& backup, std::string const& path)
{
    Sentences said{trf("Backed up and read back: {}", backup_line({path, backup}))};
    if (backup.missing != 0) said.push_back(trf("Records that were missing or damaged before: {}.", backup.missing));
    if (backup.unreadable != 0) said.push_back(what_is_not_in(backup));
    return said;
}

Sentences about_preview(RestorePreview const& preview)
{
    Sentences said{trf("The backup holds {}", what_is_in(preview.backup)), what_is_new(preview)};
    said.push_back(preview.new_records == 0 ? tr("Nothing was changed.")
                                            : tr("Nothing was changed. Add --yes to bring it in."));
    return said;
}

Sentences about_restored(RestorePreview const& preview)
{
    if (preview.new_records == 0) return {what_is_new(preview), tr("Nothing was changed.")};
    return {trf("Brought in: {}", what_came(preview))};
}

Sentences about_salvaged(Salvaged const& done)
{
    return {what_was_saved(done), trf("Files put aside in lost+found, unchanged: {}.", done.set_aside)};
}

Sentences about_compacted(Compacted const& done)
{
    return {
        trf("Records in the new snapshot: {}. Left out because later ones say all: {}.", done.records, done.dropped)};
}

} // namespace tenderspot::ui
