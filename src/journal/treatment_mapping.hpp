// SPDX-License-Identifier: MIT
// Maps records about treatments to their frozen forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/part_mapping.hpp"
#include "journal/payloads.hpp"

#include <utility>

namespace tenderspot {

inline constexpr std::size_t note_limit = 4000;

[[nodiscard]] inline bool take(payload::PlannedSpotV1&& from, PlannedSpot& into)
{
    return take(std::move(from.spot), into.spot) && take_planned(from.seconds, into.seconds) &&
           take(std::move(from.technique), into.technique) && take(from.before, into.before);
}

/// Reads the part that is the same in both versions.
[[nodiscard]] inline bool take_first(payload::TreatmentBeganV1&& from, TreatmentBegan& into)
{
    return take_planned(from.planned_seconds, into.planned_seconds) && take(std::move(from.at), into.at) &&
           take({std::move(from.point), from.side}, into.spot) && take(from.before, into.before);
}

[[nodiscard]] inline bool take_session(payload::RecordIdV1 id, TreatmentId& into)
{
    into = {id.journal, id.number};
    return id.number != 0 || id.journal == 0;
}

[[nodiscard]] inline payload::TreatmentBeganV2 to_payload(TreatmentBegan const& record)
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

[[nodiscard]] inline payload::TreatmentProgressV1 to_payload(TreatmentProgress const& record)
{
    return {record_id(record.treatment),
            wall_time(record.at),
            static_cast<std::uint8_t>(record.phase),
            record.left_ms,
            record.held_ms,
            number_of(record.feel)};
}

[[nodiscard]] inline payload::TreatmentEndedV1 to_payload(TreatmentEnded const& record)
{
    return {
        record_id(record.treatment), wall_time(record.at),  static_cast<std::uint8_t>(record.outcome), record.held_ms,
        number_of(record.after),     number_of(record.feel)};
}

[[nodiscard]] inline payload::TreatmentEditedV1 to_payload(TreatmentEdited const& record)
{
    return {record_id(record.treatment), wall_time(record.at), number_of(record.before), number_of(record.after),
            record.note};
}

[[nodiscard]] inline payload::TreatmentRatedV1 to_payload(TreatmentRated const& record)
{
    return {record_id(record.treatment), wall_time(record.at), static_cast<std::uint8_t>(record.moment),
            number_of(record.score)};
}

[[nodiscard]] inline payload::TreatmentNamedV1 to_payload(TreatmentDeleted const& record)
{
    return {record_id(record.treatment), wall_time(record.at)};
}

[[nodiscard]] inline payload::TreatmentNamedV1 to_payload(TreatmentRestored const& record)
{
    return {record_id(record.treatment), wall_time(record.at)};
}

[[nodiscard]] inline payload::TreatmentAnswerV1 to_payload(StopExplained const& record)
{
    return {record_id(record.treatment), wall_time(record.at), static_cast<std::uint8_t>(record.reason)};
}

[[nodiscard]] inline payload::TreatmentAnswerV1 to_payload(TreatmentConfirmed const& record)
{
    return {record_id(record.treatment), wall_time(record.at), static_cast<std::uint8_t>(record.did)};
}

[[nodiscard]] inline bool from_payload(payload::TreatmentBeganV1&& from, TreatmentBegan& record)
{
    record.technique = {};
    record.session = {};
    record.then.clear();
    return take_first(std::move(from), record);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentBeganV2&& from, TreatmentBegan& record)
{
    record.then.resize(from.then.items.size());
    for (std::size_t i = 0; i < record.then.size(); ++i)
        if (!take(std::move(from.then.items[i]), record.then[i])) return false;
    return take_first(std::move(from.first), record) && take(std::move(from.technique), record.technique) &&
           take_session(from.session, record.session);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentProgressV1&& from, TreatmentProgress& record)
{
    record.left_ms = from.left_ms;
    record.held_ms = from.held_ms;
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.phase, record.phase) && take(from.feel, record.feel);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentEndedV1&& from, TreatmentEnded& record)
{
    record.held_ms = from.held_ms;
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.outcome, record.outcome) && take(from.after, record.after) && take(from.feel, record.feel);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentEditedV1&& from, TreatmentEdited& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.before, record.before) && take(from.after, record.after) &&
           take_text(std::move(from.note), note_limit, record.note);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentRatedV1&& from, TreatmentRated& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.moment, record.moment) && take(from.score, record.score) && record.score;
}

[[nodiscard]] inline bool from_payload(payload::TreatmentNamedV1&& from, TreatmentDeleted& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentNamedV1&& from, TreatmentRestored& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentAnswerV1&& from, StopExplained& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.answer, record.reason);
}

[[nodiscard]] inline bool from_payload(payload::TreatmentAnswerV1&& from, TreatmentConfirmed& record)
{
    return take(from.treatment, record.treatment) && take(std::move(from.at), record.at) &&
           take(from.answer, record.did);
}

} // namespace tenderspot
