// SPDX-License-Identifier: MIT
// Between domain records and their frozen forms on disk.
#include "journal/mapping.hpp"

#include "domain/utf8.hpp"

#include <cstdlib>
#include <utility>

namespace tenderspot {
namespace {

constexpr std::size_t point_limit = 32;
constexpr std::size_t zone_limit = 64;
constexpr std::size_t note_limit = 4000;
constexpr std::size_t key_limit = 64;
constexpr std::size_t value_limit = 1000;
constexpr std::uint32_t planned_limit = 600;
constexpr std::size_t word_limit = 200;
constexpr int mark_limit_mm = 100;
constexpr int offset_limit = 1080;

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

bool take(payload::SpotV1&& from, Spot& into)
{
    return take(from.side, into.side) && take_text(std::move(from.point), point_limit, into.point);
}

bool take(std::uint8_t number, Finding& into)
{
    into = static_cast<Finding>(number);
    switch (into) {
    case Finding::tender:
    case Finding::clear: return true;
    }
    return false;
}

bool take(std::uint8_t number, Phase& into)
{
    into = static_cast<Phase>(number);
    switch (into) {
    case Phase::get_ready:
    case Phase::hold: return true;
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

bool take(std::uint8_t number, std::optional<Feel>& into)
{
    into.reset();
    if (number == payload::none) return true;
    auto const feel = static_cast<Feel>(number);
    switch (feel) {
    case Feel::easing:
    case Feel::same:
    case Feel::too_much: into = feel; return true;
    }
    return false;
}

} // namespace

payload::TreatmentBeganV1 to_payload(TreatmentBegan const& record)
{
    return {wall_time(record.at), record.spot.point, static_cast<std::uint8_t>(record.spot.side),
            static_cast<std::uint16_t>(record.planned_seconds), number_of(record.before)};
}

payload::TreatmentProgressV1 to_payload(TreatmentProgress const& record)
{
    return {record_id(record.session),
            wall_time(record.at),
            static_cast<std::uint8_t>(record.phase),
            record.left_ms,
            record.held_ms,
            number_of(record.feel)};
}

payload::TreatmentEndedV1 to_payload(TreatmentEnded const& record)
{
    return {record_id(record.session), wall_time(record.at),  static_cast<std::uint8_t>(record.outcome), record.held_ms,
            number_of(record.after),   number_of(record.feel)};
}

payload::SessionEditedV1 to_payload(SessionEdited const& record)
{
    return {record_id(record.session), wall_time(record.at), number_of(record.before), number_of(record.after),
            record.note};
}

payload::SessionNamedV1 to_payload(SessionDeleted const& record)
{
    return {record_id(record.session), wall_time(record.at)};
}

payload::SessionNamedV1 to_payload(SessionRestored const& record)
{
    return {record_id(record.session), wall_time(record.at)};
}

payload::SettingChangedV1 to_payload(SettingChanged const& record)
{
    return {wall_time(record.at), record.key, record.value};
}

payload::SpotCheckedV1 to_payload(SpotChecked const& record)
{
    return {wall_time(record.at), spot(record.spot), static_cast<std::uint8_t>(record.finding),
            number_of(record.tenderness)};
}

payload::MarkPlacedV1 to_payload(MarkPlaced const& record)
{
    return {wall_time(record.at), spot(record.spot), record.across_mm, record.up_mm, record.word};
}

payload::SpotNamedV1 to_payload(MarkRemoved const& record) { return {wall_time(record.at), spot(record.spot)}; }

payload::RoutineItemPutV1 to_payload(RoutineItemPut const& record)
{
    return {wall_time(record.at), spot(record.spot), static_cast<std::uint16_t>(record.seconds)};
}

payload::SpotNamedV1 to_payload(RoutineItemRemoved const& record) { return {wall_time(record.at), spot(record.spot)}; }

bool from_payload(payload::TreatmentBeganV1&& from, TreatmentBegan& record)
{
    record.planned_seconds = from.planned_seconds;
    return record.planned_seconds >= 1 && record.planned_seconds <= planned_limit &&
           take(std::move(from.at), record.at) && take(from.side, record.spot.side) &&
           take(from.before, record.before) && take_text(std::move(from.point), point_limit, record.spot.point);
}

bool from_payload(payload::TreatmentProgressV1&& from, TreatmentProgress& record)
{
    record.left_ms = from.left_ms;
    record.held_ms = from.held_ms;
    return take(from.session, record.session) && take(std::move(from.at), record.at) &&
           take(from.phase, record.phase) && take(from.feel, record.feel);
}

bool from_payload(payload::TreatmentEndedV1&& from, TreatmentEnded& record)
{
    record.held_ms = from.held_ms;
    return take(from.session, record.session) && take(std::move(from.at), record.at) &&
           take(from.outcome, record.outcome) && take(from.after, record.after) && take(from.feel, record.feel);
}

bool from_payload(payload::SessionEditedV1&& from, SessionEdited& record)
{
    return take(from.session, record.session) && take(std::move(from.at), record.at) &&
           take(from.before, record.before) && take(from.after, record.after) &&
           take_text(std::move(from.note), note_limit, record.note);
}

bool from_payload(payload::SessionNamedV1&& from, SessionDeleted& record)
{
    return take(from.session, record.session) && take(std::move(from.at), record.at);
}

bool from_payload(payload::SessionNamedV1&& from, SessionRestored& record)
{
    return take(from.session, record.session) && take(std::move(from.at), record.at);
}

bool from_payload(payload::SettingChangedV1&& from, SettingChanged& record)
{
    return take(std::move(from.at), record.at) && take_text(std::move(from.key), key_limit, record.key) &&
           take_text(std::move(from.value), value_limit, record.value);
}

bool from_payload(payload::SpotCheckedV1&& from, SpotChecked& record)
{
    return take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot) &&
           take(from.finding, record.finding) && take(from.tenderness, record.tenderness) &&
           (record.finding == Finding::tender || !record.tenderness);
}

bool from_payload(payload::MarkPlacedV1&& from, MarkPlaced& record)
{
    record.across_mm = from.across_mm;
    record.up_mm = from.up_mm;
    return std::abs(from.across_mm) <= mark_limit_mm && std::abs(from.up_mm) <= mark_limit_mm &&
           take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot) &&
           take_text(std::move(from.word), word_limit, record.word);
}

bool from_payload(payload::SpotNamedV1&& from, MarkRemoved& record)
{
    return take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot);
}

bool from_payload(payload::RoutineItemPutV1&& from, RoutineItemPut& record)
{
    record.seconds = from.seconds;
    return record.seconds >= 1 && record.seconds <= planned_limit && take(std::move(from.at), record.at) &&
           take(std::move(from.spot), record.spot);
}

bool from_payload(payload::SpotNamedV1&& from, RoutineItemRemoved& record)
{
    return take(std::move(from.at), record.at) && take(std::move(from.spot), record.spot);
}

} // namespace tenderspot
