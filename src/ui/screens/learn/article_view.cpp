// SPDX-License-Identifier: MIT
// An article: the muscle on the map, the sections, and the sources.
#include "ui/screens/learn/article_view.hpp"

#include "ui/parts/body_picture.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

std::vector<Spot> spots_of(Catalogue const& facts, std::string const& muscle)
{
    std::vector<Spot> out;
    for (auto const& point : facts.points)
        if (point.muscle == muscle) out.push_back({point.id, Side::left});
    return out;
}

/// The muscle with its zones, and links to each of its points.
Node muscle_map(ViewContext const& context, Article const& article)
{
    auto const spots = spots_of(context.catalogue, article.muscle);
    auto node = column(8);
    if (auto const* view = spots.empty() ? nullptr : view_of_most(context.body_map, spots))
        node.children.push_back(
            still_picture(context, view->view, spots, article.muscle, std::min(300.0f, context.size.h * 0.36f)));
    auto chips = wrap(8);
    for (auto const& spot : spots) {
        auto const* point = context.catalogue.point(spot.point);
        auto one = chip(tr(point->name), app::SelectSpot{spot});
        one.name = trf("Show on the map: {}", tr(point->name));
        chips.children.push_back(std::move(one));
    }
    node.children.push_back(std::move(chips));
    return node;
}

Node section_node(Section const& section)
{
    auto node = column(12, heading(tr(section.title), Type::section));
    for (auto const& statement : section.statements)
        node.children.push_back(statement_node(statement));
    node.key = section_key(section.id);
    return with_padding(std::move(node), {10, 0, 0, 0});
}

} // namespace

std::string section_key(std::string const& section) { return "section " + section; }

Node article_view(ViewContext const& context, Article const& article)
{
    auto content = column(14, back_row(context.theme.text_scale, app::CloseArticle{}, tr(article.title)));
    if (!article.summary.empty()) content.children.push_back(text(tr(article.summary), Type::body, Ink::muted));
    if (!article.muscle.empty()) content.children.push_back(muscle_map(context, article));
    for (auto const& section : article.sections)
        content.children.push_back(section_node(section));
    auto sources = source_list(context.catalogue, sources_of(article));
    content.children.push_back(with_padding(std::move(sources), {10, 0, 0, 0}));
    auto node = page(tr(article.title), std::move(content));
    node.key = "article " + article.id;
    return node;
}

} // namespace tenderspot::ui
