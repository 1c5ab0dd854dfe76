// SPDX-License-Identifier: MIT
// The bounds of a JSON text.
#include "content/json_text.hpp"

#include "domain/utf8.hpp"

namespace tenderspot::content {

bool is_bounded_json(std::string_view text)
{
    if (text.size() > largest_json || !is_utf8(text)) return false;
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const c = text[i];
        if (in_string) {
            if (c == '\\') ++i;
            else if (c == '"') in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest_json) return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

} // namespace tenderspot::content
