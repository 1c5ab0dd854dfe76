// SPDX-License-Identifier: MIT
// Two devices that share a folder: whose treatment is offered again, whose settings hold, who settles what.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace devices_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

constexpr Device phone{1, 7}, tablet{2, 9};

std::unique_ptr<app::App> start(TestWorld& world, Device device)
{
    auto const& assets = shipped_assets();
    app::Ports const all{world.clock,  world.files,      world.cues,      world.voice, world.haptics,
                         world.screen, assets.catalogue, assets.body_map, world.words};
    auto app = std::make_unique<app::App>(all, app::Storage{"/data", device});
    if (!app->state().history.safety()) {
        app->dispatch(app::BeginSafety{});
        app->dispatch(saw_all_warnings());
        app->dispatch(app::SafetyOn{});
        app->dispatch(app::SafetyOn{});
    }
    return app;
}

void begin(app::App& app)
{
    app.dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app.dispatch(app::StartTreatment{});
}

TreatmentId one_treatment(TestWorld& world, app::App& app)
{
    begin(app);
    world.run(app, 100s);
    app.dispatch(app::SaveScore{});
    app.dispatch(app::LeaveTreatment{});
    return app.state().history.newest(0).id;
}

void edit(app::App& app, TreatmentId treatment, std::string note)
{
    app.dispatch(app::OpenTreatment{treatment});
    app.dispatch(app::EditTreatment{});
    app.dispatch(app::DraftNote{std::move(note)});
    app.dispatch(app::SaveDraft{});
}

/// The phone after it has read what the tablet did with a treatment meanwhile.
struct Apart
{
    TestWorld world;
    TreatmentId treatment;

    /// The tablet deletes or edits; the phone edits without knowing of it.
    std::unique_ptr<app::App> phone_after(app::Action const& of_tablet)
    {
        auto here = start(world, phone);
        treatment = one_treatment(world, *here);
        here.reset();
        auto there = start(world, tablet);
        here = start(world, phone);
        world.clock.advance(1h);
        edit(*there, treatment, "tablet");
        there->dispatch(app::OpenTreatment{treatment});
        there->dispatch(of_tablet);
        world.clock.advance(1h);
        edit(*here, treatment, "phone");
        here.reset();
        here = start(world, phone);
        here->dispatch(app::OpenTreatment{treatment});
        return here;
    }
};

} // namespace

TEST_CASE("Devices in the app: only what was cut short on this one is offered again", "[app][devices]")
{
    TestWorld world;
    begin(*start(world, tablet));
    auto app = start(world, phone);
    REQUIRE(app->state().history.unfinished().size() == 1);
    CHECK_FALSE(app->state().recovery);
    begin(*app);
    app.reset();
    app = start(world, phone);
    REQUIRE(app->state().history.unfinished().size() == 2);
    REQUIRE(app->state().recovery);
    CHECK(app->state().recovery->treatment.journal == app->state().journal.report.journal);
    app->dispatch(app::Decide{app::Decision::discard});
    CHECK_FALSE(app->state().recovery);
    CHECK(app->state().history.unfinished().size() == 1);
}

TEST_CASE("Devices in the app: each keeps its own settings, and a new one begins with the other's", "[app][devices]")
{
    TestWorld world;
    start(world, tablet)->dispatch(app::ChangeSetting{"theme", "dark"});
    auto app = start(world, phone);
    CHECK(app->state().settings.theme == app::Theme::dark);
    app->dispatch(app::ChangeSetting{"theme", "contrast"});
    app.reset();
    CHECK(start(world, phone)->state().settings.theme == app::Theme::contrast);
    CHECK(start(world, tablet)->state().settings.theme == app::Theme::dark);
}

TEST_CASE("Devices in the app: of two changes the other one can be taken instead, on both devices", "[app][devices]")
{
    Apart apart;
    auto app = apart.phone_after(app::GoBack{});
    auto const others = app->state().history.other_edits(apart.treatment);
    REQUIRE(others.size() == 1);
    CHECK(others[0].note == "tablet");
    CHECK(app->state().history.find(apart.treatment)->note == "phone");
    SECTION("taken")
    {
        app->dispatch(app::TakeEdit{others[0].id});
        for (auto const device : {phone, tablet}) {
            app.reset();
            app = start(apart.world, device);
            CHECK(app->state().history.find(apart.treatment)->note == "tablet");
            CHECK(app->state().history.other_edits(apart.treatment).empty());
        }
    }
    SECTION("left")
    {
        app->dispatch(app::KeepTreatment{});
        CHECK(app->state().history.find(apart.treatment)->note == "phone");
        CHECK(app->state().history.other_edits(apart.treatment).empty());
    }
    SECTION("an edit that is not there changes nothing")
    {
        auto const disk = apart.world.disk.all();
        app->dispatch(app::TakeEdit{{7, 999}});
        CHECK(apart.world.disk.all() == disk);
    }
}

TEST_CASE("Devices in the app: what was deleted elsewhere stays until somebody decides", "[app][devices]")
{
    Apart apart;
    auto app = apart.phone_after(app::DeleteTreatment{});
    REQUIRE(app->state().history.size() == 1);
    CHECK(app->state().history.newest(0).deleted_elsewhere);
    SECTION("kept")
    {
        app->dispatch(app::KeepTreatment{});
        CHECK(app->state().history.size() == 1);
        CHECK_FALSE(app->state().history.newest(0).deleted_elsewhere);
        CHECK(app->state().history.other_edits(apart.treatment).empty());
    }
    SECTION("deleted")
    {
        app->dispatch(app::DeleteTreatment{});
        CHECK(app->state().history.size() == 0);
        app.reset();
        CHECK(start(apart.world, tablet)->state().history.size() == 0);
    }
}

TEST_CASE("Calendar: a day is shown until one goes back, another month is, or all days are", "[app][history]")
{
    using namespace std::chrono;
    TestWorld world;
    auto app = start(world, phone);
    one_treatment(world, *app);
    app->dispatch(app::OpenTab{app::Tab::history});
    auto const& flow = app->state().treatments;
    for (auto const& leave : std::vector<app::Action>{app::GoBack{}, app::ShowMonth{2026y / October},
                                                      app::ShowYear{2025y}, app::ShowDay{}}) {
        app->dispatch(app::ShowDay{20'779});
        CHECK(flow.day == 20'779);
        app->dispatch(leave);
        CHECK_FALSE(flow.day);
        CHECK(app->state().tab == app::Tab::history);
    }
    CHECK(flow.calendar == app::CalendarForm::year);
    CHECK(flow.month == 2025y / October);
    app->dispatch(app::GoBack{});
    CHECK(app->state().tab == app::Tab::today);
}

} // namespace devices_test
