// SPDX-License-Identifier: MIT
// utf8proc decides where letters end.
#include "ui/toolkit/text_edit.hpp"

#include <algorithm>
#include <utf8proc.h>

namespace tenderspot::ui {
namespace {

struct Character
{
    utf8proc_int32_t code = 0; ///< Invalid UTF-8 stands for itself, byte by byte.
    std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at)
{
    Character found;
    auto const rest = text.substr(at);
    auto const bytes = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(rest.data()),
                                        static_cast<utf8proc_ssize_t>(rest.size()), &found.code);
    if (bytes < 1) return {0xFFFD, 1};
    found.bytes = static_cast<std::size_t>(bytes);
    return found;
}

bool is_space(char c) { return c == ' ' || c == '\n'; }

/// A byte that a field cannot show: tabs, bells, carriage returns from other systems.
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

std::string cleaned(std::string_view typed, TextLimits::Lines lines)
{
    std::string out;
    for (auto const c : typed) {
        if (c == '\n' && lines == TextLimits::Lines::many) out += c;
        else if (c == '\n' || c == '\t') out += ' ';
        else if (!is_control(c)) out += c;
    }
    return out;
}

} // namespace

std::size_t letter_behind(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return text.size();
    utf8proc_int32_t state = 0;
    auto last = character_at(text, at);
    at += last.bytes;
    while (at < text.size()) {
        auto const next = character_at(text, at);
        if (utf8proc_grapheme_break_stateful(last.code, next.code, &state)) break;
        at += next.bytes;
        last = next;
    }
    return at;
}

/// The beginning of a letter can only be found from the beginning of the line.
std::size_t letter_before(std::string_view text, std::size_t at)
{
    at = std::min(at, text.size());
    if (at == 0) return 0;
    auto const line = at < 2 ? std::string_view::npos : text.rfind('\n', at - 2);
    auto place = line == std::string_view::npos ? 0 : line + 1;
    for (auto next = letter_behind(text, place); next < at; next = letter_behind(text, place))
        place = next;
    return place;
}

std::size_t word_before(std::string_view text, std::size_t at)
{
    at = std::min(at, text.size());
    while (at > 0 && is_space(text[at - 1]))
        --at;
    while (at > 0 && !is_space(text[at - 1]))
        --at;
    return at;
}

std::size_t word_behind(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_space(text[at]))
        ++at;
    while (at < text.size() && !is_space(text[at]))
        ++at;
    return std::min(at, text.size());
}

Edited typed_over(std::string_view text, Selection const& selection, std::string_view typed, TextLimits const& limits)
{
    auto const first = std::min(selection.first(), text.size()), last = std::min(selection.last(), text.size());
    auto const kept = text.size() - (last - first);
    auto const room = limits.bytes > kept ? limits.bytes - kept : 0;
    auto const clean = cleaned(typed, limits.lines);
    std::size_t fits = clean.size();
    if (fits > room) {
        fits = 0;
        for (auto next = letter_behind(clean, 0); next <= room && fits < clean.size();
             next = letter_behind(clean, fits))
            fits = next;
    }
    Edited edited{std::string{text.substr(0, first)}, first + fits};
    edited.text.append(clean, 0, fits).append(text.substr(last));
    return edited;
}

std::size_t letters_left(std::string_view text, TextLimits const& limits)
{
    if (text.size() >= limits.bytes) return 0;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); at = letter_behind(text, at))
        ++letters;
    auto const each = letters == 0 ? 1 : (text.size() + letters - 1) / letters;
    return (limits.bytes - text.size()) / each;
}

} // namespace tenderspot::ui
