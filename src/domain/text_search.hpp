// SPDX-License-Identifier: MIT
// Full-text search in everything that the catalogue says.
#pragma once

#include "domain/catalogue.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

/// A search result. It points into the catalogue, which must outlive it.
struct Hit
{
    Article const* article = nullptr; ///< Exactly one of `article` and `point` is set.
    TriggerPoint const* point = nullptr;
    Section const* section = nullptr; ///< A section of the article; null if its title or summary matches.
    std::string_view text;            ///< The sentence or title that matches.
};

/// Whether `text` has every word of `words`, or words that begin with them; case does not matter.
[[nodiscard]] bool has_words(std::string_view text, std::string_view words);

/// Whether the names of a point and its muscle, its place and where it may be felt contain all the words; an empty
/// search matches every point.
[[nodiscard]] bool is_about(Catalogue const& facts, TriggerPoint const&, std::string_view words);

/// What matches all words: points and articles by name first, then sentences in the order of the catalogue, and
/// warnings with the page about them; at most `most`. Empty if there are no words.
[[nodiscard]] std::vector<Hit> search(Catalogue const& facts, std::string_view words, std::size_t most = 60);

} // namespace tenderspot
