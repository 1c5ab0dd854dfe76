// SPDX-License-Identifier: MIT
// Building blocks of the care pages.
#include "ui/parts/page_parts.hpp"

#include "ui/parts/sign_parts.hpp"
#include "ui/words/words.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tenderspot::ui {
namespace {

std::vector<std::string> sources_of_both(std::vector<Warning const*> const& warnings)
{
    std::vector<std::string> all;
    auto const add = [&](Statement const& statement) {
        for (auto const& source : statement.sources)
            if (std::find(all.begin(), all.end(), source) == all.end()) all.push_back(source);
    };
    for (auto const* warning : warnings)
        add(warning->sign);
    add(warnings.front()->advice);
    return all;
}

/// Signs that ask for the same thing, what they ask for, and their sources.
Node sign_words(ViewContext const& context, std::vector<Warning const*> const& same, Type type)
{
    auto signs = column(8), node = column(4);
    for (auto const* warning : same)
        signs.children.push_back(sign_tick(context, *warning, type));
    node.children.push_back(std::move(signs));
    node.children.push_back(text(tr(same.front()->advice.text), Type::secondary));
    node.children.push_back(text(source_line(sources_of_both(same)), Type::caption, Ink::muted));
    return node;
}

/// In red, which is reserved for what cannot wait.
Node exclamation(float text_scale)
{
    Node mark;
    mark.content = Label{"!", Type::button, Ink::surface, Align::centre, Label::Fit::shrink, {}, 0};
    return box({.axis = Axis::stack,
                .align = Align::centre,
                .justify = Justify::centre,
                .width = Extent::fixed(32 * text_scale),
                .height = Extent::fixed(32 * text_scale),
                .fill = Ink::danger,
                .radius = 16 * text_scale},
               std::move(mark));
}

} // namespace

bool has_two_columns(ViewContext const& context)
{
    auto const scale = context.theme.text_scale;
    auto const rail = context.form() == Form::tablet ? 93 * std::min(scale, 1.3f) : 0;
    return context.size.w - rail - 2 * side_margin >= 640 * scale;
}

Node columns_page(ViewContext const& context, std::string name, Node head, Node first, Node second)
{
    if (!has_two_columns(context))
        return page(std::move(name), column(16, std::move(head), std::move(first), std::move(second)));
    first.style.width = second.style.width = Extent::fill();
    auto both = row(24, std::move(first), std::move(second));
    both.style.align = Align::start;
    auto node = page(std::move(name), column(16, std::move(head), std::move(both)));
    node.children.front().style.max_width = 1120;
    return node;
}

std::vector<Statement> const& statements_of(Catalogue const& facts, std::string_view article, std::string_view section)
{
    static std::vector<Statement> const none;
    auto const* page = facts.article(article);
    if (!page) return none;
    for (auto const& one : page->sections)
        if (one.id == section) return one.statements;
    return none;
}

Node emergency_card(ViewContext const& context, std::string title, std::vector<Warning const*> const& warnings)
{
    auto words = heading(title, Type::section);
    std::get<Label>(words.content).ink = Ink::danger;
    words.style.width = Extent::fill();
    auto node = card(12, row(12, exclamation(context.theme.text_scale), std::move(words)));
    node.style.line = Ink::danger;
    node.style.line_width = 2;
    node.role = Role::list;
    node.name = std::move(title);
    for (auto at = warnings.begin(); at != warnings.end();) {
        auto const& advice = (*at)->advice.text;
        auto const end = std::find_if(at, warnings.end(), [&](auto const* w) { return w->advice.text != advice; });
        if (at != warnings.begin()) node.children.push_back(divider());
        node.children.push_back(sign_words(context, {at, end}, Type::body_strong));
        at = end;
    }
    return node;
}

Node warning_words(ViewContext const& context, Warning const& warning)
{
    return sign_words(context, {&warning}, Type::secondary_strong);
}

Node lettered(ViewContext const& context, std::string letter, Node words)
{
    auto const side = 32 * context.theme.text_scale;
    Node sign;
    sign.content =
        Label{std::move(letter), Type::secondary_strong, Ink::accent, Align::centre, Label::Fit::shrink, {}, 0};
    auto disc = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(side),
                     .height = Extent::fixed(side),
                     .fill = Ink::accent_tint,
                     .radius = side / 2},
                    std::move(sign));
    // If there is little room beside the disc, words would be broken.
    if (context.size.w < 200 * context.theme.text_scale)
        return column(4, box({.align = Align::start}, std::move(disc)), std::move(words));
    words.style.width = Extent::fill();
    auto node = row(12, std::move(disc), std::move(words));
    node.style.align = Align::start;
    return node;
}

Node row_card(std::string name)
{
    auto node = with_padding(card(4), {4, 16, 4, 16});
    node.role = Role::list;
    node.name = std::move(name);
    return node;
}

void add_row(Node& card, Node row)
{
    if (!card.children.empty()) card.children.push_back(divider());
    card.children.push_back(std::move(row));
}

Node labelled(std::string const& label, Node chips)
{
    return column(4, text(label, Type::body_strong), one_of(label, std::move(chips)));
}

Node link_row(ViewContext const& context, std::string title, std::string sentence, app::Action tap)
{
    auto words = column(1, text(title, Type::body_strong), text(std::move(sentence), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto node = box(
        {.axis = Axis::row, .align = Align::centre, .gap = 12, .padding = {10, 0, 10, 0}, .min_height = button_height},
        std::move(words));
    if (!is_large_text(context.theme.text_scale)) {
        Node chevron;
        chevron.content = IconMark{Icon::chevron, Ink::muted, 18};
        node.children.push_back(std::move(chevron));
    }
    node.role = Role::button;
    node.key = title;
    node.name = std::move(title);
    node.tap = std::move(tap);
    return node;
}

} // namespace tenderspot::ui
