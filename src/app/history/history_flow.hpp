// SPDX-License-Identifier: MIT
// Where the user is in the history: the list, one treatment, or changing it.
#pragma once

#include "domain/record.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace tenderspot::app {

/// The changes of a treatment that are not saved yet.
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
    std::optional<TreatmentDraft> draft; ///< Only while `open` is being changed.
    std::size_t shown = 50;              ///< How many treatments the list shows; more are asked for at its end.
    CalendarForm calendar = CalendarForm::month;
    std::optional<std::chrono::year_month> month; ///< In the calendar, or in its year; nothing: the present one.
    std::optional<std::int32_t> day;              ///< Only its treatments are listed; in local days since 1970-01-01.
};

} // namespace tenderspot::app
