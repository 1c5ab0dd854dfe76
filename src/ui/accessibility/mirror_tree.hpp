// SPDX-License-Identifier: MIT
// A screen's tree in the terms of a web page's screen reader: landmarks, lists, groups, fields, buttons.
#pragma once

#include "ui/toolkit/layout.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tenderspot::ui {

/// One element. Its kind is one of: main, region, dialog, modal, nav, tabs, tab, heading, text, button, choice, radios,
/// radio, list, item, field, image, map, timer, note, box (only scrolls).
struct MirrorNode
{
    std::string id; ///< The node's id in hex, plus a letter if the node needs more than one element.
    std::string kind;
    std::string name;
    std::string about;        ///< What is said after the name.
    std::string value, hint;  ///< For a field.
    bool lines = false;       ///< For a field: whether it is multi-line.
    int level = 0;            ///< For a heading, 1 to 3.
    std::optional<bool> on{}; ///< For elements that can be chosen.
    bool off = false;         ///< Disabled.
    Rect box;                 ///< In points, relative to the content of the parent element, unscrolled.
    std::optional<float> scroll{};
    std::vector<std::string> children; ///< Ids in reading order.
};

/// Words to be heard when they appear, wherever the reader is.
struct Announcement
{
    std::string words;
    enum class Manner : std::uint8_t {
        polite,           ///< Said when they appear or change.
        while_page_stays, ///< Like polite, but not when the page is new: there they are read in order.
        urgent            ///< Interrupts.
    } manner = Manner::polite;
};

struct MirrorTree
{
    std::vector<MirrorNode> nodes; ///< In reading order, containers before their contents; the first one is the root.
    std::string page;              ///< The id of what is in front: a dialog, or else the page.
    std::string title;             ///< The heading of that page.
    std::vector<Announcement> announcements;
};

[[nodiscard]] std::string mirror_id(std::uint64_t node);
[[nodiscard]] std::optional<std::uint64_t> node_of(std::string const& mirror_id);

[[nodiscard]] MirrorTree mirror_tree(Node const& root, ScrollPlaces const& scrolled);

} // namespace tenderspot::ui
