// SPDX-License-Identifier: MIT
// Decides when a record that lies in the future counts, because the clock that wrote it was ahead.
#pragma once

#include "domain/causality.hpp"

#include <cstdint>
#include <vector>

namespace tenderspot {

/// The setting that a device writes when it finds a record ahead of its clock. It marks a look at the clock after
/// everything that the device knew by then. Its value is meaningless.
inline constexpr char const* clock_look_key = "clock-look";

/// The app did not exist before 2026-01-01T00:00Z: a clock that shows an earlier time has lost its battery.
inline constexpr std::int64_t earliest_believed_utc_ms = 1'767'225'600'000;

/// The clock looks of all devices. The result does not depend on the order in which they are added.
class ClockLooks
{
public:
    void add(CausalContext const&, std::int64_t utc_ms);

    /// The time from which the record counts, in UTC milliseconds and at most `now_utc_ms`: its own time, if that is
    /// not in the future; otherwise the earliest look, also not in the future, of a device that knew the record;
    /// otherwise now.
    [[nodiscard]] std::int64_t counts_from(RecordId, std::int64_t utc_ms, std::int64_t now_utc_ms) const;
    /// Whether the record lies in the future and no look says from when it counts instead.
    [[nodiscard]] bool wants_look(RecordId, std::int64_t utc_ms, std::int64_t now_utc_ms) const;

private:
    struct Look
    {
        CausalContext writer;
        std::int64_t utc_ms = 0;
        [[nodiscard]] bool counts(RecordId, std::int64_t now_utc_ms) const;
    };
    std::vector<Look> looks_;
};

} // namespace tenderspot
