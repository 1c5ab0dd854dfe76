// SPDX-License-Identifier: MIT
// What a disk error means for opening, reading and saving.
#pragma once

#include "journal/report.hpp"
#include "ports/files.hpp"

namespace tenderspot {

[[nodiscard]] OpenError open_error(FileError);
[[nodiscard]] WhyReadOnly why_read_only(FileError);
[[nodiscard]] SaveError save_error(FileError);

} // namespace tenderspot
