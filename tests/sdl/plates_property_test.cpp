// SPDX-License-Identifier: MIT
// Stacks of plates at random against a slow and plain way to paint them, and against painting all of them anew.
#include "fixture.hpp"
#include "ui/toolkit/damage.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>

namespace plates_property_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

inline constexpr int width = 320, height = 256;
inline constexpr ui::Size screen{150, 130};
inline constexpr std::array layer_names{"l0", "l1", "l2", "l3", "l4"};
inline constexpr std::array paint_names{"p0", "p1", "p2", "p3"};

struct File
{
    PixelRect part; ///< Of a whole plate of `divisor` times fewer pixels.
    int divisor;
    std::vector<TemporaryFolder::Grain> grains;

    [[nodiscard]] ui::Rect shares() const
    {
        auto const w = static_cast<float>(width / divisor), h = static_cast<float>(height / divisor);
        return {static_cast<float>(part.left) / w, static_cast<float>(part.top) / h,
                static_cast<float>(part.right - part.left) / w, static_cast<float>(part.bottom - part.top) / h};
    }
    [[nodiscard]] TemporaryFolder::Grain at(int x, int y) const
    {
        auto const i = (y - part.top) * (part.right - part.left) + x - part.left;
        return grains[static_cast<std::size_t>(i)];
    }
};

/// Plates of noise with soft and transparent stretches, cropped anywhere.
class Noise
{
public:
    explicit Noise(unsigned seed) : random_{seed} {}
    float real(float from, float to) { return std::uniform_real_distribution<float>{from, to}(random_); }
    int whole(int from, int to) { return std::uniform_int_distribution{from, to}(random_); }
    std::uint8_t byte() { return static_cast<std::uint8_t>(whole(0, 255)); }

    File file(int divisor)
    {
        auto const w = width / divisor, h = height / divisor;
        auto const left = whole(0, w - 9), top = whole(0, h - 9);
        File out{{left, top, whole(left + 8, w), whole(top + 8, h)}, divisor, {}};
        for (int y = out.part.top; y < out.part.bottom; ++y)
            for (int x = out.part.left; x < out.part.right; ++x) {
                auto const stretch = (x / 5 + y / 7) % 3;
                out.grains.push_back({byte(), stretch == 0 ? byte() : static_cast<std::uint8_t>(255 * (stretch - 1))});
            }
        return out;
    }
    ui::Colour colour() { return {byte(), byte(), byte(), whole(0, 2) == 0 ? byte() : std::uint8_t{255}}; }

private:
    std::mt19937 random_;
};

struct World
{
    TemporaryFolder folder;
    std::map<std::string, File> files;
    Studio studio{folder.path.string()};

    World()
    {
        Noise noise{7};
        for (auto const* const name : layer_names)
            add(name, noise.file(1));
        for (auto const* const name : paint_names)
            add(name, noise.file(2));
    }
    [[nodiscard]] ui::PlateLayer layer(std::string const& name, ui::Colour tint) const
    {
        return {name, tint, files.at(name).shares()};
    }
    [[nodiscard]] ui::Plates any_stack(Noise& noise) const
    {
        ui::Plates out;
        for (auto const* const name : layer_names)
            if (noise.whole(0, 3) > 0) out.layers.push_back(layer(name, noise.colour()));
        for (auto const* const name : paint_names)
            if (noise.whole(0, 2) > 0) out.paints.push_back(layer(name, noise.colour()));
        out.width = width;
        out.height = height;
        out.ground = {noise.byte(), noise.byte(), noise.byte(), 255};
        out.veil = noise.colour();
        if (noise.whole(0, 2) > 0) out.veil.a = 0;
        auto const w = noise.whole(0, 1) == 0 ? noise.real(40, 200) : noise.real(200, 1500);
        out.canvas = {noise.real(-w, 100), noise.real(-w, 90), w, w * noise.real(0.7f, 0.9f)};
        return out;
    }

private:
    void add(std::string const& name, File file)
    {
        folder.add_plate(name, file.part, [&](int x, int y) { return file.at(x, y); });
        files.emplace(name, std::move(file));
    }
};

using Pixel = std::array<double, 4>; ///< Red, green, blue and alpha, 0 to 255; alpha multiplied in.

