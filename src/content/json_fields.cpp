// SPDX-License-Identifier: MIT
// Reads single values and words the faults they may have.
#include "content/json_fields.hpp"

#include <algorithm>
#include <cmath>

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
    out = JsonOutline::text_of(*here_);
    expect(out.size(), length, " bytes");
    if (std::any_of(out.begin(), out.end(), is_control)) fail("has a control character");
    if (!out.empty() && (out.front() == ' ' || out.back() == ' ')) fail("has a space at its end");
}

void JsonFields::element(float& out, Bounds)
{
    if (here_->kind != Kind::whole_number) expect(Kind::number);
    out = static_cast<float>(JsonOutline::number_of(*here_));
}

void JsonFields::number(char const* name, int& out, Bounds allowed)
{
    enter(name, [&] {
        expect(Kind::whole_number);
        constexpr double largest = 1e15; // Up to here every integer is exact.
        auto const value = JsonOutline::number_of(*here_);
        if (std::abs(value) > largest) fail("is a number too large to be read");
        if (value < 0) fail("must not be negative, is " + std::string{here_->spelled});
        expect(static_cast<std::size_t>(value), allowed, "");
        out = static_cast<int>(value);
    });
}

void JsonFields::flag(char const* name, bool& out)
{
    enter(name, [&] {
        expect(Kind::truth);
        out = here_->spelled == "true";
    });
}

void JsonFields::refuse_unknown() const
{
    auto const from = asked_.begin() + static_cast<std::ptrdiff_t>(asked_here_);
    for (auto const* at = outline_.first(*here_); at; at = outline_.next(*at)) {
        auto const is_known = std::find(from, asked_.end(), at->name) != asked_.end();
        if (is_known && outline_.member(*here_, at->name) == at) continue;
        auto where = path();
        if (!where.empty()) where += '.';
        throw FieldFault{where.append(at->name.substr(0, longest_shown)),
                         is_known ? "is there twice" : "is not a field that is known here"};
    }
}

std::string JsonFields::path() const
{
    std::string whole;
    for (auto const* at = step_; at; at = at->outer) {
        auto const part = at->name.empty() ? '[' + std::to_string(at->index) + ']' : std::string{at->name};
        auto const dot = !at->name.empty() && at->outer ? "." : "";
        whole.insert(0, dot + part);
    }
    return whole;
}

std::string words(JsonFault const& fault) { return "line " + std::to_string(fault.line) + ", " + fault.reason; }

std::string words(JsonOutline const& outline, FieldFault const& fault)
{
    auto const where = fault.path.empty() ? "" : fault.path + ": ";
    return words(JsonFault{outline.line_of(fault.path), where + fault.reason});
}

} // namespace tenderspot::content
