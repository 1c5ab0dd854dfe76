// SPDX-License-Identifier: MIT
// Reducers for layers, selection, sore areas and the user's own mark.
#include "app/map/map_reduce.hpp"

#include "app/care/reading.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

int within_zone(int mm) { return std::clamp(mm, -farthest_mark_mm, farthest_mark_mm); }

/// Adds an entry to a set, or removes it.
template <class Set, class Value> void toggle(Set& set, Value const& value)
{
    if (set.erase(value) == 0) set.insert(value);
}

/// Chooses the tab; from anywhere else as a page, so that a step back returns there.
void show_map(State& state)
{
    if (is_on_top(state, Page::map) || (state.tab == Tab::map && state.pages.empty())) return;
    open_page(state, Page::map);
    state.tab = Tab::map;
}

} // namespace

Effects reduce(State& state, ShowLayer const& action)
{
    state.map.layer = action.layer;
    return {};
}

Effects reduce(State& state, ShowForm const& action)
{
    state.map.form = action.form;
    state.map.search.clear();
    return {};
}

Effects reduce(State& state, ShowLegend const& action)
{
    state.map.legend = action.shown;
    if (action.shown) state.map.selected.reset();
    return {};
}

Effects reduce(State& state, MoveCamera const& action)
{
    state.map.camera = action.camera;
    return {};
}

Effects reduce(State& state, ShowFrame const& action)
{
    state.map.frame = action.frame;
    state.map.camera.reset();
    return {};
}

Effects reduce(State& state, SelectSpot const& action)
{
    show_map(state);
    state.map.selected = action.spot;
    state.map.mark.reset();
    state.map.frame.reset();
    return {};
}

Effects reduce(State& state, ClearSelection const&)
{
    state.map.selected.reset();
    state.map.mark.reset();
    return {};
}

Effects reduce(State& state, Search const& action)
{
    state.map.search = action.text;
    return {};
}

Effects reduce(State& state, AskWhere const&)
{
    show_map(state);
    state.map.selected.reset();
    state.map.mark.reset();
    state.map.legend = false;
    state.map.where.emplace();
    return {};
}

Effects reduce(State& state, ToggleSore const& action)
{
    if (!state.map.where) return {};
    toggle(state.map.where->sore, action.area);
    state.map.where->touch = WhereFlow::Touch::on_area;
    return {};
}

Effects reduce(State& state, TouchBeside const&)
{
    if (state.map.where) state.map.where->touch = WhereFlow::Touch::beside;
    return {};
}

Effects reduce(State& state, ShowSigns const& action)
{
    auto& where = state.map.where;
    if (!where) return {};
    where->page = action.shown ? WhereFlow::Page::signs : WhereFlow::Page::answer;
    return {};
}

Effects reduce(State& state, ForgetSore const&)
{
    if (state.map.where) state.map.where.emplace();
    return {};
}

Effects reduce(State& state, LeaveWhere const&)
{
    state.map.where.reset();
    return {};
}

Effects reduce(State& state, BeginMark const& action)
{
    auto& map = state.map;
    map.selected = action.spot;
    map.camera.reset(); // Zooms in close enough for a thumb, see camera_now in ui/.
    auto const kept = state.history.marks().find(action.spot);
    map.mark = MarkDraft{action.spot, 0, 0, {}};
    if (kept != state.history.marks().end())
        map.mark = MarkDraft{action.spot, kept->second.across_mm, kept->second.up_mm, kept->second.word};
    if (action.at) return reduce(state, MoveMark{*action.at});
    return {};
}

Effects reduce(State& state, MoveMark const& action)
{
    if (!state.map.mark) return {};
    state.map.mark->across_mm = within_zone(action.to.across_mm);
    state.map.mark->up_mm = within_zone(action.to.up_mm);
    return {};
}

Effects reduce(State& state, NameMark const& action)
{
    if (state.map.mark && action.word.size() <= 200) state.map.mark->word = action.word;
    return {};
}

Effects reduce(State& state, SaveMark const&)
{
    if (!state.map.mark) return {};
    auto const& draft = *state.map.mark;
    return {Append{MarkPlaced{state.now.wall, draft.spot, static_cast<std::int16_t>(draft.across_mm),
                              static_cast<std::int16_t>(draft.up_mm), draft.word}}};
}

Effects reduce(State& state, RemoveMark const& action) { return {Append{MarkRemoved{state.now.wall, action.spot}}}; }

bool step_back(MapFlow& map)
{
    if (map.mark) map.mark.reset();
    else if (map.selected) map.selected.reset();
    else if (map.where && map.where->page == WhereFlow::Page::signs) map.where->page = WhereFlow::Page::answer;
    else if (map.where) map.where.reset();
    else if (map.legend) map.legend = false;
    else return false;
    return true;
}

} // namespace tenderspot::app
