// SPDX-License-Identifier: MIT
// Maps nodes to elements, and decides what each element contains.
#include "ui/accessibility/mirror_tree.hpp"

#include "ui/accessibility/mirror_words.hpp"
#include "ui/toolkit/semantics.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

/// Where an element is inserted.
struct Place
{
    std::size_t parent;
    Point origin; ///< The origin of boxes.
    enum class Within : std::uint8_t { nothing, screen, radios } within = Within::nothing;
};

bool holds(Node const& node, Role role)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](Node const& child) { return child.role == role || holds(child, role); });
}

class Builder
{
public:
    explicit Builder(ScrollPlaces const& scrolled) : scrolled_{scrolled} {}

    MirrorTree take(Node const& root)
    {
        made_.nodes.push_back({mirror_id(root.id), "box", {}, {}, {}, {}, false, 0, {}, false, root.box, {}, {}});
        visit_children(root, {0, {root.box.x, root.box.y}});
        if (made_.page.empty()) made_.page = made_.nodes.front().id;
        return std::move(made_);
    }

private:
    MirrorNode element(Node const& node, std::string kind) const
    {
        MirrorNode made;
        made.id = mirror_id(node.id);
        made.kind = std::move(kind);
        made.name = node.name;
        made.off = node.disabled;
        return made;
    }

    /// Returns its index among the nodes.
    std::size_t put(MirrorNode made, Node const& node, Place const& place)
    {
        made.box = node.box.moved({-place.origin.x, -place.origin.y});
        made_.nodes[place.parent].children.push_back(made.id);
        made_.nodes.push_back(std::move(made));
        return made_.nodes.size() - 1;
    }

    Place inside(std::size_t parent, Node const& node, Place::Within within)
    {
        Place place{parent, {node.box.x, node.box.y}, within};
        if (!node.style.scrolls) return place;
        auto const at = scrolled_.find(node.id);
        auto const by = at == scrolled_.end() ? 0.0f : std::clamp(at->second, 0.0f, scroll_range(node));
        made_.nodes[parent].scroll = by;
        place.origin.y -= by;
        return place;
    }

    void container(Node const& node, std::string kind, Place const& place, Place::Within within)
    {
        auto const at = put(element(node, std::move(kind)), node, place);
        visit_children(node, inside(at, node, within));
    }

    void leaf(Node const& node, std::string kind, Place const& place)
    {
        auto made = element(node, std::move(kind));
        made.name = spoken_name(node);
        made.about = about(node);
        if (node.role == Role::choice || node.role == Role::tab || node.selected) made.on = node.selected;
        put(std::move(made), node, place);
        hoist(node, place);
    }

    /// An element without children.
    void said(Node const& node, std::string kind, Place const& place)
    {
        auto made = element(node, std::move(kind));
        made.name = node.role == Role::timer ? node.value : spoken_name(node);
        if (made.name.empty()) return;
        if (node.role == Role::timer) made.about = spoken_name(node);
        if (node.role == Role::text_field) {
            made.value = node.value;
            made.lines = node.limits.lines == TextLimits::Lines::many;
            made.hint = field_hint(node);
            // Leaves the line below the text uncovered.
            if (node.children.size() > 1) made.box.h = node.children[1].box.y - node.box.y;
        }
        put(std::move(made), node, place);
    }

    /// Controls inside a node that is a single element for the reader are placed after it.
    void hoist(Node const& node, Place const& place)
    {
        for (auto const& child : node.children) {
            if (can_act(child)) visit(child, place);
            else hoist(child, place);
        }
    }

    void visit_children(Node const& node, Place const& place)
    {
        for (auto const& child : node.children)
            visit(child, place);
    }

