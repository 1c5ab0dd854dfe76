// SPDX-License-Identifier: MIT
// Two spots, a session of both, which records it left, and what speaks against a spot.
#pragma once

#include "app/treat/plan.hpp"
#include "session_fixture.hpp"

namespace tenderspot::support {

inline Spot const hip{"GMED-1", Side::left}, other_hip{"GMED-1", Side::right};

inline void begin(app::App& app, std::vector<RoutineItem> items)
{
    app.dispatch(app::PrepareSession{std::move(items)});
    app.dispatch(app::StartTreatment{});
    REQUIRE(page<app::HoldPage>(app));
}

/// Two holds of a minute: 10 s, 60 s, 10 s, 60 s.
inline void begin_two(app::App& app) { begin(app, {{hip, 60}, {other_hip, 60}}); }

inline std::vector<std::string> kinds(TestWorld& world)
{
    std::vector<std::string> found;
    for (auto const& one : records(world)) {
        if (std::holds_alternative<TreatmentBegan>(one.record)) found.emplace_back("began");
        if (std::holds_alternative<TreatmentEnded>(one.record)) found.emplace_back("ended");
        if (std::holds_alternative<StopExplained>(one.record)) found.emplace_back("reason");
        if (std::holds_alternative<TreatmentConfirmed>(one.record)) found.emplace_back("did");
        if (std::holds_alternative<TreatmentRated>(one.record)) found.emplace_back("score");
    }
    return found;
}
using Kinds = std::vector<std::string>;

inline std::vector<DoseRule> against(app::App& app, Spot const& spot)
{
    app.dispatch(app::PrepareTreatment{spot});
    app.dispatch(app::NothingNew{}); // Asked for after four weeks.
    std::vector<DoseRule> found;
    for (auto const& one : app::contraindications(app.state(), *app.state().treat))
        found.push_back(one.rule);
    app.dispatch(app::LeaveTreatment{});
    return found;
}
using Rules = std::vector<DoseRule>;

} // namespace tenderspot::support
