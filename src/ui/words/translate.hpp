// SPDX-License-Identifier: MIT
// Every word the user reads goes through here; a language is a table from the English sentence to its own.
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace tenderspot::ui {

/// The sentence in the user's language; the English one itself as long as no table is loaded.
[[nodiscard]] std::string tr(std::string_view english);

/// The same, with its {} filled in. As a function that is no template, so that no caller compiles how text is
/// formatted.
[[nodiscard]] std::string trf_with(std::string_view english, fmt::format_args arguments);
template <class... Arguments> [[nodiscard]] std::string trf(std::string_view english, Arguments const&... arguments)
{
    return trf_with(english, fmt::make_format_args(arguments...));
}

} // namespace tenderspot::ui
