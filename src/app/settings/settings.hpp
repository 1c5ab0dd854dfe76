// SPDX-License-Identifier: MIT
// Settings, saved in the journal as SettingChanged records: those of the device, and those of the person who is
// treated.
#pragma once

#include "domain/reminders.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tenderspot::app {

enum class Theme { light, dark, contrast };
enum class Switch { on, off };
enum class AfterCare { cold, warm }; ///< The sources contradict each other, so the user chooses. [S1][TPT-HC]

/// Of the device, whoever is treated with it.
struct Preferences
{
    Theme theme = Theme::light;
    Theme treatment_theme = Theme::dark; ///< During a treatment the screen may be across the room.
    int text_percent = 100;              ///< 100 to 200.
    Switch motion = Switch::on;
    Switch sound = Switch::on;
    int sound_volume = 100; ///< 0 to 100, as are those below.
    Switch voice = Switch::on;
    int voice_volume = 100;
    Switch vibration = Switch::on;
    Switch flash = Switch::on;
    bool operator==(Preferences const&) const = default;
};

/// Of one person; kept in that person's journal.
struct PlanSettings
{
    AfterCare after_care = AfterCare::cold;
    std::uint32_t hold_seconds = 90; ///< 60 to 120.
    ReminderRules reminders;
    int last_backup = 0;  ///< Minutes since 1970, UTC; 0: no backup was made on this device.
    int backup_later = 0; ///< The user asked not to be reminded of a backup before then; same unit.
    bool operator==(PlanSettings const&) const = default;
};

/// The lengths of a hold on offer, in seconds, shortest first. [S1]
inline constexpr std::array<std::uint32_t, 5> offered_holds{60, 75, 90, 105, 120};

inline constexpr std::array offered_volumes{25, 50, 75, 100};

inline constexpr char const* last_backup_key = "last-backup";
inline constexpr char const* backup_later_key = "backup-later";

/// Each applies one setting as the journal names it. An unknown key or value changes nothing, because a later version
/// may have written it, or because it belongs to the other.
void apply(Preferences&, std::string_view key, std::string_view value);
void apply(PlanSettings&, std::string_view key, std::string_view value);

} // namespace tenderspot::app
