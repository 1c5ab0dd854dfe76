// SPDX-License-Identifier: MIT
// One device, several people: each in a data folder, and nothing of one is seen with another.
#include "session_parts.hpp"
#include "support/scene_parts.hpp"

namespace person_test {

using namespace tenderspot;
using namespace tenderspot::support;
using app::App;

namespace {

constexpr char const* other_folder = "/another";

/// Leaves something of the person in every flow.
void live(TestWorld& world, App& app)
{
    some_history(world, app);
    app.dispatch(app::ChangeSetting{"hold", "120"});
    app.dispatch(app::SelectSpot{hip});
    app.dispatch(app::AskWhere{});
    app.dispatch(app::ToggleSore{{"hip_side", Side::left}});
    app.dispatch(app::SearchPages{"stairs"});
    app.dispatch(app::OpenTreatment{app.state().history.newest(0).id});
    app.dispatch(app::EditTreatment{});
    app.dispatch(app::DraftNote{"in private"});
}

} // namespace

TEST_CASE("Person: another folder shows nothing of the first person, and the way back shows all of it", "[app][person]")
{
    TestWorld world;
    auto const app = world.start();
    live(world, *app);
    auto const own_folder = app->folder();
    auto const treatments = app->state().history.size();
    app->dispatch(app::ChangeSetting{"theme", "dark"});

    app->dispatch(app::OpenPerson{other_folder});
    auto const& state = app->state();
    CHECK(app->folder() == other_folder);
    CHECK_FALSE(state.journal.refused);
    CHECK_FALSE(state.journal.own);
    CHECK(state.history.size() == 0);
    CHECK(state.plan == app::PlanSettings{});
    CHECK(state.pages.empty());
    CHECK_FALSE(state.map.where);
    CHECK_FALSE(state.map.selected);
    CHECK_FALSE(state.treatments.draft);
    CHECK(state.learn.search.empty());
    CHECK(state.settings.theme == app::Theme::dark);

    // A treatment of the other person, whose journal learns nothing of the device's looks.
    app->dispatch(app::ChangeSetting{"theme", "contrast"});
    answer_check(*app, {});
    treat(world, *app, hip, 5, 3);
    CHECK(state.history.size() == 1);
    CHECK_FALSE(state.history.settings(state.journal.report.journal).contains("theme"));

    app->dispatch(app::OpenPerson{own_folder});
    CHECK(state.journal.own);
    CHECK(state.history.size() == treatments);
    CHECK(state.plan.hold_seconds == 120);
    CHECK(state.settings.theme == app::Theme::dark);
}

TEST_CASE("Person: nobody is left while something runs, or before it is saved", "[app][person]")
{
    TestWorld world;
    auto const app = world.start();
    begin(*app, {{hip, 60}});
    app->dispatch(app::OpenPerson{other_folder});
    CHECK(app->folder() != other_folder);
    world.run(*app, 80s);
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::ChooseScore{*Score::from(3)});
    app->dispatch(app::SaveScore{});
    app->dispatch(app::OpenPerson{other_folder});
    CHECK(app->folder() != other_folder);
    CHECK(app->state().treat);
}

} // namespace person_test
