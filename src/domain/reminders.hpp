// SPDX-License-Identifier: MIT
// The rules for reminders, and what follows from them now: what to show, what to remove and when to look again.
#pragma once

#include "domain/agenda.hpp"
#include "domain/catalogue.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tenderspot {

/// How much a reminder says where others may read it.
enum class ReminderWords {
    neutral, ///< Names no part of the body.
    full     ///< Says what is to be treated.
};

struct ReminderRules
{
    bool on = false;                                 ///< Off unless the user asked to be reminded.
    int repeats = 2;                                 ///< How often it is shown again while nobody answers, 0 to 5.
    int repeat_minutes = 10;                         ///< 5 to 60.
    int snooze_minutes = 10;                         ///< 5 to 120.
    std::uint16_t quiet_from = 1320, quiet_to = 420; ///< Minutes since local midnight; equal means never quiet.
    ReminderWords words = ReminderWords::neutral;
    bool operator==(ReminderRules const&) const = default;
};

/// One notice; several missed times share a single one.
struct Notice
{
    enum class Kind {
        due,   ///< About a slot that is due now.
        again, ///< Shown again because nobody answered.
        missed ///< About slots that were not shown in their time and can still be done today.
    };
    Kind kind = Kind::due;
    std::vector<Occurrence> about; ///< In order of time; never empty.
    Occurrence first_choice;       ///< The one of them to begin with: the one due now, otherwise the last.
    bool operator==(Notice const&) const = default;
};

/// Whether the desktop lets notices through or holds them back for now.
enum class Desktop { open, holding };

struct ReminderPlan
{
    enum class Shown { stays, goes };
    std::optional<Notice> show;      ///< Replaces the notice that is shown.
    Shown shown = Shown::stays;      ///< What happens to that notice if there is nothing to show instead.
    std::int64_t look_at_utc_ms = 0; ///< When to look again at the latest; in the future.
};

/// Whether there is anything to remind of at all.
[[nodiscard]] bool reminds(ReminderRules const&, History const&);

/// A slot is shown when it is due, and up to `repeats` times more while it is due and nobody answers; the count starts
/// over after a snooze. Slots that could not be shown in their time (nobody was there, quiet hours, a desktop that
/// holds notices back) appear once, all in one notice, until their day ends. Nothing is shown in quiet hours, while a
/// treatment is under way, on a day that is not to be planned, or while none of the spots may be pressed (see
/// all_locked). `shown` is what the current notice is about. What was shown has to be marked (OccurrenceMark::shown,
/// each of `about`) before the next call.
[[nodiscard]] ReminderPlan plan_reminders(Catalogue const&, History const&, Present const&, ReminderRules const&,
                                          Desktop, std::vector<Occurrence> const& shown);

} // namespace tenderspot
