// SPDX-License-Identifier: MIT
// Interprets the characters of single values.
#include "content/json_outline.hpp"

#include <charconv>
#include <cstdlib>

namespace tenderspot::content {
namespace {

void append_character(std::string& out, char32_t code)
{
    auto const add = [&](char32_t lead, unsigned continuations) {
        out += static_cast<char>(lead | code >> 6U * continuations);
        while (continuations-- > 0)
            out += static_cast<char>(0x80U | (code >> 6U * continuations & 0x3FU));
    };
    if (code < 0x80) add(0, 0);
    else if (code < 0x800) add(0xC0, 1);
    else if (code < 0x10000) add(0xE0, 2);
    else add(0xF0, 3);
}

/// Consumes the four digits of a code unit.
char32_t take_code_unit(std::string_view& rest)
{
    unsigned unit = 0;
    std::from_chars(rest.data(), rest.data() + 4, unit, 16);
    rest.remove_prefix(4);
    return unit;
}

/// Consumes what follows a backslash; the outline has already checked that the escape is valid.
void take_escape(std::string_view& rest, std::string& out)
{
    constexpr std::string_view letters = "bfnrt", meanings = "\b\f\n\r\t";
    auto const c = rest.front();
    rest.remove_prefix(1);
    if (c != 'u') {
        auto const letter = letters.find(c);
        out += letter == std::string_view::npos ? c : meanings[letter];
        return;
    }
    auto code = take_code_unit(rest);
    if (code >= 0xD800 && code <= 0xDBFF) {
        rest.remove_prefix(2);
        code = 0x10000 + ((code - 0xD800) << 10U) + (take_code_unit(rest) - 0xDC00);
    }
    append_character(out, code);
}

} // namespace

std::string JsonOutline::text_of(Value const& value)
{
    std::string out;
    auto rest = value.spelled;
    for (auto at = rest.find('\\'); at != std::string_view::npos; at = rest.find('\\')) {
        out += rest.substr(0, at);
        rest.remove_prefix(at + 1);
        take_escape(rest, out);
    }
    out += rest;
    return out;
}

double JsonOutline::number_of(Value const& value)
{
    double mantissa = 0;
    int exponent = 0;
    bool is_fraction = false;
    std::size_t at = value.spelled.starts_with('-') ? 1 : 0;
    for (; at < value.spelled.size() && (value.spelled[at] | 0x20) != 'e'; ++at) {
        auto const c = value.spelled[at];
        if (c == '.') {
            is_fraction = true;
            continue;
        }
        mantissa = mantissa * 10 + (c - '0');
        exponent -= is_fraction;
    }
    if (at < value.spelled.size()) {
        auto power = value.spelled.substr(at + 1);
        if (power.starts_with('+')) power.remove_prefix(1);
        int written = 0;
        std::from_chars(power.data(), power.data() + power.size(), written);
        exponent += written;
    }
    // A single step with an exact power of ten rounds only once.
    double power = 1;
    for (int i = std::abs(exponent); i > 0; --i)
        power *= 10;
    auto const size = exponent < 0 ? mantissa / power : mantissa * power;
    return value.spelled.starts_with('-') ? -size : size;
}

} // namespace tenderspot::content
