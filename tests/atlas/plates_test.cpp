// SPDX-License-Identifier: MIT
// Tests of drawing, and of the plates in assets against a fresh drawing.
#include "atlas/painter.hpp"
#include "atlas/paints.hpp"
#include "atlas/plate_folder.hpp"
#include "atlas/plate_set.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace plates_test {

using namespace tenderspot::atlas;

namespace {

constexpr int small_height = 160;
std::filesystem::path const committed{ATLAS_PLATES_DIR};

Model const& drafted()
{
    static const Model model(draft);
    return model;
}

Plate one(Model const& model, View const& view, Layer layer)
{
    return render(model, view, small_height)[static_cast<std::size_t>(layer)];
}

double covered(Plate const& plate)
{
    double sum = 0;
    for (const std::uint8_t a : plate.alpha)
        sum += a / 255.0;
    return sum / static_cast<double>(plate.alpha.size());
}

/// Compares what is not clear in one or the other, shrunk to 8 mm a pixel. The drafted model is coarser than the full
/// one and the softness of small paints is rounded to pixels: hardly a pixel differs by more than 40 of 255. A muscle
/// that is missing makes all of them differ, a zone that has moved by a centimetre about half.
void check_alike(ViewRecord const& view, std::vector<PartRecord> const& parts, std::string const& id,
                 Plate const& fresh)
{
    INFO(view.view.id << " " << id);
    auto const it = std::ranges::find(parts, id, &PartRecord::id);
    if (it == parts.end()) {
        // What is just worth a file in one may not be so in the other.
        CHECK(std::ranges::count_if(fresh.alpha, [](int alpha) { return alpha > 40; }) < 12);
        return;
    }
    auto const plate = load_part(committed, view.view, *it);
    REQUIRE(plate);
    const Plate small = shrunk(*plate, plate->height / fresh.height);
    std::size_t differing = 0, filled = 0;
    for (std::size_t i = 0; i < fresh.alpha.size(); ++i) {
        if (fresh.alpha[i] < 8 && small.alpha[i] < 8) continue;
        ++filled;
        differing += std::abs(fresh.alpha[i] - small.alpha[i]) > 40 ||
                             std::abs(fresh.alpha[i] * fresh.grey[i] - small.alpha[i] * small.grey[i]) > 40 * 255
                         ? 1U
                         : 0U;
    }
    INFO(differing << " of " << filled);
    CHECK(static_cast<double>(differing) < 0.06 * static_cast<double>(filled) + 2);
}

} // namespace

TEST_CASE("building and drawing the model twice gives the same bytes")
{
    const Fineness rough{0.6, 1.0, 0.2, 16};
    const Model a(rough);
    const Model b(rough);
    for (View const& view : {views[1], turns[2]}) {
        auto const once = render(a, view, small_height);
        auto const twice = render(b, view, small_height);
        for (const Layer layer : layers) {
            CHECK(once[static_cast<std::size_t>(layer)].grey == twice[static_cast<std::size_t>(layer)].grey);
            CHECK(once[static_cast<std::size_t>(layer)].alpha == twice[static_cast<std::size_t>(layer)].alpha);
        }
    }
}

TEST_CASE("the outline of the back plate is its own mirror")
{
    const Plate plate = one(drafted(), views[0], Layer::skin);
    Plate turned = plate;
    for (int y = 0; y < plate.height; ++y)
        for (int x = 0; x < plate.width; ++x)
            turned.alpha[plate.index(x, y)] = plate.alpha[plate.index(plate.width - 1 - x, y)];
    CHECK(difference(plate, turned, 40) < 0.002);
}

TEST_CASE("every layer shows something in every view, and the skin holds it all")
{
    for (View const& view : views) {
        auto const plates = render(drafted(), view, small_height);
        Plate const& skin = plates[static_cast<std::size_t>(Layer::skin)];
        for (const Layer layer : layers) {
            Plate const& plate = plates[static_cast<std::size_t>(layer)];
            INFO(view.id << " " << id_of(layer));
            CHECK(covered(plate) > 0.0003);
            std::size_t outside = 0;
            for (std::size_t i = 0; i < plate.alpha.size(); ++i)
                outside += plate.alpha[i] > 128 && skin.alpha[i] == 0 ? 1U : 0U;
            CHECK(outside == 0);
        }
    }
}

