// SPDX-License-Identifier: MIT
// An iPhone's Home Screen app, its browser tabs, and other browsers each lack different features.
#include "web/browser_hints.hpp"

#include "ui/words/words.hpp"

#include <emscripten.h>

// clang-format off
EM_JS(int, tenderspot_device_kind, (), { return tenderspot.device.kind(); });
EM_JS(int, tenderspot_has_notices, (), { return tenderspot.notices.permission() === 4 ? 0 : 1; });
EM_JS(int, tenderspot_sounds_when_silent, (), { return tenderspot.ports.soundsWhenSilent() ? 1 : 0; });
EM_JS(int, tenderspot_can_vibrate, (), { return tenderspot.ports.hasMotor() ? 1 : 0; });
EM_JS(int, tenderspot_keeps_screen_on, (), { return tenderspot.ports.keepsScreenOn() ? 1 : 0; });
// clang-format on

namespace tenderspot::platform {
namespace {

using ui::tr;

/// The numbers that device.js uses.
enum class Kind { other, ios_tab, ios_home_screen };

Kind kind()
{
    switch (tenderspot_device_kind()) {
    case 1: return Kind::ios_tab;
    case 2: return Kind::ios_home_screen;
    default: return Kind::other;
    }
}

std::string beginning(Kind kind)
{
    if (kind != Kind::ios_tab) return {};
    return tr(
        "Tap Share, then Add to Home Screen, and begin there. It keeps your history for longer than this tab does, "
        "and can show notifications. The two do not share what you enter.");
}

std::string tones(Kind kind)
{
    if (kind == Kind::other) return {};
    if (tenderspot_sounds_when_silent() != 0)
        return tr(
            "You hear the tones even in Silent Mode. Music of another app stops for them; if you would rather keep "
            "it, turn the tones off.");
    return tr("In Silent Mode you hear no tones. Turn it off before you begin.");
}

std::string vibration(Kind kind)
{
    if (tenderspot_can_vibrate() != 0) return {};
    if (kind == Kind::other)
        return tr("This browser cannot make this device vibrate. The tones, the voice and the flash of the screen tell "
                  "you instead.");
    return tr("An iPhone or iPad lets no web app vibrate. The tones, the voice and the flash of the screen tell you "
              "instead.");
}

std::string screen(Kind kind)
{
    if (tenderspot_keeps_screen_on() != 0) return {};
    if (kind == Kind::other)
        return tr(
            "This browser did not let the screen stay on. When it goes dark, you hear no tones: before you begin, "
            "let it stay on for longer in the settings of your device.");
    return tr(
        "Your device did not let the screen stay on. When it goes dark, you hear no tones: before you begin, open "
        "Settings, Display & Brightness, Auto-Lock, and choose a longer time.");
}

std::string reminders(Kind kind)
{
    if (kind == Kind::other || tenderspot_has_notices() != 0) return {};
    if (kind == Kind::ios_home_screen)
        return tr(
            "Notifications need iOS 16.4 or later. Until then, reminders come inside Tenderspot, and your calendar "
            "can remind you.");
    return tr(
        "A tab has no notifications here. Tap Share, then Add to Home Screen, and open Tenderspot there: it can ask "
        "for them. It begins without what is here; back up first, and restore it there.");
}

std::string data(Kind kind)
{
    switch (kind) {
    case Kind::other: return {};
    case Kind::ios_tab:
        return tr(
            "Tenderspot on your Home Screen has a history of its own. To take this one along, back it up here, then "
            "restore it there.");
    case Kind::ios_home_screen:
        return tr(
            "A backup goes through Share: choose Save to Files, or where you want to have it. A history from a tab "
            "of your browser is not here; back it up there, then restore it here.");
    }
    return {};
}

} // namespace

std::string BrowserHints::hint(HintPlace place) const
{
    switch (place) {
    case HintPlace::beginning: return beginning(kind());
    case HintPlace::tones: return tones(kind());
    case HintPlace::vibration: return vibration(kind());
    case HintPlace::screen: return screen(kind());
    case HintPlace::reminders: return reminders(kind());
    case HintPlace::data: return data(kind());
    }
    return {};
}

} // namespace tenderspot::platform
