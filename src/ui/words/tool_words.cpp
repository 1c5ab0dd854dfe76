// SPDX-License-Identifier: MIT
// One sentence for each case, with what to do about it.
#include "ui/words/tool_words.hpp"

#include "ui/words/words.hpp"

namespace tenderspot::ui {

std::string sentence(NoHistory why)
{
    switch (why) {
    case NoHistory::no_folder: return tr("There is no such folder.");
    case NoHistory::not_a_folder: return tr("This is a file, not a folder.");
    case NoHistory::empty_folder: return tr("There is no history in this folder.");
    case NoHistory::no_permission: return tr("The folder may not be read. Allow access to it, then try again.");
    case NoHistory::foreign: return tr("A file has the name of a history and is none. It was left alone.");
    case NoHistory::in_use: return tr("Tenderspot is open and writing to this history. Close it, then try again.");
    case NoHistory::device:
        return tr("The storage did not answer. Nothing was changed. Check the device, then try again.");
    }
    return {};
}

char const* key_of(NoHistory why)
{
    switch (why) {
    case NoHistory::no_folder: return "no_folder";
    case NoHistory::not_a_folder: return "not_a_folder";
    case NoHistory::empty_folder: return "empty_folder";
    case NoHistory::no_permission: return "no_permission";
    case NoHistory::foreign: return "alien";
    case NoHistory::in_use: return "in_use";
    case NoHistory::device: return "device";
    }
    return "";
}

std::string sentence(HistoryFact what, std::uint64_t count)
{
    switch (what) {
    case HistoryFact::good_records: return trf("All is well. Records: {}.", count);
    case HistoryFact::readable_records: return trf("Records that can be read: {}. Nothing was changed.", count);
    case HistoryFact::missing_records: return trf("Records missing, with later ones behind them: {}.", count);
    case HistoryFact::damaged_bytes:
        return trf("Damaged bytes: {}. Make a copy of the folder before anything else.", count);
    case HistoryFact::torn_bytes:
        return trf("Bytes behind the last record: {}. A save was cut short, and the app puts them aside at its next "
                   "start; or a file of another device is still arriving.",
                   count);
    case HistoryFact::unreadable_journals: return trf("Journals with a file that could not be read: {}.", count);
    case HistoryFact::disordered_journals:
        return trf("Journals with records or files that are not where they belong: {}.", count);
    case HistoryFact::cut_journals: return trf("Journals with a file too short to hold a record: {}.", count);
    case HistoryFact::newer_journals:
        return trf("Journals with a file of a newer Tenderspot, not read: {}. Update this one to read them.", count);
    case HistoryFact::newer_records:
        return trf("Records written by a newer Tenderspot, not shown: {}. Update this one to read them.", count);
    case HistoryFact::unknown_records:
        return trf("Records of a kind that only a newer Tenderspot knows, kept: {}.", count);
    case HistoryFact::branches:
        return trf("Copies of a journal that went on in another way, shown beside it: {}.", count);
    case HistoryFact::copies: return trf("Copies of files and imports, read as well: {}.", count);
    case HistoryFact::snapshots: return trf("Snapshots: {}.", count);
    }
    return {};
}

char const* key_of(HistoryFact what)
{
    switch (what) {
    case HistoryFact::good_records:
    case HistoryFact::readable_records: return "records";
    case HistoryFact::missing_records: return "missing_records";
    case HistoryFact::damaged_bytes: return "damaged_bytes";
    case HistoryFact::torn_bytes: return "torn_bytes";
    case HistoryFact::unreadable_journals: return "unreadable_journals";
    case HistoryFact::disordered_journals: return "disordered_journals";
    case HistoryFact::cut_journals: return "cut_journals";
    case HistoryFact::newer_journals: return "newer_journals";
    case HistoryFact::newer_records: return "newer_records";
    case HistoryFact::unknown_records: return "unknown_records";
    case HistoryFact::branches: return "branches";
    case HistoryFact::copies: return "copies";
    case HistoryFact::snapshots: return "snapshots";
    }
    return "";
}

std::string output_failed() { return tr("The output could not be written."); }

std::string why_not_written(FileError error)
{
    switch (error) {
    case FileError::no_space: return tr("No space is left for the file. Free some, then try again.");
    case FileError::no_permission: return tr("You may not write there. Allow it, or choose another place.");
    case FileError::read_only: return tr("Nothing can be written there. Choose another place.");
    case FileError::not_found: return tr("There is no such folder. Make it, or choose another place.");
    case FileError::not_a_directory: return tr("A part of that path is a file, not a folder. Choose another place.");
    case FileError::not_a_file:
        return tr("That is a folder, a pipe or a device, not a file. Name a file, or none for standard output.");
    case FileError::too_large: return tr("That disk takes no file of this size. Choose another place.");
    case FileError::exists:
    case FileError::locked: return tr("Another program is writing there. Wait for it, then try again.");
    case FileError::device: break;
    }
    return output_failed();
}

} // namespace tenderspot::ui
