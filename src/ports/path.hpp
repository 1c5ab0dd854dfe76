// SPDX-License-Identifier: MIT
// Paths with slashes, as every system that we run on takes them.
#pragma once

#include <string>

namespace tenderspot {

/// The folder that a path names something in: "." for a name alone, "/" for what lies in the root.
[[nodiscard]] inline std::string parent_of(std::string const& path)
{
    auto const slash = path.find_last_of('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace tenderspot
