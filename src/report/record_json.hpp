// SPDX-License-Identifier: MIT
// Writes a record of the journal as a JSON object. Names and forms never change, because other programs read them.
#pragma once

#include "domain/record.hpp"
#include "report/json_writer.hpp"

#include <array>
#include <string>
#include <string_view>

namespace tenderspot::report {

/// The values of "type", in the order of Record's alternatives.
inline constexpr std::array<std::string_view, std::variant_size_v<Record>> record_types{
    "treatment_began",   "treatment_progress",   "treatment_ended", "session_edited",      "session_deleted",
    "session_restored",  "setting_changed",      "spot_checked",    "mark_placed",         "mark_removed",
    "routine_item_put",  "routine_item_removed", "stop_explained",  "treatment_confirmed", "soreness_told",
    "safety_checked",    "strain_told",          "strain_over",     "pack_timer_began",    "pack_timer_ended",
    "move_done",         "others_seen",          "routine_set",     "schedule_set",        "day_marked",
    "occurrence_marked", "sign_reported",        "sign_cleared",    "strain_agreed"};

[[nodiscard]] inline std::string_view record_type(Record const& record) { return record_types[record.index()]; }

/// When the record's event happened.
[[nodiscard]] WallTime const& time_of(Record const&);

/// The journal in 16 hex digits, a slash and the number: "00c0ffee12345678/17". Unique to each record.
[[nodiscard]] std::string id_text(RecordId);
/// Such as "2026-11-22".
[[nodiscard]] std::string date_text(std::int32_t days_since_1970);

/// Writes "id", "type", "at", then the record's content under the names of domain/record.hpp. What is not set is null.
void write_record(JsonWriter&, KeptRecord const&);

} // namespace tenderspot::report
