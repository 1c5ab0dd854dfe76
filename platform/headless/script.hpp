// SPDX-License-Identifier: MIT
// The script language: one command per line; the whole script is parsed before anything runs. See README.md.
#pragma once

#include "domain/result.hpp"
#include "domain/time.hpp"
#include "ports/notifier.hpp"
#include "ui/toolkit/input.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::platform::script {

// One line each, to be read as a list.
// clang-format off
struct Tap { std::string role, name; }; ///< `role` may be empty.
struct TapAt { ui::Point at; };
struct DoubleTap { std::string name; };
struct Hold { std::string name; Duration length; };
struct Drag { ui::Point from, to; };
struct Pinch { float factor; ui::Point at; };
struct PressKey { ui::Key key; };
struct HoldKey { ui::Key key; Duration length; }; ///< The key repeats as on a desktop.
struct Type { std::string text; };
struct ScrollTo { std::string name; };
struct ReadOn {}; ///< Scrolls through a list that must be read until all of it has been in view.
struct Advance { Duration by; };
struct Suspend { Duration by; };
struct Kill {};
struct Start {};
struct Expect { std::string text; };
struct ExpectRegex { std::string pattern; };
struct ExpectNo { std::string text; };
struct ExpectCue { std::string name; };
struct ExpectSaid { std::string words; };   ///< Said since the last one taken.
struct Hide {};                             ///< The window is hidden: by another app, or by a call.
struct Show {};
struct Cues { std::string file; };          ///< Writes all cues so far, with their times.
struct ExpectScreen { std::string state; }; ///< "on" or "may-sleep".
struct Tree { std::string file; };
struct Mirror { std::string file; };
struct Screenshot { std::string file; };
struct Resize { ui::Size size; std::optional<float> scale; };
struct Set { std::string key, value; };
struct SetClock { std::string time, zone; }; ///< `zone` may be empty.

// Reminders
struct ExpectNotice { std::string text; };   ///< In a notice being shown: title, body, or a button.
struct ExpectNoNotice {};
struct ExpectNotices { std::string file; };  ///< All notices ever shown match the lines of the file.
struct Notices {};                           ///< Prints all notices.
struct Answer { NoticeAnswer answer; };
struct SetZone { std::string zone; };        ///< The user travels; the clock shows another time.
enum class Power { off, on };
struct SetAgent { Power power; };            ///< Off: killed and not restarted, as with a flat battery.
struct SetDoNotDisturb { Power power; };
struct SetPermission { NoticePermission permission; }; ///< For system notices.
struct ExpectSystemNotice { std::string text; };       ///< Like ExpectNotice, where the app shows its own as well.
struct ExpectNoSystemNotice {};
// clang-format on

using ReminderCommand = std::variant<ExpectNotice, ExpectNoNotice, ExpectNotices, Notices, Answer, SetZone, SetAgent,
                                     SetDoNotDisturb, SetPermission, ExpectSystemNotice, ExpectNoSystemNotice>;

using Command =
    std::variant<Tap, TapAt, DoubleTap, Hold, Drag, Pinch, PressKey, HoldKey, Type, ScrollTo, ReadOn, Advance, Suspend,
                 Kill, Start, Expect, ExpectRegex, ExpectNo, ExpectCue, ExpectSaid, Hide, Show, Cues, ExpectScreen,
                 Tree, Mirror, Screenshot, Resize, Set, SetClock, ReminderCommand>;

struct Line
{
    int number;       ///< Starting at 1.
    std::string text; ///< As written.
    Command command;
};

struct BadLine
{
    int number;
    std::string reason;
};

[[nodiscard]] Result<std::vector<Line>, BadLine> parse(std::string const& text);

/// "390x844"
[[nodiscard]] std::optional<ui::Size> parse_size(std::string const& word);

/// "90s", "500ms", "8h", "2d"; empty for anything else.
[[nodiscard]] std::optional<Duration> parse_duration(std::string const& word);

} // namespace tenderspot::platform::script
