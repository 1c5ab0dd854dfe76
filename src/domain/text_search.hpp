// SPDX-License-Identifier: MIT
// Finds words in everything that the catalogue says.
#pragma once

#include "domain/catalogue.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

/// Where something was found. It points into the catalogue, which must outlive it.
struct Hit
{
    Article const* article = nullptr; ///< One of the two is set.
    TriggerPoint const* point = nullptr;
    Section const* section = nullptr; ///< Of the article; null if its title or summary fits.
    std::string_view text;            ///< The sentence or the title that fits.
};

/// Whether `text` has every word of `words`, or words that begin with them; capitals do not matter.
[[nodiscard]] bool has_words(std::string_view text, std::string_view words);

/// Whether the names of a point and its muscle, its place and where it may be felt have all the words; no words fit
/// every point.
[[nodiscard]] bool is_about(Catalogue const& facts, TriggerPoint const&, std::string_view words);

/// What fits all words: points and articles by their names first, then sentences in the order of the
/// catalogue, warnings with the page that tells of them; at most `most`. Nothing for no words.
[[nodiscard]] std::vector<Hit> search(Catalogue const& facts, std::string_view words, std::size_t most = 60);

} // namespace tenderspot
