// SPDX-License-Identifier: MIT
// What every implementation of Files promises.
#pragma once

#include "ports/files.hpp"

namespace tenderspot::contract {

/// `folder` is an existing empty directory that the test may fill.
void check_files(Files&, std::string const& folder);

} // namespace tenderspot::contract
