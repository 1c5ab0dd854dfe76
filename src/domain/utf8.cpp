// SPDX-License-Identifier: MIT
// Validates UTF-8 by its lead and continuation bytes.
#include "domain/utf8.hpp"

#include <cstddef>
#include <cstdint>

namespace tenderspot {
namespace {

struct Lead
{
    std::size_t length = 0; ///< 0 if no character begins with this byte.
    std::uint32_t bits = 0;
    std::uint32_t least = 0; ///< Smallest code point that needs this length.
};

Lead lead_of(unsigned char byte)
{
    if (byte < 0x80U) return {1, byte, 0};
    if ((byte & 0xE0U) == 0xC0U) return {2, byte & 0x1FU, 0x80};
    if ((byte & 0xF0U) == 0xE0U) return {3, byte & 0x0FU, 0x800};
    if ((byte & 0xF8U) == 0xF0U) return {4, byte & 0x07U, 0x10000};
    return {};
}

bool is_character(std::string_view text, Lead lead)
{
    auto point = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) != 0x80U) return false;
        point = (point << 6U) | (byte & 0x3FU);
    }
    bool const surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= lead.least && point <= 0x10FFFF && !surrogate;
}

} // namespace

bool is_utf8(std::string_view text)
{
    while (!text.empty()) {
        auto const lead = lead_of(static_cast<unsigned char>(text.front()));
        if (lead.length == 0 || lead.length > text.size() || !is_character(text, lead)) return false;
        text.remove_prefix(lead.length);
    }
    return true;
}

} // namespace tenderspot
