// SPDX-License-Identifier: MIT
// Maps records about settings, checks, marks and the earlier routine to their frozen forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/part_mapping.hpp"
#include "journal/spot_payloads.hpp"

#include <cstdlib>
#include <utility>

namespace tenderspot {

inline constexpr std::size_t key_limit = 64;
inline constexpr std::size_t value_limit = 1000;
inline constexpr std::size_t word_limit = 200;
inline constexpr int mark_limit_mm = 100;

[[nodiscard]] inline payload::SettingChangedV1 to_payload(SettingChanged const& record)
{
    return {wall_time(record.at), record.key, record.value};
}

[[nodiscard]] inline payload::SpotCheckedV1 to_payload(SpotChecked const& record)
{
    return {wall_time(record.at), spot(record.spot), static_cast<std::uint8_t>(record.finding),
            number_of(record.tenderness)};
}

[[nodiscard]] inline payload::MarkPlacedV1 to_payload(MarkPlaced const& record)
{
    return {wall_time(record.at), spot(record.spot), record.across_mm, record.up_mm, record.word};
}

[[nodiscard]] inline payload::SpotNamedV1 to_payload(MarkRemoved const& record)
{
    return {wall_time(record.at), spot(record.spot)};
}

[[nodiscard]] inline payload::RoutineItemPutV1 to_payload(RoutineItemPut const& record)
{
    return {wall_time(record.at), spot(record.spot), static_cast<std::uint16_t>(record.seconds)};
}

[[nodiscard]] inline payload::SpotNamedV1 to_payload(RoutineItemRemoved const& record)
{
    return {wall_time(record.at), spot(record.spot)};
}

[[nodiscard]] inline bool from_payload(payload::SettingChangedV1&& from, SettingChanged& record)
{
    return take(std::move(from.at), record.at) && take_text(std::move(from.key), key_limit, record.key) &&
           take_text(std::move(from.value), value_limit, record.value);
}

[[nodiscard]] inline bool from_payload(payload::SpotCheckedV1&& from, SpotChecked& record)
{
    return take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot) &&
           take(from.finding, record.finding) && take(from.tenderness, record.tenderness) &&
           (record.finding == Finding::tender || !record.tenderness);
}

[[nodiscard]] inline bool from_payload(payload::MarkPlacedV1&& from, MarkPlaced& record)
{
    record.across_mm = from.across_mm;
    record.up_mm = from.up_mm;
    return std::abs(from.across_mm) <= mark_limit_mm && std::abs(from.up_mm) <= mark_limit_mm &&
           take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot) &&
           take_text(std::move(from.word), word_limit, record.word);
}

[[nodiscard]] inline bool from_payload(payload::SpotNamedV1&& from, MarkRemoved& record)
{
    return take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot);
}

[[nodiscard]] inline bool from_payload(payload::RoutineItemPutV1&& from, RoutineItemPut& record)
{
    return take_planned(from.seconds, record.seconds) && take(std::move(from.at), record.at) &&
           take(std::move(from.spot), record.spot);
}

[[nodiscard]] inline bool from_payload(payload::SpotNamedV1&& from, RoutineItemRemoved& record)
{
    return take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot);
}

} // namespace tenderspot
