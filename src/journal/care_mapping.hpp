// SPDX-License-Identifier: MIT
// Maps records about the care around treatments to their frozen forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/care_payloads.hpp"
#include "journal/part_mapping.hpp"

#include <utility>

namespace tenderspot {

inline constexpr std::size_t id_limit = 32;
inline constexpr std::uint16_t exercise_limit_seconds = 3600;

[[nodiscard]] inline bool take(std::uint8_t number, bool& into)
{
    into = number == 1;
    return number <= 1;
}

[[nodiscard]] inline bool take_ids(std::vector<std::string>&& ids, std::vector<std::string>& into)
{
    into.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (!take_text(std::move(ids[i]), id_limit, into[i])) return false;
    return true;
}

[[nodiscard]] inline payload::SorenessReportedV1 to_payload(SorenessReported const& record)
{
    return {wall_time(record.at), record.day, number_of(record.score),
            record.bruise ? std::uint8_t{1} : std::uint8_t{0}};
}

[[nodiscard]] inline payload::SafetyCheckedV2 to_payload(SafetyChecked const& record)
{
    return {wall_time(record.at), {record.applies}, {record.agreed}, record.edition};
}

[[nodiscard]] inline payload::SignReportedV1 to_payload(SignReported const& record)
{
    return {wall_time(record.at), record.warning, static_cast<std::uint8_t>(record.urgency)};
}

[[nodiscard]] inline payload::SignClearedV1 to_payload(SignCleared const& record)
{
    return {wall_time(record.at), record.warning, static_cast<std::uint8_t>(record.why)};
}

[[nodiscard]] inline payload::MomentV1 to_payload(StrainAgreed const& record) { return {wall_time(record.at)}; }

[[nodiscard]] inline payload::StrainReportedV1 to_payload(StrainReported const& record)
{
    return {wall_time(record.at), record.onset_utc_ms, static_cast<std::uint8_t>(record.side),
            static_cast<std::uint8_t>(record.onset), static_cast<std::uint8_t>(record.grade)};
}

[[nodiscard]] inline payload::MomentV1 to_payload(StrainResolved const& record) { return {wall_time(record.at)}; }

[[nodiscard]] inline payload::PackTimerBeganV1 to_payload(PackTimerBegan const& record)
{
    return {wall_time(record.at), static_cast<std::uint8_t>(record.pack)};
}

[[nodiscard]] inline payload::MomentV1 to_payload(PackTimerEnded const& record) { return {wall_time(record.at)}; }

[[nodiscard]] inline payload::ExerciseDoneV1 to_payload(ExerciseDone const& record)
{
    return {wall_time(record.at), record.exercise, static_cast<std::uint16_t>(record.seconds),
            static_cast<std::uint8_t>(record.outcome)};
}

[[nodiscard]] inline bool from_payload(payload::SorenessReportedV1&& from, SorenessReported& record)
{
    return take_day(from.day, record.day) && take(std::move(from.at), record.at) && take(from.score, record.score) &&
           record.score && take(from.bruise, record.bruise);
}

[[nodiscard]] inline bool from_payload(payload::SafetyCheckedV1&& from, SafetyChecked& record)
{
    record.edition = 1;
    return take(std::move(from.at), record.at) && take_ids(std::move(from.applies.items), record.applies) &&
           take_ids(std::move(from.agreed.items), record.agreed);
}

/// Version 1 answered the first edition of the questions.
[[nodiscard]] inline bool from_payload(payload::SafetyCheckedV2&& from, SafetyChecked& record)
{
    if (!from_payload(payload::SafetyCheckedV1{std::move(from.at), std::move(from.applies), std::move(from.agreed)},
                      record))
        return false;
    record.edition = from.edition;
    return from.edition > 0;
}

[[nodiscard]] inline bool from_payload(payload::SignReportedV1&& from, SignReported& record)
{
    return take(std::move(from.at), record.at) && take_text(std::move(from.warning), id_limit, record.warning) &&
           take(from.urgency, record.urgency);
}

[[nodiscard]] inline bool from_payload(payload::SignClearedV1&& from, SignCleared& record)
{
    return take(std::move(from.at), record.at) && take_text(std::move(from.warning), id_limit, record.warning) &&
           take(from.why, record.why);
}

[[nodiscard]] inline bool from_payload(payload::MomentV1&& from, StrainAgreed& record)
{
    return take(std::move(from.at), record.at);
}

[[nodiscard]] inline bool from_payload(payload::StrainReportedV1&& from, StrainReported& record)
{
    record.onset_utc_ms = from.onset_utc_ms;
    return take(std::move(from.at), record.at) && take(from.side, record.side) && take(from.onset, record.onset) &&
           take(from.grade, record.grade);
}

[[nodiscard]] inline bool from_payload(payload::MomentV1&& from, StrainResolved& record)
{
    return take(std::move(from.at), record.at);
}

[[nodiscard]] inline bool from_payload(payload::PackTimerBeganV1&& from, PackTimerBegan& record)
{
    return take(std::move(from.at), record.at) && take(from.pack, record.pack);
}

[[nodiscard]] inline bool from_payload(payload::MomentV1&& from, PackTimerEnded& record)
{
    return take(std::move(from.at), record.at);
}

[[nodiscard]] inline bool from_payload(payload::ExerciseDoneV1&& from, ExerciseDone& record)
{
    record.seconds = from.seconds;
    return record.seconds <= exercise_limit_seconds && take(std::move(from.at), record.at) &&
           take_text(std::move(from.exercise), id_limit, record.exercise) && take(from.outcome, record.outcome);
}

} // namespace tenderspot
