// SPDX-License-Identifier: MIT
// A small catalogue for the dose guard, and what to ask of its contraindications.
#pragma once

#include "diary.hpp"
#include "domain/dose.hpp"

#include <algorithm>

namespace tenderspot::support {

inline Spot const a_left{"A", Side::left}, a_right{"A", Side::right}; ///< Six times a day.
inline Spot const b_left{"B", Side::left}, b_right{"B", Side::right}; ///< Three times a day.
inline Spot const nine_times{"NINE", Side::left};
inline Spot const shown{"SHOWN", Side::left};
inline Spot const unknown{"OF-A-LATER-VERSION", Side::left};

inline Catalogue made_catalogue()
{
    Catalogue made;
    auto const point = [&](std::string id, int most_times, SelfTreatment self) {
        auto& one = made.points.emplace_back();
        one.id = std::move(id);
        one.protocol.times_a_day = {1, most_times};
        one.protocol.seconds = {30, 300};
        one.self_treatment = self;
    };
    point("A", 6, SelfTreatment::advised);
    point("B", 3, SelfTreatment::advised);
    point("NINE", 9, SelfTreatment::advised);
    point("SHOWN", 3, SelfTreatment::shown_only);
    auto const warning = [&](std::string id, std::vector<Restriction> restrictions) {
        auto& one = made.warnings.emplace_back();
        one.id = std::move(id);
        one.restrictions = std::move(restrictions);
    };
    warning("blood", {Restriction::ask_first});
    warning("bones", {Restriction::ask_first, Restriction::lighter});
    warning("strain", {Restriction::rest_strain});
    warning("torn", {Restriction::ask_first, Restriction::rest_strain, Restriction::lighter});
    return made;
}

inline Catalogue const& facts()
{
    static Catalogue const made = made_catalogue();
    return made;
}

inline PlannedSpot planned(Spot spot, std::uint32_t seconds = 90) { return {std::move(spot), seconds, {}, {}}; }

/// Null if there is none.
inline Contraindication const* about(std::vector<Contraindication> const& all, DoseRule rule,
                                     std::optional<Spot> const& spot = {})
{
    auto const at = std::find_if(all.begin(), all.end(),
                                 [&](Contraindication const& one) { return one.rule == rule && one.spot == spot; });
    return at == all.end() ? nullptr : &*at;
}
/// The answer would dangle.
Contraindication const* about(std::vector<Contraindication>&&, DoseRule, std::optional<Spot> const& = {}) = delete;

} // namespace tenderspot::support
