// SPDX-License-Identifier: MIT
// Views, turning, selection, sore areas and the user's own mark.
#include "app/map/map_reduce.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::app {
namespace {

float turned(float angle) { return std::fmod(std::fmod(angle, 360.0f) + 360.0f, 360.0f); }

/// The shorter way from one angle to another: -180 to 180.
float way(float from, float to)
{
    auto const by = turned(to - from);
    return by > 180 ? by - 360 : by;
}

void turn_to(State& state, View view, float from)
{
    auto& map = state.map;
    map.view = view;
    map.camera.reset();
    map.frame.reset();
    map.turn.reset();
    if (state.settings.motion == Motion::on && std::abs(way(from, angle_of(view))) > 1)
        map.turn = Turn{from, state.now.boot, Turn::Drive::by_itself};
}

int within_zone(int mm) { return std::clamp(mm, -farthest_mark_mm, farthest_mark_mm); }

/// Picks an entry of a set, or takes it out again.
template <class Set, class Value> void toggle(Set& set, Value const& value)
{
    if (set.erase(value) == 0) set.insert(value);
}

} // namespace

float angle_of(View view)
{
    switch (view) {
    case View::back: return 0;
    case View::left_back: return 45;
    case View::left: return 90;
    case View::front: return 180;
    case View::right: return 270;
    case View::right_back: return 315;
    }
    return 0;
}

View neighbour(View view, int steps)
{
    auto const count = static_cast<int>(views_around.size());
    auto const at = static_cast<int>(std::find(views_around.begin(), views_around.end(), view) - views_around.begin());
    return views_around[static_cast<std::size_t>(((at + steps) % count + count) % count)];
}

float angle_at(MapFlow const& map, Instant now)
{
    auto const goal = angle_of(map.view);
    if (!map.turn) return goal;
    if (map.turn->drive == Turn::Drive::by_finger) return map.turn->from;
    auto const t = std::clamp(std::chrono::duration<float>(now - map.turn->began).count() /
                                  std::chrono::duration<float>(turn_length).count(),
                              0.0f, 1.0f);
    auto const eased = 1 - (1 - t) * (1 - t);
    return turned(map.turn->from + way(map.turn->from, goal) * eased);
}

Effects reduce(State& state, ShowView const& action)
{
    turn_to(state, action.view, angle_at(state.map, state.now.boot));
    return {};
}

Effects reduce(State& state, TurnBy const& action)
{
    auto& map = state.map;
    auto const angle = turned(angle_at(map, state.now.boot) + action.degrees);
    map.turn = Turn{angle, state.now.boot, Turn::Drive::by_finger};
    return {};
}

/// Goes on to the next view in the direction of the drag, or back if that was hardly one.
Effects reduce(State& state, EndTurn const&)
{
    auto const& map = state.map;
    if (!map.turn || map.turn->drive != Turn::Drive::by_finger) return {};
    auto const angle = map.turn->from, dragged = way(angle_of(map.view), angle);
    auto goal = map.view;
    auto const step = dragged > 0 ? 1 : -1;
    // Far drags pass views; beyond the last one passed, a small part of the way counts as meant.
    while (true) {
        auto const next = neighbour(goal, step);
        auto const leg = std::abs(way(angle_of(goal), angle_of(next)));
        auto const done = way(angle_of(goal), angle) * static_cast<float>(step);
        if (done < leg * 0.2f) break;
        goal = next;
    }
    turn_to(state, goal, angle);
    return {};
}

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
    state.tab = Tab::map;
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
    state.tab = Tab::map;
    state.map.selected.reset();
    state.map.mark.reset();
    state.map.legend = false;
    state.map.where.emplace();
    return {};
}

Effects reduce(State& state, ToggleSore const& action)
{
    if (state.map.where) toggle(state.map.where->sore, action.area);
    return {};
}

Effects reduce(State& state, ToggleSign const& action)
{
    if (state.map.where) toggle(state.map.where->signs, action.warning);
    return {};
}

Effects reduce(State& state, ShowSigns const& action)
{
    auto& where = state.map.where;
    if (!where) return {};
    where->page = action.shown ? WhereFlow::Page::signs : WhereFlow::Page::answer;
    where->asked_signs = true;
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
    map.camera.reset(); // Close enough for a thumb, see camera_now in ui/.
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

void tick_map(MapFlow& map, Instant now)
{
    if (auto const due = map_wake_at(map); due && now >= *due) map.turn.reset();
}

std::optional<Instant> map_wake_at(MapFlow const& map)
{
    if (!map.turn || map.turn->drive == Turn::Drive::by_finger) return std::nullopt;
    return map.turn->began + turn_length;
}

} // namespace tenderspot::app
