// SPDX-License-Identifier: MIT
// Formats and parses dates and times of fixed width.
#include "linux/agent/slot_name.hpp"

#include <charconv>
#include <chrono>
#include <fmt/core.h>

namespace tenderspot::platform {
namespace {

constexpr std::string_view pattern = "####-##-##/##:##";

bool fits(std::string_view text)
{
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] == '#' ? text[i] < '0' || text[i] > '9' : text[i] != pattern[i]) return false;
    return true;
}

unsigned number(std::string_view text)
{
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::string text_of(SlotName slot)
{
    std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{slot.day}}};
    return fmt::format("{:04}-{:02}-{:02}/{:02}:{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), slot.minute / 60,
                       slot.minute % 60);
}

std::optional<SlotName> slot_named(std::string_view text)
{
    if (!fits(text)) return std::nullopt;
    std::chrono::year_month_day const date{std::chrono::year{static_cast<int>(number(text.substr(0, 4)))},
                                           std::chrono::month{number(text.substr(5, 2))},
                                           std::chrono::day{number(text.substr(8, 2))}};
    auto const hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2));
    if (!date.ok() || hour > 23 || minute > 59) return std::nullopt;
    return SlotName{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count()),
                    static_cast<std::uint16_t>(hour * 60 + minute)};
}

} // namespace tenderspot::platform
