// SPDX-License-Identifier: MIT
// The rules of a time zone, and the moment at which a clock in it shows a given time.
#pragma once

#include <cstdint>
#include <optional>

namespace tenderspot {

class Zone
{
public:
    virtual ~Zone() = default;
    /// Local time minus UTC at any moment, past or future; -1080 to 1080.
    [[nodiscard]] virtual std::int32_t offset_at(std::int64_t utc_ms) const = 0;
};

/// What a calendar and a wall clock show, without a zone.
struct LocalMinute
{
    std::int32_t day = 0;    ///< Local days since 1970-01-01.
    std::int32_t minute = 0; ///< Since midnight; above 1439 or below 0 it is on another day.
    bool operator==(LocalMinute const&) const = default;
};

/// Minutes since 1970-01-01T00:00 on that clock, for comparing and counting.
[[nodiscard]] constexpr std::int64_t count_of(LocalMinute time) { return time.day * std::int64_t{1440} + time.minute; }

/// The moment at which the clock first shows the time, in milliseconds since 1970-01-01T00:00Z. If the clock is put
/// forward over it, this is the moment of the change; empty if it is put forward by a day or more, as when a country
/// moves to the other side of the date line. Zones that change twice within two days are not supported.
[[nodiscard]] std::optional<std::int64_t> utc_of(LocalMinute, Zone const&);

/// What the clock shows at that moment.
[[nodiscard]] LocalMinute local_minute(std::int64_t utc_ms, Zone const&);

} // namespace tenderspot