Pixel tinted_grain(TemporaryFolder::Grain grain, ui::Colour tint)
{
    auto const shade = [&](double value) {
        return grain.shade <= 128 ? value * grain.shade / 128 : value + (255 - value) * (grain.shade - 128) / 127;
    };
    auto const alpha = grain.alpha * tint.a / 255.0;
    return {shade(tint.r) * alpha / 255, shade(tint.g) * alpha / 255, shade(tint.b) * alpha / 255, alpha};
}

Pixel over(Pixel const& below, Pixel const& above)
{
    Pixel out{};
    for (std::size_t i = 0; i < 4; ++i)
        out[i] = above[i] + below[i] * (255 - above[3]) / 255;
    return out;
}

/// Bilinearly between pixels from `rect`, at a place in the pixels' own measure.
template <class At> Pixel sampled(double x, double y, PixelRect const& rect, At at)
{
    auto const x0 = static_cast<int>(std::floor(x - 0.5)), y0 = static_cast<int>(std::floor(y - 0.5));
    Pixel out{};
    for (int dy = 0; dy < 2; ++dy)
        for (int dx = 0; dx < 2; ++dx) {
            auto const weight = (1 - std::abs(x - 0.5 - (x0 + dx))) * (1 - std::abs(y - 0.5 - (y0 + dy)));
            auto const pixel =
                at(std::clamp(x0 + dx, rect.left, rect.right - 1), std::clamp(y0 + dy, rect.top, rect.bottom - 1));
            for (std::size_t i = 0; i < 4; ++i)
                out[i] += weight * pixel[i];
        }
    return out;
}

/// What the pixel at `at` of a canvas is, worked out on its own.
Pixel plain(World const& world, ui::Plates const& stack, float scale, int column, int row)
{
    auto const as_pixel = [](ui::Colour c, double alpha) {
        return Pixel{c.r * alpha / 255, c.g * alpha / 255, c.b * alpha / 255, alpha};
    };
    auto const inside = [&](ui::Rect const& r) {
        auto const p = snapped(r, scale);
        return column >= p.left && column < p.right && row >= p.top && row < p.bottom;
    };
    // In shares of the whole plate.
    auto const x = ((column + 0.5) / scale - stack.canvas.x) / stack.canvas.w;
    auto const y = ((row + 0.5) / scale - stack.canvas.y) / stack.canvas.h;
    auto out = as_pixel(stack.ground, 255);
    if (inside(stack.canvas))
        out = sampled(x * width, y * height, {0, 0, width, height}, [&](int px, int py) {
            auto pixel = as_pixel(stack.ground, 255);
            for (auto const& layer : stack.layers) {
                auto const& file = world.files.at(layer.plate);
                auto const& p = file.part;
                if (px >= p.left && px < p.right && py >= p.top && py < p.bottom)
                    pixel = over(pixel, tinted_grain(file.at(px, py), layer.tint));
            }
            return pixel;
        });
    out = over(out, as_pixel(stack.veil, stack.veil.a));
    for (auto const& paint : stack.paints) {
        auto const& file = world.files.at(paint.plate);
        if (inside(stack.place(paint.part)))
            out = over(out, sampled(x * width / file.divisor, y * height / file.divisor, file.part,
                                    [&](int px, int py) { return tinted_grain(file.at(px, py), paint.tint); }));
    }
    return out;
}

ui::Plates changed(World const& world, Noise& noise, ui::Plates stack)
{
    auto& list = noise.whole(0, 1) == 0 ? stack.layers : stack.paints;
    auto const paints = &list == &stack.paints;
    auto const at = list.begin() + noise.whole(0, std::max(static_cast<int>(list.size()) - 1, 0));
    switch (noise.whole(0, 12)) {
    case 0: stack.canvas.x += noise.real(-3, 3); break;
    case 1: stack.veil.a = noise.byte(); break;
    case 2:
        if (!list.empty()) list.erase(at);
        break;
    case 3:
    case 4:
        list.insert(at, world.layer(paints ? paint_names[static_cast<std::size_t>(noise.whole(0, 3))]
                                           : layer_names[static_cast<std::size_t>(noise.whole(0, 4))],
                                    noise.colour()));
        break;
    default:
        if (!list.empty()) at->tint = noise.colour();
        break;
    }
    return stack;
}

} // namespace

