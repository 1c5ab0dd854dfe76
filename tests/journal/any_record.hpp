// SPDX-License-Identifier: MIT
// Records of every type for properties: each part anything within its bounds.
#pragma once

#include "domain/record.hpp"

namespace tenderspot::test {

/// Only inside a property of rapidcheck.
[[nodiscard]] Record any_record();

} // namespace tenderspot::test
