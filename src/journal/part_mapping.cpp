// SPDX-License-Identifier: MIT
// The forms on disk of the parts that several records share, and the bounds that they must keep.
#include "journal/part_mapping.hpp"

#include "domain/utf8.hpp"

#include <utility>

namespace tenderspot {
namespace {

constexpr std::size_t point_limit = 32;
constexpr std::size_t zone_limit = 64;
constexpr int offset_limit = 1080;
constexpr std::uint16_t planned_limit = 600;
constexpr std::int32_t day_limit = 1000000;
constexpr std::size_t tool_limit = 16;
constexpr std::uint16_t beat_least_ms = 500;
constexpr std::uint16_t beat_most_ms = 10000;
constexpr std::uint8_t pressure_limit = 10;

} // namespace

payload::WallTimeV1 wall_time(WallTime const& time)
{
    return {time.utc_ms, static_cast<std::int16_t>(time.offset_minutes), time.zone};
}

payload::SpotV1 spot(Spot const& where) { return {where.point, static_cast<std::uint8_t>(where.side)}; }

payload::RecordIdV1 record_id(RecordId id) { return {id.journal, id.number}; }

payload::TechniqueV1 technique(Technique const& how)
{
    return {static_cast<std::uint8_t>(how.mode), static_cast<std::uint16_t>(how.beat_ms), how.tool, how.pressure_low,
            how.pressure_high};
}

std::uint8_t number_of(std::optional<Score> score)
{
    return score ? static_cast<std::uint8_t>(score->value()) : payload::none;
}

std::uint8_t number_of(std::optional<Feel> feel) { return feel ? static_cast<std::uint8_t>(*feel) : payload::none; }

bool take_text(std::string&& text, std::size_t limit, std::string& into)
{
    if (text.size() > limit || !is_utf8(text)) return false;
    into = std::move(text);
    return true;
}

bool take_planned(std::uint16_t seconds, std::uint32_t& into)
{
    into = seconds;
    return seconds >= 1 && seconds <= planned_limit;
}

bool take_day(std::int32_t day, std::int32_t& into)
{
    into = day;
    return day >= -day_limit && day <= day_limit;
}

bool take(payload::WallTimeV1&& time, WallTime& into)
{
    into.utc_ms = time.utc_ms;
    into.offset_minutes = time.offset_minutes;
    return into.offset_minutes >= -offset_limit && into.offset_minutes <= offset_limit &&
           take_text(std::move(time.zone), zone_limit, into.zone);
}

bool take(payload::RecordIdV1 id, TreatmentId& into)
{
    into = {id.journal, id.number};
    return id.number != 0;
}

bool take(payload::SpotV1&& from, Spot& into)
{
    return take(from.side, into.side) && take_text(std::move(from.point), point_limit, into.point);
}

bool take(payload::TechniqueV1&& from, Technique& into)
{
    into.beat_ms = from.beat_ms;
    into.pressure_low = from.pressure_low;
    into.pressure_high = from.pressure_high;
    if (!take(from.mode, into.mode)) return false;
    bool const beats =
        into.mode == Mode::hold ? from.beat_ms == 0 : from.beat_ms >= beat_least_ms && from.beat_ms <= beat_most_ms;
    return beats && from.pressure_low <= from.pressure_high && from.pressure_high <= pressure_limit &&
           take_text(std::move(from.tool), tool_limit, into.tool);
}

bool take(std::uint8_t number, std::optional<Score>& into)
{
    into = Score::from(number);
    return into.has_value() || number == payload::none;
}

} // namespace tenderspot
