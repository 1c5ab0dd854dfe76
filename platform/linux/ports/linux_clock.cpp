// SPDX-License-Identifier: MIT
// The clocks of Linux.
#include "linux/ports/linux_clock.hpp"

#include "domain/time_bounds.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace tenderspot::platform {
namespace {

std::int64_t milliseconds_of(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

/// "Europe/Berlin", from TZ or from the target of /etc/localtime; empty if neither tells.
std::string zone_name()
{
    if (auto const* set = std::getenv("TZ"); set && *set) return *set == ':' ? set + 1 : set;
    std::error_code error;
    auto const target = std::filesystem::read_symlink("/etc/localtime", error).string();
    constexpr std::string_view folder = "zoneinfo/";
    auto const at = target.find(folder);
    return error || at == std::string::npos ? "" : target.substr(at + folder.size());
}

} // namespace

Instant LinuxClock::boot_now() const { return Instant{Duration{milliseconds_of(CLOCK_BOOTTIME)}}; }

WallTime LinuxClock::wall_now() const { return wall_time(milliseconds_of(CLOCK_REALTIME)); }

std::int32_t LinuxClock::offset_at(std::int64_t utc_ms) const { return tenderspot::platform::offset_minutes(utc_ms); }

std::int32_t offset_minutes(std::int64_t utc_ms)
{
    auto const seconds = static_cast<std::time_t>(utc_ms >= 0 ? utc_ms / 1000 : (utc_ms - 999) / 1000);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return within_bounds({utc_ms, static_cast<std::int32_t>(local.tm_gmtoff / 60), {}}).offset_minutes;
}

WallTime wall_time(std::int64_t utc_ms)
{
    ::tzset(); // The zone may have changed since the last call.
    return within_bounds({utc_ms, offset_minutes(utc_ms), zone_name()});
}

} // namespace tenderspot::platform
