// SPDX-License-Identifier: MIT
// Finds the points whose pain pattern resembles the sore areas. It says what may fit and never names a cause.
#pragma once

#include "domain/catalogue.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace tenderspot {

/// An area that hurts. The side is always left for a region of the midline.
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

/// Why a sore area matches a point: it is a core area of the point, one it may spread to, or the place of the point.
enum class MatchedBy : std::uint8_t { core, spill, place };

/// One sore area that matches a point.
struct Match
{
    SoreArea area;
    MatchedBy by = MatchedBy::core;
    bool operator==(Match const&) const = default;
};

struct Candidate
{
    Spot spot;
    float explains = 0;         ///< Weighted fraction of the sore areas that match the point: 0 to 1.
    int usual = 0;              ///< Usual::rank of the point.
    float typical = 0;          ///< Fraction of the point's own pattern that is sore, without its own place: 0 to 1.
    std::vector<Match> matches; ///< Core areas first, then spill-over, then its own place; never empty.
};

/// The weight of a sore area, in tenths. Spill-over counts more than half of a core area: with two sore areas, a point
/// that may spread to both ranks before one with only a single one as its core. [APP]
inline constexpr int core_weight = 10, spill_weight = 6;

/// Soreness at the point itself is the surest sign, more than soreness where its pain is felt [NJOO]; but a sore area
/// is much larger than a point, so the place counts only as much as spill-over. [APP]
inline constexpr int place_weight = spill_weight;

/// A point's own place counts from this Usual::rank on. A rare point, or one too deep to be found from outside, is not
/// suggested only because it lies somewhere below the area. [APP]
inline constexpr int place_rank = 1;

/// Every point that at least one area on its own side matches. Points suitable for self-treatment come before those
/// that are only shown; then order by how much they explain, how usual they are, how much of their own pattern is sore,
/// and the catalogue. The order is partly our own choice. [APP]
[[nodiscard]] std::vector<Candidate> candidates(Catalogue const& facts, SoreAreas const& sore);

/// The areas of `sore` that match no point of the catalogue.
[[nodiscard]] SoreAreas unexplained(Catalogue const& facts, SoreAreas const& sore);

/// The warnings that take precedence over any point: those that follow from the areas, and those in `said`, the ids of
/// signs that the user reports. In the catalogue's order, which has emergencies first. Warnings that follow only from
/// the areas must be confirmed by the user before they count.
[[nodiscard]] std::vector<Warning const*> warnings(Catalogue const& facts, SoreAreas const& sore,
                                                   std::set<std::string> const& said);

} // namespace tenderspot
