// SPDX-License-Identifier: MIT
#include "support/zone.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <stdexcept>
#include <utility>

namespace tenderspot::support {
namespace {

/// Of a zone that it does not find, the C library believes that it is UTC.
std::string known(std::string name)
{
    if (std::filesystem::is_regular_file(TENDERSPOT_TEST_ZONES "/" + name)) return name;
    throw std::invalid_argument{"no zone of tests/data/zones: " + name};
}

} // namespace

WorldZone::WorldZone(std::string name) : name_{known(std::move(name))} {}

std::int32_t WorldZone::offset_at(std::int64_t utc_ms) const
{
    static WorldZone const* set = nullptr;
    static std::string name;
    if (set != this || name != name_) {
        ::setenv("TZ", (":" TENDERSPOT_TEST_ZONES "/" + name_).c_str(), 1);
        ::tzset();
        set = this;
        name = name_;
    }
    ++asked_;
    auto const seconds = static_cast<std::time_t>(utc_ms >= 0 ? utc_ms / 1000 : (utc_ms - 999) / 1000);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return static_cast<std::int32_t>(local.tm_gmtoff / 60);
}

} // namespace tenderspot::support
