// SPDX-License-Identifier: MIT
// Keeps a screen reader's copy of the screen up to date: reports changes, the front page, and announcements.
#pragma once

#include "ui/accessibility/mirror_tree.hpp"

#include <map>
#include <set>

namespace tenderspot::ui {

/// The present state of what is mirrored.
struct MirrorSource
{
    Node const& root; ///< Already laid out.
    ScrollPlaces const& scrolled;
    Theme theme;
    std::optional<std::uint64_t> focus;   ///< The node that the next Enter acts on.
    std::optional<std::uint64_t> editing; ///< The field that is being edited.
    std::size_t caret = 0;                ///< In bytes of its value.
};

class Mirror
{
public:
    /// The changes since the last call as a JSON object; empty if there are none. Its members, each present only if it
    /// changed:
    ///   nodes: elements that are new or changed, in full, containers before their contents; a new one appears in the
    ///     `children` of another. The very first element is the root.
    ///   gone: ids. page, title: what is in front. focus, editing: an id, or "". caret: in bytes.
    ///   say: [{words, urgent}], once. theme: {colours: by the names of style.css, size: of text, in points}.
    [[nodiscard]] std::string changes(MirrorSource const& source);

    /// The next message contains everything again, except announcements already made.
    void forget();
    [[nodiscard]] bool has_told() const { return !told_.empty(); }

private:
    void add_nodes(std::string& out, MirrorTree const& tree);
    enum class Page : std::uint8_t { stays, comes };
    void add_announcements(std::string& out, MirrorTree const& tree, Page page);
    void add_word(std::string& out, char const* name, std::string value);

    std::map<std::string, std::string> told_;  ///< Elements by id.
    std::map<std::string, std::string> words_; ///< The other members.
    std::set<std::string> heard_;
};

} // namespace tenderspot::ui
