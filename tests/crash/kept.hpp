// SPDX-License-Identifier: MIT
// What a child said about a journal, and whether the journal on the real disk agrees.
#pragma once

#include "journal/fixture.hpp"

namespace tenderspot::test {

struct Told
{
    bool was_opening = false;
    bool was_opened = false;
    bool is_done = false;
    std::vector<Record> saved;
    std::vector<Record> in_flight; ///< Tried after the last of those, and not called saved.
};
[[nodiscard]] Told understand(std::string const& heard);

[[nodiscard]] std::string child_program();
/// Appends `count` records, for ever if 0; the first is setting("first").
[[nodiscard]] std::vector<std::string> append_command(std::string const& place, std::uint64_t first,
                                                      std::uint64_t count);

[[nodiscard]] Opened open_in(std::string const& place);
/// Where its first segment lies, and where all its segments lie in their order.
[[nodiscard]] std::string segment_in(std::string const& place, std::uint32_t generation = 1);
[[nodiscard]] std::vector<std::string> segments_in(std::string const& place);
[[nodiscard]] Bytes bytes_of(std::string const& path);
void put_bytes(std::string const& path, Bytes const&);
void add_bytes(std::string const& path, Bytes const&);

/// All of `before` and what was called saved is there, in order, once, and nothing else but perhaps a record that was
/// in flight; and the journal can be added to. Gives back what is there.
std::vector<Record> check_kept(std::string const& place, std::vector<Record> before, Told const&);

/// The first number in the suite, the second if TENDERSPOT_LONG is set.
[[nodiscard]] std::size_t size_of_run(std::size_t in_suite, std::size_t in_long_run);
/// A row of the table of the long run.
void tell_result(std::string const& test, std::string const& size, std::string const& result);
/// Another one at each run, unless TENDERSPOT_SEED says which.
[[nodiscard]] unsigned seed_of_run();

} // namespace tenderspot::test
