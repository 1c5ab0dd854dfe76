// SPDX-License-Identifier: MIT
// Statements and their sources.
#include "ui/parts/statements.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

void take(SourceIds& ids, std::vector<std::string> const& sources) { ids.insert(sources.begin(), sources.end()); }

Node source_row(Source const& source)
{
    auto what = tr(source.title);
    if (!source.publisher.empty()) what += " · " + source.publisher;
    auto words = column(0, text(std::move(what), Type::secondary));
    if (!source.address.empty()) words.children.push_back(text(source.address, Type::caption, Ink::muted));
    return column(0, text(source.id, Type::caption, Ink::muted), std::move(words));
}

} // namespace

Node statement_node(Statement const& statement)
{
    return column(1, text(tr(statement.text)), text(source_line(statement), Type::caption, Ink::muted));
}

Node sourced_notice(std::string title, Statement const& statement)
{
    auto node = notice(std::move(title), tr(statement.text));
    node.children.push_back(text(source_line(statement), Type::caption, Ink::muted));
    return node;
}

SourceIds sources_of(TriggerPoint const& point)
{
    SourceIds ids;
    for (auto const* statement : {&point.place, &point.find, &point.felt_at, &point.usual.why, &point.caution})
        take(ids, statement->sources);
    for (auto const& use : point.protocol.how)
        for (auto const* statement : {&use.position, &use.caution})
            take(ids, statement->sources);
    for (auto const& felt : point.felt)
        take(ids, felt.sources);
    for (auto const& note : point.differs)
        take(ids, note.sources);
    take(ids, point.protocol.dose_sources);
    return ids;
}

SourceIds sources_of(Article const& article)
{
    SourceIds ids;
    for (auto const& section : article.sections)
        for (auto const& statement : section.statements)
            take(ids, statement.sources);
    return ids;
}

Node source_list(Catalogue const& facts, SourceIds const& ids)
{
    auto list = column(8, heading(tr("Sources"), Type::body_strong));
    for (auto const& source : facts.sources)
        if (ids.contains(source.id)) list.children.push_back(source_row(source));
    list.role = Role::list;
    list.name = tr("Sources");
    return list;
}

} // namespace tenderspot::ui
