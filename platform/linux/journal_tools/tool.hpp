// SPDX-License-Identifier: MIT
// `tenderspot journal TOOL DIR`: each tool is one file, with its options and its function.
#pragma once

#include "linux/command.hpp"

namespace tenderspot::platform {

/// The `journal` command with all its tools.
[[nodiscard]] Command journal_tools();

[[nodiscard]] Command verify_tool();
[[nodiscard]] Command dump_tool();
[[nodiscard]] Command salvage_tool();
[[nodiscard]] Command compact_tool();
[[nodiscard]] Command backup_tool();
[[nodiscard]] Command restore_tool();

} // namespace tenderspot::platform
