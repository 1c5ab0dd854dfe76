// SPDX-License-Identifier: MIT
// Weighs the pain patterns of points against sore areas.
#include "domain/where_it_hurts.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace tenderspot {
namespace {

int weight(MatchedBy by)
{
    switch (by) {
    case MatchedBy::core: return core_weight;
    case MatchedBy::spill: return spill_weight;
    case MatchedBy::place: return place_weight;
    }
    return 0;
}

MatchedBy matched_by(FeltAs as) { return as == FeltAs::core ? MatchedBy::core : MatchedBy::spill; }

SoreArea area_of(Catalogue const& facts, std::string const& region, Side side)
{
    auto const* known = facts.region(region);
    return {region, known && !known->paired ? Side::left : side};
}

float share(int part, int whole) { return whole > 0 ? static_cast<float>(part) / static_cast<float>(whole) : 0.0f; }

/// Whether the point's own place counts; it does not if the pain pattern already includes that area.
bool counts_its_place(TriggerPoint const& point)
{
    auto const is_felt = std::any_of(point.felt.begin(), point.felt.end(),
                                     [&](Felt const& felt) { return felt.region == point.lies_in; });
    return !is_felt && point.usual.rank >= place_rank;
}

Candidate weighed(Catalogue const& facts, TriggerPoint const& point, Side side, SoreAreas const& sore)
{
    Candidate out{{point.id, side}, 0, point.usual.rank, 0, {}};
    int matched = 0, whole = 0;
    for (auto const& felt : point.felt) {
        auto const by = matched_by(felt.as);
        whole += weight(by);
        auto area = area_of(facts, felt.region, side);
        if (!sore.contains(area)) continue;
        matched += weight(by);
        out.matches.push_back({std::move(area), by});
    }
    out.typical = share(matched, whole);
    auto own = area_of(facts, point.lies_in, side);
    if (counts_its_place(point) && sore.contains(own)) {
        matched += weight(MatchedBy::place);
        out.matches.push_back({std::move(own), MatchedBy::place});
    }
    std::stable_sort(out.matches.begin(), out.matches.end(),
                     [](Match const& a, Match const& b) { return a.by < b.by; });
    out.explains = share(matched, core_weight * static_cast<int>(sore.size()));
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

bool is_treatable(Catalogue const& facts, Candidate const& candidate)
{
    return facts.point(candidate.spot.point)->self_treatment == SelfTreatment::advised;
}

} // namespace

std::vector<Candidate> candidates(Catalogue const& facts, SoreAreas const& sore)
{
    std::vector<Candidate> out;
    for (auto const& point : facts.points)
        for (auto const side : std::array{Side::left, Side::right})
            if (auto one = weighed(facts, point, side, sore); !one.matches.empty()) out.push_back(std::move(one));
    std::stable_sort(out.begin(), out.end(), [&](Candidate const& a, Candidate const& b) {
        if (auto const a_first = is_treatable(facts, a); a_first != is_treatable(facts, b)) return a_first;
        return std::tie(a.explains, a.usual, a.typical) > std::tie(b.explains, b.usual, b.typical);
    });
    return out;
}

SoreAreas unexplained(Catalogue const& facts, SoreAreas const& sore)
{
    SoreAreas out;
    for (auto const& area : sore)
        if (candidates(facts, {area}).empty()) out.insert(area);
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
