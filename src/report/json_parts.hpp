// SPDX-License-Identifier: MIT
// The parts that the JSON of records is made of. Each function writes one value.
#pragma once

#include "domain/record.hpp"
#include "report/json_writer.hpp"

namespace tenderspot::report {

/// {"local": "2026-07-02T15:46:40.123+02:00" (null outside the years 0 to 9999), "zone", "utc_ms", "offset_minutes"}
void write_value(JsonWriter&, WallTime const&);
void write_value(JsonWriter&, RecordId);
void write_value(JsonWriter&, Spot const&);
void write_value(JsonWriter&, Technique const&);
void write_value(JsonWriter&, PlannedSpot const&);
void write_value(JsonWriter&, Score);
void write_value(JsonWriter&, std::string const&);

/// Enums are written by name, or as null for a value that has no name.
void write_value(JsonWriter&, Side);
void write_value(JsonWriter&, Feel);
void write_value(JsonWriter&, Phase);
void write_value(JsonWriter&, Mode);
void write_value(JsonWriter&, Outcome);
void write_value(JsonWriter&, Finding);
void write_value(JsonWriter&, StopReason);
void write_value(JsonWriter&, Did);
void write_value(JsonWriter&, Moment);
void write_value(JsonWriter&, Onset);
void write_value(JsonWriter&, StrainGrade);
void write_value(JsonWriter&, Pack);
void write_value(JsonWriter&, Urgency);
void write_value(JsonWriter&, SignOver);

template <class Value> void write_value(JsonWriter& json, std::optional<Value> const& value)
{
    if (value) write_value(json, *value);
    else json.nothing();
}

template <class Value> void write_value(JsonWriter& json, std::vector<Value> const& values)
{
    json.begin_list();
    for (auto const& value : values)
        write_value(json, value);
    json.end_list();
}

template <class Value> void write_field(JsonWriter& json, std::string_view name, Value const& value)
{
    json.key(name);
    write_value(json, value);
}

inline void write_number(JsonWriter& json, std::string_view name, std::int64_t value) { json.key(name).number(value); }

} // namespace tenderspot::report
