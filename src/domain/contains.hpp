// SPDX-License-Identifier: MIT
// A membership test for containers that have no member of that name.
#pragma once

#include <algorithm>
#include <iterator>

namespace tenderspot {

template <class List, class Value>
requires requires(List const& list) { std::begin(list); }
[[nodiscard]] bool contains(List const& list, Value const& value)
{
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

} // namespace tenderspot
