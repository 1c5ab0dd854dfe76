// SPDX-License-Identifier: MIT
// Maps records about treatments to their frozen forms on disk and back.
#include "journal/mapping.hpp"

#include "journal/part_mapping.hpp"

#include <utility>

namespace tenderspot {
namespace {

constexpr std::size_t note_limit = 4000;

bool take(payload::PlannedSpotV1&& from, PlannedSpot& into)
{
    return take(std::move(from.spot), into.spot) && take_planned(from.seconds, into.seconds) &&
           take(std::move(from.technique), into.technique) && take(from.before, into.before);
}

/// Reads the part that is the same in both versions.
bool take_first(payload::TreatmentBeganV1&& from, TreatmentBegan& into)
{
    return take_planned(from.planned_seconds, into.planned_seconds) && take(std::move(from.at), into.at) &&
           take({std::move(from.point), from.side}, into.spot) && take(from.before, into.before);
}

bool take_session(payload::RecordIdV1 id, TreatmentId& into)
{
    into = {id.journal, id.number};
    return id.number != 0 || id.journal == 0;
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

bool take(std::uint8_t number, StopReason& into)
{
    into = static_cast<StopReason>(number);
    switch (into) {
    case StopReason::enough:
    case StopReason::too_much:
    case StopReason::numb:
    case StopReason::sharp:
    case StopReason::above_7:
    case StopReason::breath:
    case StopReason::dizzy: return true;
    }
    return false;
}

bool take(std::uint8_t number, Did& into)
{
    into = static_cast<Did>(number);
    switch (into) {
    case Did::done:
    case Did::partly:
    case Did::no: return true;
    }
    return false;
}

} // namespace

payload::TreatmentBeganV2 to_payload(TreatmentBegan const& record)
{
    payload::TreatmentBeganV2 made{{wall_time(record.at), record.spot.point,
                                    static_cast<std::uint8_t>(record.spot.side),
                                    static_cast<std::uint16_t>(record.planned_seconds), number_of(record.before)},
                                   technique(record.technique),
                                   record_id(record.session),
                                   {}};
    static_assert(most_spots_in_session <= 24, "more of them need a version 3");
    for (auto const& next : record.then)
        made.then.items.push_back({spot(next.spot), static_cast<std::uint16_t>(next.seconds), technique(next.technique),
                                   number_of(next.before)});
    return made;
}

payload::TreatmentProgressV1 to_payload(TreatmentProgress const& record)
{
    return {record_id(record.treatment),
            wall_time(record.at),
            static_cast<std::uint8_t>(record.phase),
            record.left_ms,
            record.held_ms,
            number_of(record.feel)};
}

payload::TreatmentEndedV1 to_payload(TreatmentEnded const& record)
{
    return {
        record_id(record.treatment), wall_time(record.at),  static_cast<std::uint8_t>(record.outcome), record.held_ms,
        number_of(record.after),     number_of(record.feel)};
}

payload::TreatmentEditedV1 to_payload(TreatmentEdited const& record)
{
    return {record_id(record.treatment), wall_time(record.at), number_of(record.before), number_of(record.after),
            record.note};
}

payload::TreatmentNamedV1 to_payload(TreatmentDeleted const& record)
{
    return {record_id(record.treatment), wall_time(record.at)};
}

payload::TreatmentNamedV1 to_payload(TreatmentRestored const& record)
{
    return {record_id(record.treatment), wall_time(record.at)};
}

payload::TreatmentAnswerV1 to_payload(StopExplained const& record)
{
    return {record_id(record.treatment), wall_time(record.at), static_cast<std::uint8_t>(record.reason)};
}

payload::TreatmentAnswerV1 to_payload(TreatmentConfirmed const& record)
{
    return {record_id(record.treatment), wall_time(record.at), static_cast<std::uint8_t>(record.did)};
}

bool from_payload(payload::TreatmentBeganV1&& from, TreatmentBegan& record)
{
    record.technique = {};
    record.session = {};
    record.then.clear();
    return take_first(std::move(from), record);
}

bool from_payload(payload::TreatmentBeganV2&& from, TreatmentBegan& record)
{
    record.then.resize(from.then.items.size());
    for (std::size_t i = 0; i < record.then.size(); ++i)
        if (!take(std::move(from.then.items[i]), record.then[i])) return false;
    return take_first(std::move(from.first), record) && take(std::move(from.technique), record.technique) &&
           take_session(from.session, record.session);
}

bool from_payload(payload::TreatmentProgressV1&& from, TreatmentProgress& record)
{
    record.left_ms = from.left_ms;
    record.held_ms = from.held_ms;
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.phase, record.phase) && take(from.feel, record.feel);
}

bool from_payload(payload::TreatmentEndedV1&& from, TreatmentEnded& record)
{
    record.held_ms = from.held_ms;
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.outcome, record.outcome) && take(from.after, record.after) && take(from.feel, record.feel);
}

bool from_payload(payload::TreatmentEditedV1&& from, TreatmentEdited& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.before, record.before) && take(from.after, record.after) &&
           take_text(std::move(from.note), note_limit, record.note);
}

bool from_payload(payload::TreatmentNamedV1&& from, TreatmentDeleted& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at);
}

bool from_payload(payload::TreatmentNamedV1&& from, TreatmentRestored& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at);
}

bool from_payload(payload::TreatmentAnswerV1&& from, StopExplained& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.answer, record.reason);
}

bool from_payload(payload::TreatmentAnswerV1&& from, TreatmentConfirmed& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.answer, record.did);
}

} // namespace tenderspot
