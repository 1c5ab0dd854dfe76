// SPDX-License-Identifier: MIT
// The course of a spot: from tender to gone, looked at again, and perhaps back. Computed from the scores alone; nothing
// about it is stored.
#pragma once

#include "domain/score_change.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace tenderspot {

/// Nobody has defined when a trigger point is gone. One that hurts only when it is pressed is called latent [HOMECEU];
/// 0 or 1 of 10 lies within the error of a score of 0 [CHILDS]. The rest is ours [APP].
struct CourseRules
{
    int calm = 1;                             ///< The highest score that counts as none.
    int calm_days = 3;                        ///< That many scored days in a row make it gone.
    std::int32_t rest_holds_days = 7;         ///< For how long pain at rest that was told is taken to last.
    std::array<std::int32_t, 2> looks{7, 28}; ///< Days after which a spot that is gone is looked at again.
    ChangeRules change;
};

enum class Course : std::uint8_t {
    unknown, ///< It has no score yet.
    active,  ///< Tender.
    easing,  ///< Clearly less tender than in the first week, see change_of.
    quiet,   ///< Tender when pressed, but it does not hurt at rest.
    gone,    ///< Not tender for some days. Never "cured": it may come back.
    back     ///< It was gone, and is tender again.
};

struct SpotCourse
{
    Course course = Course::unknown;
    std::optional<std::int32_t> gone_since; ///< The day on which it last became gone; also set while it is back.
    std::optional<std::int32_t> look_due;   ///< While gone: the day from which it should be looked at again.
    Change change;
};

/// `tenderness`: scores before pressing, never after, which show only the short effect [ICMETA]. `at_rest`: pain at
/// rest; where none was told, tenderness alone decides. Both in any order; later days than today are left out.
[[nodiscard]] SpotCourse course_of(std::span<DayScore const> tenderness, std::span<DayScore const> at_rest,
                                   std::int32_t today, CourseRules const& = {});

} // namespace tenderspot
