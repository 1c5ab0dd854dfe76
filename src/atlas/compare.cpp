// SPDX-License-Identifier: MIT
// Comparing files where they lie on the plate, and drawing what differs.
#include "atlas/compare.hpp"

#include "atlas/picture.hpp"
#include "atlas/plate_folder.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace tenderspot::atlas {
namespace {

constexpr int most_difference = 6; // of 255

/// A file of either folder, with its place in both.
struct Entry
{
    View view;
    std::string id;
    std::optional<PartRecord> first, second;
};

std::vector<Entry> entries_of(AtlasRecord const& first, AtlasRecord const& second, std::string_view only)
{
    std::vector<Entry> entries;
    auto const add = [&](AtlasRecord const& record, std::optional<PartRecord> Entry::*where) {
        for (auto const* list : {&record.views, &record.turns})
            for (ViewRecord const& view : *list)
                for (auto const* parts : {&view.layers, &view.paints})
                    for (PartRecord const& part : *parts) {
                        if (!only.empty() && view.view.id != only) continue;
                        auto it = std::ranges::find_if(
                            entries, [&](Entry const& e) { return e.view.id == view.view.id && e.id == part.id; });
                        if (it == entries.end()) it = entries.insert(it, {view.view, part.id, {}, {}});
                        (*it).*where = part;
                    }
    };
    add(first, &Entry::first);
    add(second, &Entry::second);
    return entries;
}

Box2 around(Box2 a, Box2 b)
{
    int const x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.x + a.width, b.x + b.width) - x, std::max(a.y + a.height, b.y + b.height) - y};
}

/// Tinted on paper, so that both grey and alpha show.
Colour look_of(Plate const& plate, std::size_t i)
{
    double const a = plate.alpha[i] / 255.0;
    auto const on_paper = [&](double paper, double ink) { return paper + (ink - paper) * a; };
    return {on_paper(247, plate.grey[i]), on_paper(245, plate.grey[i]), on_paper(242, plate.grey[i])};
}

Picture shown_apart(Plate const& a, Plate const& b)
{
    constexpr int gap = 8;
    Picture picture = Picture::plain(3 * a.width + 2 * gap, a.height, {120, 120, 120});
    for (int y = 0; y < a.height; ++y)
        for (int x = 0; x < a.width; ++x) {
            auto const i = a.index(x, y);
            const Colour first = look_of(a, i), second = look_of(b, i);
            picture.at(x, y) = first;
            picture.at(a.width + gap + x, y) = second;
            // Red where the second is darker, blue where it is lighter.
            double const d = std::clamp((first.g - second.g) * 4, -255.0, 255.0);
            picture.at(2 * (a.width + gap) + x, y) = {255 + std::min(0.0, d), 255 - std::abs(d),
                                                      255 - std::max(0.0, d)};
        }
    return picture;
}

} // namespace

std::optional<std::vector<FileDifference>> compare_folders(std::filesystem::path const& first,
                                                           std::filesystem::path const& second, std::string_view only,
                                                           std::filesystem::path const& pictures)
{
    auto const a = read_record(first), b = read_record(second);
    if (!a || !b) return {};
    std::vector<FileDifference> differences;
    for (auto const& [view, id, in_first, in_second] : entries_of(*a, *b, only)) {
        FileDifference& result = differences.emplace_back(FileDifference{std::string(view.id) + "-" + id + ".webp", 1});
        if (!in_first || !in_second) continue;
        auto const one = load_part(first, view, *in_first), two = load_part(second, view, *in_second);
        if (!one || !two || one->width != two->width || one->height != two->height) continue;
        const Box2 part = around(in_first->part, in_second->part);
        const Plate left = cut_out(*one, part), right = cut_out(*two, part);
        result.share = difference(left, right, most_difference);
        if (!pictures.empty() && result.share > 0 &&
            !save_png(shown_apart(left, right), pictures / (std::string(view.id) + "-" + id + ".png")))
            return {};
    }
    return differences;
}

std::size_t differing_lines(std::filesystem::path const& first, std::filesystem::path const& second)
{
    std::ifstream a(first / "atlas.json"), b(second / "atlas.json");
    std::size_t count = 0;
    std::string one, two;
    while (true) {
        bool const more = static_cast<bool>(std::getline(a, one)), other = static_cast<bool>(std::getline(b, two));
        if (!more && !other) return count;
        if (more != other || one != two) ++count;
    }
}

bool acceptable(FileDifference const& difference) { return difference.share <= 0.002; }

} // namespace tenderspot::atlas
