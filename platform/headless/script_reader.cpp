// SPDX-License-Identifier: MIT
// Reads a line word by word.
#include "headless/script_reader.hpp"

#include <fmt/core.h>

namespace tenderspot::platform::script {

std::string Reader::plain(char const* what)
{
    if (at_end()) throw Bad{fmt::format("{} is missing", what)};
    return words_[next_++].text;
}

std::string Reader::quoted(char const* what)
{
    if (at_end() || words_[next_].kind != Word::Kind::quoted) throw Bad{fmt::format("{} in quotes is missing", what)};
    return words_[next_++].text;
}

float Reader::number(char const* what)
{
    auto const word = plain(what);
    auto const value = parse_number(word);
    if (!value) throw Bad{fmt::format("{}: \"{}\" is no number", what, word)};
    return *value;
}

ui::Point Reader::point()
{
    auto const x = number("X");
    return {x, number("Y")};
}

Duration Reader::duration()
{
    auto const word = plain("a length of time");
    auto const value = parse_duration(word);
    if (!value) throw Bad{fmt::format("\"{}\" is no length of time such as 90s, 500ms or 8h", word)};
    return *value;
}

} // namespace tenderspot::platform::script
