// SPDX-License-Identifier: MIT
// Reads the shipped facts: the catalogue of muscles and points, and the body map that shows them on the plates.
#pragma once

#include "domain/body_map.hpp"
#include "domain/catalogue.hpp"
#include "domain/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::content {

/// Why a text was refused, for the person who edits it; not translated.
struct ContentError
{
    std::string reason;
};

/// One file of assets/catalogue.
struct CatalogueFile
{
    std::string name; ///< For messages.
    std::string text;
};

/// The files together make one catalogue. Each is an object with some of its lists and may refer to ids in itself or in
/// an earlier file. Checks that every field is there, of its type and within its bounds, that there are no other
/// fields, that every id is unique, every reference known, every statement sourced and every pressure within 1 to 7.
/// The reason names the first fault: "points.json, line 214, points[3].treatment.pressure.high: must be 1 to 7, is 9".
[[nodiscard]] Result<Catalogue, ContentError> read_catalogue(std::vector<CatalogueFile> const& files);

/// Reads assets/plates/atlas.json, version 2, as the atlas tool writes it. Checks that views and sides are known, every
/// id is unique in its view, places and outlines lie on the plate, and zones have a plausible size. Reasons name the
/// view and the item, or the line.
[[nodiscard]] Result<BodyMap, ContentError> read_body_map(std::string_view json);

} // namespace tenderspot::content
