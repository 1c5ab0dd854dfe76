// SPDX-License-Identifier: MIT
// Reads a snapshot back and compares it with what was written.
#pragma once

#include "journal/folder.hpp"
#include "journal/snapshot.hpp"

namespace tenderspot {

/// Whether the file `text` of the folder is a whole snapshot of `name` with what `written` was given.
[[nodiscard]] bool is_readable_back(Folder const&, std::string const& text, SegmentName name,
                                    SnapshotWriter const& written);

} // namespace tenderspot
