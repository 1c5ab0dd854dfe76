// SPDX-License-Identifier: MIT
// Reads a laid-out tree.
#include "ui/toolkit/semantics.hpp"

#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/widgets.hpp"

#include <fmt/core.h>

#include <array>
#include <cmath>

namespace tenderspot::ui {
namespace {

template <class Visit> void walk(Node const& node, Visit const& visit)
{
    visit(node);
    for (auto const& child : node.children)
        walk(child, visit);
}

bool acts(Node const& node) { return node.tap || node.role == Role::text_field || node.style.pans; }

std::string label_text(Node const& node)
{
    auto const* label = std::get_if<Label>(&node.content);
    return label ? label->text : std::string{};
}

/// The box in which a touch counts, enlarged if the node is smaller than a finger.
Rect touch_box(Node const& node)
{
    auto const wide = std::max((touch_size - node.box.w) / 2, 0.0f);
    auto const high = std::max((touch_size - node.box.h) / 2, 0.0f);
    return {node.box.x - wide, node.box.y - high, node.box.w + 2 * wide, node.box.h + 2 * high};
}

std::string states(Node const& node, std::optional<std::uint64_t> focus)
{
    std::string out;
    auto const add = [&](bool is, char const* name) {
        if (is) out += fmt::format("{}\"{}\"", out.empty() ? "" : ",", name);
    };
    add(node.selected, "selected");
    add(node.disabled, "disabled");
    add(focus == node.id, "focused");
    add(node.live, "live");
    return out;
}

float distance(Node const& node, Point at)
{
    auto const centre = node.box.centre();
    return std::hypot(centre.x - at.x, centre.y - at.y);
}

} // namespace

std::vector<Node const*> meaningful(Node const& root)
{
    std::vector<Node const*> found;
    walk(root, [&](Node const& node) {
        if (node.role != Role::none) found.push_back(&node);
    });
    return found;
}

std::vector<Node const*> focusable(Node const& root)
{
    std::vector<Node const*> found;
    walk(root, [&](Node const& node) {
        if (acts(node) && !node.disabled) found.push_back(&node);
    });
    return found;
}

Node const* touched(Node const& root, Point at)
{
    Node const* exact = nullptr;
    Node const* near = nullptr;
    walk(root, [&](Node const& node) {
        if (!acts(node) || !node.clip.contains(at)) return;
        if (node.box.contains(at)) {
            exact = &node; // Later nodes lie on top of earlier ones.
            if (!node.style.pans) near = nullptr;
        } else if (touch_box(node).contains(at) && (!near || distance(node, at) < distance(*near, at))) {
            near = &node;
        }
    });
    return near && (!exact || exact->style.pans) ? near : exact;
}

Node const* scrolling(Node const& root, Point at)
{
    Node const* found = nullptr;
    walk(root, [&](Node const& node) {
        if (node.style.scrolls && node.box.contains(at) && node.clip.contains(at)) found = &node;
    });
    return found;
}

Node const* panning(Node const& root, Point at)
{
    Node const* found = nullptr;
    walk(root, [&](Node const& node) {
        if (node.style.pans && node.box.contains(at) && node.clip.contains(at)) found = &node;
    });
    return found;
}

Node const* largest_scroller(Node const& root)
{
    Node const* found = nullptr;
    walk(root, [&](Node const& node) {
        if (node.style.scrolls && (!found || scroll_range(node) > scroll_range(*found))) found = &node;
    });
    return found;
}

namespace {

bool collect_scrollers(Node const& node, std::uint64_t id, std::vector<Node const*>& found)
{
    if (node.id == id) return true;
    for (auto const& child : node.children) {
        if (!collect_scrollers(child, id, found)) continue;
        if (node.style.scrolls) found.push_back(&node);
        return true;
    }
    return false;
}

} // namespace

std::vector<Node const*> ancestors_that_scroll(Node const& root, std::uint64_t id)
{
    std::vector<Node const*> found;
    (void)collect_scrollers(root, id, found);
    return found;
}

Node const* by_id(Node const& root, std::uint64_t id)
{
    Node const* found = nullptr;
    walk(root, [&](Node const& node) {
        if (node.id == id) found = &node;
    });
    return found;
}

bool is_in_sight(Node const& node)
{
    constexpr float hair = 0.6f, margin = 16;
    auto const &box = node.box, &clip = node.clip;
    auto const ends = box.bottom() <= clip.bottom() + hair && box.bottom() > clip.y;
    return ends && (box.y >= clip.y - hair || box.h > clip.h - margin);
}

Node const* first_unseen(Node const& root)
{
    Node const* found = nullptr;
    walk(root, [&](Node const& node) {
        if (!found && node.seen) found = &node;
    });
    return found;
}

Node const* by_key(Node const& root, std::string_view key)
{
    Node const* found = nullptr;
    walk(root, [&](Node const& node) {
        if (!found && node.key == key) found = &node;
    });
    return found;
}

std::string spoken_name(Node const& node) { return node.name.empty() ? label_text(node) : node.name; }

std::string json_escaped(std::string_view text)
{
    std::string out;
    for (auto const c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20) out += fmt::format("\\u{:04x}", c);
        else out += c;
    }
    return out;
}

std::string all_text(Node const& root)
{
    std::string out;
    auto const say = [&](std::string const& text) {
        if (!text.empty()) out += text + "\n";
    };
    walk(root, [&](Node const& node) {
        auto const label = label_text(node);
        say(label);
        if (node.name != label) say(node.name);
        say(node.value);
    });
    return out;
}

std::string_view role_name(Role role)
{
    static constexpr std::array names{"none",   "screen", "heading",    "text",      "button",  "tab",
                                      "choice", "list",   "item",       "textfield", "picture", "map",
                                      "timer",  "alert",  "radiogroup", "dialog"};
    static_assert(names.size() == static_cast<std::size_t>(Role::dialog) + 1);
    return names[static_cast<std::size_t>(role)];
}

std::string tree_json(Node const& root, std::optional<std::uint64_t> focus)
{
    std::string out = "[\n";
    for (auto const* node : meaningful(root)) {
        auto const& box = node->box;
        out += fmt::format(
            R"({{"role":"{}","name":"{}","value":"{}","state":[{}],"bounds":[{:.1f},{:.1f},{:.1f},{:.1f}]}},)"
            "\n",
            role_name(node->role), json_escaped(spoken_name(*node)), json_escaped(node->value), states(*node, focus),
            box.x, box.y, box.w, box.h);
    }
    if (out.size() > 2) out.erase(out.size() - 2, 1);
    return out + "]\n";
}

} // namespace tenderspot::ui
