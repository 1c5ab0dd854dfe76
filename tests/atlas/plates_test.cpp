// SPDX-License-Identifier: MIT
// Tests of drawing, and of the plates in assets against a fresh drawing.
#include "atlas/plate.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace tenderspot::atlas;

namespace {

constexpr int small_height = 128;
constexpr int committed_height = 2048;

Model const& drafted()
{
    static const Model model(draft);
    return model;
}

double covered(Plate const& plate)
{
    double sum = 0;
    for (const std::uint8_t a : plate.alpha)
        sum += a / 255.0;
    return sum / static_cast<double>(plate.alpha.size());
}

} // namespace

TEST_CASE("drawing twice gives the same bytes")
{
    const Plate a = render(drafted(), views[0], Layer::gmed, small_height);
    const Plate b = render(drafted(), views[0], Layer::gmed, small_height);
    CHECK(a.grey == b.grey);
    CHECK(a.alpha == b.alpha);
}

TEST_CASE("building the model twice gives the same body")
{
    const Fineness rough{0.6, 1.0, 0.2, 16};
    const Model a(rough);
    const Model b(rough);
    for (const Layer layer : layers) {
        const Plate one = render(a, views[1], layer, small_height);
        const Plate two = render(b, views[1], layer, small_height);
        CHECK(one.grey == two.grey);
        CHECK(one.alpha == two.alpha);
    }
}

TEST_CASE("the outline of the back plate is its own mirror")
{
    const Plate plate = render(drafted(), views[0], Layer::skin, small_height);
    Plate turned = plate;
    for (int y = 0; y < plate.height; ++y)
        for (int x = 0; x < plate.width; ++x)
            turned.alpha[static_cast<std::size_t>(y * plate.width + x)] =
                plate.alpha[static_cast<std::size_t>(y * plate.width + plate.width - 1 - x)];
    turned.grey = plate.grey;
    CHECK(difference(plate, turned, 40) < 0.002);
}

TEST_CASE("every layer shows something in the views it belongs to, and the skin holds it all")
{
    for (View const& view : views) {
        const Plate skin = render(drafted(), view, Layer::skin, small_height);
        for (const Layer layer : layers) {
            const Plate plate = render(drafted(), view, layer, small_height);
            INFO(plate_name(view, layer));
            CHECK(covered(plate) > 0.0005);
            std::size_t outside = 0;
            for (std::size_t i = 0; i < plate.alpha.size(); ++i)
                outside += plate.alpha[i] > 128 && skin.alpha[i] == 0 ? 1U : 0U;
            CHECK(outside == 0);
        }
    }
}

TEST_CASE("committed plates are all there, of one size, and look like a fresh drawing")
{
    for (View const& view : views)
        for (const Layer layer : layers) {
            auto const plate = load_webp(std::filesystem::path(ATLAS_PLATES_DIR) / plate_name(view, layer));
            INFO(plate_name(view, layer));
            REQUIRE(plate);
            REQUIRE(plate->height == committed_height);
            REQUIRE(plate->width == plate_width(committed_height));
            const Plate fresh = render(drafted(), view, layer, small_height);
            // The drafted model is coarser than the full one, so outlines and shade differ a little.
            CHECK(difference(shrunk(*plate, committed_height / small_height), fresh, 40) < 0.03);
        }
}

TEST_CASE("a plate survives its file")
{
    const Plate plate = render(drafted(), views[0], Layer::ql, small_height);
    auto const file = std::filesystem::temp_directory_path() / "tenderspot-atlas-test.webp";
    REQUIRE(save_webp(plate, file));
    auto const back = load_webp(file);
    std::filesystem::remove(file);
    REQUIRE(back);
    CHECK(back->alpha == plate.alpha);
    CHECK(difference(plate, *back, 12) < 0.02);
}

TEST_CASE("a missing or broken file is no plate")
{
    CHECK_FALSE(load_webp("/nowhere/at-all.webp"));
    CHECK_FALSE(load_webp(__FILE__));
}

TEST_CASE("all plates together stay under six megabytes")
{
    std::uintmax_t total = 0;
    for (auto const& entry : std::filesystem::directory_iterator(ATLAS_PLATES_DIR))
        total += entry.file_size();
    CHECK(total < 6U * 1024U * 1024U);
}
