// SPDX-License-Identifier: MIT
// The sheet below the picture on a phone, or beside it on a tablet.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/widgets.hpp"

namespace tenderspot::ui {

/// A scrolling surface with rounded top corners.
template <class... Nodes> [[nodiscard]] Node sheet(std::string name, Nodes&&... nodes)
{
    auto node = box({.gap = 12,
                     .padding = {12, side_margin, 20, side_margin},
                     .fill = Ink::surface,
                     .line = Ink::line,
                     .radius = card_radius,
                     .corners = Corners::top,
                     .shadow = true,
                     .scrolls = true},
                    std::forward<Nodes>(nodes)...);
    node.role = Role::dialog;
    node.key = "sheet " + name;
    node.name = std::move(name);
    return node;
}

/// A title with a button that closes the sheet; at a large text size the title gets its own line.
[[nodiscard]] Node sheet_title(ViewContext const& context, std::string title, app::Action close,
                               std::optional<Ink> disc = {});

[[nodiscard]] Node point_sheet(ViewContext const& context, Spot const& spot);
[[nodiscard]] Node mark_sheet(ViewContext const& context, app::MarkDraft const& draft);
[[nodiscard]] Node where_sheet(ViewContext const& context, app::WhereFlow const& where);
[[nodiscard]] Node legend_sheet(ViewContext const& context);

/// All regions with their sides to choose from, for users who do not point at the picture.
[[nodiscard]] Node region_list(ViewContext const& context, app::WhereFlow const& where);

} // namespace tenderspot::ui
