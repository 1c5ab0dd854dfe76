// SPDX-License-Identifier: MIT
// Writes times, spots, enums and other parts as JSON.
#include "report/json_parts.hpp"

#include "report/record_json.hpp"

#include <chrono>
#include <cstdio>

namespace tenderspot::report {
namespace {

void write_name(JsonWriter& json, char const* name)
{
    if (name) json.text(name);
    else json.nothing();
}

char const* name(Side side)
{
    switch (side) {
    case Side::left: return "left";
    case Side::right: return "right";
    }
    return nullptr;
}

char const* name(Feel feel)
{
    switch (feel) {
    case Feel::easing: return "easing";
    case Feel::same: return "same";
    case Feel::too_much: return "too_much";
    }
    return nullptr;
}

char const* name(Phase phase)
{
    switch (phase) {
    case Phase::get_ready: return "get_ready";
    case Phase::hold: return "hold";
    }
    return nullptr;
}

char const* name(Mode mode)
{
    switch (mode) {
    case Mode::hold: return "hold";
    case Mode::strokes: return "strokes";
    }
    return nullptr;
}

char const* name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::finished: return "finished";
    case Outcome::stopped: return "stopped";
    case Outcome::kept: return "kept";
    case Outcome::discarded: return "discarded";
    }
    return nullptr;
}

char const* name(Finding finding)
{
    switch (finding) {
    case Finding::tender: return "tender";
    case Finding::clear: return "clear";
    }
    return nullptr;
}

char const* name(StopReason reason)
{
    switch (reason) {
    case StopReason::enough: return "enough";
    case StopReason::too_much: return "too_much";
    case StopReason::numb: return "numb";
    case StopReason::sharp: return "sharp";
    case StopReason::above_7: return "above_7";
    case StopReason::breath: return "breath";
    case StopReason::dizzy: return "dizzy";
    }
    return nullptr;
}

char const* name(Moment moment)
{
    switch (moment) {
    case Moment::before: return "before";
    case Moment::after: return "after";
    }
    return "";
}

char const* name(Did did)
{
    switch (did) {
    case Did::done: return "done";
    case Did::partly: return "partly";
    case Did::no: return "no";
    }
    return nullptr;
}

char const* name(Onset onset)
{
    switch (onset) {
    case Onset::sudden: return "sudden";
    case Onset::gradual: return "gradual";
    }
    return nullptr;
}

char const* name(StrainGrade grade)
{
    switch (grade) {
    case StrainGrade::unknown: return "unknown";
    case StrainGrade::one: return "one";
    case StrainGrade::two: return "two";
    case StrainGrade::three: return "three";
    }
    return nullptr;
}

char const* name(Urgency urgency)
{
    switch (urgency) {
    case Urgency::emergency: return "emergency";
    case Urgency::soon: return "soon";
    case Urgency::care: return "care";
    }
    return nullptr;
}

char const* name(SignOver why)
{
    switch (why) {
    case SignOver::by_mistake: return "by_mistake";
    case SignOver::seen_by_clinician: return "seen_by_clinician";
    }
    return nullptr;
}

char const* name(Pack pack)
{
    switch (pack) {
    case Pack::cold: return "cold";
    case Pack::cold_and_warm: return "cold_and_warm";
    }
    return nullptr;
}

/// The years 0 to 9999, with two days to spare for any offset.
constexpr std::int64_t earliest_ms = -719526 * day_ms, latest_ms = 2932894 * day_ms;

} // namespace

void write_value(JsonWriter& json, WallTime const& at)
{
    json.begin_object().key("local");
    if (at.utc_ms < earliest_ms || at.utc_ms > latest_ms) {
        json.nothing();
    } else {
        auto const in_day = (at.utc_ms + at.offset_minutes * minute_ms) - local_day(at) * day_ms;
        auto const minutes = static_cast<int>(in_day / minute_ms), ms = static_cast<int>(in_day % minute_ms);
        auto const off = at.offset_minutes < 0 ? -at.offset_minutes : at.offset_minutes;
        char clock[40];
        std::snprintf(clock, sizeof clock, "T%02d:%02d:%02d.%03d%c%02d:%02d", minutes / 60, minutes % 60, ms / 1000,
                      ms % 1000, at.offset_minutes < 0 ? '-' : '+', off / 60, off % 60);
        json.text(date_text(local_day(at)) + clock);
    }
    json.key("zone").text(at.zone);
    write_number(json, "utc_ms", at.utc_ms);
    write_number(json, "offset_minutes", at.offset_minutes);
    json.end_object();
}

void write_value(JsonWriter& json, RecordId id) { json.text(id_text(id)); }

void write_value(JsonWriter& json, Spot const& spot)
{
    json.begin_object().key("point").text(spot.point).key("side");
    write_value(json, spot.side);
    json.end_object();
}

void write_value(JsonWriter& json, Technique const& how)
{
    json.begin_object();
    write_field(json, "mode", how.mode);
    write_number(json, "beat_ms", how.beat_ms);
    write_field(json, "tool", how.tool);
    write_number(json, "pressure_low", how.pressure_low);
    write_number(json, "pressure_high", how.pressure_high);
    json.end_object();
}

void write_value(JsonWriter& json, PlannedSpot const& planned)
{
    json.begin_object();
    write_field(json, "spot", planned.spot);
    write_number(json, "seconds", planned.seconds);
    write_field(json, "technique", planned.technique);
    write_field(json, "before", planned.before);
    json.end_object();
}

void write_value(JsonWriter& json, Score score) { json.number(score.value()); }
void write_value(JsonWriter& json, std::string const& text) { json.text(text); }

void write_value(JsonWriter& json, Side value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Feel value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Phase value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Mode value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Outcome value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Finding value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, StopReason value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Did value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Moment value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Onset value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, StrainGrade value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Pack value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, Urgency value) { write_name(json, name(value)); }
void write_value(JsonWriter& json, SignOver value) { write_name(json, name(value)); }

} // namespace tenderspot::report
