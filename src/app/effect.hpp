// SPDX-License-Identifier: MIT
// What a reducer wants done outside; the shell does it and reports back with an action.
#pragma once

#include "domain/cold_pack_timer.hpp"
#include "domain/record.hpp"
#include "domain/strain.hpp"
#include "domain/treatment.hpp"
#include "ports/keep_awake.hpp"
#include "ports/reminders.hpp"
#include "report/calendar.hpp"

#include <variant>
#include <vector>

namespace tenderspot::app {

/// What a voice can be asked to speak about.
struct Sample
{
};
using Spoken = std::variant<Signal, PackPhase, Sample>;

// One line each, so that they read as a list.
// clang-format off
struct Append { Record record; }; ///< Answered by Appended or AppendFailed before anything else happens.
struct GiveCue { Cue cue; int volume; };
struct Say { Spoken about; int volume; }; ///< In the words of Ports::words; silent if there are none for it.
struct Hush {};
struct Buzz { Cue cue; };
struct KeepScreen { Screen screen; };
struct Reopen {};                 ///< Opens the journal again.
struct OpenFolder { std::string path; }; ///< Opens the journal of another person; answered by JournalOpened.
struct LookForNews {};            ///< From other devices.
struct MakeBackup {};             ///< Answered by DataTold.
struct ListBackups {};
struct LookIntoBackup { std::string path; };
struct RestoreBackup { std::string path; };
struct SalvageJournal {};
struct AskForFile {};             ///< For a backup; answered by FileGiven, or never.
struct Settle {};                 ///< Retries what was refused.
struct TakeOver {};               ///< Takes over from another window.
struct LetGo {};                  ///< Releases the journal to another window.
struct WriteCalendar { report::CalendarWords words; };
struct TellAgent {};              ///< Something that reminders depend on was saved; starts the agent if it is needed.
struct StartAgent {};
struct TestReminder { int seconds; };
struct LookAtReminders {};        ///< Answered by RemindersTold.
struct KeepAtLogin { AtLogin when; };
struct AskPermission {};          ///< Permission to show notices.
struct PassAnswer { NoticePlace place; NoticeAnswer answer; }; ///< To the agent.
struct TakeUpdate {};
struct Close {};
// clang-format on

using Effect = std::variant<Append, GiveCue, Say, Hush, Buzz, KeepScreen, Reopen, OpenFolder, LookForNews, MakeBackup,
                            ListBackups, LookIntoBackup, RestoreBackup, SalvageJournal, AskForFile, Settle, TakeOver,
                            LetGo, WriteCalendar, TellAgent, StartAgent, TestReminder, LookAtReminders, KeepAtLogin,
                            AskPermission, PassAnswer, TakeUpdate, Close>;
using Effects = std::vector<Effect>;

inline void add(Effects& to, Effects const& more) { to.insert(to.end(), more.begin(), more.end()); }

} // namespace tenderspot::app
