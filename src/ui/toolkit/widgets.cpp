// SPDX-License-Identifier: MIT
// Builds the widgets from nodes.
#include "ui/toolkit/widgets.hpp"

#include "ui/words/translate.hpp"

namespace tenderspot::ui {
namespace {

Node label(std::string words, Type type, Ink ink, Align align = Align::centre)
{
    Node node;
    node.content = Label{std::move(words), type, ink, align, {}, {}, 0};
    return node;
}

Node mark(Icon icon, Ink ink, float size = 24)
{
    Node node;
    node.content = IconMark{icon, ink, size};
    node.style.align = Align::centre;
    node.style.justify = Justify::centre;
    return node;
}

Node tappable(Node node, Role role, std::string name, std::optional<Command> tap)
{
    node.role = role;
    if (node.key.empty()) node.key = name;
    node.name = std::move(name);
    node.disabled = !tap.has_value();
    node.tap = std::move(tap);
    return node;
}

} // namespace

Node text(std::string words, Type type, Ink ink, Align align)
{
    auto node = label(std::move(words), type, ink, align);
    node.role = Role::text;
    return node;
}

Node heading(std::string words, Type type, Align align)
{
    auto node = label(std::move(words), type, Ink::ink, align);
    node.role = Role::heading;
    return node;
}

Node button(std::string name, std::optional<Command> tap, Look look)
{
    auto const filled = look == Look::primary;
    auto const ink = !tap ? Ink::muted : filled ? Ink::on_accent : look == Look::danger ? Ink::danger : Ink::accent;
    auto const fill = filled && tap ? Ink::accent : look == Look::plain ? Ink::none : Ink::surface;
    auto const line = look == Look::plain || (filled && tap) ? Ink::none : Ink::line;
    auto node = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .padding = {8, 12, 8, 12},
                     .min_height = look == Look::plain ? touch_size : button_height,
                     .fill = fill,
                     .line = line,
                     .line_width = 1.5f,
                     .radius = button_radius},
                    label(name, Type::button, ink));
    return tappable(std::move(node), Role::button, std::move(name), std::move(tap));
}

Node icon_button(Icon icon, std::string name, Command tap)
{
    auto node = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(touch_size),
                     .height = Extent::fixed(touch_size),
                     .radius = touch_size / 2},
                    mark(icon, Ink::ink));
    return tappable(std::move(node), Role::button, std::move(name), std::move(tap));
}

Node floating_button(Icon icon, std::string name, Command tap)
{
    auto node = icon_button(icon, std::move(name), std::move(tap));
    node.style.fill = Ink::surface;
    node.style.line = Ink::line;
    node.style.shadow = true;
    return node;
}

Node back_row(float text_scale, Command leave, std::string title)
{
    auto words = heading(std::move(title));
    words.style.width = Extent::fill();
    auto back = icon_button(Icon::back, tr("Back"), std::move(leave));
    if (is_large_text(text_scale)) return column(4, box({.align = Align::start}, std::move(back)), std::move(words));
    return row(4, std::move(back), std::move(words));
}

Node chip(std::string name, Choice choice, Command tap)
{
    auto const chosen = choice == Choice::chosen;
    auto pill = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .padding = {6, 14, 6, 14},
                     .min_height = 36,
                     .fill = chosen ? Ink::strong : Ink::surface,
                     .line = chosen ? Ink::none : Ink::line,
                     .radius = 40},
                    label(name, Type::secondary_strong, chosen ? Ink::on_strong : Ink::ink));
    auto node = box({.justify = Justify::centre, .min_width = touch_size, .min_height = touch_size}, std::move(pill));
    node.selected = chosen;
    return tappable(std::move(node), Role::choice, std::move(name), std::move(tap));
}

Node chip(std::string name, Command tap)
{
    auto node = chip(std::move(name), Choice::not_chosen, std::move(tap));
    node.role = Role::button;
    return node;
}

Node one_of(std::string name, Node choices)
{
    choices.role = Role::radio_group;
    choices.name = std::move(name);
    return choices;
}

Node text_field(std::string name, std::string value, std::string hint, EditedAction edited, TextLimits limits)
{
    constexpr std::size_t told_from = 20;
    auto const left = letters_left(value, limits);
    auto const empty = value.empty();
    auto node = box({.axis = Axis::stack,
                     .justify = Justify::centre,
                     .padding = {8, 14, 8, 14},
                     .min_height = touch_size,
                     .fill = Ink::surface,
                     .line = Ink::line,
                     .line_width = 1.5f,
                     .radius = 14},
                    label(empty ? std::move(hint) : value, Type::body, empty ? Ink::muted : Ink::ink, Align::start));
    node.role = Role::text_field;
    node.key = name;
    node.name = std::move(name);
    node.value = std::move(value);
    node.edited = std::move(edited);
    node.limits = limits;
    if (left <= told_from) {
        node.style.axis = Axis::column;
        node.style.gap = 4;
        node.children.push_back(
            text(left == 0 ? tr("It is full.") : trf("{} left", left), Type::secondary, Ink::muted));
    }
    return node;
}

Node notice(std::string title, std::string sentence)
{
    auto node =
        box({.gap = 4, .padding = {14, 16, 14, 16}, .fill = Ink::warn_tint, .radius = card_radius},
            text(std::move(title), Type::secondary_strong, Ink::warn_ink), text(std::move(sentence), Type::secondary));
    node.role = Role::alert;
    return node;
}

Node divider() { return box({.height = Extent::fixed(1), .fill = Ink::line}); }
Node spacer() { return box({.width = Extent::fill(), .height = Extent::fill()}); }
Node gap(float height) { return box({.height = Extent::fixed(height)}); }

Node with_padding(Node node, Insets padding)
{
    node.style.padding = padding;
    return node;
}

Node page(std::string name, Node content)
{
    content.style.max_width = 660; // Eleven scores fit into one row.
    content.style.width = Extent::fill();
    content.style.padding = {24, side_margin, 24, side_margin};
    auto node = box({.align = Align::centre, .width = Extent::fill(), .height = Extent::fill(), .scrolls = true},
                    std::move(content));
    node.role = Role::screen;
    node.key = name;
    node.name = std::move(name);
    return node;
}

Node with_footer(Node page, Node button)
{
    button.style.width = Extent::fill();
    button.style.max_width = 620;
    auto bar = box({.align = Align::centre, .padding = {12, side_margin, 12, side_margin}, .fill = Ink::background},
                   std::move(button));
    return box({.width = Extent::fill(), .height = Extent::fill()}, std::move(page), divider(), std::move(bar));
}

} // namespace tenderspot::ui
