// SPDX-License-Identifier: MIT
// What the user chose about the app; kept in the journal as SettingChanged records.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tenderspot::app {

enum class Theme { light, dark, contrast };
enum class Motion { on, off };
enum class Sound { on, off };

struct Settings
{
    Theme theme = Theme::light;
    int text_percent = 100; ///< 100 to 200.
    Motion motion = Motion::on;
    Sound sound = Sound::on;
    std::uint32_t hold_seconds = 90; ///< 60 to 120.
    bool operator==(Settings const&) const = default;
};

/// Lengths of a hold to choose from, in seconds, shortest first. [S1]
inline constexpr std::array<std::uint32_t, 5> offered_holds{60, 75, 90, 105, 120};

/// Takes one setting as the journal names it. An unknown key or value changes nothing: it may be a later
/// version's.
void apply(Settings& settings, std::string_view key, std::string_view value);

} // namespace tenderspot::app
