// SPDX-License-Identifier: MIT
// Reads the shipped facts: the catalogue of muscles and points, and where the plates show them.
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

/// The files make one catalogue; each is an object of some of its lists and may name what is in itself or in an
/// earlier file. Checked: every field there and of its type and within its bounds, no other field, every id once,
/// every reference known, every statement sourced, every pressure within 1 to 7. The reason names the first fault:
/// "points.json, line 214, points[3].treatment.pressure.high: must be 1 to 7, is 9".
[[nodiscard]] Result<Catalogue, ContentError> read_catalogue(std::vector<CatalogueFile> const& files);

/// assets/plates/atlas.json, version 2, as the atlas tool writes it. Checked: known views and sides, every id once in
/// its view, places and outlines on the plate, zones of a size that can be. Reasons name the view and the item, or the
/// line.
[[nodiscard]] Result<BodyMap, ContentError> read_body_map(std::string_view json);

} // namespace tenderspot::content
