// SPDX-License-Identifier: MIT
// What the tools of the command line say about a history.
#pragma once

#include <cstdint>
#include <string>

namespace tenderspot::ui {

/// Why a folder's history cannot be read at all.
enum class NoHistory { no_folder, not_a_folder, empty_folder, no_permission, alien, in_use, device };

/// Something there is a number of.
enum class HistoryFact {
    good_records,     ///< And nothing else to be said.
    readable_records, ///< Beside what was said before.
    missing_records,
    damaged_bytes,
    torn_bytes,
    cut_files,
    newer_files,
    newer_records,
    unknown_records
};

[[nodiscard]] std::string sentence(NoHistory);
[[nodiscard]] std::string sentence(HistoryFact, std::uint64_t count);
/// For a program to read; never translated.
[[nodiscard]] char const* key_of(NoHistory);

[[nodiscard]] std::string output_failed();

} // namespace tenderspot::ui
