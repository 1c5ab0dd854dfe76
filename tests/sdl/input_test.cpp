// SPDX-License-Identifier: MIT
#include "sdl/input.hpp"
#include "sdl/keys.hpp"

#include <catch2/catch.hpp>

namespace input_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

SDL_Event finger(Uint32 type, float x, float y, Uint32 time, SDL_FingerID id = 7)
{
    SDL_Event event{};
    event.tfinger.type = type;
    event.tfinger.timestamp = time;
    event.tfinger.fingerId = id;
    event.tfinger.x = x;
    event.tfinger.y = y;
    return event;
}

SDL_Event mouse(Uint32 type, int x, int y, Uint32 time, Uint32 which = 0, Uint8 button = SDL_BUTTON_LEFT)
{
    SDL_Event event{};
    event.button.type = type;
    event.button.timestamp = time;
    event.button.which = which;
    event.button.button = button;
    event.button.x = x;
    event.button.y = y;
    return event;
}

SDL_Event moved(int x, int y)
{
    SDL_Event event{};
    event.motion.type = SDL_MOUSEMOTION;
    event.motion.x = x;
    event.motion.y = y;
    return event;
}

SDL_Event key(SDL_Keycode code, int mod = 0)
{
    SDL_Event event{};
    event.key.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    event.key.keysym.mod = static_cast<Uint16>(mod);
    return event;
}

SDL_Event window(Uint8 what)
{
    SDL_Event event{};
    event.window.type = SDL_WINDOWEVENT;
    event.window.event = what;
    return event;
}

struct Desk
{
    InputTranslator input;
    Desk() { input.set_frame({400, 800}, 0.5f); }

    template <class What> What expect(SDL_Event const& event)
    {
        auto const got = input.translate(event);
        REQUIRE(got);
        REQUIRE(std::holds_alternative<What>(*got));
        return std::get<What>(*got);
    }
};

} // namespace

TEST_CASE("Input: a finger is a pointer in points that keeps its id", "[sdl][input]")
{
    Desk desk;
    auto const down = desk.expect<ui::Pointer>(finger(SDL_FINGERDOWN, 0.25f, 0.5f, 10));
    CHECK(down.phase == ui::PointerPhase::down);
    CHECK(down.kind == ui::PointerKind::finger);
    CHECK(down.id == 7);
    CHECK(down.at == ui::Point{100, 400});
    CHECK(desk.expect<ui::Pointer>(finger(SDL_FINGERMOTION, 0.5f, 0.5f, 20)).phase == ui::PointerPhase::move);
    CHECK(desk.expect<ui::Pointer>(finger(SDL_FINGERUP, 0.5f, 0.5f, 30)).phase == ui::PointerPhase::up);
}

TEST_CASE("Input: the mouse is a pointer while its main button is held", "[sdl][input]")
{
    Desk desk;
    CHECK_FALSE(desk.input.translate(moved(10, 10)));
    CHECK_FALSE(desk.input.translate(mouse(SDL_MOUSEBUTTONDOWN, 10, 10, 1, 0, SDL_BUTTON_RIGHT)));
    CHECK_FALSE(desk.input.translate(mouse(SDL_MOUSEBUTTONUP, 10, 10, 1)));
    auto const down = desk.expect<ui::Pointer>(mouse(SDL_MOUSEBUTTONDOWN, 100, 60, 1));
    CHECK(down.kind == ui::PointerKind::mouse);
    CHECK(down.at == ui::Point{50, 30});
    CHECK(desk.expect<ui::Pointer>(moved(120, 60)).at == ui::Point{60, 30});
    CHECK(desk.expect<ui::Pointer>(mouse(SDL_MOUSEBUTTONUP, 120, 60, 9)).phase == ui::PointerPhase::up);
}

TEST_CASE("Input: a click that a touch screen sends after a tap is dropped", "[sdl][input]")
{
    Desk desk;
    (void)desk.input.translate(finger(SDL_FINGERDOWN, 0.25f, 0.5f, 1000));
    (void)desk.input.translate(finger(SDL_FINGERUP, 0.25f, 0.5f, 1080));
    SECTION("near in time and place, with its release")
    {
        CHECK_FALSE(desk.input.translate(mouse(SDL_MOUSEBUTTONDOWN, 210, 810, 1580)));
        CHECK_FALSE(desk.input.translate(mouse(SDL_MOUSEBUTTONUP, 210, 810, 1600)));
    }
    SECTION("but not one that is later") { CHECK(desk.input.translate(mouse(SDL_MOUSEBUTTONDOWN, 210, 810, 1581))); }
    SECTION("nor one that is elsewhere") { CHECK(desk.input.translate(mouse(SDL_MOUSEBUTTONDOWN, 260, 800, 1100))); }
    SECTION("and one that SDL marks is dropped always")
    {
        CHECK_FALSE(desk.input.translate(mouse(SDL_MOUSEBUTTONDOWN, 700, 10, 9000, SDL_TOUCH_MOUSEID)));
    }
}

