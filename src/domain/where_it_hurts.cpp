// SPDX-License-Identifier: MIT
// Weighs patterns against sore areas.
#include "domain/where_it_hurts.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace tenderspot {
namespace {

float weight(FeltAs as) { return as == FeltAs::core ? 1.0f : spill_weight; }

SoreArea area_of(Catalogue const& facts, std::string const& region, Side side)
{
    auto const* known = facts.region(region);
    return {region, known && !known->paired ? Side::left : side};
}

Candidate weighed(Catalogue const& facts, TriggerPoint const& point, Side side, SoreAreas const& sore)
{
    Candidate out{{point.id, side}, 0, 0, {}};
    float matched = 0, whole = 0;
    for (auto const& felt : point.felt) {
        whole += weight(felt.as);
        auto area = area_of(facts, felt.region, side);
        if (!sore.contains(area)) continue;
        matched += weight(felt.as);
        out.matches.push_back({std::move(area), felt.as});
    }
    std::stable_sort(out.matches.begin(), out.matches.end(),
                     [](Match const& a, Match const& b) { return a.as < b.as; });
    out.explains = sore.empty() ? 0 : matched / static_cast<float>(sore.size());
    out.typical = whole > 0 ? matched / whole : 0;
    return out;
}

bool is_sore(std::vector<std::string> const& group, Side side, SoreAreas const& sore)
{
    return std::any_of(group.begin(), group.end(), [&](std::string const& region) {
        return sore.contains({region, side});
    });
}

bool follows(Warning const& warning, SoreAreas const& sore)
{
    if (warning.regions.empty()) return false;
    return std::all_of(warning.regions.begin(), warning.regions.end(), [&](auto const& group) {
        auto const left = is_sore(group, Side::left, sore), right = is_sore(group, Side::right, sore);
        return warning.both_sides ? left && right : left || right;
    });
}

} // namespace

std::vector<Candidate> candidates(Catalogue const& facts, SoreAreas const& sore)
{
    std::vector<Candidate> out;
    for (auto const& point : facts.points)
        for (auto const side : std::array{Side::left, Side::right})
            if (auto one = weighed(facts, point, side, sore); !one.matches.empty()) out.push_back(std::move(one));
    std::stable_sort(out.begin(), out.end(), [](Candidate const& a, Candidate const& b) {
        return std::tie(a.explains, a.typical) > std::tie(b.explains, b.typical);
    });
    return out;
}

std::vector<Warning const*> warnings(Catalogue const& facts, SoreAreas const& sore, std::set<std::string> const& said)
{
    std::vector<Warning const*> out;
    for (auto const& warning : facts.warnings)
        if (said.contains(warning.id) || follows(warning, sore)) out.push_back(&warning);
    return out;
}

} // namespace tenderspot
