// SPDX-License-Identifier: MIT
// How settings are spelled in the journal.
#include "app/settings/settings.hpp"

#include <charconv>
#include <optional>

namespace tenderspot::app {
namespace {

std::optional<int> number(std::string_view text, int lowest, int highest)
{
    int value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (value < lowest || value > highest) return std::nullopt;
    return value;
}

} // namespace

void apply(Settings& settings, std::string_view key, std::string_view value)
{
    if (key == "theme") {
        if (value == "light") settings.theme = Theme::light;
        if (value == "dark") settings.theme = Theme::dark;
        if (value == "contrast") settings.theme = Theme::contrast;
    } else if (key == "text") {
        settings.text_percent = number(value, 100, 200).value_or(settings.text_percent);
    } else if (key == "motion") {
        if (value == "on") settings.motion = Motion::on;
        if (value == "off") settings.motion = Motion::off;
    } else if (key == "sound") {
        if (value == "on") settings.sound = Sound::on;
        if (value == "off") settings.sound = Sound::off;
    } else if (key == "hold") {
        auto const seconds =
            number(value, static_cast<int>(offered_holds.front()), static_cast<int>(offered_holds.back()));
        if (seconds) settings.hold_seconds = static_cast<std::uint32_t>(*seconds);
    }
}

} // namespace tenderspot::app
