// SPDX-License-Identifier: MIT
// A place on the body: a point by its catalogue id, and a side, which is always the user's own.
#pragma once

#include <cstdint>
#include <string>
#include <tuple>

namespace tenderspot {

/// The user's own left or right, whichever way a picture faces.
enum class Side : std::uint8_t { left = 1, right = 2 };

[[nodiscard]] constexpr Side other_side(Side side) { return side == Side::left ? Side::right : Side::left; }

/// One place that can be treated.
struct Spot
{
    std::string point; ///< Catalogue id such as "GMED-1", at most 32 bytes; ids are never renamed.
    Side side = Side::left;
    bool operator==(Spot const&) const = default;
    // Not <=>: the browser's compiler does not provide it for strings.
    friend bool operator<(Spot const& a, Spot const& b)
    {
        return std::tie(a.point, a.side) < std::tie(b.point, b.side);
    }
};

} // namespace tenderspot
