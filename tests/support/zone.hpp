// SPDX-License-Identifier: MIT
// Zones as the world has them, of zone data of our own (tests/data/zones), for tests of what must not know a platform.
#pragma once

#include "domain/zone.hpp"

#include <cstdint>
#include <string>

namespace tenderspot::support {

/// By the C library, which keeps one zone for the whole process; so it is set anew whenever another one is asked.
class WorldZone : public Zone
{
public:
    /// `name` is one of tests/data/zones/world.zi; throws `std::invalid_argument` if it is not.
    explicit WorldZone(std::string name);
    [[nodiscard]] std::int32_t offset_at(std::int64_t utc_ms) const override;
    [[nodiscard]] std::string const& name() const { return name_; }
    /// How often it was asked, so that a test can tell a look from a search.
    [[nodiscard]] std::uint64_t asked() const { return asked_; }

private:
    std::string name_;
    mutable std::uint64_t asked_ = 0;
};

/// The same difference always.
class FixedZone : public Zone
{
public:
    explicit FixedZone(std::int32_t minutes) : minutes_{minutes} {}
    [[nodiscard]] std::int32_t offset_at(std::int64_t) const override { return minutes_; }

private:
    std::int32_t minutes_;
};

} // namespace tenderspot::support
