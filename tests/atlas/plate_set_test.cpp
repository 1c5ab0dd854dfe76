// SPDX-License-Identifier: MIT
// Tests of writing a folder of plates, reading it back and comparing two.
#include "atlas/compare.hpp"
#include "atlas/contact_sheet.hpp"
#include "atlas/plate_folder.hpp"
#include "atlas/plate_set.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace plate_set_test {

using namespace tenderspot::atlas;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone after the test.
struct Scratch
{
    fs::path path;
    explicit Scratch(std::string const& name) : path(fs::temp_directory_path() / ("tenderspot-atlas-set-" + name))
    {
        fs::remove_all(path);
        fs::create_directories(path);
    }
    ~Scratch() { fs::remove_all(path); }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;
};

std::map<std::string, std::string> contents(fs::path const& folder)
{
    std::map<std::string, std::string> files;
    for (auto const& entry : fs::directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        files[entry.path().filename().string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return files;
}

/// One view and one frame, small and rough.
AtlasRecord write_small(fs::path const& folder)
{
    static const Model model(Fineness{0.6, 1.0, 0.2, 16});
    SetPlan const plan{{views[2]}, {turns[0]}, 320, 160};
    int last = 0, all = 0;
    auto const record = write_set(model, plan, folder, [&](int done, int steps) {
        CHECK(done == last + 1);
        last = done;
        all = steps;
    });
    CHECK(last == all);
    REQUIRE(record);
    return *record;
}

} // namespace

TEST_CASE("a second run writes the same bytes, and two equal folders do not differ")
{
    const Scratch one("one"), two("two");
    write_small(one.path);
    write_small(two.path);
    CHECK((contents(one.path) == contents(two.path)));
    auto const differences = compare_folders(one.path, two.path, "", {});
    REQUIRE(differences);
    CHECK(differences->size() + 1 == contents(one.path).size());
    CHECK(std::ranges::all_of(*differences, [](FileDifference const& d) { return d.share == 0; }));
    CHECK(differing_lines(one.path, two.path) == 0);
}

TEST_CASE("what is written is read back as it was")
{
    const Scratch folder("back");
    const AtlasRecord written = write_small(folder.path);
    auto const read = read_record(folder.path);
    REQUIRE(read);
    REQUIRE(read->views.size() == 1);
    REQUIRE(read->turns.size() == 1);
    ViewRecord const& before = written.views[0];
    ViewRecord const& after = read->views[0];
    CHECK(after.view.angle == 90);
    CHECK(after.height == 320);
    auto const same = [](PartRecord const& a, PartRecord const& b) {
        return a.id == b.id && a.part == b.part && a.whole_width == b.whole_width;
    };
    CHECK(std::ranges::equal(before.layers, after.layers, same));
    CHECK(std::ranges::equal(before.paints, after.paints, same));
    CHECK(std::ranges::equal(written.turns[0].layers, read->turns[0].layers, same));
    CHECK(read->turns[0].paints.empty());
    REQUIRE(before.areas.size() == after.areas.size());
    for (std::size_t i = 0; i < before.areas.size(); ++i) {
        CHECK(before.areas[i].area == after.areas[i].area);
        REQUIRE(before.areas[i].outlines.size() == after.areas[i].outlines.size());
        CHECK(before.areas[i].outlines[0].back().x == Approx(after.areas[i].outlines[0].back().x).margin(0.01));
    }
}

TEST_CASE("a plate that is missing, moved or painted over is told of, and drawn")
{
    const Scratch one("kept"), two("changed"), pictures("pictures");
    write_small(one.path);
    write_small(two.path);
    fs::remove(two.path / "left-gmed.webp");
    fs::copy_file(two.path / "left-tfl.webp", two.path / "left-itb.webp", fs::copy_options::overwrite_existing);
    auto plate = load_webp(two.path / "left-skin.webp");
    REQUIRE(plate);
    std::fill_n(plate->grey.begin() + static_cast<std::ptrdiff_t>(plate->grey.size() / 2), 400, std::uint8_t{0});
    REQUIRE(save_webp(*plate, two.path / "left-skin.webp"));
    auto const differences = compare_folders(one.path, two.path, "left", pictures.path);
    REQUIRE(differences);
    std::map<std::string, double> shares;
    for (FileDifference const& d : *differences) {
        shares[d.file] = d.share;
        bool const touched = d.file == "left-gmed.webp" || d.file == "left-itb.webp" || d.file == "left-skin.webp";
        INFO(d.file);
        CHECK(acceptable(d) != touched);
    }
    CHECK(shares.at("left-gmed.webp") == 1);
    CHECK(shares.at("left-itb.webp") == 1);
    CHECK(shares.at("left-skin.webp") < 0.5);
    CHECK(fs::file_size(pictures.path / "left-skin.png") > 1000);
    CHECK_FALSE(shares.contains("turn-015-skin.webp"));
}

TEST_CASE("a sheet stacks layers and paints of a view")
{
    const Scratch folder("sheet");
    const AtlasRecord record = write_small(folder.path);
    auto const bare = stacked(folder.path, record.views[0], {"skin"}, 2);
    auto const painted = stacked(folder.path, record.views[0], {"skin", "felt-QL-2-*", "no such layer"}, 2);
    REQUIRE((bare && painted));
    CHECK(bare->width == 72);
    CHECK(bare->height == 160);
    std::size_t redder = 0;
    for (std::size_t i = 0; i < bare->pixels.size(); ++i)
        redder += painted->pixels[i].g < bare->pixels[i].g - 30 ? 1U : 0U;
    CHECK(redder > 20);
    const std::vector<Picture> both{*bare, *painted};
    CHECK(side_by_side(both).width == 144);
    fs::remove(folder.path / "left-skin.webp");
    CHECK_FALSE(stacked(folder.path, record.views[0], {"skin"}, 2));
}

} // namespace plate_set_test
