// SPDX-License-Identifier: MIT
// A person at the screen: taps by place, keys, text, scrolling.
#include "person.hpp"

#include <catch2/catch.hpp>

namespace input_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;
using namespace std::chrono_literals;

TEST_CASE("Input: the whole way from first start to a running hold, by taps", "[input]")
{
    Person p;
    p.tap("Open the body map");
    p.tap("Gluteus medius, back point, left");
    p.tap("Treat 90 s");
    p.tap("Before 6");
    p.tap("Start 90 s");
    REQUIRE(p.find("Pause"));
    p.tap("Pause");
    CHECK(p.find("Resume"));
}

TEST_CASE("Input: in a crowded place the first tap zooms in, the second chooses", "[input]")
{
    Person p;
    p.app->dispatch(app::ChangeSetting{"motion", "off"});
    p.app->dispatch(app::OpenTab{app::Tab::map});
    p.app->dispatch(app::ShowView{View::left});
    p.screen.handle(Resize{{320, 568}, {}});
    auto const* point = p.find("Gluteus minimus, front group, left");
    REQUIRE(point);
    if (point->value.empty()) return; // Not crowded at this size.
    p.tap(point->box.centre());
    CHECK_FALSE(p.app->state().map.selected);
    REQUIRE(p.app->state().map.camera);
    CHECK(p.app->state().map.camera->zoom > 1.5f);
    p.tap("Gluteus minimus, front group, left");
    CHECK(p.app->state().map.selected == Spot{"GMIN-A", Side::left});
}

TEST_CASE("Input: dragging the picture moves it and chooses nothing, even from a point", "[input]")
{
    Person p;
    p.app->dispatch(app::OpenTab{app::Tab::map});
    p.key(KeyName::plus);
    p.key(KeyName::plus);
    auto const before = p.app->state().map.camera->centre;
    Point const from{200, 400};
    p.screen.handle(Pointer{PointerPhase::down, PointerKind::finger, 1, from});
    p.screen.handle(Pointer{PointerPhase::move, PointerKind::finger, 1, {170, 360}});
    p.screen.handle(Pointer{PointerPhase::up, PointerKind::finger, 1, {170, 360}});
    CHECK(p.app->state().map.camera->centre.x > before.x);
    CHECK(p.app->state().map.camera->centre.y > before.y);
    CHECK_FALSE(p.app->state().map.selected);
}

TEST_CASE("Input: the map is worked with keys alone", "[input]")
{
    Person p;
    p.app->dispatch(app::OpenTab{app::Tab::map});
    auto const on_point = [&] {
        auto const* node = p.screen.focus() ? by_id(p.screen.tree(), *p.screen.focus()) : nullptr;
        return node && node->name == "Piriformis, outer point, right";
    };
    for (int i = 0; i < 60 && !on_point(); ++i)
        p.key(KeyName::tab);
    REQUIRE(on_point());
    for (int i = 0; i < 2 && !p.app->state().map.selected; ++i)
        p.key(KeyName::enter); // A crowded place zooms in first.
    CHECK(p.app->state().map.selected);
    p.key(KeyName::escape);
    CHECK_FALSE(p.app->state().map.selected);
}

TEST_CASE("Input: in a hold, space pauses and goes on, 1 to 3 answer, escape never loses it", "[input]")
{
    Person p;
    p.app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    p.app->dispatch(app::StartTreatment{});
    p.world.run(*p.app, 20s);
    auto const state = [&]() -> TreatmentState const& {
        return std::get<app::HoldPage>(p.app->state().treat->page).state;
    };
    p.key(KeyName::digit, '2');
    CHECK(position(state())->feel == Feel::same);
    p.key(KeyName::space);
    CHECK(std::holds_alternative<Paused>(state()));
    p.key(KeyName::space);
    CHECK(std::holds_alternative<Running>(state()));
    p.key(KeyName::escape);
    CHECK(std::holds_alternative<Paused>(state()));
}

TEST_CASE("Input: text goes into the field that was tapped, character by character, umlauts included", "[input]")
{
    Person p;
    p.app->dispatch(app::OpenTab{app::Tab::map});
    p.app->dispatch(app::ShowForm{app::MapForm::list});
    CHECK_FALSE(p.screen.text_field());
    p.tap("Search");
    REQUIRE(p.screen.text_field());
    p.screen.handle(TextInput{"büh"});
    p.key(KeyName::left);
    p.key(KeyName::left);
    p.key(KeyName::backspace);
    CHECK(p.app->state().map.search == "üh");
    p.key(KeyName::del);
    CHECK(p.app->state().map.search == "h");
    p.screen.handle(TextInput{"ig"});
    CHECK(p.app->state().map.search == "igh");
    p.key(KeyName::escape);
    CHECK_FALSE(p.screen.text_field());
    CHECK(p.app->state().tab == app::Tab::map);
}

