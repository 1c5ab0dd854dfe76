// SPDX-License-Identifier: MIT
// All text for the user passes through here; a language is a table that maps each English sentence to its own.
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace tenderspot::ui {

/// The sentence in the user's language; the English one if no table is loaded.
[[nodiscard]] std::string tr(std::string_view english);

/// As tr(), with the {} filled in. Not a template, so that callers need not compile the formatting code.
[[nodiscard]] std::string trf_with(std::string_view english, fmt::format_args arguments);
template <class... Arguments> [[nodiscard]] std::string trf(std::string_view english, Arguments const&... arguments)
{
    return trf_with(english, fmt::make_format_args(arguments...));
}

} // namespace tenderspot::ui
