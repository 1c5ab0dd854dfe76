// SPDX-License-Identifier: MIT
// What the journal's tests share: some of every record, and a journal opened with all it gave.
#pragma once

#include "journal/journal.hpp"
#include "journal/segment.hpp"
#include "support/faulty_files.hpp"
#include "support/memory_files.hpp"

#include <string>
#include <vector>

namespace tenderspot::test {

using support::Bytes;
using support::FaultyFiles;
using support::MemoryFiles;

constexpr std::uint64_t own_id = 0x00C0FFEE12345678U;
constexpr char const* folder = "j";
inline WallTime const summer{1783000000123, 120, "Europe/Berlin"};
inline WallTime const far_west{1783000060000, -570, "Pacific/Marquesas"};
inline WallTime const nowhere{-1, 0, ""};

/// Where the first segment of the journal `id` lies.
[[nodiscard]] std::string segment_path(std::uint64_t id = own_id, std::uint32_t generation = 1);

/// Each kind of record of the first version at least once, with and without each thing that may be missing.
[[nodiscard]] std::vector<Record> samples(std::uint64_t journal = own_id);
/// The same of what came later: checks, marks and the routine.
[[nodiscard]] std::vector<Record> spot_samples();
/// The same of what came after that: sessions, techniques, and the care around the treatments.
[[nodiscard]] std::vector<Record> care_samples();
/// The same of what keeps several devices together.
[[nodiscard]] std::vector<Record> device_samples();
/// The same of what is planned for which day, and what became of it.
[[nodiscard]] std::vector<Record> routine_samples();
[[nodiscard]] std::vector<Record> sign_samples();
[[nodiscard]] std::vector<Record> rating_samples();
[[nodiscard]] std::vector<Record> all_samples();
/// The longest of a session's records.
[[nodiscard]] Record long_session();
[[nodiscard]] Record setting(std::string value);
/// Whether the record is written and read back as it was.
[[nodiscard]] bool is_kept(Record const&);

struct Opened
{
    std::unique_ptr<Journal> journal; ///< Null if there was an error.
    std::optional<OpenError> error;
    std::vector<KeptRecord> kept;

    [[nodiscard]] Report const& report() const { return journal->report(); }
    [[nodiscard]] std::vector<Record> records() const;
};

[[nodiscard]] Opened open(Files&, std::uint64_t fresh_id = own_id);
[[nodiscard]] Opened read(Files&);

/// A disk with a journal of these records, and room for no reserve, which would only slow the tests down.
[[nodiscard]] MemoryFiles disk_with(std::vector<Record> const&, std::uint64_t id = own_id);
[[nodiscard]] MemoryFiles small_disk();

[[nodiscard]] Bytes read_file(std::string const& path);
[[nodiscard]] std::string golden_path(std::string const& name = "v1");

} // namespace tenderspot::test
