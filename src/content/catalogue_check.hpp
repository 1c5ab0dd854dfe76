// SPDX-License-Identifier: MIT
// What no single field can tell: whether ids are there once and names of others are known.
#pragma once

#include "content/json_fields.hpp"
#include "domain/catalogue.hpp"

#include <optional>

namespace tenderspot::content {

/// The first thing wrong with a part of a catalogue; paths are those within the part. `all` is what was read
/// so far, the part included: a file may name what an earlier one or itself has.
[[nodiscard]] std::optional<FieldFault> fault_in(Catalogue const& part, Catalogue const& all);

} // namespace tenderspot::content
