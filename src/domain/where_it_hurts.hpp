// SPDX-License-Identifier: MIT
// From sore areas to the points whose pattern they resemble. It says what may fit; it never names a cause.
#pragma once

#include "domain/catalogue.hpp"

#include <cstdint>
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

/// Why a sore area speaks for a point: it may be felt there first of all, or spread there, or it lies there itself.
enum class MatchedBy : std::uint8_t { core, spill, place };

/// One sore area that speaks for a point.
struct Match
{
    SoreArea area;
    MatchedBy by = MatchedBy::core;
    bool operator==(Match const&) const = default;
};

struct Candidate
{
    Spot spot;
    float explains = 0;         ///< Share of the sore areas that speak for the point, each with its weight: 0 to 1.
    int usual = 0;              ///< Usual::rank of the point.
    float typical = 0;          ///< Share of the point's own pattern that is sore, its own place aside: 0 to 1.
    std::vector<Match> matches; ///< Core areas first, then spill-over, then its own place; never empty.
};

/// What a sore area counts, in tenths. Spill-over counts more than half of a core area: who is sore in two areas
/// that a point may spread to is told of it before one that knows a single of them. [APP]
inline constexpr int core_weight = 10, spill_weight = 6;

/// A point that is sore where it lies is the surest sign of all, more than where its pain is felt [NJOO]; but a
/// sore area is much larger than a point, so its own place counts as spill-over does. [APP]
inline constexpr int place_weight = spill_weight;

/// From this Usual::rank on a point's own place counts. A rare one, or one too deep to be found from outside, is
/// not tried only because it lies somewhere below. [APP]
inline constexpr int place_rank = 1;

/// Every point for which at least one of the areas on its own side speaks. Points that one may treat oneself come
/// before those that are only shown; then whatever explains more; of two that explain the same, the more usual one;
/// then the one with more of its own pattern sore; then the catalogue's order. The order is partly our own
/// choice. [APP]
[[nodiscard]] std::vector<Candidate> candidates(Catalogue const& facts, SoreAreas const& sore);

/// The areas of `sore` that speak for no point of the catalogue.
[[nodiscard]] SoreAreas unexplained(Catalogue const& facts, SoreAreas const& sore);

/// The warnings that come before any point: those that the areas themselves give, and those of `said`, the
/// ids of signs that the user says they have. In the catalogue's order, which has emergencies first. What only the
/// areas give is to be asked before it counts.
[[nodiscard]] std::vector<Warning const*> warnings(Catalogue const& facts, SoreAreas const& sore,
                                                   std::set<std::string> const& said);

} // namespace tenderspot
