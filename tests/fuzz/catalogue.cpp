// SPDX-License-Identifier: MIT
#include "fuzz/targets.hpp"

#include "content/reader.hpp"

namespace tenderspot::fuzz {

std::string read_catalogue(std::span<std::byte const> bytes)
{
    std::string const text{reinterpret_cast<char const*>(bytes.data()), bytes.size()};
    auto const read = content::read_catalogue({{"a file", text}});
    if (!read && read.error().reason.empty()) return "a refusal without a reason";
    if (!read) return "";
    // Twice the same file names every id twice.
    bool const is_empty = read.value().points.empty() && read.value().muscles.empty();
    if (!is_empty && content::read_catalogue({{"a file", text}, {"its copy", text}})) return "ids that are there twice";
    return "";
}

} // namespace tenderspot::fuzz
