// SPDX-License-Identifier: MIT
// How tender a spot is in the user's judgement.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace tenderspot {

/// 0 (nothing) to 10 (the worst imaginable). A score outside that range cannot exist.
class Score
{
public:
    static constexpr int max = 10;

    /// Empty for a number outside the scale, so that a damaged file cannot smuggle one in.
    [[nodiscard]] static constexpr std::optional<Score> from(int said)
    {
        if (said < 0 || said > max) return std::nullopt;
        return Score{static_cast<std::uint8_t>(said)};
    }

    [[nodiscard]] constexpr int value() const { return value_; }

    friend constexpr auto operator<=>(Score, Score) = default;

private:
    explicit constexpr Score(std::uint8_t value) : value_{value} {}

    std::uint8_t value_;
};

static_assert(Score::from(3) < Score::from(4));
static_assert(!Score::from(-1) && !Score::from(Score::max + 1));

} // namespace tenderspot
