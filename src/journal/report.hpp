// SPDX-License-Identifier: MIT
// What opening a journal found, and why it or a save was refused. ui/ has a sentence for every value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tenderspot {

/// Why a folder's journal could not even be read. Nothing was changed.
enum class OpenError {
    in_use,          ///< Another copy of the app is writing to it.
    no_permission,   ///< The folder cannot be read, or is empty and cannot be written.
    not_a_directory, ///< The folder's name belongs to a file.
    alien,           ///< A file has the name of a journal and is not one.
    no_space,        ///< Too full to begin a journal.
    device           ///< The disk failed.
};

/// Why a journal can be read but not added to.
enum class WhyReadOnly {
    asked,            ///< Opened with Journal::read.
    no_permission,    ///< The folder or the disk is write-protected.
    no_space,         ///< A torn tail could not be set aside, so nothing may be written behind it.
    device,           ///< The same, because the disk failed.
    damaged,          ///< Bad bytes with good records behind them, or records missing.
    newer_format,     ///< Written by a later version of the app, in a format this one cannot read.
    newer_record,     ///< Holds records this version knows only an earlier form of.
    several_journals, ///< The folder holds journals of more than one device.
};

/// Why a record is not saved.
enum class SaveError {
    no_space,
    read_only, ///< See Report::read_only.
    too_large, ///< The file would be larger than the disk allows.
    not_valid, ///< The record breaks a bound stated in domain/record.hpp: a bug of the caller.
    device     ///< The disk failed.
};

struct Report
{
    std::uint64_t journal = 0;         ///< Its id; 0 if it could not be learnt.
    std::uint64_t records = 0;         ///< Given to the sink.
    std::uint64_t unknown_records = 0; ///< Of types that only a later version knows: kept, not shown.
    std::uint64_t newer_records = 0;   ///< Known types in a later form: kept, not shown.
    std::uint64_t damaged_bytes = 0;   ///< Neither readable nor at the end; still in the file.
    std::uint64_t torn_bytes = 0;      ///< Behind the last good record.
    std::string torn_saved_as;         ///< Where open() put a copy of them; empty if they are still in the file.
    std::optional<WhyReadOnly> read_only;
};

} // namespace tenderspot
