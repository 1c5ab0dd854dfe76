// SPDX-License-Identifier: MIT
// Shared parts of the calendar's month and year.
#pragma once

#include "ui/parts/view_context.hpp"

#include <array>
#include <chrono>
#include <vector>

namespace tenderspot::ui {

/// A month in weeks from Monday to Sunday; a cell without a date belongs to another month.
struct MonthGrid
{
    struct Cell
    {
        std::optional<std::chrono::year_month_day> date;
        std::int32_t number = 0; ///< Local days since 1970-01-01.
        std::uint32_t treatments = 0;
    };
    std::vector<std::array<Cell, 7>> weeks;
    std::uint32_t treatments = 0, days = 0; ///< `days` counts the days with treatments.
};

[[nodiscard]] MonthGrid month_grid(History const&, std::chrono::year_month);

/// Days since 1970-01-01.
[[nodiscard]] std::int32_t day_number(std::chrono::year_month_day);

[[nodiscard]] std::chrono::year_month month_of(WallTime const&);

/// The inner width of the calendar.
[[nodiscard]] float calendar_width(ViewContext const&);
inline constexpr float calendar_margin = 6;

/// The colours of a day with that many treatments and of the text on it.
struct Shade
{
    Colour ground;
    Ink ink;
};
[[nodiscard]] Shade shade(Theme const&, std::uint32_t treatments);

[[nodiscard]] std::string treatments_words(std::uint32_t count); ///< "1 treatment", "12 treatments"

} // namespace tenderspot::ui
