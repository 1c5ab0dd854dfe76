// SPDX-License-Identifier: MIT
// Files that tests read as they are.
#pragma once

#include "content/reader.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace tenderspot::support {

inline std::string text_of(std::string const& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// A catalogue of one of each, for breaking.
inline std::string small_catalogue() { return text_of(std::string{TENDERSPOT_TESTS} + "/data/catalogue/small.json"); }

} // namespace tenderspot::support
