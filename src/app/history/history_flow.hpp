// SPDX-License-Identifier: MIT
// Where the user is in the history: the list, one treatment, or editing it.
#pragma once

#include "domain/record.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace tenderspot::app {

/// The unsaved changes to a treatment.
struct TreatmentDraft
{
    std::optional<Score> before;
    std::optional<Score> after;
    std::string note;
    bool operator==(TreatmentDraft const&) const = default;
};

enum class CalendarForm { month, year };

struct HistoryFlow
{
    std::optional<TreatmentId> open;
    std::optional<TreatmentDraft> draft; ///< Set only while `open` is being edited.
    std::size_t shown = 50;              ///< How many treatments the list shows; the user can ask for more at its end.
    CalendarForm calendar = CalendarForm::month;
    std::optional<std::chrono::year_month> month; ///< In the calendar, or its year; empty: the present one.
    std::optional<std::int32_t> day;              ///< Lists only that day; in local days since 1970-01-01.
};

} // namespace tenderspot::app
