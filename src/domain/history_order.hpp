// SPDX-License-Identifier: MIT
// Which treatments are shown, and in what order.
#pragma once

#include "domain/history_rows.hpp"

namespace tenderspot {

/// The treatments whose row says `shown`, oldest first. Additions and removals are sorted in at the next read, so that
/// reading several journals one after another takes no longer than reading one.
class TreatmentOrder
{
public:
    using Position = TreatmentRows::Position;

    /// The treatment is shown from now on.
    void add(TreatmentRows const&, Position);
    /// A treatment that was added is no longer shown.
    void drop(Position);
    [[nodiscard]] std::deque<Position> const& oldest_first(TreatmentRows const&);

private:
    std::deque<Position> all_;
    std::size_t sorted_ = 0;  ///< How many of them, from the first on, are sorted.
    std::size_t dropped_ = 0; ///< How many of them are no longer shown, including the next one.
    Position last_dropped_ = 0;
};

/// For each spot, the treatment that began last.
class SpotOrder
{
public:
    using Position = TreatmentRows::Position;

    void add(TreatmentRows const&, Position);
    /// The newest treatment of the spot that is shown.
    [[nodiscard]] std::optional<Position> last(TreatmentRows const&, std::uint32_t spot);

private:
    struct OfSpot
    {
        std::vector<Position> began; ///< Includes treatments that are not shown; oldest first once sorted.
        bool is_sorted = true;
    };
    std::vector<OfSpot> spots_; ///< Indexed by TreatmentRow::spot.
};

} // namespace tenderspot
