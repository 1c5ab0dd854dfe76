// SPDX-License-Identifier: MIT
// What advises against a session is overruled in each: only locks and limits are looked at.
#include "safety_ways.hpp"

#include "domain/agenda.hpp"
#include "session_fixture.hpp"

#include <algorithm>

namespace tenderspot::support {
namespace {

app::Action const start = app::StartTreatment{};

/// Adds as much as can be added, and looks at what runs then.
Tried look(app::App& app)
{
    do_all(app, {app::Drive{app::Command::resume}, app::Drive{app::Command::skip}});
    for (int i = 0; i < 20; ++i)
        app.dispatch(app::Drive{app::Command::extend});
    auto const* hold = page<app::HoldPage>(app);
    auto const* at = hold ? position(hold->state) : nullptr;
    if (!at || !std::holds_alternative<Running>(hold->state)) return {};
    auto const& technique = app.state().treat->spots[at->step].technique;
    auto const seconds = std::chrono::duration_cast<std::chrono::seconds>(at->length).count();
    return {true, static_cast<int>(seconds), technique.pressure_high, technique.tool};
}

/// From a plan that is open on the screen, or that the app refused to make.
Tried press(app::App& app)
{
    do_all(app, {app::Overrule{}, start});
    return page<app::HoldPage>(app) ? look(app) : Tried{};
}

std::vector<RoutineItem> absurd(Spot const& spot) { return {{spot, 600, {Mode::hold, 0, "floor_ball", 9, 10}}}; }

void make_routine(app::App& app, Spot const& spot)
{
    do_all(app, {app::PutInRoutine{absurd(spot)}, app::BeginSetUp{}, app::FinishSetUp{app::Switch::off}});
}

Occurrence open_slot(app::App const& app)
{
    auto const present = app.state().now.present();
    auto const slots = agenda(app.state().history, today(app.state().history, present), present).slots;
    auto const is_open = [](Slot const& one) { return one.state != SlotState::done; };
    auto const slot = std::find_if(slots.begin(), slots.end(), is_open);
    REQUIRE(slot != slots.end());
    return slot->occurrence;
}

using Attempt = std::function<void(TestWorld&, app::App&, Spot const&)>;

/// What was said comes first.
WayIn afterwards(std::string name, Attempt before, Attempt attempt)
{
    return {std::move(name), false, [before, attempt](Spot const& spot, Say const& say) {
                TestWorld world;
                auto const app = world.start();
                before(world, *app, spot);
                say(world, *app);
                attempt(world, *app, spot);
                return press(*app);
            }};
}

/// A hold of the spot runs, or rests, when it is said.
WayIn meanwhile(std::string name, bool pauses)
{
    return {std::move(name), true, [pauses](Spot const& spot, Say const& say) {
                TestWorld world;
                auto const app = world.start();
                do_all(*app, {app::PrepareTreatment{spot}, app::Overrule{}, start});
                REQUIRE(page<app::HoldPage>(*app));
                world.run(*app, 20s);
                if (pauses) app->dispatch(app::Drive{app::Command::pause});
                say(world, *app);
                if (pauses) app->dispatch(app::Drive{app::Command::resume});
                for (int i = 0; i < 20; ++i)
                    app->dispatch(app::Drive{app::Command::extend});
                auto const* hold = page<app::HoldPage>(*app);
                auto const* at = hold ? position(hold->state) : nullptr;
                if (!at) return Tried{};
                auto const& technique = app->state().treat->spots[at->step].technique;
                auto const seconds = std::chrono::duration_cast<std::chrono::seconds>(at->length).count();
                return Tried{true, static_cast<int>(seconds), technique.pressure_high, technique.tool};
            }};
}

/// The app is killed in a hold; what is said comes before one goes on.
WayIn after_a_kill()
{
    return {"recovery: go on", true, [](Spot const& spot, Say const& say) {
                TestWorld world;
                auto app = world.start();
                do_all(*app, {app::PrepareTreatment{spot}, app::Overrule{}, start});
                world.run(*app, 20s);
                app->dispatch(app::Hide{});
                app.reset();
                app = world.start();
                REQUIRE(app->state().recovery);
                say(world, *app);
                app->dispatch(app::Decide{app::Decision::go_on});
                if (!page<app::HoldPage>(*app)) return Tried{};
                app->dispatch(app::Drive{app::Command::resume});
                for (int i = 0; i < 20; ++i)
                    app->dispatch(app::Drive{app::Command::extend});
                auto const* at = position(machine(*app));
                REQUIRE(at);
                auto const& technique = app->state().treat->spots[at->step].technique;
                auto const seconds = std::chrono::duration_cast<std::chrono::seconds>(at->length).count();
                return Tried{true, static_cast<int>(seconds), technique.pressure_high, technique.tool};
            }};
}

void nothing(TestWorld&, app::App&, Spot const&) {}

std::vector<WayIn> made()
{
    std::vector<WayIn> all;
    all.push_back(afterwards("map: Treat", nothing, [](TestWorld&, app::App& app, Spot const& spot) {
        do_all(app, {app::SelectSpot{spot}, app::PrepareTreatment{spot}});
    }));
    all.push_back(afterwards(
        "map: Treat, begun before it was said",
        [](TestWorld&, app::App& app, Spot const& spot) {
            app.dispatch(app::PrepareTreatment{spot, 300});
        },
        nothing));
    all.back().meets_a_hold = true;
    all.push_back(afterwards("walk: Treat these now", nothing, [](TestWorld&, app::App& app, Spot const& spot) {
        app.dispatch(app::PrepareSession{{{spot, 0, {}}}, {}});
    }));
    all.push_back(afterwards("Today: Start", nothing, [](TestWorld&, app::App& app, Spot const& spot) {
        app.dispatch(app::PrepareSession{absurd(spot), {}});
    }));
    all.push_back(afterwards(
        "slot: Start", [](TestWorld&, app::App& app, Spot const& spot) { make_routine(app, spot); },
        [](TestWorld&, app::App& app, Spot const&) { app.dispatch(app::StartSlot{open_slot(app)}); }));
    all.push_back(afterwards(
        "notice: Start", [](TestWorld&, app::App& app, Spot const& spot) { make_routine(app, spot); },
        [](TestWorld&, app::App& app, Spot const&) { app.dispatch(app::OpenSlot{open_slot(app)}); }));
    all.push_back(afterwards("--open treatment", nothing, [](TestWorld&, app::App& app, Spot const& spot) {
        do_all(app, {app::PrepareTreatment{spot}, start});
    }));
    all.push_back(after_a_kill());
    all.push_back(meanwhile("a hold runs: +30 s", false));
    all.push_back(meanwhile("a hold rests: Resume", true));
    return all;
}

} // namespace

std::vector<WayIn> const& ways_in()
{
    static auto const all = made();
    return all;
}

bool begins_exercise(Say const& say, std::string const& exercise)
{
    TestWorld world;
    auto const app = world.start();
    say(world, *app);
    app->dispatch(app::BeginExercise{exercise});
    return page<app::HoldPage>(*app) != nullptr;
}

bool begins_pack(Say const& say)
{
    TestWorld world;
    auto const app = world.start();
    say(world, *app);
    app->dispatch(app::BeginPacks{Pack::cold});
    return app->state().care.packs.has_value();
}

bool begins_walk(Spot const& from, Say const& say)
{
    TestWorld world;
    auto const app = world.start();
    say(world, *app);
    app->dispatch(app::BeginWalk{from});
    return app->state().walk.has_value();
}

} // namespace tenderspot::support
