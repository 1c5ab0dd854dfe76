// SPDX-License-Identifier: MIT
// Scenes of the care around the treatments: help, a strain, packs, moves.
#include "support/scene_parts.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;

void open(App& app, app::Page page) { app.dispatch(app::ShowPage{page}); }

/// Tells of a strain and lets so many hours pass since its onset.
void strain(TestWorld& world, App& app, std::chrono::hours hours, Walking walking, Side side = Side::left)
{
    open(app, app::Page::strain);
    app.dispatch(app::ChangeStrain{{0, side, Onset::sudden, walking, Strength::as_usual}});
    app.dispatch(app::SaveStrain{});
    world.clock.advance(hours);
    open(app, app::Page::strain);
}

Scene strained(std::string name, std::chrono::hours hours, Walking walking, Side side = Side::left)
{
    return plain(std::move(name), [=](TestWorld& w, App& a) { strain(w, a, hours, walking, side); });
}

Scene packs(std::string name, Pack pack, Duration into)
{
    return plain(std::move(name), [=](TestWorld& w, App& a) {
        strain(w, a, 80h, Walking::as_usual);
        a.dispatch(app::ReportSwelling{Swelling::less});
        a.dispatch(app::BeginPacks{pack});
        w.run(a, into);
    });
}

Scene exercise(std::string id)
{
    return plain("move-" + id, [=](TestWorld&, App& a) {
        open(a, app::Page::exercises);
        a.dispatch(app::OpenExercise{id});
    });
}

void keep_off_the_bone(App& app)
{
    app.dispatch(app::BeginSafety{});
    app.dispatch(saw_all_warnings());
    app.dispatch(app::SafetyOn{});
    app.dispatch(app::ToggleCondition{"bony_point"});
    app.dispatch(app::SafetyOn{});
    app.dispatch(app::SafetyOn{});
}

/// Three rounds of one move on two days.
void some_exercises(TestWorld& world, App& app)
{
    for (auto const* id : {"side_step", "side_lift", "side_step"}) {
        app.dispatch(app::BeginExercise{id});
        world.run(app, 5min);
        app.dispatch(app::SaveScore{});
        app.dispatch(app::LeaveTreatment{});
        world.clock.advance(12h);
    }
}

} // namespace

std::vector<Scene> care_scenes()
{
    std::vector<Scene> all{
        plain("help", [](TestWorld&, App& a) { a.dispatch(app::OpenTab{app::Tab::help}); }),
        plain("help-strain",
              [](TestWorld& w, App& a) {
                  strain(w, a, 5h, Walking::as_usual);
                  a.dispatch(app::OpenTab{app::Tab::help});
              }),
        plain("strain-form", [](TestWorld&, App& a) { open(a, app::Page::strain); }),
        plain("strain-form-answered",
              [](TestWorld&, App& a) {
                  open(a, app::Page::strain);
                  a.dispatch(app::ChangeStrain{{24, Side::right, Onset::gradual, Walking::hardly, Strength::weaker}});
              }),
        plain("strain-form-packs",
              [](TestWorld& w, App& a) {
                  open(a, app::Page::strain);
                  a.dispatch(app::BeginPacks{Pack::cold});
                  w.run(a, 3min);
              }),
        plain("strain-change",
              [](TestWorld& w, App& a) {
                  strain(w, a, 31h, Walking::limping);
                  a.dispatch(app::ChangeStrain{{31, Side::left, Onset::sudden, Walking::limping, Strength::weaker}});
              }),
        strained("strain-5", 5h, Walking::as_usual),
        strained("strain-31", 31h, Walking::limping),
        strained("strain-50", 50h, Walking::limping, Side::right),
        strained("strain-80", 80h, Walking::as_usual),
        strained("strain-grade-2-weeks", 24h * 33, Walking::limping),
        strained("strain-grade-2-late", 24h * 70, Walking::limping),
        strained("strain-grade-3", 20h, Walking::hardly, Side::right),
        strained("strain-grade-3-months", 24h * 120, Walking::hardly),
        packs("packs-cold", Pack::cold, 8min),
        packs("packs-cold-over", Pack::cold, 20min),
        packs("packs-cycle-cold", Pack::cold_and_warm, 5min),
        packs("packs-wait", Pack::cold_and_warm, 50min),
        packs("packs-warm", Pack::cold_and_warm, 95min),
        packs("packs-over", Pack::cold_and_warm, 100min),
        plain("help-ticked",
              [](TestWorld&, App& a) {
                  a.dispatch(app::ToggleSign{"saddle"});
                  a.dispatch(app::OpenTab{app::Tab::help});
              }),
        plain("packs-elsewhere",
              [](TestWorld& w, App& a) {
                  open(a, app::Page::strain);
                  a.dispatch(app::BeginPacks{Pack::cold});
                  w.run(a, 8min);
                  a.dispatch(app::OpenTab{app::Tab::help});
              }),
        plain("packs-over-elsewhere",
              [](TestWorld& w, App& a) {
                  open(a, app::Page::strain);
                  a.dispatch(app::BeginPacks{Pack::cold});
                  w.run(a, 20min);
                  a.dispatch(app::OpenTab{app::Tab::help});
              }),
        plain("moves", [](TestWorld&, App& a) { open(a, app::Page::exercises); }),
        plain("moves-done",
              [](TestWorld& w, App& a) {
                  some_exercises(w, a);
                  open(a, app::Page::exercises);
              }),
        plain("moves-left-out",
              [](TestWorld&, App& a) {
                  keep_off_the_bone(a);
                  open(a, app::Page::exercises);
              }),
        plain("moves-strain",
              [](TestWorld& w, App& a) {
                  strain(w, a, 5h, Walking::as_usual);
                  open(a, app::Page::exercises);
              }),
        plain("move-left-out",
              [](TestWorld&, App& a) {
                  keep_off_the_bone(a);
                  a.dispatch(app::OpenExercise{"leg_across"});
              }),
        plain("move-done",
              [](TestWorld& w, App& a) {
                  some_exercises(w, a);
                  a.dispatch(app::OpenExercise{"side_step"});
              }),
    };
    for (auto const& one : shipped_assets().catalogue.exercises)
        all.push_back(exercise(one.id));
    return all;
}

} // namespace tenderspot::support
