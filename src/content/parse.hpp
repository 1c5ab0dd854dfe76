// SPDX-License-Identifier: MIT
// Where cereal meets JSON: bounds before the parser, and nothing thrown beyond it.
#pragma once

#include "content/json_text.hpp"
#include "content/reader.hpp"

#include <cereal/archives/json.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

#include <optional>
#include <sstream>

namespace tenderspot::content {

/// Lets `read` fill in from the archive; whatever cereal and rapidjson throw ends here.
template <class Read> std::optional<ContentError> parse(std::string_view json, Read read)
{
    if (!is_bounded_json(json)) return ContentError{"The text is too large, too deep or not UTF-8."};
    try {
        std::istringstream stream{std::string{json}};
        cereal::JSONInputArchive archive{stream};
        read(archive);
        return std::nullopt;
    } catch (std::exception const& e) {
        return ContentError{e.what()};
    }
}

} // namespace tenderspot::content
