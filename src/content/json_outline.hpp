// SPDX-License-Identifier: MIT
// The values of a JSON text and where each of them stands, so that a message can name its line.
#pragma once

#include "domain/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::content {

/// What is wrong with a text, and on which line, counted from 1.
struct JsonFault
{
    std::size_t line = 1;
    std::string reason;
};

/// The largest text, in bytes, and the most brackets in brackets; shipped files and imported ones alike.
inline constexpr std::size_t largest_json = 16u << 20;
inline constexpr int deepest_json = 32;

/// The values of a text in their order. Refers to the text, which must live longer.
class JsonOutline
{
public:
    enum class Kind : std::uint8_t { object, list, text, whole_number, number, truth, nothing };

    struct Value
    {
        std::string_view name; ///< As the text spells it, escapes and all; empty in a list.
        /// A text between its quotes, escapes and all; the characters of a number or a word; else empty.
        std::string_view spelled;
        std::uint32_t line = 1;  ///< Where the value begins.
        std::uint32_t first = 0; ///< Of an object or a list: its first value, or 0.
        std::uint32_t next = 0;  ///< Within the same object or list, or 0.
        Kind kind = Kind::nothing;
    };

    /// Refuses what is larger or deeper than the above, is not UTF-8 or not JSON by RFC 8259, and
    /// what the RFC leaves to the parser: numbers of more than 32 characters, escapes that are no characters.
    [[nodiscard]] static Result<JsonOutline, JsonFault> of(std::string_view text);

    [[nodiscard]] Value const& root() const { return values_.front(); }
    /// The first value of an object or a list, the one after a value; null if there is none.
    [[nodiscard]] Value const* first(Value const& of) const { return of.first ? &values_[of.first] : nullptr; }
    [[nodiscard]] Value const* next(Value const& of) const { return of.next ? &values_[of.next] : nullptr; }
    [[nodiscard]] Value const* member(Value const& object, std::string_view name) const;

    /// What a text says, its escapes resolved.
    [[nodiscard]] static std::string text_of(Value const&);
    /// What a number is, to the last bit if it has at most 15 digits; that depends on no locale.
    [[nodiscard]] static double number_of(Value const&);

    /// The line of "points[3].treatment.pressure.high", or of the last part of such a path that is there.
    [[nodiscard]] std::size_t line_of(std::string_view path) const;

private:
    std::vector<Value> values_;
};

} // namespace tenderspot::content
