// SPDX-License-Identifier: MIT
// Single values, and what is said when they are not what they should be.
#include "content/json_fields.hpp"

#include <algorithm>

namespace tenderspot::content {
namespace {

using Kind = JsonOutline::Kind;

char const* name_of(Kind kind)
{
    switch (kind) {
    case Kind::object: return "an object";
    case Kind::list: return "a list";
    case Kind::text: return "a text";
    case Kind::whole_number: return "a whole number";
    case Kind::number: return "a number with a fraction";
    case Kind::truth: return "true or false";
    case Kind::nothing: return "null";
    }
    return "";
}

constexpr std::size_t longest_shown = 64;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

} // namespace

void JsonFields::expect(Kind kind) const
{
    if (here_->kind != kind)
        fail(std::string{"must be "}.append(name_of(kind)).append(", is ").append(name_of(here_->kind)));
}

void JsonFields::expect(std::size_t value, Bounds allowed, char const* unit) const
{
    if (value < allowed.low || value > allowed.high)
        fail("must be " + std::to_string(allowed.low) + " to " + std::to_string(allowed.high) + unit + ", is " +
             std::to_string(value));
}

void JsonFields::element(std::string& out, Bounds length)
{
    expect(Kind::text);
    archive_.loadValue(out);
    expect(out.size(), length, " bytes");
    if (std::any_of(out.begin(), out.end(), is_control)) fail("has a control character");
    if (!out.empty() && (out.front() == ' ' || out.back() == ' ')) fail("has a space at its end");
}

void JsonFields::number(char const* name, int& out, Bounds allowed)
{
    enter(name, [&] {
        expect(Kind::whole_number);
        std::int64_t value = 0;
        try {
            archive_.loadValue(value);
        } catch (std::exception const&) {
            fail("is a number too large to be read");
        }
        if (value < 0) fail("must not be negative, is " + std::to_string(value));
        expect(static_cast<std::size_t>(value), allowed, "");
        out = static_cast<int>(value);
    });
}

void JsonFields::flag(char const* name, bool& out)
{
    enter(name, [&] {
        expect(Kind::truth);
        archive_.loadValue(out);
    });
}

std::size_t JsonFields::index_of_word(std::vector<char const*> const& words)
{
    std::string found, wanted;
    element(found, {1, 64});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (found == words[i]) return i;
        if (i > 0) wanted += ", ";
        wanted += words[i];
    }
    fail("must be one of " + wanted + ", is " + found);
}

void JsonFields::refuse_unknown() const
{
    std::vector<std::string_view> const known{asked_.begin(), asked_.end()};
    auto left = known;
    for (auto const* at = outline_.first(*here_); at; at = outline_.next(*at)) {
        auto const found = std::find(left.begin(), left.end(), at->name);
        if (found != left.end()) {
            left.erase(found);
            continue;
        }
        auto const twice = std::find(known.begin(), known.end(), at->name) != known.end();
        throw FieldFault{path_of(at->name.substr(0, longest_shown)),
                         twice ? "is there twice" : "is not a field that is known here"};
    }
}

std::string JsonFields::path_of(std::string_view name) const
{
    auto path = path_;
    if (!path.empty()) path += '.';
    path += name;
    return path;
}

std::string JsonFields::path_of(std::size_t index) const
{
    auto path = path_;
    path += '[';
    path += std::to_string(index);
    path += ']';
    return path;
}

} // namespace tenderspot::content
