// SPDX-License-Identifier: MIT
// About a dozen kinds of widgets, as functions that make nodes.
#pragma once

#include "ui/toolkit/node.hpp"

#include <utility>

namespace tenderspot::ui {

// Measures of the design, in points.
inline constexpr float side_margin = 20, card_radius = 20, button_height = 56, button_radius = 16, touch_size = 48;

template <class... Nodes> [[nodiscard]] Node box(Style style, Nodes&&... nodes)
{
    Node node;
    node.style = std::move(style);
    node.children.reserve(sizeof...(nodes));
    (node.children.push_back(std::forward<Nodes>(nodes)), ...);
    return node;
}

template <class... Nodes> [[nodiscard]] Node column(float gap, Nodes&&... nodes)
{
    return box({.gap = gap}, std::forward<Nodes>(nodes)...);
}
template <class... Nodes> [[nodiscard]] Node row(float gap, Nodes&&... nodes)
{
    return box({.axis = Axis::row, .align = Align::centre, .gap = gap}, std::forward<Nodes>(nodes)...);
}
/// A row that wraps onto more rows when there is not enough room.
template <class... Nodes> [[nodiscard]] Node wrap(float gap, Nodes&&... nodes)
{
    return box({.axis = Axis::wrap, .gap = gap}, std::forward<Nodes>(nodes)...);
}
/// A white card with rounded corners.
template <class... Nodes> [[nodiscard]] Node card(float gap, Nodes&&... nodes)
{
    return box({.gap = gap,
                .padding = {16, 16, 16, 16},
                .fill = Ink::surface,
                .line = Ink::edge,
                .radius = card_radius,
                .shadow = true},
               std::forward<Nodes>(nodes)...);
}

[[nodiscard]] Node text(std::string words, Type type = Type::body, Ink ink = Ink::ink, Align align = Align::start);
[[nodiscard]] Node heading(std::string words, Type type = Type::title, Align align = Align::start);

enum class Look { primary, outline, plain, danger };
[[nodiscard]] Node button(std::string name, std::optional<Command> tap, Look look = Look::primary);
[[nodiscard]] Node icon_button(Icon icon, std::string name, Command tap);
/// A round icon button on a light background, for use over a picture.
[[nodiscard]] Node floating_button(Icon icon, std::string name, Command tap);

/// The header of a page with a back button; at a large text size the title gets its own line.
[[nodiscard]] Node back_row(float text_scale, Command leave, std::string title);

enum class Choice { not_chosen, chosen };
/// 36 points high to the eye, 48 to the finger.
[[nodiscard]] Node chip(std::string name, Choice choice, Command tap);
/// Looks like an unselected choice, but triggers an action.
[[nodiscard]] Node chip(std::string name, Command tap);
/// Like the first one, with a bool.
[[nodiscard]] inline Node choice(std::string name, bool chosen, Command tap)
{
    return chip(std::move(name), chosen ? Choice::chosen : Choice::not_chosen, std::move(tap));
}
/// Choices of which exactly one is selected; `name` says what they decide.
[[nodiscard]] Node one_of(std::string name, Node choices);

/// An editable text field containing `value`. Announces how many letters are left before it is full.
[[nodiscard]] Node text_field(std::string name, std::string value, std::string hint, EditedAction edited,
                              TextLimits limits = {});

[[nodiscard]] Node notice(std::string title, std::string sentence);
[[nodiscard]] Node divider();
[[nodiscard]] Node spacer();
[[nodiscard]] Node gap(float height);

[[nodiscard]] Node with_padding(Node node, Insets padding);

/// A page that scrolls as a whole and keeps a readable width on wide screens.
[[nodiscard]] Node page(std::string name, Node content);

/// The page with a button below it that is always in view.
[[nodiscard]] Node with_footer(Node page, Node button);

} // namespace tenderspot::ui
