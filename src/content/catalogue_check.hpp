// SPDX-License-Identifier: MIT
// Checks that span several fields: whether ids are unique and references to other ids are known.
#pragma once

#include "content/json_fields.hpp"
#include "domain/catalogue.hpp"

#include <optional>

namespace tenderspot::content {

/// The first fault in a part of a catalogue, with its path within the part; empty if there is none. `all` is everything
/// read so far, including the part, because a file may refer to ids of its own or of earlier files.
[[nodiscard]] std::optional<FieldFault> fault_in(Catalogue const& part, Catalogue const& all);

} // namespace tenderspot::content
