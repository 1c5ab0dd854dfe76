// SPDX-License-Identifier: MIT
// How the user wants to be reminded.
#pragma once

#include <cstdint>

namespace tenderspot {

/// What a reminder says where others may read it.
enum class ReminderWords {
    neutral, ///< No part of the body.
    full     ///< What is to be treated.
};

struct ReminderRules
{
    bool on = false;                                 ///< Nobody is reminded who did not ask for it.
    int repeats = 2;                                 ///< How often it is shown once more while nobody answers, 0 to 5.
    int repeat_minutes = 10;                         ///< 5 to 60.
    int snooze_minutes = 10;                         ///< 5 to 120.
    std::uint16_t quiet_from = 1320, quiet_to = 420; ///< Minutes since local midnight; equal: never quiet.
    ReminderWords words = ReminderWords::neutral;
    bool operator==(ReminderRules const&) const = default;
};

} // namespace tenderspot
