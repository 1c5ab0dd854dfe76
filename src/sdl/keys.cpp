// SPDX-License-Identifier: MIT
// The table of keys.
#include "sdl/keys.hpp"

#include <utility>

namespace tenderspot::sdl {
namespace {

constexpr std::pair<SDL_Keycode, ui::KeyName> table[] = {
    {SDLK_RETURN, ui::KeyName::enter},
    {SDLK_KP_ENTER, ui::KeyName::enter},
    {SDLK_SPACE, ui::KeyName::space},
    {SDLK_ESCAPE, ui::KeyName::escape},
    {SDLK_AC_BACK, ui::KeyName::escape},
    {SDLK_LEFT, ui::KeyName::left},
    {SDLK_RIGHT, ui::KeyName::right},
    {SDLK_UP, ui::KeyName::up},
    {SDLK_DOWN, ui::KeyName::down},
    {SDLK_HOME, ui::KeyName::home},
    {SDLK_END, ui::KeyName::end},
    {SDLK_PAGEUP, ui::KeyName::page_up},
    {SDLK_PAGEDOWN, ui::KeyName::page_down},
    {SDLK_BACKSPACE, ui::KeyName::backspace},
    {SDLK_DELETE, ui::KeyName::del},
    {SDLK_PLUS, ui::KeyName::plus},
    {SDLK_KP_PLUS, ui::KeyName::plus},
    {SDLK_EQUALS, ui::KeyName::plus},
    {SDLK_MINUS, ui::KeyName::minus},
    {SDLK_KP_MINUS, ui::KeyName::minus},
};

/// Ignores modifiers.
std::optional<ui::Key> plain_key(SDL_Keysym const& symbol)
{
    if (symbol.sym == SDLK_TAB)
        return ui::Key{(symbol.mod & KMOD_SHIFT) != 0 ? ui::KeyName::back_tab : ui::KeyName::tab};
    if (symbol.sym >= SDLK_0 && symbol.sym <= SDLK_9) return ui::Key{ui::KeyName::digit, static_cast<char>(symbol.sym)};
    if (symbol.sym >= SDLK_a && symbol.sym <= SDLK_z)
        return ui::Key{ui::KeyName::letter, static_cast<char>(symbol.sym)};
    // The keypad's zero comes after its nine.
    if (symbol.sym >= SDLK_KP_1 && symbol.sym <= SDLK_KP_9)
        return ui::Key{ui::KeyName::digit, static_cast<char>('1' + (symbol.sym - SDLK_KP_1))};
    if (symbol.sym == SDLK_KP_0) return ui::Key{ui::KeyName::digit, '0'};
    for (auto const& [code, name] : table)
        if (code == symbol.sym) return ui::Key{name};
    return std::nullopt;
}

} // namespace

std::optional<ui::Key> key_of(SDL_Keysym const& symbol)
{
    if ((symbol.mod & KMOD_ALT) != 0) return std::nullopt;
    auto key = plain_key(symbol);
    if (!key) return std::nullopt;
    key->shift = (symbol.mod & KMOD_SHIFT) != 0;
    key->command = (symbol.mod & (KMOD_CTRL | KMOD_GUI)) != 0;
    return key;
}

bool makes_text(ui::KeyName name)
{
    switch (name) {
    case ui::KeyName::space:
    case ui::KeyName::plus:
    case ui::KeyName::minus:
    case ui::KeyName::digit:
    case ui::KeyName::letter: return true;
    case ui::KeyName::tab:
    case ui::KeyName::back_tab:
    case ui::KeyName::enter:
    case ui::KeyName::escape:
    case ui::KeyName::left:
    case ui::KeyName::right:
    case ui::KeyName::up:
    case ui::KeyName::down:
    case ui::KeyName::home:
    case ui::KeyName::end:
    case ui::KeyName::page_up:
    case ui::KeyName::page_down:
    case ui::KeyName::backspace:
    case ui::KeyName::del: return false;
    }
    return false;
}

} // namespace tenderspot::sdl
