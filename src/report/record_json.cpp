// SPDX-License-Identifier: MIT
// Writes the fields of each type of record.
#include "report/record_json.hpp"

#include "report/json_parts.hpp"
#include "report/routine_json.hpp"

#include <chrono>
#include <cinttypes>
#include <cstdio>

namespace tenderspot::report {
namespace {

void write_fields(JsonWriter& json, TreatmentBegan const& began)
{
    write_field(json, "spot", began.spot);
    write_number(json, "planned_seconds", began.planned_seconds);
    write_field(json, "before", began.before);
    write_field(json, "technique", began.technique);
    write_field(json, "sitting", began.session == TreatmentId{} ? std::nullopt : std::optional{began.session});
    write_field(json, "then", began.then);
}

void write_fields(JsonWriter& json, TreatmentProgress const& progress)
{
    write_field(json, "session", progress.treatment);
    write_field(json, "phase", progress.phase);
    write_number(json, "left_ms", progress.left_ms);
    write_number(json, "held_ms", progress.held_ms);
    write_field(json, "feel", progress.feel);
}

void write_fields(JsonWriter& json, TreatmentEnded const& ended)
{
    write_field(json, "session", ended.treatment);
    write_field(json, "outcome", ended.outcome);
    write_number(json, "held_ms", ended.held_ms);
    write_field(json, "after", ended.after);
    write_field(json, "feel", ended.feel);
}

void write_fields(JsonWriter& json, TreatmentEdited const& edited)
{
    write_field(json, "session", edited.treatment);
    write_field(json, "before", edited.before);
    write_field(json, "after", edited.after);
    write_field(json, "note", edited.note);
}

void write_fields(JsonWriter& json, TreatmentRated const& rated)
{
    write_field(json, "session", rated.treatment);
    write_field(json, "moment", rated.moment);
    write_field(json, "score", rated.score);
}

void write_fields(JsonWriter& json, TreatmentDeleted const& deleted)
{
    write_field(json, "session", deleted.treatment);
}
void write_fields(JsonWriter& json, TreatmentRestored const& restored)
{
    write_field(json, "session", restored.treatment);
}

void write_fields(JsonWriter& json, SettingChanged const& changed)
{
    write_field(json, "key", changed.key);
    write_field(json, "value", changed.value);
}

void write_fields(JsonWriter& json, SpotChecked const& checked)
{
    write_field(json, "spot", checked.spot);
    write_field(json, "finding", checked.finding);
    write_field(json, "tenderness", checked.tenderness);
}

void write_fields(JsonWriter& json, MarkPlaced const& mark)
{
    write_field(json, "spot", mark.spot);
    write_number(json, "across_mm", mark.across_mm);
    write_number(json, "up_mm", mark.up_mm);
    write_field(json, "word", mark.word);
}

void write_fields(JsonWriter& json, MarkRemoved const& mark) { write_field(json, "spot", mark.spot); }

void write_fields(JsonWriter& json, RoutineItemPut const& item)
{
    write_field(json, "spot", item.spot);
    write_number(json, "seconds", item.seconds);
}

void write_fields(JsonWriter& json, RoutineItemRemoved const& item) { write_field(json, "spot", item.spot); }

void write_fields(JsonWriter& json, StopExplained const& explained)
{
    write_field(json, "session", explained.treatment);
    write_field(json, "reason", explained.reason);
}

void write_fields(JsonWriter& json, TreatmentConfirmed const& confirmed)
{
    write_field(json, "session", confirmed.treatment);
    write_field(json, "did", confirmed.did);
}

void write_fields(JsonWriter& json, SorenessReported const& told)
{
    write_field(json, "day", date_text(told.day));
    write_field(json, "score", told.score);
    json.key("bruise").truth(told.bruise);
}

void write_fields(JsonWriter& json, SafetyChecked const& checked)
{
    write_field(json, "applies", checked.applies);
    write_field(json, "agreed", checked.agreed);
    write_number(json, "edition", checked.edition);
}

void write_fields(JsonWriter& json, SignReported const& reported)
{
    write_field(json, "warning", reported.warning);
    write_field(json, "urgency", reported.urgency);
}

void write_fields(JsonWriter& json, SignCleared const& cleared)
{
    write_field(json, "warning", cleared.warning);
    write_field(json, "why", cleared.why);
}

void write_fields(JsonWriter& json, StrainReported const& told)
{
    write_number(json, "onset_utc_ms", told.onset_utc_ms);
    write_field(json, "side", told.side);
    write_field(json, "onset", told.onset);
    write_field(json, "grade", told.grade);
}

void write_fields(JsonWriter&, StrainAgreed const&) {}
void write_fields(JsonWriter&, StrainResolved const&) {}
void write_fields(JsonWriter& json, PackTimerBegan const& began) { write_field(json, "pack", began.pack); }
void write_fields(JsonWriter&, PackTimerEnded const&) {}

void write_fields(JsonWriter& json, ExerciseDone const& done)
{
    write_field(json, "move", done.exercise);
    write_number(json, "seconds", done.seconds);
    write_field(json, "outcome", done.outcome);
}

void write_fields(JsonWriter& json, PeersSeen const& seen) { write_field(json, "up_to", seen.up_to); }

} // namespace

WallTime const& time_of(Record const& record)
{
    return std::visit([](auto const& held) -> WallTime const& { return held.at; }, record);
}

std::string id_text(RecordId id)
{
    char text[40];
    std::snprintf(text, sizeof text, "%016" PRIx64 "/%" PRIu64, id.journal, id.number);
    return text;
}

std::string date_text(std::int32_t days_since_1970)
{
    std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{days_since_1970}}};
    auto const year = static_cast<int>(date.year());
    char text[40];
    std::snprintf(text, sizeof text, "%s%04d-%02u-%02u", year < 0 ? "-" : "", year < 0 ? -year : year,
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

void write_record(JsonWriter& json, KeptRecord const& kept)
{
    json.begin_object();
    write_field(json, "id", kept.id);
    json.key("type").text(record_type(kept.record));
    write_field(json, "at", time_of(kept.record));
    std::visit([&json](auto const& held) { write_fields(json, held); }, kept.record);
    json.end_object();
}

} // namespace tenderspot::report
