// SPDX-License-Identifier: MIT
// Keeps a reader's copy of the screen in step: says what is new, changed, gone, in front, and to be announced.
#pragma once

#include "ui/accessibility/mirror_tree.hpp"

#include <map>
#include <set>

namespace tenderspot::ui {

/// What is mirrored, as it is now.
struct MirrorSource
{
    Node const& root; ///< Laid out.
    ScrollPlaces const& scrolled;
    Theme theme;
    std::optional<std::uint64_t> focus;   ///< What the next Enter acts on.
    std::optional<std::uint64_t> editing; ///< The field that is typed into.
    std::size_t caret = 0;                ///< In bytes of its value.
};

class Mirror
{
public:
    /// What differs from the last time as a JSON object; empty if nothing does. Its members, each only if it changed:
    ///   nodes: elements that are new or changed, whole, what holds others before them; a new one is found in the
    ///     `children` of another. First of all the one that holds all.
    ///   gone: ids. page, title: what is in front. focus, editing: an id, or "". caret: in bytes.
    ///   say: [{words, urgent}], once. theme: {colours: by the names of style.css, size: of text, in points}.
    [[nodiscard]] std::string changes(MirrorSource const& source);

    /// The next message tells all again, without announcements that were made.
    void forget();
    [[nodiscard]] bool has_told() const { return !told_.empty(); }

private:
    void add_nodes(std::string& out, MirrorTree const& tree);
    enum class Page : std::uint8_t { stays, comes };
    void add_announcements(std::string& out, MirrorTree const& tree, Page page);
    void add_word(std::string& out, char const* name, std::string value);

    std::map<std::string, std::string> told_;  ///< Elements by their id.
    std::map<std::string, std::string> words_; ///< The other members.
    std::set<std::string> heard_;
};

} // namespace tenderspot::ui
