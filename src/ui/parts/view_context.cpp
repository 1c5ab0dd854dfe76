// SPDX-License-Identifier: MIT
// Helpers that views call on their context.
#include "ui/parts/view_context.hpp"

#include "app/treat/plan.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {

std::string ViewContext::hint(HintPlace place) const { return hints ? hints->hint(place) : std::string{}; }

void add_hint(std::vector<Node>& parts, ViewContext const& context, HintPlace place)
{
    if (auto words = context.hint(place); !words.empty())
        parts.push_back(text(std::move(words), Type::secondary, Ink::muted));
}

std::uint32_t ViewContext::hold_seconds(std::string const& point) const
{
    return app::planned(state, {point, Side::left}, state.plan.hold_seconds).seconds;
}

app::PrepareTreatment ViewContext::prepare(Spot const& spot) const { return {spot}; }

WallTime ViewContext::wall_now() const
{
    auto time = state.now.wall;
    time.utc_ms += (now - state.now.boot).count();
    return time;
}

std::string ViewContext::date_of(WallTime const& time) const
{
    return long_date(local_date(time), local_date(wall_now()));
}

Precautions ViewContext::precautions() const { return tenderspot::precautions(catalogue, state.history, wall_now()); }

Node with_own_words(ViewContext const& context, Node node, std::string_view written)
{
    if (!context.metrics || context.metrics->shows(written)) return node;
    return column(8, std::move(node),
                  text(tr("Some of these letters cannot be shown on this device. Nothing you wrote is lost."),
                       Type::secondary, Ink::muted));
}

std::vector<RoutineItem> ViewContext::routine_items(std::vector<Spot> const& spots) const
{
    std::vector<RoutineItem> out;
    for (auto const& spot : spots)
        out.push_back({spot, hold_seconds(spot.point)});
    return out;
}

} // namespace tenderspot::ui
