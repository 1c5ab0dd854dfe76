// SPDX-License-Identifier: MIT
// What opening a journal found, and why opening or saving was refused. ui/ has a sentence for every value.
#pragma once

#include "ports/files.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot {

/// Why the journals of a folder could not even be read. Nothing was changed.
enum class OpenError {
    in_use,          ///< Another copy of the app is writing to it.
    no_permission,   ///< The folder cannot be read, or is empty and cannot be written.
    not_a_directory, ///< The folder's name belongs to a file.
    foreign,         ///< A file has the name of a journal but is not one.
    no_space,        ///< Too full to start a journal.
    device           ///< The disk failed.
};

/// Why a journal can be read but not appended to.
enum class WhyReadOnly {
    asked,         ///< Opened with Journal::read.
    no_permission, ///< The folder or the disk is write-protected.
    no_space,      ///< A torn tail could not be set aside, so nothing may be written after it.
    device,        ///< As no_space, but because the disk failed.
    damaged,       ///< Bad bytes are followed by good records, or records are missing.
    newer_format,  ///< Written by a later version of the app, in a format that this one cannot read.
    newer_record,  ///< Holds records of which this version knows only an earlier form.
};

/// Why a record was not saved.
enum class SaveError {
    no_space,
    read_only, ///< See Report::read_only.
    too_large, ///< The file would be larger than the disk allows.
    not_valid, ///< The record breaks a bound stated in domain/record.hpp: a bug in the caller.
    device     ///< The disk failed.
};

/// What reading one journal found.
struct JournalFindings
{
    std::uint64_t journal = 0;
    std::uint64_t records = 0;         ///< Given to the sink.
    std::uint64_t unknown_records = 0; ///< Of types that only a later version knows; kept but not shown.
    std::uint64_t newer_records = 0;   ///< Known types in a later form; kept but not shown.
    std::uint64_t missing_records = 0; ///< Lost or, in another device's journal, not here yet.
    std::uint64_t damaged_bytes = 0;   ///< Unreadable and not at the end; still in the file.
    std::uint64_t torn_bytes = 0;      ///< After the last good record; of another device, perhaps still arriving.
    std::uint64_t damaged_headers = 0; ///< Part of damaged_bytes.
    std::uint64_t branches = 0;        ///< Copies that continued differently; each is treated as a journal of its own.
    bool is_disordered = false;        ///< Records or files were not where they belong.
    bool is_newer_format = false;      ///< A file of a later version, which was not read.
    bool is_arriving = false;          ///< A file is still too short to be read.
    bool is_unreadable = false;        ///< A file could not be opened, or is not a journal's.
    bool is_protected = false;         ///< Its last file is write-protected.
    std::optional<FileError> error;    ///< Set if the disk failed during reading.
};

struct Report
{
    std::uint64_t journal = 0;         ///< Id of the journal that this device writes; 0 if there is none yet.
    std::uint64_t records = 0;         ///< Given to the sink, from all journals.
    std::uint64_t unknown_records = 0; ///< From here to torn_bytes: of the device's own journal, see JournalFindings.
    std::uint64_t newer_records = 0;
    std::uint64_t missing_records = 0;
    std::uint64_t damaged_bytes = 0;
    std::uint64_t torn_bytes = 0;
    std::vector<JournalFindings> others; ///< Journals of other devices, and branches.
    std::string torn_saved_as;           ///< Where open() put a copy of the torn bytes; empty if still in the file.
    std::optional<WhyReadOnly> read_only;
};

} // namespace tenderspot
