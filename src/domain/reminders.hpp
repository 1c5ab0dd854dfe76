// SPDX-License-Identifier: MIT
// How the user wants to be reminded, and what that makes of the present: what to show, what to take away, when to
// look again.
#pragma once

#include "domain/agenda.hpp"
#include "domain/catalogue.hpp"

#include <cstdint>
#include <optional>
#include <vector>

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

/// One notice. Several times that nobody saw are one notice as well.
struct Notice
{
    enum class Kind {
        due,   ///< Of one that is due now.
        again, ///< The same once more: nobody answered.
        missed ///< Of one or more that were not shown in their time and can still be done today.
    };
    Kind kind = Kind::due;
    std::vector<Occurrence> about; ///< In the order in which they come; never empty.
    Occurrence first_choice;       ///< Of those the one to begin with: what is due now, else the last.
    bool operator==(Notice const&) const = default;
};

/// Whether the desktop wants to show anything now.
enum class Desktop { open, holding };

struct ReminderPlan
{
    enum class Shown { stays, goes };
    std::optional<Notice> show;      ///< Instead of what is shown.
    Shown shown = Shown::stays;      ///< What becomes of that if there is nothing to show instead.
    std::int64_t look_at_utc_ms = 0; ///< At the latest; in the future.
};

/// Whether there is anything to remind of at all.
[[nodiscard]] bool reminds(ReminderRules const&, History const&);

/// A slot is shown when it is due, and `repeats` times once more while it is and nobody answers; counted anew after
/// it was put off. What could not be shown in its time (nobody was there, quiet hours, a desktop that holds) is told
/// of once, all in one notice, as long as its day lasts. Nothing is shown in quiet hours, nor while a treatment is
/// under way, nothing of a day that is not to be planned, and nothing as long as none of the spots may be pressed
/// (see all_locked). `shown` is what the notice that is there now is about.
/// What was shown has to be marked (OccurrenceMark::shown, each of `about`) before the next question.
[[nodiscard]] ReminderPlan plan_reminders(Catalogue const&, History const&, Present const&, ReminderRules const&, Desktop,
                                          std::vector<Occurrence> const& shown);

} // namespace tenderspot
