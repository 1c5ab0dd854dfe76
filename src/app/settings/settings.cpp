// SPDX-License-Identifier: MIT
// Spells settings as they appear in the journal.
#include "app/settings/settings.hpp"

#include <charconv>
#include <limits>
#include <optional>

namespace tenderspot::app {
namespace {

constexpr int most_minutes = std::numeric_limits<int>::max();

void take(std::string_view text, int lowest, int highest, int& into)
{
    int value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return;
    if (value >= lowest && value <= highest) into = value;
}

void take(std::string_view value, Switch& into)
{
    if (value == "on") into = Switch::on;
    if (value == "off") into = Switch::off;
}

void take(std::string_view value, Theme& into)
{
    if (value == "light") into = Theme::light;
    if (value == "dark") into = Theme::dark;
    if (value == "contrast") into = Theme::contrast;
}

void take(std::string_view value, AfterCare& into)
{
    if (value == "cold") into = AfterCare::cold;
    if (value == "warm") into = AfterCare::warm;
}

void take(std::string_view value, bool& into)
{
    if (value == "on") into = true;
    if (value == "off") into = false;
}

void take(std::string_view text, std::uint16_t& minute)
{
    int value = minute;
    take(text, 0, 1439, value);
    minute = static_cast<std::uint16_t>(value);
}

void take(std::string_view value, ReminderWords& into)
{
    if (value == "neutral") into = ReminderWords::neutral;
    if (value == "full") into = ReminderWords::full;
}

void apply(ReminderRules& rules, std::string_view key, std::string_view value)
{
    if (key == "reminders") take(value, rules.on);
    if (key == "reminder-repeats") take(value, 0, 5, rules.repeats);
    if (key == "reminder-repeat-minutes") take(value, 5, 60, rules.repeat_minutes);
    if (key == "reminder-snooze") take(value, 5, 120, rules.snooze_minutes);
    if (key == "reminder-quiet-from") take(value, rules.quiet_from);
    if (key == "reminder-quiet-to") take(value, rules.quiet_to);
    if (key == "reminder-words") take(value, rules.words);
}

} // namespace

void apply(Preferences& settings, std::string_view key, std::string_view value)
{
    if (key == "theme") take(value, settings.theme);
    if (key == "treatment-theme") take(value, settings.treatment_theme);
    if (key == "text") take(value, 100, 200, settings.text_percent);
    if (key == "motion") take(value, settings.motion);
    if (key == "sound") take(value, settings.sound);
    if (key == "sound-volume") take(value, 0, 100, settings.sound_volume);
    if (key == "voice") take(value, settings.voice);
    if (key == "voice-volume") take(value, 0, 100, settings.voice_volume);
    if (key == "vibration") take(value, settings.vibration);
    if (key == "flash") take(value, settings.flash);
}

void apply(PlanSettings& plan, std::string_view key, std::string_view value)
{
    apply(plan.reminders, key, value);
    if (key == "after") take(value, plan.after_care);
    if (key == last_backup_key) take(value, 0, most_minutes, plan.last_backup);
    if (key == backup_later_key) take(value, 0, most_minutes, plan.backup_later);
    if (key == "hold") {
        auto seconds = static_cast<int>(plan.hold_seconds);
        take(value, static_cast<int>(offered_holds.front()), static_cast<int>(offered_holds.back()), seconds);
        plan.hold_seconds = static_cast<std::uint32_t>(seconds);
    }
}

} // namespace tenderspot::app
