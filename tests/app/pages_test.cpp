// SPDX-License-Identifier: MIT
// Getting about: a page opens over what is there, and a step back returns to that.
#include "session_parts.hpp"
#include "support/scene_parts.hpp"

#include <algorithm>
#include <string>

namespace pages_test {

using namespace tenderspot;
using namespace tenderspot::support;
using app::App;
using app::Page;

namespace {

struct Door
{
    std::string name;
    app::Action action;
    Page page;
};

std::vector<Door> doors(App const& app)
{
    return {
        {"strain", app::ShowPage{Page::strain}, Page::strain},
        {"exercises", app::ShowPage{Page::exercises}, Page::exercises},
        {"exercise", app::OpenExercise{"side_lift"}, Page::exercise},
        {"routine", app::ShowPage{Page::routine}, Page::routine},
        {"times", app::ShowPage{Page::times}, Page::times},
        {"reminders", app::ShowPage{Page::reminders}, Page::reminders},
        {"article", app::OpenArticle{"gmed", {}}, Page::article},
        {"another article", app::OpenArticle{"ql", {}}, Page::article},
        {"treatment", app::OpenTreatment{app.state().history.newest(0).id}, Page::treatment},
        {"spot", app::SelectSpot{hip}, Page::map},
        {"walk", app::BeginWalk{hip}, Page::walk},
        {"safety", app::BeginSafety{}, Page::safety},
        {"session", app::PrepareTreatment{hip}, Page::treat},
    };
}

/// What the user sees: the tab, the pages over it, and what is in those that have a content of their own.
std::string place(App const& app)
{
    auto const& state = app.state();
    auto said = std::to_string(static_cast<int>(state.tab));
    for (auto const& [page, from, id] : state.pages)
        said += " " + std::to_string(static_cast<int>(page)) + id;
    return said + " / " + state.learn.article.value_or("");
}

bool has(App const& app, Page page)
{
    auto const& pages = app.state().pages;
    return std::any_of(pages.begin(), pages.end(), [page](auto const& one) { return one.page == page; });
}

/// A page is open exactly where its content is there.
void check_contents(App const& app)
{
    auto const& state = app.state();
    CHECK(has(app, Page::treat) == state.treat.has_value());
    CHECK(has(app, Page::safety) == state.safety.has_value());
    CHECK(has(app, Page::walk) == state.walk.has_value());
    CHECK(has(app, Page::set_up) == state.routine.set_up.has_value());
    CHECK(has(app, Page::log) == state.routine.log.has_value());
    CHECK(has(app, Page::times) == state.routine.times.has_value());
    CHECK(has(app, Page::article) == state.learn.article.has_value());
    CHECK(has(app, Page::treatment) == state.treatments.open.has_value());
}

void start(TestWorld& world, App& app)
{
    some_history(world, app);
    while (app.state().treat)
        app.dispatch(app::LeaveTreatment{});
    app.dispatch(app::OpenTab{app::Tab::today});
}

} // namespace

TEST_CASE("Pages: every page that opens from another one comes back to it", "[app][pages]")
{
    TestWorld world;
    auto const app = world.start();
    start(world, *app);
    auto const all = doors(*app);
    for (auto const tab : {app::Tab::today, app::Tab::help, app::Tab::history})
        for (auto const& first : all)
            for (auto const& second : all) {
                if (first.name == second.name) continue;
                INFO(first.name << ", then " << second.name);
                app->dispatch(app::OpenTab{tab});
                auto const at_first = place(*app);
                app->dispatch(first.action);
                REQUIRE(app->state().pages.size() == 1);
                CHECK(app->state().pages.back().page == first.page);
                check_contents(*app);
                auto const before = place(*app);
                app->dispatch(second.action);
                check_contents(*app);
                REQUIRE(app->state().pages.size() == 2);
                CHECK(app->state().pages.back().page == second.page);
                app->dispatch(app::GoBack{});
                CHECK(place(*app) == before);
                check_contents(*app);
                app->dispatch(app::GoBack{});
                CHECK(place(*app) == at_first);
                check_contents(*app);
            }
}

TEST_CASE("Pages: a page that lies below is gone back to, so that nobody walks in circles", "[app][pages]")
{
    TestWorld world;
    auto const app = world.start();
    start(world, *app);
    for (int i = 0; i < 5; ++i)
        for (auto const& action : std::vector<app::Action>{
                 app::ShowPage{Page::exercises}, app::OpenExercise{"side_lift"}, app::OpenArticle{"gmed", {}}})
            app->dispatch(action);
    CHECK(app->state().pages.size() == 3);
    app->dispatch(app::ShowSlot{});
    CHECK(app->state().routine.open_slot);
    app->dispatch(app::OpenTab{app::Tab::learn});
    CHECK(app->state().pages.empty());
    CHECK_FALSE(app->state().routine.open_slot);
    check_contents(*app);
}

TEST_CASE("Pages: from a session that is saved to the exercises and back", "[app][pages]")
{
    TestWorld world;
    auto const app = world.start();
    begin(*app, {{hip, 60}});
    world.run(*app, 80s);
    app->dispatch(app::SaveScore{});
    REQUIRE(page<app::SavedPage>(*app));
    app->dispatch(app::ShowPage{Page::exercises});
    CHECK(app::is_on_top(app->state(), Page::exercises));
    app->dispatch(app::GoBack{});
    CHECK(page<app::SavedPage>(*app));
    app->dispatch(app::GoBack{});
    CHECK(app->state().pages.empty());
    CHECK_FALSE(app->state().treat);
}

TEST_CASE("Pages: a score that could not be saved is not lost by opening another page, a tab or a reminder",
          "[app][pages]")
{
    TestWorld world;
    auto const app = world.start();
    begin(*app, {{hip, 60}});
    world.run(*app, 80s);
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::ChooseScore{*Score::from(3)});
    app->dispatch(app::SaveScore{});
    REQUIRE(page<app::SavedPage>(*app));
    app->dispatch(app::ShowPage{Page::exercises});
    for (auto const& action :
         {app::Action{app::OpenTab{app::Tab::today}}, app::Action{app::OpenSlot{}}, app::Action{app::BeginSetUp{}},
          app::Action{app::PrepareTreatment{hip}}, app::Action{app::BeginExercise{"side_lift"}}}) {
        app->dispatch(action);
        REQUIRE(page<app::SavedPage>(*app));
        CHECK(app::is_on_top(app->state(), Page::treat));
    }
    world.files.set(never());
    app->dispatch(app::RetrySave{});
    app->dispatch(app::OpenTab{app::Tab::today});
    CHECK_FALSE(app->state().treat);
    CHECK(app->state().history.newest(0).after == Score::from(3));
}

} // namespace pages_test
