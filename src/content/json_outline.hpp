// SPDX-License-Identifier: MIT
// The values of a JSON text and their positions, so that a message can name the line.
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

/// The largest text in bytes and the deepest nesting of brackets, for shipped and imported files alike.
inline constexpr std::size_t largest_json = 16u << 20;
inline constexpr int deepest_json = 32;

/// The values of a text in their order. It refers to the text, which must outlive it.
class JsonOutline
{
public:
    enum class Kind : std::uint8_t { object, list, text, whole_number, number, truth, nothing };

    struct Value
    {
        std::string_view name; ///< As spelled in the text, with its escapes; empty in a list.
        /// For a text, what is between the quotes, with its escapes; for a number or a word, its characters; otherwise
        /// empty.
        std::string_view spelled;
        std::uint32_t line = 1;  ///< Where the value begins.
        std::uint32_t first = 0; ///< First value of an object or a list, or 0.
        std::uint32_t next = 0;  ///< Next value in the same object or list, or 0.
        Kind kind = Kind::nothing;
    };

    /// Refuses a text that is larger or deeper than the limits above, not UTF-8 or not JSON by RFC 8259. Of what the
    /// RFC leaves to the parser, it refuses numbers of more than 32 characters and escapes that are not characters.
    [[nodiscard]] static Result<JsonOutline, JsonFault> of(std::string_view text);

    [[nodiscard]] Value const& root() const { return values_.front(); }
    /// The first value of an object or a list, and the value after another one; null if there is none.
    [[nodiscard]] Value const* first(Value const& of) const { return of.first ? &values_[of.first] : nullptr; }
    [[nodiscard]] Value const* next(Value const& of) const { return of.next ? &values_[of.next] : nullptr; }
    [[nodiscard]] Value const* member(Value const& object, std::string_view name) const;

    /// The text with its escapes resolved.
    [[nodiscard]] static std::string text_of(Value const&);
    /// The value of a number, exact to the last bit with at most 15 digits, and independent of the locale.
    [[nodiscard]] static double number_of(Value const&);

    /// The line of "points[3].treatment.pressure.high", or of the last part of such a path that exists.
    [[nodiscard]] std::size_t line_of(std::string_view path) const;

private:
    std::vector<Value> values_;
};

} // namespace tenderspot::content
