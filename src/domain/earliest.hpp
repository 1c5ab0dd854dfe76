// SPDX-License-Identifier: MIT
// The first of several moments, some of which may never come.
#pragma once

#include <initializer_list>
#include <optional>

namespace tenderspot {

/// Empty if there is none.
template <class Time> [[nodiscard]] std::optional<Time> earliest(std::initializer_list<std::optional<Time>> all)
{
    std::optional<Time> first;
    for (auto const& one : all)
        if (one && (!first || *one < *first)) first = one;
    return first;
}

} // namespace tenderspot
