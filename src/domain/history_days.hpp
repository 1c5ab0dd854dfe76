// SPDX-License-Identifier: MIT
// How many treatments each local day has, so that a calendar need not look at every treatment.
#pragma once

#include "domain/history_entries.hpp"

#include <array>
#include <deque>
#include <map>
#include <vector>

namespace tenderspot {

class DayIndex
{
public:
    /// What a treatment contributes to its day.
    struct Share
    {
        std::int32_t day = 0;
        std::uint32_t treated = 0; ///< 0 or 1.
        std::uint32_t held_ms = 0;
        bool operator==(Share const&) const = default;
    };
    void add(Share const&);
    /// Removes a share that was added.
    void take(Share const&);

    /// The days that have treatments, from `first` to `last`, both included.
    [[nodiscard]] std::vector<DayOfTreatments> between(std::int32_t first, std::int32_t last) const;
    /// The first day on which anything was pressed.
    [[nodiscard]] std::optional<std::int32_t> first_treated() const;

private:
    static constexpr std::int32_t days_in_block = 32;
    struct Day
    {
        std::uint32_t treatments = 0, treated = 0;
        std::uint64_t held_ms = 0;
    };
    using Block = std::array<Day, days_in_block>;
    [[nodiscard]] Day& of(std::int32_t day);

    std::deque<Block> blocks_;
    std::map<std::int32_t, std::size_t> places_; ///< Index of a block, by its first day divided by days_in_block.
    std::int32_t last_block_ = 0;
    std::size_t last_place_ = 0;
};

} // namespace tenderspot
