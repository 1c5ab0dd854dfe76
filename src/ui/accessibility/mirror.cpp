// SPDX-License-Identifier: MIT
// The difference between two mirrored trees, as JSON.
#include "ui/accessibility/mirror.hpp"

#include "ui/toolkit/semantics.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

std::string json_text(std::string_view text) { return fmt::format("\"{}\"", json_escaped(text)); }

void add_member(std::string& out, std::string_view name, std::string_view json)
{
    if (out.size() > 1) out += ',';
    out += fmt::format("\"{}\":{}", name, json);
}

void add_text(std::string& out, std::string_view name, std::string const& text)
{
    if (!text.empty()) add_member(out, name, json_text(text));
}

std::string json(MirrorNode const& node)
{
    std::string out = "{";
    add_text(out, "id", node.id);
    add_text(out, "kind", node.kind);
    add_text(out, "name", node.name);
    add_text(out, "about", node.about);
    if (node.kind == "field") add_member(out, "value", json_text(node.value));
    if (node.lines) add_member(out, "lines", "true");
    add_text(out, "hint", node.hint);
    if (node.level > 0) add_member(out, "level", fmt::format("{}", node.level));
    if (node.on) add_member(out, "on", *node.on ? "true" : "false");
    if (node.off) add_member(out, "off", "true");
    if (node.scroll) add_member(out, "scroll", fmt::format("{:.1f}", *node.scroll));
    auto const& box = node.box;
    add_member(out, "box", fmt::format("[{:.1f},{:.1f},{:.1f},{:.1f}]", box.x, box.y, box.w, box.h));
    if (!node.children.empty())
        add_member(out, "children", std::string{"[\""}.append(joined(node.children, "\",\"")).append("\"]"));
    return out + "}";
}

std::string colour(Theme const& theme, Ink ink)
{
    auto const c = theme.colour(ink);
    return fmt::format("\"#{:02x}{:02x}{:02x}\"", c.r, c.g, c.b);
}

std::string json(Theme const& theme)
{
    std::string colours = "{";
    add_member(colours, "background", colour(theme, Ink::background));
    add_member(colours, "surface", colour(theme, Ink::surface));
    add_member(colours, "ink", colour(theme, Ink::ink));
    add_member(colours, "muted", colour(theme, Ink::muted));
    add_member(colours, "line", colour(theme, Ink::line));
    add_member(colours, "accent", colour(theme, Ink::accent));
    add_member(colours, "on-accent", colour(theme, Ink::on_accent));
    std::string out = "{";
    add_member(out, "colours", colours + "}");
    add_member(out, "size", fmt::format("{:.1f}", theme.font(Type::body).size));
    return out + "}";
}

std::string id_of(std::optional<std::uint64_t> node) { return node ? mirror_id(*node) : std::string{}; }

} // namespace

std::string Mirror::changes(MirrorSource const& source)
{
    auto const tree = mirror_tree(source.root, source.scrolled);
    auto const last = words_.find("page");
    auto const page = last != words_.end() && last->second == json_text(tree.page) ? Page::stays : Page::comes;
    std::string out = "{";
    add_word(out, "theme", json(source.theme));
    add_nodes(out, tree);
    add_word(out, "page", json_text(tree.page));
    add_word(out, "title", json_text(tree.title));
    add_word(out, "focus", json_text(id_of(source.focus)));
    add_word(out, "editing", json_text(id_of(source.editing)));
    add_word(out, "caret", source.editing ? fmt::format("{}", source.caret) : "0");
    add_announcements(out, tree, page);
    return out.size() == 1 ? std::string{} : out + "}";
}

void Mirror::forget()
{
    told_.clear();
    words_.clear();
}

void Mirror::add_nodes(std::string& out, MirrorTree const& tree)
{
    std::string nodes, gone;
    std::map<std::string, std::string> now;
    for (auto const& node : tree.nodes) {
        auto text = json(node);
        auto const before = told_.find(node.id);
        if (before == told_.end() || before->second != text) nodes.append(nodes.empty() ? "" : ",").append(text);
        now.emplace(node.id, std::move(text));
    }
    for (auto const& one : told_)
        if (now.find(one.first) == now.end()) gone.append(gone.empty() ? "" : ",").append(json_text(one.first));
    told_ = std::move(now);
    if (!nodes.empty()) add_member(out, "nodes", std::string{"["}.append(nodes).append("]"));
    if (!gone.empty()) add_member(out, "gone", std::string{"["}.append(gone).append("]"));
}

/// Identifies announcements by their words, not by their positions, which change when something is inserted before
/// them.
void Mirror::add_announcements(std::string& out, MirrorTree const& tree, Page page)
{
    using Manner = Announcement::Manner;
    std::string say;
    std::set<std::string> now;
    for (auto const& one : tree.announcements) {
        if (one.words.empty() || !now.insert(one.words).second || heard_.count(one.words) > 0) continue;
        if (one.manner == Manner::while_page_stays && page == Page::comes) continue;
        say += fmt::format("{}{{\"words\":{},\"urgent\":{}}}", say.empty() ? "" : ",", json_text(one.words),
                           one.manner == Manner::urgent);
    }
    heard_ = std::move(now);
    if (!say.empty()) add_member(out, "say", std::string{"["}.append(say).append("]"));
}

void Mirror::add_word(std::string& out, char const* name, std::string value)
{
    auto& kept = words_[name];
    if (kept == value) return;
    add_member(out, name, value);
    kept = std::move(value);
}

} // namespace tenderspot::ui
