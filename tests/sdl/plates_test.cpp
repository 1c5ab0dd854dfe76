// SPDX-License-Identifier: MIT
#include "fixture.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

namespace plates_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

inline constexpr ui::Colour skin{232, 201, 176, 255}, red{201, 86, 75, 255}, ground{247, 245, 242, 255};
inline constexpr PixelRect all{0, 0, 128, 128};

struct Gallery
{
    TemporaryFolder folder;
    Studio studio{folder.path.string()};

    [[nodiscard]] std::vector<std::uint32_t> painted(std::vector<ui::PlateLayer> layers,
                                                     ui::Rect canvas = {0, 0, 128, 128}, int side = 128)
    {
        return studio.painted({item(ui::Plates{std::move(layers), {}, side, side, ground, canvas})}, {128, 128}, 1);
    }
};

std::uint32_t at(std::vector<std::uint32_t> const& pixels, int x, int y)
{
    return pixels[static_cast<std::size_t>(y * 128 + x)];
}

} // namespace

TEST_CASE("Plates: shade 128 is exactly the tint, black and white are themselves", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("tint", 128, 128, 128, {20, 30, 100, 90});
    gallery.folder.add_plate("black", 128, 128, 0, all);
    gallery.folder.add_plate("white", 128, 128, 255, all);
    auto const pixels = gallery.painted({{"tint", skin}});
    CHECK(at(pixels, 50, 50) == packed(skin));
    CHECK(at(pixels, 20, 30) == packed(skin));
    CHECK(at(pixels, 99, 89) == packed(skin));
    CHECK(at(pixels, 19, 50) == packed(ground));
    CHECK(at(pixels, 50, 90) == packed(ground));
    CHECK(at(gallery.painted({{"black", skin}}), 50, 50) == packed(black));
    CHECK(at(gallery.painted({{"white", skin}}), 50, 50) == packed(white));
}

TEST_CASE("Plates: the last layer lies on top, and its tint's alpha lets the lower one through", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("low", 128, 128, 128, all);
    gallery.folder.add_plate("high", 128, 128, 128, {0, 0, 64, 128});
    CHECK(at(gallery.painted({{"low", skin}, {"high", red}}), 10, 10) == packed(red));
    CHECK(at(gallery.painted({{"low", skin}, {"high", red}}), 70, 10) == packed(skin));
    auto const through = at(gallery.painted({{"low", skin}, {"high", {201, 86, 75, 128}}}), 10, 10);
    CHECK(through == mixed(packed(skin), packed(red), 128));
}

TEST_CASE("Plates: another tint composes the same picture as starting from nothing", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("low", 128, 128, 150, {4, 8, 120, 126});
    gallery.folder.add_plate("high", 128, 128, 90, {31, 33, 75, 101});
    auto const canvas = GENERATE(ui::Rect{0, 0, 128, 128}, ui::Rect{-20, -20, 260, 260}, ui::Rect{10, 10, 50, 50});
    (void)gallery.painted({{"low", skin}, {"high", red}}, canvas);
    auto const changed = gallery.painted({{"low", skin}, {"high", teal}}, canvas);
    gallery.studio.plates.clear();
    CHECK(changed == gallery.painted({{"low", skin}, {"high", teal}}, canvas));
}

TEST_CASE("Plates: a shrunk picture keeps its colours, and the ground goes on around it", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("low", 512, 512, 128, {0, 0, 512, 512});
    auto const pixels = gallery.painted({{"low", skin}}, {40.5f, 40.5f, 50, 50}, 512);
    CHECK(at(pixels, 60, 60) == packed(skin));
    CHECK(at(pixels, 41, 41) == packed(skin));
    CHECK(at(pixels, 39, 60) == packed(ground));
    CHECK(at(pixels, 60, 92) == packed(ground));
}

TEST_CASE("Plates: missing, broken and ill-fitting layers are left out and told once", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("good", 128, 128, 128, all);
    gallery.folder.add_plate("other-size", 64, 64, 128, {0, 0, 64, 64});
    gallery.folder.add_plate("outside", 64, 64, 128, {0, 0, 64, 64});
    gallery.folder.add_file("broken.webp", "RIFF....WEBPVP8 nonsense");
    for (int i = 0; i < 3; ++i)
        CHECK(at(gallery.painted({{"good", skin},
                                  {"missing", red},
                                  {"broken", red},
                                  {"other-size", red},
                                  {"outside", red, {0.75f, 0.5f, 0.5f, 0.5f}}}),
                 110, 70) == packed(skin));
    auto const& errors = gallery.studio.plates.errors();
    REQUIRE(errors.size() == 4);
    CHECK(errors[0].file.find("missing.webp") != std::string::npos);
    CHECK(errors[0].reason == "missing");
    CHECK(errors[1].reason == "not a WebP file");
    CHECK(errors[2].reason == "of another size");
    CHECK(errors[3].reason == "outside of the whole plate");
    CHECK(at(gallery.painted({{"missing", red}}), 9, 9) == packed(ground));
    // It is not looked for at every frame.
    gallery.folder.add_plate("missing", 128, 128, 128, all);
    CHECK(at(gallery.painted({{"missing", red}}), 9, 9) == packed(ground));
    gallery.studio.plates.clear();
    CHECK(at(gallery.painted({{"missing", red}}), 9, 9) == packed(red));
}

