// SPDX-License-Identifier: MIT
// Opens the map as for the first time, goes from point to point, drags, and walks around the body.
#include "map_bench.hpp"

#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"
#include "stopwatch.hpp"
#include "ui/parts/camera.hpp"
#include "ui/toolkit/damage.hpp"

#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace tenderspot::bench {
namespace {

inline constexpr ui::Size tablet{1180, 820}, pane{590, 700};
inline constexpr ui::Rect pane_rect{0, 0, pane.w, pane.h};
inline constexpr float scale = 2;
inline constexpr ui::Colour paper{247, 245, 242, 255}, flesh{200, 120, 100, 255}, lit{205, 70, 60, 255},
    amber{230, 140, 50, 255}, teal{14, 116, 112, 255};
inline constexpr std::array muscles{"bones", "gmin", "piri", "ql", "gmed", "tfl", "itb", "gmax", "shell"};
inline constexpr double mebibyte = 1 << 20;

ui::PlateLayer layer(BodyPlates const& plates, PlatePart const& part, ui::Colour tint)
{
    return {plates.prefix + "-" + part.layer, tint, {part.from.x, part.from.y, part.size.x, part.size.y}};
}

ui::Plates stack(BodyPlates const& plates, ui::Rect const& canvas)
{
    ui::Plates out{{}, {}, plates.width, plates.height, paper, canvas};
    for (auto const* const id : muscles)
        if (auto const* const part = plates.layer(id)) out.layers.push_back(layer(plates, *part, flesh));
    return out;
}

ui::Plates stack(MapView const& view) { return stack(view.plates, ui::canvas(view, ui::home_camera(view), pane)); }

/// A point's muscle lit, where it may be felt, and its zone, over all the rest behind a veil. A tint that was never
/// asked for makes sure that all of them come from their files.
ui::Plates selected(content::Assets const& assets, MapView const& view, Spot const& spot)
{
    static std::uint8_t fresh = 0;
    auto const never_seen = [](ui::Colour tint) {
        tint.b = ++fresh;
        return tint;
    };
    auto out = stack(view);
    out.veil = paper;
    out.veil.a = 130;
    auto const add = [&](PlatePart const* part, ui::Colour tint) {
        if (part) out.paints.push_back(layer(view.plates, *part, never_seen(tint)));
    };
    auto const* const point = assets.catalogue.point(spot.point);
    auto const name = spot.point + (spot.side == Side::left ? "-left" : "-right");
    if (point) add(view.plates.layer(point->muscle), lit);
    add(view.paint("felt-" + name), amber);
    add(view.paint("zone-" + name), teal);
    return out;
}

double proportional_set_mib()
{
    std::ifstream in{"/proc/self/smaps_rollup"};
    for (std::string word; in >> word;)
        if (word == "Pss:") {
            double kib = 0;
            in >> kib;
            return kib / 1024;
        }
    return 0;
}

class MapBench
{
public:
    MapBench(sdl::Fonts& fonts, content::Assets const& assets)
        : assets_{assets},
          plates_{sdl::plates_in(assets.plates)},
          painter_{fonts, plates_},
          screen_{painter_, tablet, scale},
          copy_(screen_.pixels().size())
    {
        screen_.paint({});
        pss_before_ = proportional_set_mib();
    }

    void open(MapView const& view)
    {
        std::vector<Milliseconds> times;
        for (int round = 0; round < 7; ++round) {
            plates_.clear();
            times.push_back(timed([&] { show(stack(view)); }));
        }
        auto const usual = median(times);
        std::printf("map_open_first %.1f %.1f\n", times.front().wall, times.front().cpu);
        std::printf("map_open %.1f %.1f\n", usual.wall, usual.cpu);
    }

    void select(MapView const& view)
    {
        std::vector<Milliseconds> first, next;
        for (auto const& point : view.points) {
            show(stack(view));
            first.push_back(timed([&] { change(selected(assets_, view, point.spot)); }));
            auto other = point.spot;
            other.side = other_side(other.side);
            next.push_back(timed([&] { change(selected(assets_, view, other)); }));
        }
        auto const most = [](std::vector<Milliseconds> const& times) {
            return std::max_element(times.begin(), times.end(), [](auto& a, auto& b) { return a.cpu < b.cpu; })->cpu;
        };
        std::printf("map_select %.1f %.1f\n", median(first).cpu, most(first));
        std::printf("map_select_next %.1f %.1f\n", median(next).cpu, most(next));
    }

    void drag(MapView const& view)
    {
        auto at = selected(assets_, view, view.points.front().spot);
        show(at);
        auto const cost = median_of(31, [&] {
            at.canvas.x -= 1.25f;
            at.canvas.y += 0.75f;
            change(at);
        });
        auto const floor = median_of(31, [&] {
            for (std::size_t y = 0; y < static_cast<std::size_t>(pane.h * scale); ++y) {
                auto const start = y * static_cast<std::size_t>(screen_.width());
                std::memcpy(&copy_[start], &screen_.pixels()[start], static_cast<std::size_t>(pane.w * scale) * 4);
            }
        });
        std::printf("map_drag %.2f %.2f\n", cost.cpu, floor.cpu);
    }

    void walk_around(BodyMap const& map)
    {
        std::vector<Milliseconds> turns;
        for (auto const& view : map.views) {
            show(stack(view));
            for (auto const& point : view.points) {
                show(selected(assets_, view, point.spot));
                look_at_memory();
            }
            auto const place = ui::canvas(view, ui::home_camera(view), pane);
            for (auto const& turn : map.turns)
                if (turn.angle > view.plates.angle && turn.angle < view.plates.angle + 90)
                    turns.push_back(timed([&] { show(stack(turn, place)); }));
            look_at_memory();
        }
        if (!turns.empty()) std::printf("map_turn %.1f\n", median(turns).cpu);
        std::printf("plates_bytes %.1f %.1f\n", most_held_, most_pss_ - pss_before_);
    }

    [[nodiscard]] bool all_used() const
    {
        for (auto const& error : plates_.errors())
            std::fprintf(stderr, "%s: %s\n", error.file.c_str(), error.reason.c_str());
        return plates_.errors().empty();
    }

private:
    void show(ui::Plates plates)
    {
        shown_.clear();
        change(std::move(plates));
    }
    void change(ui::Plates plates)
    {
        ui::DrawList next;
        next.push_back({pane_rect, std::move(plates)});
        screen_.paint(next, ui::damage(shown_, next));
        shown_ = std::move(next);
    }
    void look_at_memory()
    {
        most_held_ = std::max(most_held_, static_cast<double>(plates_.bytes()) / mebibyte);
        most_pss_ = std::max(most_pss_, proportional_set_mib());
    }

    content::Assets const& assets_;
    sdl::PlateStore plates_;
    sdl::Painter painter_;
    sdl::ScreenShot screen_;
    ui::DrawList shown_;
    std::vector<std::uint32_t> copy_;
    double pss_before_ = 0, most_held_ = 0, most_pss_ = 0;
};

} // namespace

bool print_map_costs(sdl::Fonts& fonts, content::Assets const& assets)
{
    auto const* const back = assets.body_map.view(View::back);
    if (!back || back->points.empty()) return false;
    MapBench bench{fonts, assets};
    bench.open(*back);
    bench.select(*back);
    bench.drag(*back);
    bench.walk_around(assets.body_map);
    return bench.all_used();
}

} // namespace tenderspot::bench
