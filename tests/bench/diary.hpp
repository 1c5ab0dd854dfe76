// SPDX-License-Identifier: MIT
// The treatments that the journal's bench writes and reads: bare ones, and such as a real treatment leaves behind.
#pragma once

#include "domain/record.hpp"
#include "ports/files.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tenderspot::bench {

inline constexpr std::uint64_t diary_id = 0x00C0FFEE12345678U;

enum class Detail {
    bare, ///< That it began, that it ended.
    real  ///< A checkpoint every 15 s as well, and a note about every treatment.
};

/// How many records one treatment leaves behind.
[[nodiscard]] std::uint64_t records_of_treatment(Detail);

/// A record of a diary without end, counted from 1.
[[nodiscard]] Record diary_record(Detail, std::uint64_t number);

/// Adds the record as the journal writes it into its first segment.
void add_frame(std::vector<std::byte>& bytes, Record const&, std::uint64_t number);

/// Makes a journal of so many treatments in a new folder, without a sync for each; says its file's path.
[[nodiscard]] std::string make_journal(Files&, std::string const& folder, Detail, std::uint64_t treatments);

/// Ends the bench, which proves nothing if a step of it failed.
void ensure(bool holds, char const* what);

} // namespace tenderspot::bench