TEST_CASE("Plates: a part that is no number is left out and told", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("good", 128, 128, 128, all);
    auto const x = GENERATE(std::nanf(""), std::numeric_limits<float>::infinity(), -1e30f);
    CHECK(at(gallery.painted({{"good", skin, {x, 0, 1, 1}}}), 9, 9) == packed(ground));
    REQUIRE(gallery.studio.plates.errors().size() == 1);
}

TEST_CASE("Plates: a folder or an empty file in the place of a plate is told", "[sdl][plates]")
{
    Gallery gallery;
    std::filesystem::create_directory(gallery.folder.path / "folder.webp");
    gallery.folder.add_file("empty.webp", "");
    CHECK(at(gallery.painted({{"folder", skin}, {"empty", skin}}), 9, 9) == packed(ground));
    CHECK(gallery.studio.plates.errors().size() == 2);
}

TEST_CASE("Plates: a truncated file is damaged, not a crash", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("whole", 128, 128, 128, {5, 5, 90, 100});
    auto const file = gallery.folder.path / "whole.webp";
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 8);
    CHECK(at(gallery.painted({{"whole", skin}}), 50, 50) == packed(ground));
    REQUIRE(gallery.studio.plates.errors().size() == 1);
    CHECK(gallery.studio.plates.errors()[0].reason == "damaged");
}

TEST_CASE("Plates: looking at many stacks keeps the last pictures and one stack of layers", "[sdl][plates]")
{
    Gallery gallery;
    auto const picture = std::size_t{1024} * 1024 * 4, layer = std::size_t{1024} * 1024 * 2;
    for (int i = 0; i < 12; ++i) {
        auto const name = "plate-" + std::to_string(i);
        gallery.folder.add_plate(name, 1024, 1024, 128, {0, 0, 1024, 1024});
        CHECK(at(gallery.painted({{name, skin}}, {0, 0, 1024, 1024}, 1024), 9, 9) == packed(skin));
        CHECK(gallery.studio.plates.bytes() <= (32u << 20) + layer);
    }
    CHECK(gallery.studio.plates.bytes() >= 7 * picture + layer);
    // The last are still here, though their files have gone.
    std::filesystem::remove(gallery.folder.path / "plate-8.webp");
    CHECK(at(gallery.painted({{"plate-8", skin}}, {0, 0, 1024, 1024}, 1024), 9, 9) == packed(skin));
    gallery.studio.plates.clear();
    CHECK(gallery.studio.plates.bytes() == 0);
}

TEST_CASE("Plates: a layer that has moved on its whole leaves nothing behind", "[sdl][plates]")
{
    Gallery gallery;
    gallery.folder.add_plate("low", 128, 128, 128, all);
    gallery.folder.add_plate("small", 32, 32, 128, {0, 0, 32, 32});
    CHECK(at(gallery.painted({{"low", skin}, {"small", red, {0, 0, 0.25f, 0.25f}}}), 9, 9) == packed(red));
    auto const moved = gallery.painted({{"low", skin}, {"small", red, {0.5f, 0.5f, 0.25f, 0.25f}}});
    CHECK(at(moved, 9, 9) == packed(skin));
    CHECK(at(moved, 70, 70) == packed(red));
}

TEST_CASE("Plates: one on its way is left out, not told, and painted as soon as it came", "[sdl][plates]")
{
    struct Slow final : PlateFiles
    {
        explicit Slow(std::unique_ptr<PlateFiles> from) : shelf{std::move(from)} {}
        std::vector<Answer> read(std::vector<std::string> const& plates) override
        {
            auto answers = shelf->read(plates);
            for (std::size_t i = 0; i < plates.size(); ++i)
                if (is_on_its_way && plates[i] == "late") answers[i].reset();
            return answers;
        }
        [[nodiscard]] std::string path(std::string const& plate) const override { return plate; }
        std::unique_ptr<PlateFiles> shelf;
        bool is_on_its_way = true;
    };
    TemporaryFolder const folder;
    folder.add_plate("here", 128, 128, 128, all);
    folder.add_plate("late", 128, 128, 128, {0, 0, 64, 128});
    auto files = std::make_unique<Slow>(plates_in(folder.path.string()));
    auto& slow = *files;
    auto const fonts = Fonts::open(TENDERSPOT_FONTS);
    PlateStore plates{std::move(files)};
    Painter painter{*fonts.value(), plates};
    auto const painted = [&](ui::DrawList const& list) {
        ScreenShot shot{painter, {128, 128}, 1};
        shot.paint(list);
        return at({shot.pixels().begin(), shot.pixels().end()}, 10, 10);
    };
    ui::DrawList const layers{
        item(ui::Plates{{{"here", skin}, {"late", red}}, {}, 128, 128, ground, {0, 0, 128, 128}})};
    ui::DrawList const paints{item(ui::Plates{{{"here", skin}}, {{"late", red}}, 128, 128, ground, {0, 0, 128, 128}})};
    CHECK(painted(layers) == packed(skin));
    CHECK(painted(paints) == packed(skin));
    slow.is_on_its_way = false;
    plates.came("late");
    CHECK(painted(layers) == packed(red));
    CHECK(painted(paints) == packed(red));
    CHECK(plates.errors().empty());
}

} // namespace plates_test
