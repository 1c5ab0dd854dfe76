// SPDX-License-Identifier: MIT
// Searches in lists whose items are each about a spot.
#pragma once

#include "domain/body.hpp"

#include <algorithm>

namespace tenderspot {

/// The first item about this spot, or the end.
template <class List> [[nodiscard]] auto find_spot(List& list, Spot const& spot)
{
    return std::find_if(list.begin(), list.end(), [&](auto const& one) { return one.spot == spot; });
}

template <class List> [[nodiscard]] bool has_spot(List const& list, Spot const& spot)
{
    return find_spot(list, spot) != list.end();
}

} // namespace tenderspot