    void visit(Node const& node, Place const& place)
    {
        if (auto words = announcement(node)) {
            // Outside the page, the reader does not get there by reading on from the heading.
            if (place.within == Place::Within::nothing && words->manner == Announcement::Manner::while_page_stays)
                words->manner = Announcement::Manner::polite;
            made_.announcements.push_back(std::move(*words));
        }
        switch (node.role) {
        case Role::none: return plain(node, place);
        case Role::screen:
        case Role::dialog: return screen(node, place);
        case Role::heading: return heading(node, place);
        case Role::text: return said(node, "text", place);
        case Role::button: return leaf(node, "button", place);
        case Role::tab: return leaf(node, "tab", place);
        case Role::choice: return leaf(node, place.within == Place::Within::radios ? "radio" : "choice", place);
        case Role::list: return list(node, place);
        case Role::list_item: return item(node, place);
        case Role::text_field: return said(node, "field", place);
        case Role::picture: return node.name.empty() ? visit_children(node, place) : leaf(node, "image", place);
        case Role::map: return container(node, "map", place, place.within);
        case Role::timer: return said(node, "timer", place);
        case Role::alert: return container(node, "note", place, place.within);
        case Role::radio_group: return container(node, "radios", place, Place::Within::radios);
        }
    }

    void plain(Node const& node, Place const& place)
    {
        auto const has_tabs = std::any_of(node.children.begin(), node.children.end(),
                                          [](Node const& child) { return child.role == Role::tab; });
        if (has_tabs) return tabs(node, place);
        if (node.tap && !node.name.empty()) return leaf(node, "button", place);
        if (node.style.scrolls) return container(node, "box", place, place.within);
        visit_children(node, place);
    }

    void tabs(Node const& node, Place const& place)
    {
        auto around = element(node, "nav");
        around.id += "n";
        around.name = tr("Sections");
        auto const nav = put(std::move(around), node, place);
        auto group = element(node, "tabs");
        group.name = tr("Sections");
        auto const at = put(std::move(group), node, {nav, {node.box.x, node.box.y}});
        visit_children(node, {at, {node.box.x, node.box.y}});
    }

    void screen(Node const& node, Place const& place)
    {
        auto const nested = place.within == Place::Within::screen;
        auto const dialog = node.role == Role::dialog;
        auto const first = !has_main_ && !nested;
        if (first) has_main_ = true;
        if (dialog || first) {
            made_.page = mirror_id(node.id);
            made_.title = node.name;
            wants_heading_ = true;
        }
        top_heading_ = top_heading_ || (first && !nested);
        container(node,
                  dialog  ? (nested ? "dialog" : "modal")
                  : first ? "main"
                          : "region",
                  place, Place::Within::screen);
    }

    void heading(Node const& node, Place const& place)
    {
        auto made = element(node, "heading");
        made.name = spoken_name(node);
        made.level = std::exchange(top_heading_, false) ? 1 : heading_level(node);
        if (std::exchange(wants_heading_, false)) made_.title = made.name;
        put(std::move(made), node, place);
    }

    void list(Node const& node, Place const& place)
    {
        auto const at = put(element(node, "list"), node, place);
        rows(node, inside(at, node, place.within));
        take_back_empty(at, place.parent);
    }

    void take_back_empty(std::size_t at, std::size_t parent)
    {
        if (!made_.nodes[at].children.empty()) return;
        made_.nodes.resize(at);
        made_.nodes[parent].children.pop_back();
    }

    /// Wraps content that is not an item itself.
    std::size_t put_item(Node const& node, Place const& place)
    {
        MirrorNode around;
        around.id = mirror_id(node.id) + "i";
        around.kind = "item";
        return put(std::move(around), node, place);
    }

    /// A list contains only items: anything else is wrapped in one.
    void rows(Node const& node, Place const& list)
    {
        for (auto const& child : node.children) {
            if (child.role == Role::list_item) {
                visit(child, list);
            } else if (holds(child, Role::list_item)) {
                rows(child, list);
            } else {
                auto const at = put_item(child, list);
                visit(child, {at, {child.box.x, child.box.y}, list.within});
                take_back_empty(at, list.parent);
            }
        }
    }

    void item(Node const& node, Place const& place)
    {
        if (!node.tap) return container(node, "item", place, place.within);
        auto const at = put_item(node, place);
        leaf(node, "button", {at, {node.box.x, node.box.y}, place.within});
    }

    ScrollPlaces const& scrolled_;
    MirrorTree made_;
    bool has_main_ = false, wants_heading_ = false, top_heading_ = false;
};

} // namespace

MirrorTree mirror_tree(Node const& root, ScrollPlaces const& scrolled) { return Builder{scrolled}.take(root); }

} // namespace tenderspot::ui
