// SPDX-License-Identifier: MIT
// What painting costs: a full tablet screen, a step of the ring, and the body map. Medians in milliseconds.
//   redraw_bench FONTS ASSETS
#include "linux/ports/posix_files.hpp"
#include "map_bench.hpp"
#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"
#include "stopwatch.hpp"
#include "ui/toolkit/damage.hpp"

#include <cstdio>

using namespace tenderspot;

namespace {

inline constexpr ui::Size tablet{1180, 820};
inline constexpr ui::Rect all{0, 0, 1180, 820};
inline constexpr ui::Colour paper{247, 245, 242, 255}, white{255, 255, 255, 255}, ink{30, 36, 44, 255},
    line{228, 223, 216, 255}, teal{14, 116, 112, 255};

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

ui::DrawList ring(float sweep)
{
    ui::DrawList list;
    add(list, ui::Box{all, 0, ink, 0, {}});
    add(list, ui::Ring{{320, 410}, 230, 32, 0, 1, line});
    add(list, ui::Ring{{320, 410}, 230, 32, 0, sweep, teal});
    return list;
}

void print_costs(sdl::Fonts& fonts)
{
    sdl::PlateStore plates{sdl::plates_in({})};
    sdl::Painter painter{fonts, plates};
    sdl::ScreenShot screen{painter, tablet, 1};
    std::vector<std::uint32_t> floor(1180 * 820);
    auto const fill = bench::median_of(101, [&] { std::fill(floor.begin(), floor.end(), floor[7] + 1); });
    std::printf("fill %.3f\n", fill.wall);
    auto const screenful = cards();
    screen.paint(screenful);
    std::printf("full %.3f\n", bench::median_of(101, [&] { screen.paint(screenful); }).wall);

    auto turns = 0.1f;
    screen.paint(ring(turns));
    auto const step = bench::median_of(501, [&] {
        auto const before = ring(turns);
        turns += 0.0006f;
        auto const after = ring(turns);
        screen.paint(after, ui::damage(before, after));
    });
    std::printf("ring %.4f\n", step.wall);
}

} // namespace

int main(int count, char** words)
{
    if (count < 3) return 2;
    auto fonts = sdl::Fonts::open(words[1]);
    PosixFiles files;
    auto const assets = content::read_assets(files, words[2]);
    if (!fonts || !assets) return 1;
    print_costs(*fonts.value());
    return bench::print_map_costs(*fonts.value(), assets.value()) ? 0 : 1;
}