TEST_CASE("Input: a key that is held decides once; where it moves, it goes on", "[input]")
{
    Person p;
    auto const held = [&](KeyName name, char c = 0) {
        p.key(name, c);
        for (int i = 0; i < 25; ++i)
            p.screen.handle(Key{name, c, true});
    };
    p.app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    p.app->dispatch(app::StartTreatment{});
    p.world.run(*p.app, 20s);
    auto const page = [&] { return std::get<app::HoldPage>(p.app->state().treat->page); };
    auto const length = position(page().state)->length;
    held(KeyName::plus);
    CHECK(position(page().state)->length == length + 30s);
    held(KeyName::space);
    CHECK(std::holds_alternative<Paused>(page().state));
    held(KeyName::space);
    CHECK(std::holds_alternative<Running>(page().state));
    held(KeyName::digit, '3');
    CHECK(p.app->state().treat);
    held(KeyName::escape); // It asks whether to stop, and does not answer itself.
    CHECK(p.app->state().treat);
}

TEST_CASE("Input: a touch presses nothing that has only just come up where it lands", "[input]")
{
    Person p;
    p.tap("Open the body map");
    p.tap("Gluteus medius, back point, left");
    p.tap("Treat 90 s");
    p.tap("Before 6");
    auto const at = p.find("Start 90 s")->box.centre();
    p.tap(at);
    REQUIRE(p.find("Pause"));
    auto const touch = [&](PointerPhase phase) {
        p.screen.handle(Pointer{phase, PointerKind::finger, 1, p.find("Pause")->box.centre()});
    };
    // The second half of a double tap.
    p.world.run(*p.app, 150ms);
    p.screen.tick(p.world.clock.boot_now());
    touch(PointerPhase::down);
    p.world.run(*p.app, 400ms);
    touch(PointerPhase::up); // However long it rests.
    CHECK(p.find("Pause"));
    // Somebody who has seen it.
    touch(PointerPhase::down);
    touch(PointerPhase::up);
    CHECK(p.find("Resume"));
}

TEST_CASE("Input: a finger that began beside every control presses none that came under it", "[input]")
{
    Person p;
    p.screen.look();
    Point const at{195, 700};
    p.screen.handle(Pointer{PointerPhase::down, PointerKind::finger, 1, {195, 4}});
    p.app->dispatch(app::OpenTab{app::Tab::map});
    p.screen.look();
    p.screen.handle(Pointer{PointerPhase::up, PointerKind::finger, 1, at});
    CHECK(p.app->state().tab == app::Tab::map);
    CHECK_FALSE(p.app->state().map.selected);
}

TEST_CASE("Input: the list finds points by where they may be felt", "[input]")
{
    Person p;
    p.app->dispatch(app::OpenTab{app::Tab::map});
    p.app->dispatch(app::ShowForm{app::MapForm::list});
    p.app->dispatch(app::Search{"GROIN"});
    CHECK(p.find("Quadratus lumborum, outer upper point, left"));
    CHECK_FALSE(p.find("Piriformis, inner point, left"));
}

TEST_CASE("Input: a long page scrolls by wheel, by drag and by key, and not beyond its end", "[input]")
{
    Person p;
    p.app->dispatch(app::OpenTab{app::Tab::settings});
    auto const top = [&] { return p.find("Light")->box.y; };
    auto const start = top();
    p.screen.handle(Wheel{{200, 400}, {0, -1}});
    CHECK(top() < start);
    p.key(KeyName::end);
    auto const end = top();
    p.key(KeyName::page_down);
    CHECK(top() == end);
    p.key(KeyName::home);
    CHECK(top() == start);
    p.screen.handle(Pointer{PointerPhase::down, PointerKind::finger, 1, {200, 600}});
    p.screen.handle(Pointer{PointerPhase::move, PointerKind::finger, 1, {200, 500}});
    CHECK(top() == start - 100);
}

TEST_CASE("Input: an idle screen asks for no frame, a running ring for some, a paused one for none", "[input]")
{
    Person p;
    CHECK_FALSE(p.screen.wake_at());
    p.app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    CHECK_FALSE(p.screen.wake_at());
    p.app->dispatch(app::StartTreatment{});
    p.screen.tick(p.world.clock.boot);
    REQUIRE(p.screen.wake_at());
    CHECK(*p.screen.wake_at() - p.world.clock.boot <= 100ms);
    p.app->dispatch(app::ChangeSetting{"motion", "off"});
    p.world.clock.advance(400ms); // The first cue's flash is over.
    p.screen.tick(p.world.clock.boot);
    p.world.clock.advance(50ms);
    p.screen.tick(p.world.clock.boot);
    CHECK(*p.screen.wake_at() - p.world.clock.boot >= 400ms);
    p.app->dispatch(app::Drive{app::Command::pause});
    p.screen.tick(p.world.clock.boot);
    CHECK_FALSE(p.screen.wake_at());
}

TEST_CASE("Input: the same picture is not drawn twice", "[input]")
{
    Person p;
    (void)p.screen.draw_list();
    auto const first = p.screen.revision();
    p.world.clock.advance(1h);
    p.screen.tick(p.world.clock.boot);
    CHECK(p.screen.revision() == first);
}

} // namespace input_test
