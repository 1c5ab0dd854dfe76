// SPDX-License-Identifier: MIT
// Maps records about the care around treatments to their frozen forms on disk and back.
#include "journal/mapping.hpp"
#include "journal/part_mapping.hpp"

#include <utility>

namespace tenderspot {
namespace {

constexpr std::size_t id_limit = 32;
constexpr std::uint16_t exercise_limit_seconds = 3600;

bool take(std::uint8_t number, bool& into)
{
    into = number == 1;
    return number <= 1;
}

bool take(std::uint8_t number, Onset& into)
{
    into = static_cast<Onset>(number);
    switch (into) {
    case Onset::sudden:
    case Onset::gradual: return true;
    }
    return false;
}

bool take(std::uint8_t number, StrainGrade& into)
{
    into = static_cast<StrainGrade>(number);
    switch (into) {
    case StrainGrade::unknown:
    case StrainGrade::one:
    case StrainGrade::two:
    case StrainGrade::three: return true;
    }
    return false;
}

bool take(std::uint8_t number, Pack& into)
{
    into = static_cast<Pack>(number);
    switch (into) {
    case Pack::cold:
    case Pack::cold_and_warm: return true;
    }
    return false;
}

bool take(std::uint8_t number, Urgency& into)
{
    into = static_cast<Urgency>(number);
    switch (into) {
    case Urgency::emergency:
    case Urgency::soon:
    case Urgency::care: return true;
    }
    return false;
}

bool take(std::uint8_t number, SignOver& into)
{
    into = static_cast<SignOver>(number);
    switch (into) {
    case SignOver::by_mistake:
    case SignOver::seen_by_clinician: return true;
    }
    return false;
}

bool take_ids(std::vector<std::string>&& ids, std::vector<std::string>& into)
{
    into.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (!take_text(std::move(ids[i]), id_limit, into[i])) return false;
    return true;
}

} // namespace

payload::SorenessReportedV1 to_payload(SorenessReported const& record)
{
    return {wall_time(record.at), record.day, number_of(record.score),
            record.bruise ? std::uint8_t{1} : std::uint8_t{0}};
}

payload::SafetyCheckedV2 to_payload(SafetyChecked const& record)
{
    return {wall_time(record.at), {record.applies}, {record.agreed}, record.edition};
}

payload::SignReportedV1 to_payload(SignReported const& record)
{
    return {wall_time(record.at), record.warning, static_cast<std::uint8_t>(record.urgency)};
}

payload::SignClearedV1 to_payload(SignCleared const& record)
{
    return {wall_time(record.at), record.warning, static_cast<std::uint8_t>(record.why)};
}

payload::MomentV1 to_payload(StrainAgreed const& record) { return {wall_time(record.at)}; }

payload::StrainReportedV1 to_payload(StrainReported const& record)
{
    return {wall_time(record.at), record.onset_utc_ms, static_cast<std::uint8_t>(record.side),
            static_cast<std::uint8_t>(record.onset), static_cast<std::uint8_t>(record.grade)};
}

payload::MomentV1 to_payload(StrainResolved const& record) { return {wall_time(record.at)}; }

payload::PackTimerBeganV1 to_payload(PackTimerBegan const& record)
{
    return {wall_time(record.at), static_cast<std::uint8_t>(record.pack)};
}

payload::MomentV1 to_payload(PackTimerEnded const& record) { return {wall_time(record.at)}; }

payload::ExerciseDoneV1 to_payload(ExerciseDone const& record)
{
    return {wall_time(record.at), record.exercise, static_cast<std::uint16_t>(record.seconds),
            static_cast<std::uint8_t>(record.outcome)};
}

bool from_payload(payload::SorenessReportedV1&& from, SorenessReported& record)
{
    return take_day(from.day, record.day) && take(std::move(from.at), record.at) && take(from.score, record.score) &&
           record.score && take(from.bruise, record.bruise);
}

bool from_payload(payload::SafetyCheckedV1&& from, SafetyChecked& record)
{
    record.edition = 1;
    return take(std::move(from.at), record.at) && take_ids(std::move(from.applies.items), record.applies) &&
           take_ids(std::move(from.agreed.items), record.agreed);
}

/// Version 1 answered the first edition of the questions.
bool from_payload(payload::SafetyCheckedV2&& from, SafetyChecked& record)
{
    if (!from_payload(payload::SafetyCheckedV1{std::move(from.at), std::move(from.applies), std::move(from.agreed)},
                      record))
        return false;
    record.edition = from.edition;
    return from.edition > 0;
}

bool from_payload(payload::SignReportedV1&& from, SignReported& record)
{
    return take(std::move(from.at), record.at) && take_text(std::move(from.warning), id_limit, record.warning) &&
           take(from.urgency, record.urgency);
}

bool from_payload(payload::SignClearedV1&& from, SignCleared& record)
{
    return take(std::move(from.at), record.at) && take_text(std::move(from.warning), id_limit, record.warning) &&
           take(from.why, record.why);
}

bool from_payload(payload::MomentV1&& from, StrainAgreed& record) { return take(std::move(from.at), record.at); }

bool from_payload(payload::StrainReportedV1&& from, StrainReported& record)
{
    record.onset_utc_ms = from.onset_utc_ms;
    return take(std::move(from.at), record.at) && take(from.side, record.side) && take(from.onset, record.onset) &&
           take(from.grade, record.grade);
}

bool from_payload(payload::MomentV1&& from, StrainResolved& record) { return take(std::move(from.at), record.at); }

bool from_payload(payload::PackTimerBeganV1&& from, PackTimerBegan& record)
{
    return take(std::move(from.at), record.at) && take(from.pack, record.pack);
}

bool from_payload(payload::MomentV1&& from, PackTimerEnded& record) { return take(std::move(from.at), record.at); }

bool from_payload(payload::ExerciseDoneV1&& from, ExerciseDone& record)
{
    record.seconds = from.seconds;
    return record.seconds <= exercise_limit_seconds && take(std::move(from.at), record.at) &&
           take_text(std::move(from.exercise), id_limit, record.exercise) && take(from.outcome, record.outcome);
}

} // namespace tenderspot