TEST_CASE("Input: losing the focus cancels a held mouse", "[sdl][input]")
{
    Desk desk;
    CHECK_FALSE(desk.input.translate(window(SDL_WINDOWEVENT_FOCUS_LOST)));
    (void)desk.input.translate(mouse(SDL_MOUSEBUTTONDOWN, 100, 60, 1));
    CHECK(desk.expect<ui::Pointer>(window(SDL_WINDOWEVENT_FOCUS_LOST)).phase == ui::PointerPhase::cancel);
    CHECK_FALSE(desk.input.translate(mouse(SDL_MOUSEBUTTONUP, 100, 60, 2)));
}

TEST_CASE("Input: the wheel scrolls by fractions of a notch", "[sdl][input]")
{
    Desk desk;
    SDL_Event event{};
    event.wheel.type = SDL_MOUSEWHEEL;
    event.wheel.preciseY = 0.25f;
    event.wheel.mouseX = 40;
    event.wheel.mouseY = 20;
    CHECK(desk.expect<ui::Wheel>(event).by.y == 0.25f);
    CHECK(desk.expect<ui::Wheel>(event).at == ui::Point{20, 10});
    event.wheel.direction = SDL_MOUSEWHEEL_FLIPPED;
    CHECK(desk.expect<ui::Wheel>(event).by.y == -0.25f);
}

TEST_CASE("Input: keys have names, and the desktop keeps its shortcuts", "[sdl][input]")
{
    Desk desk;
    CHECK(desk.expect<ui::Key>(key(SDLK_TAB)).name == ui::KeyName::tab);
    CHECK(desk.expect<ui::Key>(key(SDLK_TAB, KMOD_LSHIFT)).name == ui::KeyName::back_tab);
    CHECK(desk.expect<ui::Key>(key(SDLK_KP_ENTER)).name == ui::KeyName::enter);
    CHECK(desk.expect<ui::Key>(key(SDLK_7)).character == '7');
    CHECK(desk.expect<ui::Key>(key(SDLK_KP_0)).character == '0');
    CHECK(desk.expect<ui::Key>(key(SDLK_KP_9)).character == '9');
    CHECK(desk.expect<ui::Key>(key(SDLK_m)).character == 'm');
    CHECK_FALSE(desk.input.translate(key(SDLK_TAB, KMOD_LALT)));
    auto const copy = desk.expect<ui::Key>(key(SDLK_c, KMOD_LCTRL));
    CHECK((copy.command && copy.character == 'c'));
    CHECK(desk.expect<ui::Key>(key(SDLK_LEFT, KMOD_RSHIFT)).shift);
    auto again = key(SDLK_SPACE);
    CHECK_FALSE(desk.expect<ui::Key>(again).repeated);
    again.key.repeat = 1;
    CHECK(desk.expect<ui::Key>(again).repeated);
    CHECK_FALSE(desk.input.translate(key(SDLK_F5)));
}

TEST_CASE("Input: while typing, characters come as text and only as text", "[sdl][input]")
{
    Desk desk;
    SDL_Event text{};
    text.text.type = SDL_TEXTINPUT;
    SDL_strlcpy(text.text.text, "ä", sizeof text.text.text);
    CHECK_FALSE(desk.input.translate(text));
    desk.input.set_typing(Typing::on);
    CHECK(desk.expect<ui::TextInput>(text).utf8 == "ä");
    CHECK_FALSE(desk.input.translate(key(SDLK_SPACE)));
    CHECK_FALSE(desk.input.translate(key(SDLK_a)));
    CHECK(desk.expect<ui::Key>(key(SDLK_BACKSPACE)).name == ui::KeyName::backspace);

    SDL_Event composing{};
    composing.edit.type = SDL_TEXTEDITING;
    SDL_strlcpy(composing.edit.text, "に", sizeof composing.edit.text);
    CHECK(desk.expect<ui::Composition>(composing).utf8 == "に");
    CHECK_FALSE(desk.input.translate(key(SDLK_RETURN)));
    (void)desk.input.translate(text);
    CHECK(desk.input.translate(key(SDLK_RETURN)));
}

TEST_CASE("Input: a window that cannot be seen hides the app", "[sdl][input]")
{
    Desk desk;
    CHECK(desk.expect<ui::Visibility>(window(SDL_WINDOWEVENT_MINIMIZED)) == ui::Visibility::hidden);
    CHECK(desk.expect<ui::Visibility>(window(SDL_WINDOWEVENT_RESTORED)) == ui::Visibility::shown);
}

} // namespace input_test
