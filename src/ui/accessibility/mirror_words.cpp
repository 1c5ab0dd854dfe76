// SPDX-License-Identifier: MIT
// The words of a node and its contents, and the announcements.
#include "ui/accessibility/mirror_words.hpp"

#include "ui/toolkit/semantics.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

void add_sentence(std::string& words, std::string const& more)
{
    if (more.empty()) return;
    if (!words.empty()) words += words.back() == '.' ? " " : ". ";
    words += more;
}

/// Adds all text inside a node that is a single element for the reader, except its name.
void add_texts(std::string& words, Node const& node, std::string const& name)
{
    for (auto const& child : node.children) {
        if (can_act(child)) continue;
        auto const said = child.role == Role::none ? std::string{} : spoken_name(child);
        if (said != name) add_sentence(words, said);
        add_texts(words, child, name);
    }
}

} // namespace

std::string about(Node const& node)
{
    auto words = node.role == Role::text_field ? std::string{} : node.value;
    std::string inside;
    add_texts(inside, node, spoken_name(node));
    if (inside.find(words) != std::string::npos) return inside;
    add_sentence(words, inside);
    return words;
}

int heading_level(Node const& node)
{
    auto const* label = std::get_if<Label>(&node.content);
    return label && (label->type == Type::title || label->type == Type::section) ? 2 : 3;
}

std::string field_hint(Node const& node)
{
    auto const* label = node.children.empty() ? nullptr : std::get_if<Label>(&node.children.front().content);
    return label && node.value.empty() ? label->text : std::string{};
}

std::optional<Announcement> announcement(Node const& node)
{
    using Manner = Announcement::Manner;
    if (node.role == Role::timer || (node.role != Role::alert && !node.live)) return std::nullopt;
    if (node.role != Role::alert) return Announcement{spoken_name(node), Manner::polite};
    std::string words;
    add_texts(words, node, {});
    return Announcement{std::move(words), node.live ? Manner::urgent : Manner::while_page_stays};
}

std::string mirror_id(std::uint64_t node) { return fmt::format("{:x}", node); }

std::optional<std::uint64_t> node_of(std::string const& mirror_id)
{
    if (mirror_id.empty() || mirror_id.size() > 16) return std::nullopt;
    std::uint64_t id = 0;
    for (auto const c : mirror_id) {
        auto const digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0) return std::nullopt;
        id = id << 4U | static_cast<std::uint64_t>(digit);
    }
    return id;
}

} // namespace tenderspot::ui
