// SPDX-License-Identifier: MIT
// Frequently repeated values, each stored once and identified by a small number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tenderspot {

template <class Value, class Hash> class Interned
{
public:
    using Number = std::uint32_t;

    /// Numbers count up from 0 without gaps.
    [[nodiscard]] Number number(Value const& value)
    {
        // It is usually the same value as the last time.
        if (last_ < values_.size() && values_[last_] == value) return last_;
        auto const [found, is_new] = numbers_.try_emplace(value, static_cast<Number>(values_.size()));
        if (is_new) values_.push_back(value);
        last_ = found->second;
        return last_;
    }

    /// Empty for a value that has no number yet.
    [[nodiscard]] std::optional<Number> known(Value const& value) const
    {
        if (last_ < values_.size() && values_[last_] == value) return last_;
        auto const found = numbers_.find(value);
        if (found == numbers_.end()) return std::nullopt;
        return found->second;
    }

    [[nodiscard]] Value const& operator[](Number number) const { return values_[number]; }

private:
    std::vector<Value> values_;
    std::unordered_map<Value, Number, Hash> numbers_;
    Number last_ = 0;
};

} // namespace tenderspot
