// SPDX-License-Identifier: MIT
// Writes a record of the journal as a JSON object. Names and forms never change, because other programs read them.
#pragma once

#include "domain/record.hpp"
#include "journal/record_table.hpp"
#include "report/json_writer.hpp"

#include <string>
#include <string_view>

namespace tenderspot::report {

/// The value of "type".
[[nodiscard]] inline std::string_view record_type(Record const& record) { return payload::type_names[record.index()]; }

/// When the record's event happened.
[[nodiscard]] WallTime const& time_of(Record const&);

/// The journal in 16 hex digits, a slash and the number: "00c0ffee12345678/17". Unique to each record.
[[nodiscard]] std::string id_text(RecordId);
/// Such as "2026-11-22".
[[nodiscard]] std::string date_text(std::int32_t days_since_1970);

/// Writes "id", "type", "at", then the record's content under the names of domain/record.hpp. What is not set is null.
void write_record(JsonWriter&, KeptRecord const&);

} // namespace tenderspot::report
