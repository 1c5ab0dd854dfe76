// SPDX-License-Identifier: MIT
// Splits lines into words, and parses words that are numbers.
#include "headless/words.hpp"

#include "headless/script.hpp"

#include <cmath>

namespace tenderspot::platform::script {
namespace {

/// The text up to the closing mark; empty if there is none. `at` is just past the opening mark and advances.
std::optional<std::string> until(std::string const& line, std::size_t& at, char mark)
{
    std::string text;
    for (; at < line.size(); ++at) {
        if (line[at] == mark) {
            ++at;
            return text;
        }
        if (line[at] == '\\' && at + 1 < line.size() && (line[at + 1] == mark || mark == '"')) {
            ++at;
            text += line[at] == 'n' && mark == '"' ? '\n' : line[at];
        } else {
            text += line[at];
        }
    }
    return std::nullopt;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

} // namespace

Result<std::vector<Word>, std::string> split_words(std::string const& line)
{
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < line.size()) {
        if (is_space(line[at])) {
            ++at;
            continue;
        }
        // A path may begin with a slash too; only the word after expect is a pattern.
        auto const regex = line[at] == '/' && words.size() == 1 && words[0].text == "expect";
        if (line[at] == '"' || regex) {
            auto text = until(line, ++at, regex ? '/' : '"');
            if (!text) return std::string{regex ? "the pattern lacks its closing /" : "a quote is not closed"};
            words.push_back({regex ? Word::Kind::regex : Word::Kind::quoted, std::move(*text)});
            continue;
        }
        auto const start = at;
        while (at < line.size() && !is_space(line[at]))
            ++at;
        words.push_back({Word::Kind::plain, line.substr(start, at - start)});
    }
    return words;
}

std::optional<float> parse_number(std::string const& word)
{
    try {
        std::size_t used = 0;
        auto const value = std::stof(word, &used);
        if (used == word.size() && std::isfinite(value)) return value;
    } catch (std::exception const&) {
    }
    return std::nullopt;
}

std::optional<ui::Size> parse_size(std::string const& word)
{
    auto const x = word.find('x');
    if (x == std::string::npos) return std::nullopt;
    auto const w = parse_number(word.substr(0, x)), h = parse_number(word.substr(x + 1));
    if (!w || !h || *w < 200 || *h < 200 || *w > 8192 || *h > 8192) return std::nullopt;
    return ui::Size{*w, *h};
}

std::optional<Duration> parse_duration(std::string const& word)
{
    auto const unit_at = word.find_first_not_of("0123456789.");
    if (unit_at == std::string::npos || unit_at == 0) return std::nullopt;
    auto const number = parse_number(word.substr(0, unit_at));
    auto const unit = word.substr(unit_at);
    auto const factor = unit == "ms"  ? 1.0
                        : unit == "s" ? 1e3
                        : unit == "m" ? 6e4
                        : unit == "h" ? 3.6e6
                        : unit == "d" ? 8.64e7
                                      : 0.0;
    if (!number || factor == 0.0) return std::nullopt;
    return Duration{static_cast<std::int64_t>(static_cast<double>(*number) * factor)};
}

} // namespace tenderspot::platform::script
