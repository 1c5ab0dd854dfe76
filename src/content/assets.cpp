// SPDX-License-Identifier: MIT
// From a folder of files to facts.
#include "content/assets.hpp"

#include "content/json_text.hpp"

namespace tenderspot::content {
namespace {

Result<std::string, ContentError> whole_file(Files& files, std::string const& path)
{
    auto file = files.open_to_read(path);
    if (!file) return ContentError{path + " cannot be opened."};
    auto const size = file.value()->size();
    if (!size || size.value() > largest_json) return ContentError{path + " is too large or cannot be read."};
    std::string text(size.value(), '\0');
    auto const read = file.value()->read(0, std::as_writable_bytes(std::span{text}));
    if (!read || read.value() != text.size()) return ContentError{path + " cannot be read."};
    return text;
}

template <class Parse>
auto read_with(Files& files, std::string const& path, Parse parse) -> decltype(parse(std::string_view{}))
{
    auto const text = whole_file(files, path);
    if (!text) return text.error();
    auto parsed = parse(std::string_view{text.value()});
    if (!parsed) return ContentError{path + ": " + parsed.error().reason};
    return parsed;
}

} // namespace

Result<Assets, ContentError> read_assets(Files& files, std::string const& folder)
{
    auto catalogue = read_with(files, folder + "/catalogue/catalogue.json", read_catalogue);
    if (!catalogue) return catalogue.error();
    auto body_map = read_with(files, folder + "/plates/atlas.json", read_body_map);
    if (!body_map) return body_map.error();
    return Assets{std::move(catalogue).value(), std::move(body_map).value(), folder + "/plates"};
}

} // namespace tenderspot::content
