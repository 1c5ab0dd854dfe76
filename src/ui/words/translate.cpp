// SPDX-License-Identifier: MIT
// The sentences in the source code are English.
#include "ui/words/translate.hpp"

namespace tenderspot::ui {

std::string tr(std::string_view english) { return std::string{english}; }

std::string trf_with(std::string_view english, fmt::format_args arguments)
{
    return fmt::vformat(tr(english), arguments);
}

} // namespace tenderspot::ui
