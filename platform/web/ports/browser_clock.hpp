// SPDX-License-Identifier: MIT
// A browser's clocks.
#pragma once

#include "ports/clock.hpp"

namespace tenderspot::platform {

/// No clock of a browser reliably counts during sleep: if the wall clock has advanced further than the page's clock
/// since the last look, the device is assumed to have slept. A wall clock that was set forward looks the same.
class BrowserClock final : public Clock
{
public:
    BrowserClock();
    [[nodiscard]] Instant boot_now() const override;
    [[nodiscard]] WallTime wall_now() const override;
    [[nodiscard]] std::int32_t offset_at(std::int64_t utc_ms) const override;

private:
    mutable double page_ms_, wall_ms_, slept_ms_ = 0;
};

} // namespace tenderspot::platform