TEST_CASE("Plates: stacks with paints look as plain arithmetic says, wherever they lie", "[sdl][plates]")
{
    World world;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Noise noise{seed};
        auto const scale = std::array{1.0f, 1.5f, 2.0f}[seed % 3];
        auto stack = world.any_stack(noise);
        // Large enough to be made of the largest pictures: for shrinking there is a test of its own.
        stack.canvas.w = std::max(stack.canvas.w, 240.0f);
        auto const pixels = world.studio.painted({item(stack)}, screen, scale);
        auto const columns = static_cast<int>(screen.w * scale), rows = static_cast<int>(screen.h * scale);
        for (int check = 0; check < 400; ++check) {
            auto const x = noise.whole(0, columns - 1), y = noise.whole(0, rows - 1);
            auto const wanted = plain(world, stack, scale, x, y);
            auto const got = pixels[static_cast<std::size_t>(y * columns + x)];
            CAPTURE(seed, scale, x, y, wanted, got);
            // Each layer, the file's brightness and each mixing rounds once.
            for (std::size_t i = 0; i < 3; ++i)
                REQUIRE(std::abs(wanted[i] - (got >> (16 - 8 * i) & 255)) <= 6);
        }
    }
    CHECK(world.studio.plates.errors().empty());
}

TEST_CASE("Plates: painting only what is damaged gives the same pixels as starting from nothing", "[sdl][damage]")
{
    World world, fresh;
    std::size_t small = 0;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        Noise noise{seed};
        auto const scale = std::array{0.75f, 1.0f, 1.5f, 2.0f}[seed % 4];
        auto const clip = noise.whole(0, 2) == 0 ? ui::Rect{20.3f, 11.2f, 90, 80} : everywhere;
        auto const before = world.any_stack(noise);
        auto after = before;
        for (auto left = noise.whole(1, 4); left > 0; --left)
            after = changed(world, noise, after);
        auto const next_clip = noise.whole(0, 5) == 0 ? ui::Rect{33, 5, 100, 100} : clip;
        ui::DrawList const first{item(before, clip)}, second{item(after, next_clip)};
        auto const damaged = ui::damage(first, second);
        small += damaged.empty() || damaged[0].w < 140;
        ScreenShot shot{world.studio.painter, screen, scale};
        shot.paint(first);
        shot.paint(second, damaged);
        fresh.studio.plates.clear();
        auto const whole = fresh.studio.painted(second, screen, scale);
        CAPTURE(seed, scale);
        REQUIRE(std::equal(whole.begin(), whole.end(), shot.pixels().begin()));
    }
    CHECK(small > 50);
}

TEST_CASE("Plates: a file that is cropped to what is covered gives the same pixels as all of it", "[sdl][plates]")
{
    World world;
    Noise noise{3};
    // Covered inside `part` but for a rim of one pixel.
    auto const add = [&](std::string const& name, int divisor, PixelRect part) {
        auto const grains = noise.file(1).grains;
        auto const look = [&](int x, int y) {
            auto const inside = x > part.left && x < part.right - 1 && y > part.top && y < part.bottom - 1;
            auto const grain = grains[static_cast<std::size_t>(x * 31 + y * 17) % grains.size()];
            return inside ? grain : TemporaryFolder::Grain{0, 0};
        };
        world.folder.add_plate(name, part, look);
        world.folder.add_plate(name + "-whole", {0, 0, width / divisor, height / divisor}, look);
        return File{part, divisor, {}}.shares();
    };
    auto const body = add("body", 1, {32, 64, 288, 192}), soft = add("soft", 2, {20, 16, 100, 112});
    for (int round = 0; round < 20; ++round) {
        auto const scale = std::array{1.0f, 2.0f}[static_cast<std::size_t>(round % 2)];
        auto stack = world.any_stack(noise);
        stack.canvas = {static_cast<float>(noise.whole(-200, 60)), static_cast<float>(noise.whole(-200, 60)),
                        static_cast<float>(20 * noise.whole(5, 40)), static_cast<float>(16 * noise.whole(5, 40))};
        auto uncropped = stack;
        auto const tint = noise.colour();
        stack.layers = {{"body", tint, body}};
        stack.paints = {{"soft", tint, soft}};
        uncropped.layers = {{"body-whole", tint}};
        uncropped.paints = {{"soft-whole", tint}};
        CAPTURE(round, stack.canvas.x, stack.canvas.y, stack.canvas.w, stack.canvas.h);
        REQUIRE(world.studio.painted({item(stack)}, screen, scale) ==
                world.studio.painted({item(uncropped)}, screen, scale));
    }
    CHECK(world.studio.plates.errors().empty());
}

} // namespace plates_property_test
