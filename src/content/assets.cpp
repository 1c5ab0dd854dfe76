// SPDX-License-Identifier: MIT
// Reads a folder of files into facts.
#include "content/assets.hpp"

#include "content/json_outline.hpp"

#include <array>

namespace tenderspot::content {
namespace {

Result<std::string, ContentError> whole_file(Files& files, std::string const& path)
{
    auto file = files.open_to_read(path);
    if (!file) return ContentError{path + " cannot be opened."};
    auto const size = file.value()->size();
    if (!size || size.value() > largest_json) return ContentError{path + " is too large or cannot be read."};
    std::string text(static_cast<std::size_t>(size.value()), '\0');
    auto const read = file.value()->read(0, std::as_writable_bytes(std::span{text}));
    if (!read || read.value() != text.size()) return ContentError{path + " cannot be read."};
    return text;
}

/// A file may refer to ids in an earlier one; articles are listed in this order.
constexpr std::array catalogue_files{"sources.json",  "muscles.json", "regions.json",      "points.json",
                                     "warnings.json", "moves.json",   "muscle_pages.json", "topic_pages.json"};

Result<Catalogue, ContentError> read_catalogue_in(Files& files, std::string const& folder)
{
    std::vector<CatalogueFile> texts;
    for (auto const* name : catalogue_files) {
        auto text = whole_file(files, folder + '/' + name);
        if (!text) return text.error();
        texts.push_back({name, std::move(text).value()});
    }
    return read_catalogue(texts);
}

} // namespace

Result<Assets, ContentError> read_assets(Files& files, std::string const& folder)
{
    auto catalogue = read_catalogue_in(files, folder + "/catalogue");
    if (!catalogue) return catalogue.error();
    auto const atlas = folder + "/plates/atlas.json";
    auto const text = whole_file(files, atlas);
    if (!text) return text.error();
    auto body_map = read_body_map(text.value());
    if (!body_map) return ContentError{atlas + ": " + body_map.error().reason};
    return Assets{std::move(catalogue).value(), std::move(body_map).value(), folder + "/plates"};
}

} // namespace tenderspot::content
