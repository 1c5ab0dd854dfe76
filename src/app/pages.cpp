// SPDX-License-Identifier: MIT
// Opens and closes pages.
#include "app/pages.hpp"

#include "app/state.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tenderspot::app {
namespace {

void drop_content(State& state, Page page)
{
    switch (page) {
    case Page::treat: return state.treat.reset();
    case Page::safety: return state.safety.reset();
    case Page::walk: return state.walk.reset();
    case Page::set_up: return state.routine.set_up.reset();
    case Page::log: return state.routine.log.reset();
    case Page::strain: return state.care.draft.reset();
    case Page::exercise: return state.care.exercise.clear();
    case Page::routine: state.routine.open_item.reset(); return state.routine.order.reset();
    case Page::times: return state.routine.times.reset();
    case Page::article: state.learn.article.reset(); return state.learn.section.clear();
    case Page::treatment: state.treatments.open.reset(); return state.treatments.draft.reset();
    case Page::map: // It belongs to the tab, too.
    case Page::exercises:
    case Page::reminders: return;
    }
}

/// An article may lie under another one.
void show_article(State& state)
{
    if (is_on_top(state, Page::article)) state.learn.article = state.pages.back().id;
}

using Place = std::vector<OpenPage>::iterator;

/// Closes the page at `first` and all above it.
void close_from(State& state, Place first)
{
    if (first == state.pages.end()) return;
    state.tab = first->from;
    for (auto page = first; page != state.pages.end(); ++page)
        drop_content(state, page->page);
    state.pages.erase(first, state.pages.end());
    show_article(state);
}

} // namespace

OpenPage const* top_page(State const& state) { return state.pages.empty() ? nullptr : &state.pages.back(); }

bool is_on_top(State const& state, Page page) { return !state.pages.empty() && state.pages.back().page == page; }

void open_page(State& state, Page page, std::string id)
{
    auto const is_it = [&](OpenPage const& one) { return one.page == page && one.id == id; };
    close_from(state, std::find_if(state.pages.begin(), state.pages.end(), is_it));
    state.pages.push_back({page, state.tab, std::move(id)});
    show_article(state);
}

void close_page(State& state, Page page)
{
    auto const is_it = [page](OpenPage const& one) { return one.page == page; };
    auto const last = std::find_if(state.pages.rbegin(), state.pages.rend(), is_it);
    if (last != state.pages.rend()) close_from(state, std::prev(last.base()));
}

void close_pages(State& state)
{
    auto const tab = state.tab;
    close_from(state, state.pages.begin());
    state.routine = {};
    state.tab = tab;
}

} // namespace tenderspot::app
