// SPDX-License-Identifier: MIT
// The tree of a screen as a reader of a web page knows such things: landmarks, lists, groups, fields, buttons.
#pragma once

#include "ui/toolkit/layout.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tenderspot::ui {

/// One element. Its kind is one of: main, region, dialog, modal, nav, tabs, tab, heading, text, button, choice,
/// radios, radio, list, item, field, image, map, timer, note, box (only scrolls).
struct MirrorNode
{
    std::string id; ///< Of the node, in hex; with a letter behind it where the node needs more than one element.
    std::string kind;
    std::string name;
    std::string about;        ///< What is said after the name.
    std::string value, hint;  ///< Of a field.
    bool lines = false;       ///< Of a field: it may have several.
    int level = 0;            ///< Of a heading, 1 to 3.
    std::optional<bool> on{}; ///< Of what can be chosen.
    bool off = false;         ///< Cannot be used now.
    Rect box;                 ///< In points, from the corner of what the element above holds, unscrolled.
    std::optional<float> scroll{};
    std::vector<std::string> children; ///< Ids in reading order.
};

/// Words that are to be heard when they come, wherever the reader is.
struct Announcement
{
    std::string words;
    enum class Manner : std::uint8_t {
        polite,           ///< Said when they come or change.
        while_page_stays, ///< The same, but not with a new page: there they are met in reading.
        urgent            ///< Interrupts.
    } manner = Manner::polite;
};

struct MirrorTree
{
    std::vector<MirrorNode> nodes; ///< In reading order, what holds others before them; the first one holds all.
    std::string page;              ///< The id of what is in front: a dialog, else the page.
    std::string title;             ///< Its heading.
    std::vector<Announcement> announcements;
};

[[nodiscard]] std::string mirror_id(std::uint64_t node);
[[nodiscard]] std::optional<std::uint64_t> node_of(std::string const& mirror_id);

[[nodiscard]] MirrorTree mirror_tree(Node const& root, ScrollPlaces const& scrolled);

} // namespace tenderspot::ui
