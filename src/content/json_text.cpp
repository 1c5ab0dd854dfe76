// SPDX-License-Identifier: MIT
// The bounds of a JSON text.
#include "content/json_text.hpp"

#include <array>

namespace tenderspot::content {
namespace {

struct Form
{
    unsigned char mask, lead;
    std::size_t length;
    unsigned smallest;
};
constexpr std::array forms{Form{0x80, 0x00, 1, 0}, Form{0xE0, 0xC0, 2, 0x80}, Form{0xF0, 0xE0, 3, 0x800},
                           Form{0xF8, 0xF0, 4, 0x10000}};

/// Length of the well-formed sequence that `bytes` starts with, else 0.
std::size_t sequence_length(std::string_view bytes)
{
    auto const lead = static_cast<unsigned char>(bytes[0]);
    for (auto const& form : forms) {
        if ((lead & form.mask) != form.lead) continue;
        if (bytes.size() < form.length) return 0;
        unsigned code = lead & static_cast<unsigned char>(~form.mask);
        for (std::size_t i = 1; i < form.length; ++i) {
            auto const next = static_cast<unsigned char>(bytes[i]);
            if ((next & 0xC0) != 0x80) return 0;
            code = code << 6 | (next & 0x3F);
        }
        auto const surrogate = code >= 0xD800 && code <= 0xDFFF;
        return code < form.smallest || code > 0x10FFFF || surrogate ? 0 : form.length;
    }
    return 0;
}

} // namespace

bool is_utf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const length = sequence_length(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

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
