// SPDX-License-Identifier: MIT
// Lays out a tree: gives every node its place on the screen.
#pragma once

#include "ui/toolkit/node.hpp"
#include "ui/toolkit/text_metrics.hpp"

#include <map>

namespace tenderspot::ui {

/// The scroll offset of each scrolling node, by its id, in points from its top.
using ScrollPlaces = std::map<std::uint64_t, float>;

struct LayoutContext
{
    Theme const& theme;
    TextMetrics const& metrics;
    ScrollPlaces const& scrolled;
};

/// Fills in the ids, boxes, clips and lines of the tree for a screen of this size. Scroll offsets beyond the end are
/// clamped to it.
void lay_out(Node& root, Rect screen, LayoutContext const& context);

/// The size of a node that may be `width` wide.
[[nodiscard]] Size measure(Node& node, float width, LayoutContext const& context);

/// How the width of a row is divided.
struct RowRoom
{
    float rest = 0; ///< The room left by children that are fixed or fit, without gaps; may be negative.
    float unit = 0; ///< Room for each unit of weight; 0 if no child fills.
    int count = 0;  ///< The number of children in the flow.
};
[[nodiscard]] RowRoom row_room(Node& row, float inner_width, LayoutContext const& context);

/// The font of a label's text, before any shrinking.
[[nodiscard]] Font label_font(Label const& label, Theme const& theme);

/// The maximum scroll offset of a node; 0 if all of it is visible.
[[nodiscard]] float scroll_range(Node const& node);

} // namespace tenderspot::ui