TEST_CASE("committed plates look like a fresh drawing")
{
    auto const record = read_record(committed);
    REQUIRE(record);
    REQUIRE(record->views.size() == views.size());
    REQUIRE(record->turns.size() == turns.size());
    for (auto const* list : {&record->views, &record->turns})
        for (ViewRecord const& view : *list) {
            CHECK(view.layers.size() == layers.size());
            if (view.view.angle % 45 != 0 && view.view.angle % 60 != 0) continue; // the same code draws them all
            // Drawn larger and shrunk, since outlines are never thinner than two samples.
            auto const fresh = render(drafted(), view.view, 4 * small_height);
            for (const Layer layer : layers)
                check_alike(view, view.layers, std::string(id_of(layer)),
                            shrunk(fresh[static_cast<std::size_t>(layer)], 4));
        }
}

TEST_CASE("committed paints look like fresh ones")
{
    auto const record = read_record(committed);
    REQUIRE(record);
    for (ViewRecord const& view : record->views) {
        const SkinPicture skin(drafted(), view.view, 4 * small_height);
        std::vector<Paint> paints = felt_paints(skin);
        for (auto& zone : zone_paints(skin))
            paints.push_back(std::move(zone));
        for (auto& area : area_paints(skin))
            paints.push_back(std::move(area.paint));
        for (auto const& [id, plate] : paints)
            check_alike(view, view.paints, id, shrunk(plate, 2));
        for (PartRecord const& part : view.paints) {
            INFO(view.view.id << " " << part.id);
            CHECK((std::ranges::find(paints, part.id, &Paint::id) != paints.end() || part.part.width < 60));
        }
    }
}

TEST_CASE("no file is there that atlas.json does not name")
{
    auto const record = read_record(committed);
    REQUIRE(record);
    std::set<std::string> named{"atlas.json", "README.md"};
    for (auto const* list : {&record->views, &record->turns})
        for (ViewRecord const& view : *list)
            for (auto const* parts : {&view.layers, &view.paints})
                for (PartRecord const& part : *parts)
                    named.insert(file_name(view.view, part));
    std::set<std::string> there;
    for (auto const& entry : std::filesystem::directory_iterator(committed))
        there.insert(entry.path().filename().string());
    CHECK(there == named);
}

TEST_CASE("a plate survives its file, and a part its place")
{
    const Plate plate = one(drafted(), views[0], Layer::ql);
    auto const file = std::filesystem::temp_directory_path() / "tenderspot-atlas-test.webp";
    auto const part = filled_part(plate);
    REQUIRE(part);
    CHECK(part->width * part->height < plate.width * plate.height / 4);
    REQUIRE(save_webp(cut_out(plate, *part), file));
    auto const back = load_webp(file);
    std::filesystem::remove(file);
    REQUIRE(back);
    const Plate whole = put_back(*back, part->x, part->y, plate.width, plate.height);
    CHECK(whole.alpha == plate.alpha);
    CHECK(difference(plate, whole, 12) < 0.02);
    CHECK_FALSE(filled_part(Plate::clear(20, 40)));
}

TEST_CASE("a missing or broken file is no plate")
{
    CHECK_FALSE(load_webp("/nowhere/at-all.webp"));
    CHECK_FALSE(load_webp(__FILE__));
    CHECK_FALSE(read_record("/nowhere/at-all"));
}

TEST_CASE("all plates together stay under six megabytes")
{
    std::uintmax_t total = 0;
    for (auto const& entry : std::filesystem::directory_iterator(committed))
        total += entry.file_size();
    CHECK(total < 6U * 1024U * 1024U);
}

} // namespace plates_test
