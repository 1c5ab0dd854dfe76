// SPDX-License-Identifier: MIT
// Gives every node of a tree its place on the screen.
#pragma once

#include "ui/toolkit/node.hpp"
#include "ui/toolkit/text_metrics.hpp"

#include <map>

namespace tenderspot::ui {

/// How far each scrolling node is scrolled, by its id, in points from its top.
using ScrollPlaces = std::map<std::uint64_t, float>;

struct LayoutContext
{
    Theme const& theme;
    TextMetrics const& metrics;
    ScrollPlaces const& scrolled;
};

/// Fills in ids, boxes, clips and lines of the tree for a screen of this size. Scroll places beyond the end
/// count as the end.
void lay_out(Node& root, Rect screen, LayoutContext const& context);

/// The size that a node takes when it may be `width` wide.
[[nodiscard]] Size measure(Node& node, float width, LayoutContext const& context);

/// How the width of a row is shared out.
struct RowRoom
{
    float rest = 0; ///< What no child that fits or is fixed takes, gaps not counted; may be negative.
    float unit = 0; ///< For each unit of weight; 0 if nothing fills.
    int count = 0;  ///< Of children that flow.
};
[[nodiscard]] RowRoom row_room(Node& row, float inner_width, LayoutContext const& context);

/// What a label's text is set in, shrinking not counted.
[[nodiscard]] Font label_font(Label const& label, Theme const& theme);

/// The farthest that a scrolling node can be scrolled; 0 if all of it is seen.
[[nodiscard]] float scroll_range(Node const& node);

} // namespace tenderspot::ui
