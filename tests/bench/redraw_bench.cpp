// SPDX-License-Identifier: MIT
// What painting costs: a full tablet screen, a step of the ring, and the body map. Medians in milliseconds.
//   redraw_bench FONTS PLATES
#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"
#include "ui/damage.hpp"

#include <chrono>
#include <cstdio>

using namespace tenderspot;

namespace {

inline constexpr ui::Size tablet{1180, 820};
inline constexpr ui::Rect all{0, 0, 1180, 820};
inline constexpr ui::Colour paper{247, 245, 242, 255}, white{255, 255, 255, 255}, ink{30, 36, 44, 255},
    line{228, 223, 216, 255}, teal{14, 116, 112, 255};

template <class Action> double median(int rounds, Action action)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        auto const start = std::chrono::steady_clock::now();
        action();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <class What> void add(ui::DrawList& list, What what)
{
    list.emplace_back().clip = all;
    list.back().what = std::move(what);
}

/// Twenty-four cards with two lines of text and a ring each.
ui::DrawList cards()
{
    ui::DrawList list;
    add(list, ui::Box{all, 0, paper, 0, {}});
    for (int i = 0; i < 24; ++i) {
        ui::Rect const card{20 + static_cast<float>(i % 4) * 290, 20 + static_cast<float>(i / 4) * 132, 270, 116};
        add(list, ui::Shadow{card.moved({0, 3}), 20, 10, {30, 36, 44, 26}});
        add(list, ui::Box{card, 20, white, 1, line});
        add(list, ui::Glyphs{"Gluteus medius, left", {card.x + 20, card.y + 40}, {17, ui::Weight::semibold}, ink});
        add(list, ui::Glyphs{"3 min 30 · tenderness 6", {card.x + 20, card.y + 64}, {15}, ink});
        add(list, ui::Ring{{card.x + 222, card.y + 58}, 30, 8, 0, 0.7f, teal});
    }
    return list;
}

ui::DrawList map(std::uint8_t over_deep)
{
    ui::Plates stack{{}, {}, 1152, 2048, paper, {200, -300, 750, 1333}};
    for (auto const* const name : {"back-bones", "back-gmin", "back-piri", "back-ql", "back-gmed", "back-tfl",
                                   "back-itb", "back-gmax", "back-shell"})
        stack.layers.push_back({name, {200, 120, 100, 255}});
    stack.layers[4].tint.a = over_deep;
    ui::DrawList list;
    add(list, std::move(stack));
    return list;
}

ui::DrawList ring(float sweep)
{
    ui::DrawList list;
    add(list, ui::Box{all, 0, ink, 0, {}});
    add(list, ui::Ring{{320, 410}, 230, 32, 0, 1, line});
    add(list, ui::Ring{{320, 410}, 230, 32, 0, sweep, teal});
    return list;
}

} // namespace

int main(int count, char** words)
{
    if (count < 3) return 2;
    auto fonts = sdl::Fonts::open(words[1]);
    if (!fonts) return 1;
    sdl::PlateStore plates{words[2]};
    sdl::Painter painter{*fonts.value(), plates};
    sdl::ScreenShot screen{painter, tablet, 1};

    auto const screenful = cards();
    std::vector<std::uint32_t> floor(1180 * 820);
    std::printf("fill %.3f\n", median(101, [&] { std::fill(floor.begin(), floor.end(), floor[7] + 1); }));
    screen.paint(screenful);
    std::printf("full %.3f\n", median(101, [&] { screen.paint(screenful); }));

    auto turns = 0.1f;
    screen.paint(ring(turns));
    std::printf("ring %.4f\n", median(501, [&] {
                    auto const before = ring(turns);
                    turns += 0.0006f;
                    auto const after = ring(turns);
                    screen.paint(after, ui::damage(before, after));
                }));

    std::printf("map_first %.1f\n", median(1, [&] { screen.paint(map(255)); }));
    std::printf("map_draw %.2f\n", median(31, [&] { screen.paint(map(255)); }));
    std::uint8_t alpha = 80;
    std::printf("map_select %.1f\n", median(15, [&] { screen.paint(map(++alpha)); }));
}
