// SPDX-License-Identifier: MIT
// Tinting and stacking.
#include "atlas/contact_sheet.hpp"

#include "atlas/plate_folder.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace tenderspot::atlas {
namespace {

constexpr Colour paper{247, 245, 242};

Colour colour_of(std::string const& id, std::size_t number)
{
    static const std::map<std::string, Colour, std::less<>> layers{
        {"skin", {236, 196, 168}}, {"shell", {236, 196, 168}}, {"bones", {226, 218, 200}}, {"gmed", {200, 66, 63}},
        {"gmin", {214, 120, 80}},  {"piri", {120, 120, 200}},  {"ql", {196, 92, 70}},      {"tfl", {150, 96, 170}},
        {"itb", {220, 214, 200}},  {"gmax", {190, 80, 74}}};
    constexpr std::array<Colour, 7> paints{
        {{214, 40, 40}, {30, 110, 200}, {20, 140, 80}, {200, 130, 0}, {140, 60, 180}, {0, 150, 160}, {120, 90, 60}}};
    if (auto const it = layers.find(id); it != layers.end()) return it->second;
    return id.starts_with("felt-") ? paints[0] : paints[number % paints.size()];
}

void stack_on(Picture& picture, Plate const& plate, Colour base)
{
    auto const tinted = [](double value, double grey) {
        return grey <= 128 ? value * grey / 128 : value + (255 - value) * (grey - 128) / 127;
    };
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            auto const i = plate.index(x * plate.width / picture.width, y * plate.height / picture.height);
            Colour& p = picture.at(x, y);
            double const a = plate.alpha[i] / 255.0;
            double const grey = plate.grey[i];
            p = {mix(p.r, tinted(base.r, grey), a), mix(p.g, tinted(base.g, grey), a),
                 mix(p.b, tinted(base.b, grey), a)};
        }
}

bool matches(std::string const& pattern, std::string const& id)
{
    return pattern.ends_with("*") ? id.starts_with(pattern.substr(0, pattern.size() - 1)) : id == pattern;
}

} // namespace

std::optional<Picture> stacked(std::filesystem::path const& folder, ViewRecord const& record, Stack const& stack,
                               int factor)
{
    Picture picture = Picture::plain(plate_width(record.height) / factor, record.height / factor, paper);
    for (std::string const& pattern : stack) {
        std::size_t number = 0;
        for (auto const* list : {&record.layers, &record.paints})
            for (PartRecord const& part : *list) {
                if (!matches(pattern, part.id)) continue;
                auto const plate = load_part(folder, record.view, part);
                if (!plate) return {};
                stack_on(picture, shrunk(*plate, std::max(1, plate->height / picture.height)),
                         colour_of(part.id, number++));
            }
    }
    return picture;
}

Picture side_by_side(std::span<const Picture> pictures)
{
    int width = 0, height = 0;
    for (Picture const& one : pictures) {
        width += one.width;
        height = std::max(height, one.height);
    }
    Picture all = Picture::plain(width, height, paper);
    int left = 0;
    for (Picture one : pictures) {
        for (int y = 0; y < one.height; ++y)
            for (int x = 0; x < one.width; ++x)
                all.at(left + x, y) = one.at(x, y);
        left += one.width;
    }
    return all;
}

} // namespace tenderspot::atlas
