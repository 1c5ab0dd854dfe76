// SPDX-License-Identifier: MIT
// Reads a JSON text field by field with cereal; whatever is wrong is told with its line and its path.
#pragma once

#include "content/json_outline.hpp"

#include <cereal/archives/json.hpp>

#include <array>
#include <optional>
#include <sstream>
#include <utility>

namespace tenderspot::content {

/// What is wrong with one value.
struct FieldFault
{
    std::string path; ///< Such as "points[3].treatment.pressure.high".
    std::string reason;
};

/// Both of them allowed: characters' bytes, items or a number.
struct Bounds
{
    std::size_t low = 0, high = 0;
};

/// The fields of the object that is being read. A type is read by `void read(JsonFields&, Type&)`, which asks
/// for every field of its object; a field that it did not ask for is refused, so that no slip of the pen goes
/// unnoticed. Every call throws FieldFault.
class JsonFields
{
public:
    /// The outline must be that of the text.
    JsonFields(std::string_view text, JsonOutline const& outline)
        : outline_{outline}, stream_{std::string{text}}, archive_{stream_}, here_{&outline.root()}
    {
    }

    /// The object that the text is.
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
        enter(name, [&] { out = meanings[index_of_word(names(meanings))].second; });
    }
    /// A list of such texts.
    template <class Value, std::size_t count>
    void words(char const* name, std::vector<Value>& out, Bounds items,
               std::array<std::pair<char const*, Value>, count> const& meanings)
    {
        enter(name, [&] {
            elements(out, items, [&](Value& one) { one = meanings[index_of_word(names(meanings))].second; });
        });
    }
    template <class T> void object(char const* name, T& out)
    {
        enter(name, [&] { element(out, {}); });
    }
    /// `length` is that of texts within, however deep.
    template <class T> void list(char const* name, std::vector<T>& out, Bounds items, Bounds length = {})
    {
        enter(name, [&] { elements(out, items, [&](T& one) { element(one, length); }); });
    }
    /// The same, but the field may be absent.
    template <class T> void optional_list(char const* name, std::vector<T>& out, Bounds items, Bounds length = {})
    {
        if (outline_.member(*here_, name)) list(name, out, items, length);
        else asked_.push_back(name);
    }

    [[noreturn]] void fail(std::string reason) const { throw FieldFault{path_, std::move(reason)}; }

private:
    void expect(JsonOutline::Kind kind) const;
    void expect(std::size_t value, Bounds allowed, char const* unit) const;
    [[nodiscard]] std::size_t index_of_word(std::vector<char const*> const& words);
    void refuse_unknown() const;
    [[nodiscard]] std::string path_of(std::string_view name) const;
    [[nodiscard]] std::string path_of(std::size_t index) const;

    template <class Value, std::size_t count>
    static std::vector<char const*> names(std::array<std::pair<char const*, Value>, count> const& meanings)
    {
        std::vector<char const*> all;
        for (auto const& meaning : meanings)
            all.push_back(meaning.first);
        return all;
    }

    /// Goes to a value below the present one and comes back.
    template <class Read> void step(JsonOutline::Value const* to, std::string path, Read read)
    {
        auto const from = std::exchange(here_, to);
        path_.swap(path);
        read();
        path_.swap(path);
        here_ = from;
    }
    template <class Read> void enter(char const* name, Read read)
    {
        asked_.push_back(name);
        step(outline_.member(*here_, name), path_of(name), [&] {
            if (!here_) fail("is missing");
            archive_.setNextName(name);
            read();
        });
    }
    template <class Read> void members(Read read_all)
    {
        auto outer = std::exchange(asked_, {});
        read_all();
        refuse_unknown();
        asked_ = std::move(outer);
    }
    template <class T, class Read> void elements(std::vector<T>& out, Bounds items, Read read_one)
    {
        expect(JsonOutline::Kind::list);
        std::size_t size = 0;
        for (auto const* at = outline_.first(*here_); at; at = outline_.next(*at))
            ++size;
        expect(size, items, " items");
        archive_.startNode();
        out.resize(size);
        auto const* at = outline_.first(*here_);
        for (std::size_t i = 0; i < size; ++i, at = outline_.next(*at))
            step(at, path_of(i), [&] { read_one(out[i]); });
        archive_.finishNode();
    }
    template <class Read> void object_of(Read read_all)
    {
        expect(JsonOutline::Kind::object);
        archive_.startNode();
        members(read_all);
        archive_.finishNode();
    }
    template <class T> void element(T& out, Bounds)
    {
        object_of([&] { read(*this, out); });
    }
    template <class T> void element(std::vector<T>& out, Bounds length)
    {
        elements(out, {1, most_inner}, [&](T& one) { element(one, length); });
    }
    void element(std::string& out, Bounds length);

    static constexpr std::size_t most_inner = 32; ///< Items of a list in a list.

    JsonOutline const& outline_;
    std::istringstream stream_;
    cereal::JSONInputArchive archive_;
    JsonOutline::Value const* here_;
    std::vector<char const*> asked_; ///< Fields of the present object that were asked for.
    std::string path_;
};

/// Fills `out`, which the text as a whole is.
template <class T> std::optional<FieldFault> read_json(std::string_view text, JsonOutline const& outline, T& out)
{
    try {
        JsonFields{text, outline}.whole(out);
        return std::nullopt;
    } catch (FieldFault const& fault) {
        return fault;
    } catch (std::exception const& e) {
        return FieldFault{"", e.what()}; // What the outline took for JSON and cereal does not.
    }
}

} // namespace tenderspot::content
