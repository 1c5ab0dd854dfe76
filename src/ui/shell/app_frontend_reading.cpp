// SPDX-License-Identifier: MIT
// Lists that must be read: reports which lines have been in view, and scrolls through the list.
#include "ui/shell/app_frontend.hpp"

#include "ui/toolkit/semantics.hpp"

namespace tenderspot::ui {
namespace {

inline constexpr float above = 8;            ///< The margin above the first line of a page.
inline constexpr float share_of_page = 0.8f; ///< The fraction of a page by which a line higher than the page advances.

void collect_seen(Node const& node, std::vector<Command>& actions)
{
    if (node.seen && is_in_sight(node)) actions.push_back(node.seen());
    for (auto const& child : node.children)
        collect_seen(child, actions);
}

} // namespace

/// Whatever brought it into view: a finger, a wheel, a key, the focus, or a sufficiently high page.
void AppFrontend::tell_what_was_seen()
{
    std::vector<Command> actions;
    collect_seen(tree_, actions);
    for (auto const& one : actions)
        app_.dispatch(one.action());
    if (seen_ != app_.revision()) build();
}

/// Scrolls the next unread line to the top; false if all have been read.
bool AppFrontend::read_on()
{
    fling_.reset();
    auto const* line = first_unseen(tree());
    auto const scrollers = line ? ancestors_that_scroll(tree_, line->id) : std::vector<Node const*>{};
    if (scrollers.empty()) return false;
    auto const& page = *scrollers.front();
    auto const begins = line->box.y - page.box.y - above;
    auto const goes_on = line->box.h > page.box.h - above && begins < 1 && line->box.bottom() > page.box.bottom();
    scroll(page, goes_on ? page.box.h * share_of_page : begins);
    return true;
}

} // namespace tenderspot::ui
