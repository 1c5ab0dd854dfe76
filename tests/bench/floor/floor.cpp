// SPDX-License-Identifier: MIT
// The least a program with a window and text can do over SDL2 and SDL_ttf: the measure for start and memory.
//   floor FONT
#include <SDL.h>
#include <SDL_ttf.h>

int main(int count, char** words)
{
    // As the app does it; without this hint the floor would be three times as high.
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    if (count < 2 || SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) return 1;
    SDL_StopTextInput();
    auto* const window = SDL_CreateWindow("Tenderspot", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, 1180, 820,
                                          SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    auto* const font = TTF_OpenFont(words[1], 30);
    if (!window || !font) return 1;
    auto const draw = [&] {
        auto* const surface = SDL_GetWindowSurface(window);
        auto* const label = TTF_RenderUTF8_Blended(font, "Tenderspot", {30, 36, 44, 255});
        SDL_Rect place{20, 57, label->w, label->h};
        SDL_FillRect(surface, nullptr, SDL_MapRGB(surface->format, 247, 245, 242));
        SDL_BlitSurface(label, nullptr, surface, &place);
        SDL_UpdateWindowSurface(window);
        SDL_FreeSurface(label);
    };
    draw();
    SDL_Event event;
    while (SDL_WaitEvent(&event) != 0 && event.type != SDL_QUIT)
        if (event.type == SDL_WINDOWEVENT &&
            (event.window.event == SDL_WINDOWEVENT_EXPOSED || event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED))
            draw();
    TTF_CloseFont(font);
    TTF_Quit();
    SDL_DestroyWindow(window);
    SDL_Quit();
    return 0;
}
