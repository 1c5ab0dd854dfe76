// SPDX-License-Identifier: MIT
// The parts that several records share: their forms on disk, and the bounds they keep.
#include "journal/part_mapping.hpp"

#include "domain/utf8.hpp"

#include <utility>

namespace tenderspot {
namespace {

constexpr std::size_t point_limit = 32;
constexpr std::size_t zone_limit = 64;
constexpr int offset_limit = 1080;
constexpr std::uint16_t planned_limit = 600;

} // namespace

payload::WallTimeV1 wall_time(WallTime const& time)
{
    return {time.utc_ms, static_cast<std::int16_t>(time.offset_minutes), time.zone};
}

payload::SpotV1 spot(Spot const& where) { return {where.point, static_cast<std::uint8_t>(where.side)}; }

payload::RecordIdV1 record_id(RecordId id) { return {id.journal, id.number}; }

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

bool take(payload::WallTimeV1&& time, WallTime& into)
{
    into.utc_ms = time.utc_ms;
    into.offset_minutes = time.offset_minutes;
    return into.offset_minutes >= -offset_limit && into.offset_minutes <= offset_limit &&
           take_text(std::move(time.zone), zone_limit, into.zone);
}

bool take(payload::RecordIdV1 id, SessionId& into)
{
    into = {id.journal, id.number};
    return id.number != 0;
}

bool take(payload::SpotV1&& from, Spot& into)
{
    return take(from.side, into.side) && take_text(std::move(from.point), point_limit, into.point);
}

bool take(std::uint8_t number, std::optional<Score>& into)
{
    into = Score::from(number);
    return into.has_value() || number == payload::none;
}

bool take(std::uint8_t number, Side& into)
{
    into = static_cast<Side>(number);
    switch (into) {
    case Side::left:
    case Side::right: return true;
    }
    return false;
}

bool take(std::uint8_t number, Outcome& into)
{
    into = static_cast<Outcome>(number);
    switch (into) {
    case Outcome::finished:
    case Outcome::stopped:
    case Outcome::kept:
    case Outcome::discarded: return true;
    }
    return false;
}

} // namespace tenderspot
