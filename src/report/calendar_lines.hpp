// SPDX-License-Identifier: MIT
// The lines of an iCalendar file (RFC 5545, 3.1): ended by CR LF, folded, with nothing in them that ends them early.
#pragma once

#include "domain/zone.hpp"

#include <string>
#include <string_view>

namespace tenderspot::report {

class CalendarLines
{
public:
    /// Adds "NAME:value", folded where it is longer than 75 octets, never inside a character. The value is written as
    /// it is; see escaped().
    CalendarLines& add(std::string_view name, std::string_view value);
    [[nodiscard]] std::string const& written() const { return written_; }

private:
    std::string written_;
};

/// As a value of type TEXT: what would end or divide it is escaped, what no text may hold is left out.
[[nodiscard]] std::string escaped(std::string_view utf8);

/// "20260706T080500": local time without a zone, which is that of whoever looks.
[[nodiscard]] std::string floating_time(LocalMinute);
/// "20260706T060500Z"
[[nodiscard]] std::string utc_time(std::int64_t utc_ms);

} // namespace tenderspot::report
