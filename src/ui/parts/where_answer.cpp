// SPDX-License-Identifier: MIT
// The points to try, in the order of domain/where_it_hurts, and why each is listed.
#include "ui/parts/where_answer.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

inline constexpr std::size_t most_candidates = 8;

/// How many of the areas suggest the point; for a single area, the reason alone is enough.
std::string how_much(Candidate const& candidate, std::size_t sore)
{
    return sore < 2 ? std::string{} : trf("Fits {} of {} areas", candidate.matches.size(), sore);
}

/// The areas follow.
std::string reason(MatchedBy by, std::string const& areas)
{
    switch (by) {
    case MatchedBy::core: return trf("May be felt mainly here: {}", areas);
    case MatchedBy::spill: return trf("May spread here: {}", areas);
    case MatchedBy::place: return trf("The point itself lies here: {}", areas);
    }
    return {};
}

void add_reasons(Node& words, Catalogue const& facts, Candidate const& candidate)
{
    for (auto const by : {MatchedBy::core, MatchedBy::spill, MatchedBy::place}) {
        std::vector<std::string> areas;
        for (auto const& match : candidate.matches)
            if (match.by == by) areas.push_back(tr(facts.region(match.area.region)->name));
        if (!areas.empty()) words.children.push_back(text(reason(by, joined(areas)), Type::secondary));
    }
}

Node reasons_of(Catalogue const& facts, TriggerPoint const& point, Candidate const& candidate, std::size_t sore)
{
    auto words = column(2, text(spot_name(facts, candidate.spot), Type::body_strong));
    if (auto fit = how_much(candidate, sore); !fit.empty())
        words.children.push_back(text(std::move(fit), Type::secondary, Ink::muted));
    if (point.self_treatment == SelfTreatment::shown_only)
        words.children.push_back(text(tr("Too deep to press by yourself"), Type::secondary_strong, Ink::warn_ink));
    add_reasons(words, facts, candidate);
    words.children.push_back(text(tr(point.usual.why.text), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    return words;
}

Node candidate_row(ViewContext const& context, Candidate const& candidate, std::size_t sore)
{
    auto const& facts = context.catalogue;
    auto const* point = facts.point(candidate.spot.point);
    Node disc;
    disc.content = Disc{context.theme.colour(muscle_ink(point->muscle)), 12};
    auto node = box({.axis = Axis::row, .align = Align::start, .gap = 12, .padding = {12, 4, 12, 4}, .radius = 12},
                    with_padding(std::move(disc), {7, 0, 0, 0}), reasons_of(facts, *point, candidate, sore));
    node.role = Role::button;
    node.name = spot_name(facts, candidate.spot);
    node.key = node.name;
    node.value = how_much(candidate, sore);
    node.tap = app::SelectSpot{candidate.spot};
    return node;
}

Node candidate_list(ViewContext const& context, std::vector<Candidate> const& found, std::size_t sore)
{
    auto list = column(4);
    list.role = Role::list;
    for (std::size_t i = 0; i < std::min(found.size(), most_candidates); ++i) {
        if (i > 0) list.children.push_back(divider());
        list.children.push_back(candidate_row(context, found[i], sore));
    }
    return list;
}

void add_sourced(Node& node, Statement const& statement)
{
    node.children.push_back(text(tr(statement.text), Type::secondary, Ink::muted));
    node.children.push_back(text(source_line(statement), Type::caption, Ink::muted));
}

} // namespace

Node nobodys_words(Catalogue const& facts, SoreAreas const& areas)
{
    std::vector<std::string> names;
    for (auto const& area : areas)
        names.push_back(area_name(facts, area));
    return text(trf("{}: none of the points in this app is known to be felt there. If it stays or worries you, ask a "
                    "clinician.",
                    joined(names, "; ")));
}

Node where_answer(ViewContext const& context, SoreAreas const& sore)
{
    auto node = column(12);
    if (auto const nobodys = unexplained(context.catalogue, sore); !nobodys.empty())
        node.children.push_back(nobodys_words(context.catalogue, nobodys));
    auto const found = candidates(context.catalogue, sore);
    if (found.empty()) return node;
    node.children.push_back(heading(tr("Points to try first"), Type::body_strong));
    node.children.push_back(candidate_list(context, found, sore.size()));
    add_sourced(node,
                {"First comes what fits more of your areas, then what our sources call usual. The order is partly "
                 "our own choice.",
                 {"S1", "FALVEY", "MONCLUS", "APP"}});
    add_sourced(node, {"This compares where it hurts with where each point may be felt. It is no diagnosis: where a "
                       "point is felt differs from person to person.",
                       {"NJOO", "HOLM"}});
    return node;
}

} // namespace tenderspot::ui
