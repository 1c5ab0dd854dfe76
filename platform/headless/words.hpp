// SPDX-License-Identifier: MIT
// The words of a script line: plain, "in quotes", or /a pattern/.
#pragma once

#include "domain/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tenderspot::platform::script {

struct Word
{
    enum class Kind { plain, quoted, regex } kind;
    std::string text; ///< Without its quotes; \" \\ \n are resolved inside quotes.
};

/// The words, or an error message if the line cannot be split.
[[nodiscard]] Result<std::vector<Word>, std::string> split_words(std::string const& line);

[[nodiscard]] std::optional<float> parse_number(std::string const& word);

} // namespace tenderspot::platform::script
