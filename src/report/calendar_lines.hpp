// SPDX-License-Identifier: MIT
// The lines of an iCalendar file (RFC 5545, 3.1): folded, ended by CR LF, with nothing in them that ends them early.
#pragma once

#include "domain/zone.hpp"

#include <string>
#include <string_view>

namespace tenderspot::report {

class CalendarLines
{
public:
    /// Adds "NAME:value", folded at 75 octets but never inside a character. The value is written as it is; see
    /// escaped().
    CalendarLines& add(std::string_view name, std::string_view value);
    [[nodiscard]] std::string const& written() const { return written_; }

private:
    std::string written_;
};

/// Returns a value of type TEXT: characters that would end or divide it are escaped, and those not allowed are left
/// out.
[[nodiscard]] std::string escaped(std::string_view utf8);

/// Local time without a zone, so it is local to whoever looks: "20260706T080500".
[[nodiscard]] std::string floating_time(LocalMinute);
/// UTC: "20260706T060500Z".
[[nodiscard]] std::string utc_time(std::int64_t utc_ms);

} // namespace tenderspot::report
