// SPDX-License-Identifier: MIT
// Which fields the records of the routine have.
#pragma once

#include "domain/record.hpp"
#include "report/json_writer.hpp"

namespace tenderspot::report {

void write_fields(JsonWriter&, RoutineSet const&);
void write_fields(JsonWriter&, ScheduleSet const&);
void write_fields(JsonWriter&, DayMarked const&);
void write_fields(JsonWriter&, OccurrenceMarked const&);

} // namespace tenderspot::report
