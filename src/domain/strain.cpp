// SPDX-License-Identifier: MIT
// Computes the hours of rest and the days of mending of a strain.
#include "domain/strain.hpp"

#include <algorithm>
#include <limits>

namespace tenderspot {

std::int64_t rest_ends(std::int64_t strained_utc_ms, WallTime const& now)
{
    return std::min(strained_utc_ms, now.utc_ms) + std::chrono::milliseconds{strain_rest}.count();
}

StrainDay strain_day(StrainReported const& strain, WallTime const& now)
{
    using std::chrono::milliseconds;
    auto const since = now.utc_ms - std::min(strain.onset_utc_ms, now.utc_ms);
    auto const hours = std::chrono::floor<std::chrono::hours>(milliseconds{since}).count();
    StrainDay day;
    day.hour = static_cast<int>(std::min<std::int64_t>(hours, std::numeric_limits<int>::max() - 1));
    day.day = day.hour / 24 + 1;
    day.ice = day.hour < 48;
    day.rests = std::chrono::hours{day.hour} < strain_rest;
    return day;
}

bool packs_in_turn(StrainDay const& day, Swelling swelling) { return !day.rests && swelling == Swelling::less; }

StrainGrade likely_grade(Walking walking, Strength strength)
{
    if (walking == Walking::hardly || strength == Strength::none) return StrainGrade::three;
    if (walking == Walking::limping || strength == Strength::weaker) return StrainGrade::two;
    return StrainGrade::one;
}

std::optional<MendingSpan> mending(StrainReported const& strain)
{
    auto const onset = local_day({strain.onset_utc_ms, strain.at.offset_minutes, {}});
    switch (strain.grade) {
    case StrainGrade::unknown: return std::nullopt;
    case StrainGrade::one: return MendingSpan{onset + 14, onset + 28};
    case StrainGrade::two: return MendingSpan{onset + 28, onset + 56};
    case StrainGrade::three: return MendingSpan{onset + 90, onset + 365};
    }
    return std::nullopt;
}

} // namespace tenderspot
