// SPDX-License-Identifier: MIT
// Which treatments are shown in what order.
#pragma once

#include "domain/history_rows.hpp"

namespace tenderspot {

/// The treatments whose row says `shown`, the oldest first. What came or went since the last look is sorted in or out
/// at the next one, so that reading several journals one after another takes no longer than reading one.
class TreatmentOrder
{
public:
    using Position = TreatmentRows::Position;

    /// It is shown from now on.
    void add(TreatmentRows const&, Position);
    /// One of them is not shown any more.
    void drop(Position);
    [[nodiscard]] std::deque<Position> const& oldest_first(TreatmentRows const&);

private:
    std::deque<Position> all_;
    std::size_t sorted_ = 0;  ///< So many of them, from the first, are in their order.
    std::size_t dropped_ = 0; ///< So many of them are not shown any more, among them the next.
    Position last_dropped_ = 0;
};

/// Of each spot the treatment that began last.
class SpotOrder
{
public:
    using Position = TreatmentRows::Position;

    void add(TreatmentRows const&, Position);
    /// The newest of the spot that is shown.
    [[nodiscard]] std::optional<Position> last(TreatmentRows const&, std::uint32_t spot);

private:
    struct OfSpot
    {
        std::vector<Position> began; ///< Also those that are not shown; the oldest first as soon as they are sorted.
        bool is_sorted = true;
    };
    std::vector<OfSpot> spots_; ///< By TreatmentRow::spot.
};

} // namespace tenderspot
