// SPDX-License-Identifier: MIT
// Writes the fields of the records of the routine.
#pragma once

#include "domain/record.hpp"
#include "report/json_writer.hpp"

#include <string>

namespace tenderspot::report {

/// The rule of a schedule: 16 hexadecimal digits, because many readers of JSON round numbers above 2^53.
[[nodiscard]] std::string rule_text(std::uint64_t rule);

void write_fields(JsonWriter&, RoutineSet const&);
void write_fields(JsonWriter&, ScheduleSet const&);
void write_fields(JsonWriter&, DayMarked const&);
void write_fields(JsonWriter&, OccurrenceMarked const&);

} // namespace tenderspot::report
