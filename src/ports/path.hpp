// SPDX-License-Identifier: MIT
// Paths with forward slashes, which every supported system accepts.
#pragma once

#include <string>

namespace tenderspot {

/// The parent folder of a path: "." for a name alone, "/" for an entry of the root.
[[nodiscard]] inline std::string parent_of(std::string const& path)
{
    auto const slash = path.find_last_of('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace tenderspot
