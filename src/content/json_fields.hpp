// SPDX-License-Identifier: MIT
// Reads a JSON text field by field, and reports faults with their line and path.
#pragma once

#include "content/json_outline.hpp"

#include <array>
#include <optional>
#include <utility>

namespace tenderspot::content {

/// What is wrong with one value.
struct FieldFault
{
    std::string path; ///< Such as "points[3].treatment.pressure.high".
    std::string reason;
};

/// Inclusive bounds: of a text's length in bytes, a list's length or a number.
struct Bounds
{
    std::size_t low = 0, high = 0;
};

/// The fields of the object that is being read. A type is read by `void read(JsonFields&, Type&)`, which asks for every
/// field of its object; a field that it did not ask for is refused, so that no typing error goes unnoticed. Every call
/// throws FieldFault on a fault.
class JsonFields
{
public:
    explicit JsonFields(JsonOutline const& outline) : outline_{outline}, here_{&outline.root()} {}

    /// Reads the text as a whole, which must be an object.
    template <class T> void whole(T& out)
    {
        expect(JsonOutline::Kind::object);
        members([&] { read(*this, out); });
    }
    void text(char const* name, std::string& out, Bounds length)
    {
        enter(name, [&] { element(out, length); });
    }
    void number(char const* name, int& out, Bounds allowed);
    /// As number(), but the field may be absent.
    void optional_number(char const* name, int& out, Bounds allowed)
    {
        if (outline_.member(*here_, name)) number(name, out, allowed);
        else asked_.push_back(name);
    }
    /// A number with or without a fraction.
    void decimal(char const* name, float& out)
    {
        enter(name, [&] { element(out, {}); });
    }
    void flag(char const* name, bool& out);
    /// An object of two numbers, "low" and "high".
    template <class Pair> void range(char const* name, Pair& out, Bounds allowed)
    {
        enter(name, [&] { object_of([&] { number("low", out.low, allowed), number("high", out.high, allowed); }); });
    }
    /// A text that stands for one of a few values.
    template <class Value, std::size_t count>
    void word(char const* name, Value& out, std::array<std::pair<char const*, Value>, count> const& meanings)
    {
        enter(name, [&] { meaning(out, meanings); });
    }
    /// A list of texts that each stand for one of a few values.
    template <class Value, std::size_t count>
    void words(char const* name, std::vector<Value>& out, Bounds items,
               std::array<std::pair<char const*, Value>, count> const& meanings)
    {
        enter(name, [&] { elements(out, items, [&](Value& one) { meaning(one, meanings); }); });
    }
    template <class T> void object(char const* name, T& out)
    {
        enter(name, [&] { element(out, {}); });
    }
    /// `length` applies to the texts in the list, however deeply nested.
    template <class T> void list(char const* name, std::vector<T>& out, Bounds items, Bounds length = {})
    {
        enter(name, [&] { elements(out, items, [&](T& one) { element(one, length); }); });
    }
    /// As list(), but the field may be absent.
    template <class T> void optional_list(char const* name, std::vector<T>& out, Bounds items, Bounds length = {})
    {
        if (outline_.member(*here_, name)) list(name, out, items, length);
        else asked_.push_back(name);
    }

    /// Accepts a field that is meant for another reader; it may be absent.
    void leave(char const* name) { asked_.push_back(name); }

    [[noreturn]] void fail(std::string reason) const { throw FieldFault{path(), std::move(reason)}; }

private:
    /// The position of a value within the one around it.
    struct Step
    {
        std::string_view name; ///< Empty in a list.
        std::size_t index = 0; ///< Position in a list.
        Step const* outer;     ///< Null for the outermost step.
    };

    void expect(JsonOutline::Kind kind) const;
    void expect(std::size_t value, Bounds allowed, char const* unit) const;
    void refuse_unknown() const;
    [[nodiscard]] std::string path() const;

    template <class Value, std::size_t count>
    void meaning(Value& out, std::array<std::pair<char const*, Value>, count> const& meanings)
    {
        std::string found, wanted;
        element(found, {1, 64});
        for (auto const& [word, value] : meanings) {
            if (found == word) return void(out = value);
            wanted += (wanted.empty() ? "" : ", ") + std::string{word};
        }
        fail("must be one of " + wanted + ", is " + found);
    }

    /// Enters a value below the current one, reads it and returns.
    template <class Read> void step(JsonOutline::Value const* to, std::string_view name, std::size_t index, Read read)
    {
        Step const inner{name, index, step_};
        auto const from = std::exchange(here_, to);
        step_ = &inner;
        read();
        step_ = inner.outer;
        here_ = from;
    }
    template <class Read> void enter(char const* name, Read read)
    {
        asked_.push_back(name);
        step(outline_.member(*here_, name), name, 0, [&] {
            if (!here_) fail("is missing");
            read();
        });
    }
    template <class Read> void members(Read read_all)
    {
        auto const outer = std::exchange(asked_here_, asked_.size());
        read_all();
        refuse_unknown();
        asked_.resize(asked_here_);
        asked_here_ = outer;
    }
    template <class T, class Read> void elements(std::vector<T>& out, Bounds items, Read read_one)
    {
        expect(JsonOutline::Kind::list);
        std::size_t size = 0;
        for (auto const* at = outline_.first(*here_); at; at = outline_.next(*at))
            ++size;
        expect(size, items, " items");
        out.resize(size);
        auto const* at = outline_.first(*here_);
        for (std::size_t i = 0; i < size; ++i, at = outline_.next(*at))
            step(at, {}, i, [&] { read_one(out[i]); });
    }
    template <class Read> void object_of(Read read_all)
    {
        expect(JsonOutline::Kind::object);
        members(read_all);
    }
    template <class T> void element(T& out, Bounds)
    {
        object_of([&] { read(*this, out); });
    }
    template <class T> void element(std::vector<T>& out, Bounds length)
    {
        elements(out, {1, most_inner}, [&](T& one) { element(one, length); });
    }
    void element(std::vector<float>& out, Bounds)
    {
        elements(out, {1, most_numbers}, [&](float& one) { element(one, {}); });
    }
    void element(std::string& out, Bounds length);
    void element(float& out, Bounds);

    static constexpr std::size_t most_inner = 32;     ///< Most items of a list within a list.
    static constexpr std::size_t most_numbers = 4096; ///< Most numbers of such a list.

    JsonOutline const& outline_;
    JsonOutline::Value const* here_;
    Step const* step_ = nullptr;
    std::vector<std::string_view> asked_; ///< Fields that were asked for, including those of the enclosing objects.
    std::size_t asked_here_ = 0;          ///< Where those of the current object begin.
};

/// "line 3, sources[0].publisher: is missing".
[[nodiscard]] std::string words(JsonFault const&);
[[nodiscard]] std::string words(JsonOutline const&, FieldFault const&);

/// Fills `out` from the text as a whole. Empty on success.
template <class T> std::optional<FieldFault> read_json(JsonOutline const& outline, T& out)
{
    try {
        JsonFields{outline}.whole(out);
        return std::nullopt;
    } catch (FieldFault const& fault) {
        return fault;
    }
}

} // namespace tenderspot::content
