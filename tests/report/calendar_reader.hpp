// SPDX-License-Identifier: MIT
// iCalendar files as libical reads them, which knows nothing of us; and a look at their lines that knows neither.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

struct icalcomponent_impl;

namespace tenderspot::test {

struct ReadEvent
{
    std::string uid, title, note, rule, start, end;
    int sequence = -1;
    std::string alarm; ///< Action and trigger.
};

class ReadCalendar
{
public:
    explicit ReadCalendar(std::string const& text);
    ~ReadCalendar();
    ReadCalendar(ReadCalendar const&) = delete;
    ReadCalendar& operator=(ReadCalendar const&) = delete;

    /// What libical has to say against it; empty: nothing.
    [[nodiscard]] std::string errors() const;
    [[nodiscard]] std::vector<ReadEvent> events() const;
    /// Local minutes since 1970 at which something comes, each with how many events do, on these days.
    [[nodiscard]] std::map<std::int64_t, int> occurrences(std::int32_t first_day, std::int32_t last_day) const;

private:
    icalcomponent_impl* root_;
};

/// What libical takes a local minute of that zone for, in UTC milliseconds. Of 2021 and later, and of the zones that
/// calendar_zones.cpp names; throws `std::out_of_range` of others.
[[nodiscard]] std::int64_t utc_by_libical(std::int64_t local_minute, std::string const& zone);

/// What is wrong with the lines by themselves: their ends, lengths in octets, characters that are divided, components
/// that are not closed, properties that are missing or there twice.
[[nodiscard]] std::vector<std::string> wrong_lines(std::string const& text);
/// The lines as they were before they were folded.
[[nodiscard]] std::vector<std::string> unfolded(std::string const& text);

} // namespace tenderspot::test
