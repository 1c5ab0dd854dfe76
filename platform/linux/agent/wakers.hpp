// SPDX-License-Identifier: MIT
// What wakes the agent besides its socket and the bus: the wall clock, the zone, resume from sleep, signals.
#pragma once

#include "linux/agent/bus.hpp"
#include "linux/ports/posix_descriptor.hpp"
#include "linux/ports/wall_timer.hpp"

#include <cstdint>
#include <memory>
#include <optional>

namespace tenderspot::platform {

using posix::Descriptor;

/// Readable when the system's zone may have changed.
class ZoneWatch
{
public:
    ZoneWatch();
    enum class News { none, some };
    [[nodiscard]] News read();
    [[nodiscard]] int number() const { return watch_.number(); }

private:
    Descriptor watch_;
};

/// Reports sleep and resume as announced by the service that suspends the device, if there is one.
class SleepWatch
{
public:
    SleepWatch();
    enum class News { none, woke };
    [[nodiscard]] News read();
    /// -1 if there is no such service.
    [[nodiscard]] int number() const { return bus_ && bus_->is_alive() ? bus_->socket() : -1; }

private:
    std::unique_ptr<Bus> bus_;
};

/// SIGTERM, SIGINT, SIGHUP and SIGCHLD, which no longer interrupt the process from now on.
class Signals
{
public:
    Signals();
    enum class Told { nothing, end };
    /// Also reaps children that have ended.
    [[nodiscard]] Told read();
    [[nodiscard]] int number() const { return signals_.number(); }

private:
    Descriptor signals_;
};

} // namespace tenderspot::platform
