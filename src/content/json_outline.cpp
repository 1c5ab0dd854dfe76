// SPDX-License-Identifier: MIT
// Scans a JSON text once and notes every value and its line.
#include "content/json_outline.hpp"

#include "domain/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace tenderspot::content {
namespace {

using Value = JsonOutline::Value;
using Kind = JsonOutline::Kind;

constexpr std::size_t most_values = 1u << 20;
constexpr std::size_t longest_number = 32;
constexpr std::size_t longest_exponent = 2; ///< Digits; a larger one may overflow a double.

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int hex_digit(char c)
{
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The first line that is not UTF-8, or 0. A newline is never part of a longer character.
std::size_t bad_line(std::string_view text)
{
    std::size_t line = 1;
    for (std::size_t from = 0; from <= text.size(); ++line) {
        auto const to = std::min(text.find('\n', from), text.size());
        if (!is_utf8(text.substr(from, to - from))) return line;
        from = to + 1;
    }
    return 0;
}

/// After a call that returned false the fault is set and no other result is meaningful.
class Scanner
{
public:
    Scanner(std::string_view text, std::vector<Value>& values) : text_{text}, values_{values} {}

    bool whole_text()
    {
        std::uint32_t root = 0;
        if (!value({}, 1, root)) return false;
        skip_space();
        return at_ == text_.size() || fail("there is more after the end");
    }

    JsonFault fault;

private:
    bool fail(std::string reason)
    {
        fault = {line_, std::move(reason)};
        return false;
    }
    [[nodiscard]] char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void skip_space()
    {
        for (; here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n'; ++at_)
            if (here() == '\n') ++line_;
    }
    bool take(char wanted)
    {
        skip_space();
        if (here() != wanted) return false;
        ++at_;
        return true;
    }

    bool value(std::string_view name, int depth, std::uint32_t& index)
    {
        skip_space();
        if (values_.size() == most_values) return fail("too many values");
        index = static_cast<std::uint32_t>(values_.size());
        values_.push_back({name, {}, static_cast<std::uint32_t>(line_), 0, 0, Kind::nothing});
        auto const c = here();
        auto const from = at_;
        std::string_view inside;
        if (c == '{' || c == '[') return container(index, depth);
        if (c == '"') return text(inside) && keep(index, Kind::text, inside);
        if (c == '-' || is_digit(c)) return number(index);
        if (word("true") || word("false")) return keep(index, Kind::truth, text_.substr(from, at_ - from));
        return word("null") || fail("here should be a value");
    }
    bool keep(std::uint32_t index, Kind kind, std::string_view spelled)
    {
        values_[index].kind = kind;
        values_[index].spelled = spelled;
        return true;
    }
    bool word(std::string_view wanted)
    {
        if (text_.substr(at_, wanted.size()) != wanted) return false;
        at_ += wanted.size();
        return true;
    }

    bool container(std::uint32_t index, int depth)
    {
        if (depth > deepest_json) return fail("brackets in brackets, deeper than " + std::to_string(deepest_json));
        auto const is_object = here() == '{';
        auto const close = is_object ? '}' : ']';
        keep(index, is_object ? Kind::object : Kind::list, {});
        ++at_;
        if (take(close)) return true;
        std::uint32_t before = 0;
        do {
            std::string_view name;
            std::uint32_t child = 0;
            if (is_object && !member_name(name)) return false;
            if (!value(name, depth + 1, child)) return false;
            (before ? values_[before].next : values_[index].first) = child;
            before = child;
        } while (take(','));
        return take(close) || fail(std::string{"here should be a comma or "} + close);
    }
    bool member_name(std::string_view& name)
    {
        skip_space();
        if (here() != '"') return fail("here should be the name of a field, in quotes");
        return text(name) && (take(':') || fail("here should be a colon"));
    }

    bool text(std::string_view& inside)
    {
        auto const from = ++at_;
        while (at_ < text_.size() && here() != '"') {
            if (static_cast<unsigned char>(here()) < 0x20) return fail("a text is not closed on its line");
            if (here() != '\\') ++at_;
            else if (!escape()) return fail("an escape that means nothing");
        }
        if (at_ >= text_.size()) return fail("a text is not closed");
        inside = text_.substr(from, at_++ - from);
        return true;
    }
    bool escape()
    {
        ++at_;
        if (here() != 'u') return std::string_view{"\"\\/bfnrt"}.find(text_.substr(at_++, 1)) != std::string_view::npos;
        int first = 0, second = 0;
        if (!code_unit(first) || first == 0) return false;
        if (first < 0xD800 || first > 0xDFFF) return true;
        return first < 0xDC00 && word("\\") && here() == 'u' && code_unit(second) && second >= 0xDC00 &&
               second <= 0xDFFF;
    }
    bool code_unit(int& out)
    {
        ++at_;
        for (int i = 0; i < 4; ++i, ++at_) {
            auto const digit = hex_digit(here());
            if (digit < 0) return false;
            out = out * 16 + digit;
        }
        return true;
    }

    std::size_t digits()
    {
        auto const from = at_;
        while (is_digit(here()))
            ++at_;
        return at_ - from;
    }
    bool number(std::uint32_t index)
    {
        auto const from = at_;
        if (here() == '-') ++at_;
        auto const leads_with_zero = here() == '0';
        auto const before_point = digits();
        if (before_point == 0 || (leads_with_zero && before_point > 1)) return fail("here should be a number");
        auto kind = Kind::whole_number;
        if (here() == '.') {
            kind = Kind::number;
            ++at_;
            if (digits() == 0) return fail("here should be a digit");
        }
        if (here() == 'e' || here() == 'E') {
            kind = Kind::number;
            ++at_;
            if (here() == '-' || here() == '+') ++at_;
            auto const length = digits();
            if (length == 0 || length > longest_exponent) return fail("an exponent of no or too many digits");
        }
        auto const length = at_ - from;
        if (length > longest_number) return fail("a number too long to be read");
        return keep(index, kind, text_.substr(from, length));
    }

    std::string_view text_;
    std::vector<Value>& values_;
    std::size_t at_ = 0, line_ = 1;
};

} // namespace

Result<JsonOutline, JsonFault> JsonOutline::of(std::string_view text)
{
    if (text.size() > largest_json) return JsonFault{1, "the text is too large"};
    if (auto const line = bad_line(text)) return JsonFault{line, "this is not UTF-8"};
    JsonOutline outline;
    // Each value but the first has a comma or an opening bracket before it; quoted texts may contain more of them.
    auto const before = [](char c) { return c == ',' || c == '[' || c == '{'; };
    auto const most = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), before)) + 1;
    outline.values_.reserve(std::min(most, most_values));
    Scanner scanner{text, outline.values_};
    if (!scanner.whole_text()) return scanner.fault;
    return outline;
}

Value const* JsonOutline::member(Value const& object, std::string_view name) const
{
    auto const* at = first(object);
    while (at && at->name != name)
        at = next(*at);
    return at;
}

std::size_t JsonOutline::line_of(std::string_view path) const
{
    auto const* at = &root();
    while (!path.empty()) {
        Value const* inner = nullptr;
        auto const end = std::min(path.find_first_of(".[", 1), path.size());
        if (path.front() == '[') {
            std::size_t index = 0;
            std::from_chars(path.data() + 1, path.data() + end, index);
            for (inner = first(*at); inner && index > 0; --index)
                inner = next(*inner);
        } else {
            auto const from = path.front() == '.' ? 1u : 0u;
            inner = member(*at, path.substr(from, end - from));
        }
        if (!inner) break;
        at = inner;
        path.remove_prefix(end);
    }
    return at->line;
}

} // namespace tenderspot::content
