// SPDX-License-Identifier: MIT
// The smallest text page possible with SDL2 and SDL_ttf, as a baseline for the start time in a browser.
#include <SDL.h>
#include <SDL_ttf.h>
#include <emscripten.h>

int main()
{
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    // As in the app: painted on the CPU.
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) return 1;
    auto* const window = SDL_CreateWindow("Tenderspot", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, 1180, 820,
                                          SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    auto* const title = TTF_OpenFont("/fonts/Inter-Bold.otf", 30);
    auto* const body = TTF_OpenFont("/fonts/Inter-Regular.otf", 17);
    if (!window || !title || !body) return 1;
    auto* const surface = SDL_GetWindowSurface(window);
    SDL_FillRect(surface, nullptr, SDL_MapRGB(surface->format, 247, 245, 242));
    auto const draw = [&](TTF_Font* font, char const* text, int y) {
        auto* const label = TTF_RenderUTF8_Blended(font, text, {30, 36, 44, 255});
        SDL_Rect place{20, y, label->w, label->h};
        SDL_BlitSurface(label, nullptr, surface, &place);
        SDL_FreeSurface(label);
    };
    draw(title, "Tenderspot", 57);
    draw(body, "Press the spot until it eases.", 110);
    SDL_UpdateWindowSurface(window);
    MAIN_THREAD_EM_ASM({
        performance.mark('tenderspot:first-content');
        document.documentElement.dataset.state = 'ready';
    });
    return 0;
}
