// SPDX-License-Identifier: MIT
// Turning the body, saying where it hurts, and the user's own mark.
#include "app/care/reading.hpp"
#include "app/care/signs.hpp"
#include "app/map/map_reduce.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace map_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

Spot const spot{"GMED-1", Side::left};

/// A finger turns the body by so many degrees and lifts.
View turned(float degrees, View from = View::back)
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ShowView{from});
    world.run(*app, 1s);
    app->dispatch(app::TurnBy{degrees / 2});
    app->dispatch(app::TurnBy{degrees / 2});
    CHECK(app->state().map.view == from);
    app->dispatch(app::EndTurn{});
    return app->state().map.view;
}

} // namespace

TEST_CASE("Map: neighbours go around the body and come back", "[app][map]")
{
    CHECK(app::neighbour(View::back, 1) == View::left_back);
    CHECK(app::neighbour(View::back, -1) == View::right_back);
    auto view = View::left;
    for (int i = 0; i < 6; ++i)
        view = app::neighbour(view, 1);
    CHECK(view == View::left);
}

TEST_CASE("Map: a drag turns to the next view, a far one beyond it, a small one back", "[app][map]")
{
    CHECK(turned(30) == View::left_back);
    CHECK(turned(-30) == View::right_back);
    CHECK(turned(5) == View::back);
    CHECK(turned(100) == View::left);
    CHECK(turned(115) == View::front);
    CHECK(turned(-30, View::front) == View::left);
    CHECK(turned(-12, View::front) == View::front);
    CHECK(turned(30, View::right_back) == View::back);
    CHECK(turned(400) == View::left_back);
}

TEST_CASE("Map: a turn takes its time, ends by itself and needs no more ticks then", "[app][map]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ShowView{View::left});
    auto const angle = [&] { return app::angle_at(app->state().map, world.clock.boot); };
    CHECK(angle() == 0);
    CHECK(app->wake_at() == world.clock.boot + app::turn_length);
    world.run(*app, app::turn_length / 2);
    CHECK(angle() > 45);
    CHECK(angle() < 90);
    world.run(*app, app::turn_length);
    CHECK(angle() == 90);
    CHECK_FALSE(app->state().map.turn);
    CHECK_FALSE(app->wake_at());
}

TEST_CASE("Map: the shorter way around, also across the back", "[app][map]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ShowView{View::left_back});
    world.run(*app, 1s);
    app->dispatch(app::ShowView{View::right_back});
    world.run(*app, 30ms);
    auto const angle = app::angle_at(app->state().map, world.clock.boot);
    CHECK((angle < 45 || angle > 315));
}

TEST_CASE("Map: with reduced motion a view is there at once", "[app][map]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ChangeSetting{"motion", "off"});
    app->dispatch(app::ShowView{View::left});
    CHECK_FALSE(app->state().map.turn);
    CHECK(app->state().map.view == View::left);
}

TEST_CASE("Where does it hurt: areas and signs come and go; a point looked at does not forget them", "[app][where]")
{
    TestWorld world;
    auto const app = world.start();
    auto const is_read = [&] { return app::reading(*app->state().map.where, shipped_assets().catalogue).is_done(); };
    app->dispatch(app::ToggleSore{{"hip_side", Side::left}});
    CHECK_FALSE(app->state().map.where);
    app->dispatch(app::AskWhere{});
    REQUIRE(app->state().map.asks_where());
    app->dispatch(app::ToggleSore{{"hip_side", Side::left}});
    app->dispatch(app::ToggleSore{{"groin", Side::left}});
    app->dispatch(app::ToggleSore{{"groin", Side::left}});
    app->dispatch(app::ShowSigns{true});
    app->dispatch(app::ToggleSign{"fever"});
    CHECK(app->state().map.where->sore == SoreAreas{{"hip_side", Side::left}});
    CHECK(app::ticked_signs(app->state()) == std::set<std::string>{"fever"});

    app->dispatch(app::SelectSpot{spot});
    CHECK_FALSE(app->state().map.asks_where());
    app->dispatch(app::GoBack{});
    REQUIRE(app->state().map.asks_where());
    CHECK(app->state().map.where->page == app::WhereFlow::Page::signs);
    app->dispatch(app::GoBack{});
    CHECK(app->state().map.where->page == app::WhereFlow::Page::answer);
    CHECK_FALSE(is_read()); // Left before all of the list was in sight.
    for (auto const& action : {app::Action{app::ShowSigns{true}}, saw_all_warnings(), app::Action{app::GoBack{}}})
        app->dispatch(action);
    CHECK(is_read());
    app->dispatch(app::GoBack{});
    CHECK_FALSE(app->state().map.where);
    CHECK(app->state().tab == app::Tab::today); // It was asked from there.
}

TEST_CASE("Where does it hurt: a touch beside every area is told of until an area is touched", "[app][where]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::TouchBeside{});
    CHECK_FALSE(app->state().map.where);
    app->dispatch(app::AskWhere{});
    app->dispatch(app::TouchBeside{});
    CHECK(app->state().map.where->touch == app::WhereFlow::Touch::beside);
    CHECK(app->state().map.where->sore.empty());
    app->dispatch(app::ToggleSore{{"hip_side", Side::left}});
    CHECK(app->state().map.where->touch == app::WhereFlow::Touch::on_area);
    app->dispatch(app::TouchBeside{});
    CHECK(app->state().map.where->sore.size() == 1);
}

TEST_CASE("My spot: a mark is kept, moved, named and outlives a restart", "[app][mark]")
{
    TestWorld world;
    auto app = world.start();
    app->dispatch(app::BeginMark{spot, app::MarkPlace{6, -3}});
    app->dispatch(app::NameMark{"cord"});
    CHECK(app->state().history.marks().empty());
    app->dispatch(app::SaveMark{});
    CHECK_FALSE(app->state().map.mark);

    app.reset();
    app = world.start();
    CHECK(app->state().history.marks() == std::map<Spot, Mark>{{spot, {6, -3, "cord"}}});
    app->dispatch(app::BeginMark{spot, {}});
    REQUIRE(app->state().map.mark);
    CHECK(app->state().map.mark->across_mm == 6);
    CHECK(app->state().map.mark->word == "cord");
    app->dispatch(app::MoveMark{{500, -500}});
    CHECK(app->state().map.mark->across_mm == app::farthest_mark_mm);
    CHECK(app->state().map.mark->up_mm == -app::farthest_mark_mm);
    app->dispatch(app::GoBack{});
    CHECK(app->state().history.marks().at(spot).across_mm == 6);
    app->dispatch(app::RemoveMark{spot});
    CHECK(app->state().history.marks().empty());
}

TEST_CASE("My spot: a mark that cannot be saved stays to be saved again", "[app][mark]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginMark{spot, app::MarkPlace{6, -3}});
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::SaveMark{});
    CHECK(app->state().journal.save_failed);
    REQUIRE(app->state().map.mark);
    world.files.set(never());
    app->dispatch(app::SaveMark{});
    CHECK_FALSE(app->state().map.mark);
    CHECK(app->state().history.marks().contains(spot));
}

} // namespace map_test
