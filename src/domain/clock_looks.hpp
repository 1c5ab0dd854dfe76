// SPDX-License-Identifier: MIT
// From when something counts whose time is still to come, because the clock that wrote it was ahead.
#pragma once

#include "domain/causality.hpp"

#include <cstdint>
#include <vector>

namespace tenderspot {

/// The setting that a device writes when it finds something ahead of its clock: a look at the clock, after all that
/// the device knew by then. Its value means nothing.
inline constexpr char const* clock_look_key = "clock-look";

/// No app was there before 2026-01-01T00:00Z: a clock that shows less has lost its battery, not its way.
inline constexpr std::int64_t earliest_believed_utc_ms = 1'767'225'600'000;

/// The looks at the clock of all devices. In any order of its records it says the same.
class ClockLooks
{
public:
    void add(CausalContext const&, std::int64_t utc_ms);

    /// The time from which the record counts, in UTC milliseconds and at most `now_utc_ms`: what it says itself, if
    /// that is not ahead of now; else the earliest look, not ahead of now either, of a device that knew of it; else
    /// now.
    [[nodiscard]] std::int64_t counts_from(RecordId, std::int64_t utc_ms, std::int64_t now_utc_ms) const;
    /// Whether it lies ahead of now and no look says from when it counts instead.
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
