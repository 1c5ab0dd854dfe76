// SPDX-License-Identifier: MIT
// Reads the shipped facts: the catalogue of muscles and points, and where the plates show them.
#pragma once

#include "domain/body_map.hpp"
#include "domain/catalogue.hpp"
#include "domain/result.hpp"

#include <string>
#include <string_view>

namespace tenderspot::content {

/// Why a text was refused, for the person who edits it; not translated.
struct ContentError
{
    std::string reason;
};

/// assets/catalogue/catalogue.json. Checked: every id once, every reference known, every statement sourced,
/// every pressure within 1 to 7.
[[nodiscard]] Result<Catalogue, ContentError> read_catalogue(std::string_view json);

/// assets/plates/atlas.json, version 2, as the atlas tool writes it. Checked: known views and sides, every id once in
/// its view, places and outlines on the plate, zones of a size that can be. Reasons name the view and the item.
[[nodiscard]] Result<BodyMap, ContentError> read_body_map(std::string_view json);

} // namespace tenderspot::content
