// SPDX-License-Identifier: MIT
// A value, or the reason why there is none; errors cross folders as values.
#pragma once

#include <utility>
#include <variant>

namespace tenderspot {

template <class Value, class Error> class [[nodiscard]] Result
{
public:
    Result(Value value) : held_{std::in_place_index<0>, std::move(value)} {}
    Result(Error error) : held_{std::in_place_index<1>, std::move(error)} {}

    [[nodiscard]] explicit operator bool() const { return held_.index() == 0; }
    [[nodiscard]] Value const& value() const& { return std::get<0>(held_); }
    [[nodiscard]] Value& value() & { return std::get<0>(held_); }
    [[nodiscard]] Value&& value() && { return std::get<0>(std::move(held_)); }
    [[nodiscard]] Error const& error() const { return std::get<1>(held_); }

private:
    std::variant<Value, Error> held_;
};

} // namespace tenderspot
