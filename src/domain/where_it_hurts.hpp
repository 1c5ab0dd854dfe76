// SPDX-License-Identifier: MIT
// From sore areas to the points whose pattern they resemble. It says what may fit; it never names a cause.
#pragma once

#include "domain/catalogue.hpp"

#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace tenderspot {

/// An area that hurts. Of a region of the midline the side is always left.
struct SoreArea
{
    std::string region; ///< A Region::id.
    Side side = Side::left;
    bool operator==(SoreArea const&) const = default;
    friend bool operator<(SoreArea const& a, SoreArea const& b)
    {
        return std::tie(a.region, a.side) < std::tie(b.region, b.side);
    }
};
using SoreAreas = std::set<SoreArea>;

/// One sore area that belongs to a point's pattern.
struct Match
{
    SoreArea area;
    FeltAs as = FeltAs::core;
    bool operator==(Match const&) const = default;
};

struct Candidate
{
    Spot spot;
    float explains = 0; ///< Share of the sore areas that the point may explain, spill-over counting less: 0 to 1.
    float typical = 0;  ///< Share of the point's own pattern that is sore: 0 to 1.
    std::vector<Match> matches; ///< Core areas first; never empty.
};

/// How much an area counts that is only of the spill-over, where one of the core counts 1.
inline constexpr float spill_weight = 0.4f;

/// Every point that may be felt in at least one of the areas on its own side. Whatever explains more comes
/// first; of two that explain the same, the one with more of its own pattern sore; then the catalogue's order.
[[nodiscard]] std::vector<Candidate> candidates(Catalogue const& facts, SoreAreas const& sore);

/// The warnings that come before any point: those that the areas themselves give, and those of `said`, the
/// ids of signs that the user says they have. In the catalogue's order, which has emergencies first. What only the
/// areas give is to be asked before it counts.
[[nodiscard]] std::vector<Warning const*> warnings(Catalogue const& facts, SoreAreas const& sore,
                                                   std::set<std::string> const& said);

} // namespace tenderspot
