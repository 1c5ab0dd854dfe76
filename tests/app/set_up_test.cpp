// SPDX-License-Identifier: MIT
// The first minute: what an area leads to, and what it must not lead to.
#include "app/routine/templates.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace set_up_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

using Ids = std::vector<std::string>;
using Page = app::SetUp::Page;

Ids points_of(std::vector<RoutineItem> const& items)
{
    Ids ids;
    for (auto const& item : items)
        ids.push_back(item.spot.point);
    return ids;
}

std::unique_ptr<app::App> set_up_for(TestWorld& world, SoreArea const& area)
{
    auto app = world.start();
    app->dispatch(app::BeginSetUp{});
    app->dispatch(app::SetUpFor{area});
    REQUIRE(app->state().routine.set_up);
    return app;
}

Page page_of(app::App const& app) { return app.state().routine.set_up->page; }

} // namespace

TEST_CASE("Set-up: the side of the hip leads to the gluteus medius, by its area and by its set", "[app][set-up]")
{
    TestWorld world;
    auto const app = set_up_for(world, {"hip_side", Side::right});
    app->dispatch(app::SetUpOn{});
    CHECK(points_of(app->state().routine.set_up->items) == Ids{"GMED-2", "QL-2"});
    app->dispatch(app::GoBack{});
    app->dispatch(app::SetUpWith{0, Side::right});
    CHECK(points_of(app->state().routine.set_up->items) == Ids{"GMED-2", "QL-2", "TFL-1"});
    for (auto const& item : app->state().routine.set_up->items)
        CHECK(item.spot.side == Side::right);
}

TEST_CASE("Set-up: the low back gets the usual points, not the rarest", "[app][set-up]")
{
    TestWorld world;
    auto const app = world.start();
    CHECK(points_of(app::items_for(app->state(), {"low_back", Side::left})) == Ids{"GMED-1", "QL-2"});
    CHECK(points_of(app::items_for(app->state(), {"tailbone", Side::left})) == Ids{"GMED-3", "GMED-3"});
}

TEST_CASE("Set-up: whatever warns of an area is shown before a routine is made from it", "[app][set-up]")
{
    auto const& facts = shipped_assets().catalogue;
    for (auto const& region : facts.regions)
        for (auto const side : {Side::left, Side::right}) {
            SoreArea const area{region.id, region.paired ? side : Side::left};
            CAPTURE(area.region, area.side);
            TestWorld world;
            auto const app = set_up_for(world, area);
            auto const warned = !warnings(facts, {area}, {}).empty();
            if (warned) CHECK(page_of(*app) == Page::area);
            CHECK((page_of(*app) == Page::times) == (app::passage_of(app->state(), area) == app::Passage::open));
            app->dispatch(app::FinishSetUp{app::Switch::on});
            if (warned) CHECK(app->state().history.routine().empty());
        }
}

TEST_CASE("Set-up: the groin and the belly never make a routine, nor does an area that is nobody's", "[app][set-up]")
{
    for (auto const* region : {"groin", "belly", "thigh_inner", "shin"}) {
        CAPTURE(region);
        TestWorld world;
        auto const app = set_up_for(world, {region, Side::left});
        CHECK(page_of(*app) == Page::area);
        app->dispatch(app::SetUpOn{});
        CHECK(page_of(*app) == Page::area);
        app->dispatch(app::FinishSetUp{app::Switch::on});
        CHECK(app->state().history.routine().empty());
        CHECK_FALSE(app->state().history.routine_log().schedule());
    }
}

TEST_CASE("Set-up: an emergency that an area fires shuts the way to a routine", "[app][set-up]")
{
    TestWorld world;
    auto const app = world.start();
    auto facts = shipped_assets().catalogue;
    SoreArea const area{"buttock_upper", Side::left};
    CHECK(app::passage_of(app->state(), area) == app::Passage::open);
    facts.warnings.front().regions = {{"buttock_upper"}};
    REQUIRE(facts.warnings.front().urgency == Urgency::emergency);
    auto state = app->state();
    state.facts = &facts;
    CHECK(app::passage_of(state, area) == app::Passage::shut);
}

TEST_CASE("Set-up: with an emergency sign no routine is made, from an area, from a set or at the last step",
          "[app][set-up]")
{
    std::string const sign = shipped_assets().catalogue.warnings.front().id;
    SoreArea const area{"buttock_upper", Side::left};
    TestWorld world;
    auto const app = set_up_for(world, area);
    CHECK(page_of(*app) == Page::times);
    app->dispatch(app::ToggleSign{sign});
    app->dispatch(app::FinishSetUp{app::Switch::on});
    CHECK(app->state().tab == app::Tab::help);
    CHECK_FALSE(app->state().routine.set_up);
    for (app::Action const& action : {app::Action{app::SetUpFor{area}}, app::Action{app::SetUpWith{0, Side::left}}}) {
        app->dispatch(app::BeginSetUp{});
        app->dispatch(action);
        app->dispatch(app::SetUpOn{});
        app->dispatch(app::FinishSetUp{app::Switch::on});
    }
    CHECK(app->state().history.routine().empty());
    CHECK_FALSE(app->state().history.routine_log().schedule());
}

TEST_CASE("Set-up: a sign of the area that is to be seen soon shuts the way once the user has it", "[app][set-up]")
{
    TestWorld world;
    auto const app = set_up_for(world, {"calf_back", Side::left});
    app->dispatch(app::ToggleSign{"sore_calf"});
    app->dispatch(app::SetUpOn{});
    CHECK(page_of(*app) == Page::area);
    app->dispatch(app::ToggleSign{"sore_calf"});
    app->dispatch(app::SetUpOn{});
    CHECK(page_of(*app) == Page::times);
}

TEST_CASE("Set-up: going on is said by the user, and is nothing where nothing was to be read", "[app][set-up]")
{
    TestWorld world;
    auto const app = set_up_for(world, {"calf_back", Side::left});
    CHECK(page_of(*app) == Page::area);
    app->dispatch(app::GoBack{});
    CHECK(page_of(*app) == Page::where);
    app->dispatch(app::SetUpOn{});
    CHECK(page_of(*app) == Page::where);
    app->dispatch(app::SetUpFor{{"calf_back", Side::left}});
    app->dispatch(app::SetUpOn{});
    CHECK(page_of(*app) == Page::times);
    CHECK(points_of(app->state().routine.set_up->items) == Ids{"GMIN-P"});
}

TEST_CASE("Set-up: it can be left for the map, which shows the area as sore", "[app][set-up]")
{
    TestWorld world;
    SoreArea const groin{"groin", Side::right};
    auto const app = set_up_for(world, groin);
    app->dispatch(app::SetUpOnMap{groin, View::front});
    CHECK_FALSE(app->state().routine.set_up);
    CHECK(app->state().tab == app::Tab::map);
    CHECK(app->state().map.view == View::front);
    REQUIRE(app->state().map.where);
    CHECK(app->state().map.where->sore == SoreAreas{groin});
}

TEST_CASE("Sets: each names points that one may treat oneself, each once", "[app][set-up]")
{
    TestWorld world;
    auto const app = world.start();
    for (auto const& one : app::routine_templates) {
        CAPTURE(one.id);
        auto const points = points_of(app::items_of(app->state(), one, Side::left));
        auto const named = std::count_if(one.points.begin(), one.points.end(), [](auto id) { return !id.empty(); });
        CHECK(std::ssize(points) == named);
        CHECK(std::set<std::string>(points.begin(), points.end()).size() == points.size());
    }
}

} // namespace set_up_test
