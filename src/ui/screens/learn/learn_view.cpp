// SPDX-License-Identifier: MIT
// All articles, with a full-text search, and one open article.
#include "domain/text_search.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/learn/article_view.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// A row that links to an article.
Node link_row(ViewContext const& context, Node words, std::string name, app::Action tap, std::optional<Node> sign = {})
{
    words.style.width = Extent::fill();
    Node chevron;
    chevron.content = IconMark{Icon::chevron, Ink::muted, 18};
    auto node =
        box({.axis = Axis::row, .align = Align::centre, .gap = 12, .padding = {10, 0, 10, 0}, .min_height = 56});
    if (sign) node.children.push_back(std::move(*sign));
    node.children.push_back(std::move(words));
    if (!is_large_text(context.theme.text_scale)) node.children.push_back(std::move(chevron));
    node.role = Role::button;
    node.key = name;
    node.name = std::move(name);
    node.tap = std::move(tap);
    return node;
}

Node article_row(ViewContext const& context, Article const& article)
{
    std::optional<Node> sign;
    if (!article.muscle.empty()) {
        sign.emplace();
        sign->content = Disc{context.theme.colour(muscle_ink(article.muscle)), 14};
    }
    return link_row(
        context,
        column(1, text(tr(article.title), Type::body_strong), text(tr(article.summary), Type::secondary, Ink::muted)),
        tr(article.title), app::OpenArticle{article.id, {}}, std::move(sign));
}

Node list_card() { return with_padding(card(4), {4, 16, 4, 16}); }

Node hit_row(ViewContext const& context, Hit const& hit)
{
    auto const& facts = context.catalogue;
    if (hit.point) {
        auto const name = spot_name(facts, hit.point->id);
        auto row =
            link_row(context, column(1, text(name, Type::body_strong), text(tr(hit.text), Type::secondary, Ink::muted)),
                     name, app::SelectSpot{{hit.point->id, Side::left}});
        row.key = fmt::format("{} {}", hit.point->id, hit.text);
        return row;
    }
    auto const section = hit.section ? hit.section->id : std::string{};
    auto title =
        hit.section ? fmt::format("{} · {}", tr(hit.article->title), tr(hit.section->title)) : tr(hit.article->title);
    auto row =
        link_row(context, column(1, text(title, Type::body_strong), text(tr(hit.text), Type::secondary, Ink::muted)),
                 title, app::OpenArticle{hit.article->id, section});
    row.key = fmt::format("{} {} {}", hit.article->id, section, hit.text);
    return row;
}

Node hits(ViewContext const& context, std::string const& words)
{
    auto const found = search(context.catalogue, words);
    if (found.empty())
        return text(trf("Nothing here has \"{}\". Try one word, such as \"stairs\".", words), Type::body, Ink::muted);
    auto list = list_card();
    for (auto const& hit : found)
        add_row(list, hit_row(context, hit));
    list.role = Role::list;
    list.name = tr("Found");
    return list;
}

Node contents(ViewContext const& context)
{
    auto muscles = list_card(), topics = list_card();
    for (auto const& article : context.catalogue.articles)
        add_row(article.muscle.empty() ? topics : muscles, article_row(context, article));
    add_row(topics, link_row(context,
                             column(1, text(tr("Sources"), Type::body_strong),
                                    text(tr("Who says what is said here"), Type::secondary, Ink::muted)),
                             tr("Sources"), app::OpenArticle{app::sources_page, {}}));
    muscles.role = topics.role = Role::list;
    muscles.name = tr("Muscles");
    topics.name = tr("Topics");
    return column(14, heading(tr("Muscles"), Type::section), std::move(muscles), heading(tr("Topics"), Type::section),
                  std::move(topics));
}

Node all_sources(ViewContext const& context)
{
    SourceIds ids;
    for (auto const& source : context.catalogue.sources)
        ids.insert(source.id);
    auto list = source_list(context.catalogue, ids);
    list.children.erase(list.children.begin()); // The page already has the title.
    return page(tr("Sources"), column(16, back_row(context.theme.text_scale, app::CloseArticle{}, tr("Sources")),
                                      text(tr("No clinician has reviewed this app yet. What is marked GK is general "
                                              "knowledge: check it before you rely on it."),
                                           Type::secondary, Ink::muted),
                                      std::move(list)));
}

} // namespace

Node learn_view(ViewContext const& context)
{
    auto const& learn = context.state.learn;
    if (learn.article == app::sources_page) return all_sources(context);
    if (auto const* article = learn.article ? context.catalogue.article(*learn.article) : nullptr)
        return article_view(context, *article);
    auto field = text_field(tr("Search all pages"), learn.search, tr("A word, such as stairs or ice"),
                            [](std::string typed) { return app::SearchPages{std::move(typed)}; });
    auto content = column(16, heading(tr("Learn")), with_own_words(context, std::move(field), learn.search),
                          learn.search.empty() ? contents(context) : hits(context, learn.search));
    return page(tr("Learn"), std::move(content));
}

} // namespace tenderspot::ui
