// SPDX-License-Identifier: MIT
// Reducers for views and turning from one to another.
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
    if (state.settings.motion == Switch::on && std::abs(way(from, angle_of(view))) > 1)
        map.turn = Turn{from, state.now.boot, Turn::Drive::by_itself};
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

/// Continues to the next view in the direction of the drag, or returns if the drag was very short.
Effects reduce(State& state, EndTurn const&)
{
    auto const& map = state.map;
    if (!map.turn || map.turn->drive != Turn::Drive::by_finger) return {};
    auto const angle = map.turn->from, dragged = way(angle_of(map.view), angle);
    auto goal = map.view;
    auto const step = dragged > 0 ? 1 : -1;
    // Long drags pass several views; beyond the last one passed, a small part of the way counts as intended.
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
