// SPDX-License-Identifier: MIT
// Finds the cues of a phase by the time left of it.
#include "domain/phase_cues.hpp"

#include <algorithm>
#include <array>

namespace tenderspot {
namespace {

using namespace std::chrono_literals;

struct Countdown
{
    Duration left;
    Cue cue;
};
constexpr std::array countdown{Countdown{10s, Cue::ten_left}, Countdown{3s, Cue::three_left},
                               Countdown{2s, Cue::two_left}, Countdown{1s, Cue::one_left}};

bool is_stroking(PlannedStep const& step, Position const& position)
{
    return position.phase == Phase::hold && step.beat > Duration{};
}

/// Strokes have their beat and no other cues.
bool counts_down(PlannedStep const& step, Position const& position, Cue cue)
{
    if (is_stroking(step, position)) return false;
    return cue != Cue::ten_left || (position.phase == Phase::hold && position.length >= shortest_with_ten_left);
}

} // namespace

void give_due(PlannedStep const& step, Position& position, Duration before, Duration after, Instant ends,
              std::vector<Signal>& signals)
{
    auto const first = static_cast<std::ptrdiff_t>(signals.size());
    auto const give = [&](Cue cue, Duration left) { signals.push_back({cue, position.step, ends - left}); };
    if (is_stroking(step, position)) {
        auto const already = (position.length - before) / step.beat, until = (position.length - after) / step.beat;
        for (auto stroke = already + 1; stroke <= until; ++stroke)
            if (auto const left = position.length - stroke * step.beat; left > Duration{}) give(Cue::stroke, left);
    }
    for (auto const& [left, cue] : countdown)
        if (counts_down(step, position, cue) && before > left && after <= left) give(cue, left);
    if (position.half_due && after <= *position.half_due) {
        give(Cue::half, *position.half_due);
        position.half_due.reset();
    }
    std::stable_sort(signals.begin() + first, signals.end(),
                     [](Signal const& one, Signal const& other) { return one.due < other.due; });
}

Duration next_due(PlannedStep const& step, Position const& position, Duration left)
{
    Duration next{};
    if (is_stroking(step, position)) {
        auto const made = (position.length - left) / step.beat;
        next = std::max(next, position.length - (made + 1) * step.beat);
    }
    for (auto const& [due, cue] : countdown)
        if (counts_down(step, position, cue) && left > due) next = std::max(next, due);
    if (position.half_due) next = std::max(next, *position.half_due);
    return next;
}

int stroke_count(PlannedStep const& step)
{
    return step.beat > Duration{} ? static_cast<int>(step.length / step.beat) : 0;
}

int stroke_number(PlannedStep const& step, Position const& position, Duration left)
{
    if (position.phase != Phase::hold || step.beat == Duration{}) return 0;
    return std::min(static_cast<int>((position.length - left) / step.beat) + 1, stroke_count(step));
}

} // namespace tenderspot
