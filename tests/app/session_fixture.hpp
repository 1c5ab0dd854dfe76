// SPDX-License-Identifier: MIT
// Sessions for the tests of the app: how they begin, and what of them is on the disk.
#pragma once

#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace tenderspot::support {

using namespace std::chrono_literals;

/// The page of the treatment, if it is that one.
template <class Page> Page const* page(app::App const& app)
{
    return app.state().treat ? std::get_if<Page>(&app.state().treat->page) : nullptr;
}

/// The state of the machine; only on the page of a running treatment.
inline TreatmentState const& machine(app::App const& app)
{
    REQUIRE(page<app::HoldPage>(app));
    return page<app::HoldPage>(app)->state;
}

/// Every record on the disk, as a fresh start would read them.
inline std::vector<KeptRecord> records(TestWorld& world)
{
    std::vector<KeptRecord> all;
    auto const journal = Journal::read(world.disk, "/data", [&](KeptRecord&& one) { all.push_back(std::move(one)); });
    REQUIRE(journal);
    return all;
}

/// What a fresh start would know.
inline History on_disk(TestWorld& world)
{
    History history;
    for (auto& one : records(world))
        history.apply(std::move(one));
    return history;
}

template <class Kind> std::vector<Kind> all_of_kind(TestWorld& world)
{
    std::vector<Kind> found;
    for (auto const& one : records(world))
        if (auto const* record = std::get_if<Kind>(&one.record)) found.push_back(*record);
    return found;
}

/// Treatments in the order in which they began, whatever became of them.
inline std::vector<Treatment> treatments(TestWorld& world)
{
    std::vector<Treatment> found;
    auto const history = on_disk(world);
    for (auto const& one : records(world))
        if (std::holds_alternative<TreatmentBegan>(one.record)) found.push_back(*history.find(one.id));
    return found;
}

/// Goes through the safety check with these answers.
inline void answer_check(app::App& app, std::vector<std::string> const& applies,
                         std::vector<std::string> const& agreed = {})
{
    app.dispatch(app::BeginSafety{});
    app.dispatch(saw_all_warnings());
    app.dispatch(app::SafetyOn{});
    for (auto const& one : applies)
        app.dispatch(app::ToggleCondition{one});
    for (auto const& one : agreed)
        app.dispatch(app::ToggleAgreed{one});
    app.dispatch(app::SafetyOn{});
    if (app.state().safety) app.dispatch(app::SafetyOn{});
}

/// A strain of the left side, without a word of how bad it is.
inline app::StrainDraft const just_strained{0, Side::left, Onset::sudden, Walking::as_usual, Strength::as_usual};

inline void do_all(app::App& app, std::vector<app::Action> const& actions)
{
    for (auto const& one : actions)
        app.dispatch(one);
}

inline Score score(int value) { return Score::from(value).value(); }

} // namespace tenderspot::support
