// SPDX-License-Identifier: MIT
// Everything that can happen to the app: what the user does, and what effects report back.
#pragma once

#include "app/host_action.hpp"
#include "app/routine/routine_action.hpp"
#include "app/state.hpp"
#include "report/calendar.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace tenderspot::app {

// One line each, so that they read as a list.
// clang-format off
// Getting around
struct OpenTab { Tab tab; };
struct ShowPage { Page page; }; ///< One that begins with nothing: strain, exercises, routine, times, reminders.
struct GoBack {};
struct Quit {};

// The map
struct ShowView { View view; };
struct ShowLayer { Layer layer; };
struct ShowForm { MapForm form; };
struct ShowLegend { bool shown; };
struct MoveCamera { Camera camera; };
struct ShowFrame { Frame frame; };
struct TurnBy { float degrees; }; ///< By a finger; BodyPlates::angle defines the direction.
struct EndTurn {};                ///< The finger was lifted.
struct SelectSpot { Spot spot; };
struct ClearSelection {};
struct Search { std::string text; };

// Where does it hurt?
struct AskWhere {};
struct ToggleSore { SoreArea area; };
struct TouchBeside {}; ///< A part of the picture that belongs to no area.
struct ToggleSign { std::string warning; }; ///< On any page: the map, the safety check, Help, a stop.
struct ClearSign { std::string warning; SignOver why; };
struct ShowSigns { bool shown; };
struct ForgetSore {};
struct LeaveWhere {};

// The user's own mark
struct MarkPlace { int across_mm, up_mm; };
struct BeginMark { Spot spot; std::optional<MarkPlace> at; }; ///< Without a place: where the mark is, or the middle.
struct MoveMark { MarkPlace to; };
struct NameMark { std::string word; };
struct SaveMark {};
struct RemoveMark { Spot spot; };

// The satellites and the routine
struct BeginWalk { Spot from; };
struct AnswerCheck { Spot spot; Finding finding; std::optional<Score> tenderness; };
struct WalkTo { std::size_t step; };
struct LeaveWalk {};
struct PutInRoutine { std::vector<RoutineItem> items; }; ///< Items that are already in it stay as they are.
struct TakeFromRoutine { Spot spot; };

// Articles
struct OpenArticle { std::string id, section; };
struct CloseArticle {};
struct SearchPages { std::string text; };

// Before a treatment. "The open spot" is the one whose details are shown.
struct PrepareTreatment { Spot spot; std::optional<std::uint32_t> seconds{}; }; ///< No `seconds`: the usual length.
struct PrepareSession { ///< For an item, 0 seconds means the user's usual length.
    std::vector<RoutineItem> items;
    std::optional<Occurrence> slot{}; ///< The slot that the session is for.
};
struct OpenSpot { std::size_t step; };
struct ChooseScore { Score score; std::size_t step = 0; }; ///< Before: for the open spot; afterwards: for `step`.
struct ChooseHold { std::uint32_t seconds; };
struct ChooseMode { Mode mode; };
struct ChooseStrokes { int count; std::uint32_t beat_ms; };
struct ChooseTool { std::string tool; };
struct ChoosePressure { int low, high; };
struct MoveSpot { Direction direction; };
struct DropSpot {};
struct AddSpot { Spot spot; };
struct Overrule {}; ///< Overrules relative contraindications; a lock stays a lock.
struct StartTreatment {};

// A treatment or an exercise
enum class Command { pause, resume, extend, skip, stop };
struct Drive { Command command; };
struct AnswerFeel { Feel feel; };
struct ShowSheet { HoldPage::Sheet sheet; }; ///< Pauses the treatment.
struct StopBecause { StopReason reason; }; ///< Stops what is running and gives the reason; or gives it after the stop.
struct ConfirmDone { Did did; };
struct SaveScore {};       ///< The user is done with the page after the session; scores may be missing.
struct RetrySave {};
struct LeaveTreatment {};  ///< From a page where nothing is running.
struct Hide {};            ///< The window is hidden; the system may end the app.

// Care
struct BeginSafety {};
struct ToggleCondition { std::string warning; };
struct ToggleAgreed { std::string warning; };
struct NothingNew {};      ///< The answer "no" to "Anything new?"
struct SomethingNew {};
struct SawWarnings { std::vector<std::string> warnings; }; ///< Lines of the open list that have been fully in view.
struct SafetyOn {};        ///< To the next page of the check; from the conditions on, saves the answers. Does nothing
                           ///< while any line of the page has never been in view.
struct ReportSoreness { Score score; };
struct TellBruise { bool bruise; };
struct SaveSoreness { std::optional<Score> score{}; }; ///< Without a score: the one reported before.
struct OpenExercise { std::string exercise; };
struct BeginExercise { std::string exercise; };
struct ChangeStrain { StrainDraft draft; };
struct SaveStrain {};
struct AgreeStrain {};     ///< A clinician has agreed to pressing on that side.
enum class StrainEnd { healed, by_mistake };
struct EndStrain { StrainEnd why; }; ///< A serious strain heals only after a clinician has seen it.
struct ReportSwelling { Swelling swelling; };
struct BeginPacks { Pack pack; };
struct EndPacks {};
enum class Channel { tone, voice, vibration };
struct TryCue { Channel channel; };

// After a kill
enum class Decision { keep, go_on, discard };
struct Decide { Decision decision; };

// History
struct OpenTreatment { TreatmentId treatment; };
struct EditTreatment {};
struct DraftBefore { Score score; };
struct DraftAfter { Score score; };
struct DraftNote { std::string text; };
struct SaveDraft {};
struct DeleteTreatment {};
struct UndoDelete {};
struct ShowMore {};
struct ShowMonth { std::chrono::year_month month; };
struct ShowYear { std::chrono::year year; };
struct ShowDay { std::optional<std::int32_t> day; }; ///< In local days since 1970-01-01; without one: all days.
struct TakeEdit { RecordId edit; }; ///< Takes one of History::other_edits of the open treatment.
struct KeepTreatment {};              ///< Keeps it as shown and drops the edits of other devices.

// Settings and the journal
struct ChangeSetting { std::string key, value; };
struct DismissNotice {};
struct RetryOpen {};
struct OpenPerson { std::string folder; }; ///< Closes all that is about this person, then opens that data folder.
struct UseHere {};         ///< Rather than in another window.
struct HandOver {};        ///< To another window, once everything pending is saved or once it has taken all data.
struct DataTaken {};       ///< Another window has taken the data; what was not yet safe is lost.
struct UpdateReady {};     ///< A newer version of the app is waiting.
struct UseUpdate {};

// The data
struct BackUp {};
struct LookForBackups {};
struct OpenBackup { std::string path; }; ///< Shows what it would add; changes nothing.
struct BringIn {};                       ///< Restores the opened backup.
struct CloseBackup {};
struct Repair {};                        ///< Repairs a damaged journal.
struct BackUpLater {};                   ///< Postpones the request until tomorrow.
struct AskForBackup {};                  ///< On hosts where the user has to choose the file.
struct FileGiven { std::string path; };  ///< The file that was chosen.
struct SaveCalendar { report::CalendarWords words; }; ///< Exports the planned times as a calendar file.
struct Appear {};                        ///< The window, or another page, became visible.

// Reminders
struct CheckReminders {};            ///< Asks for the current condition of the reminders.
struct StartReminders {};            ///< Starts the agent if none is running.
struct TryReminder { int seconds; }; ///< Shows a test notice after that many seconds.
struct StartAtLogin { AtLogin when; };
struct AllowNotices {};              ///< Lets the system ask for permission to show notices.
struct AnswerReminder { NoticePlace place; NoticeAnswer answer; }; ///< The answer to a notice that the app shows.

// Not triggered by the user
struct RemindersTold { ReminderCondition condition; };
struct ShowReminder { NoticePlace place; NoticeText text; }; ///< Replaces the notice at that place.
struct HideReminder { NoticePlace place; };
struct DataTold { DataResult result; };
struct Ticked {};
struct Appended { KeptRecord record; };
struct AppendFailed { Record record; SaveError error; };
struct Settled {};         ///< Settlement has news.
// clang-format on

// Grouped, because one flat list of a hundred types costs seconds of compile time in every file that includes it.
using PageAction =
    std::variant<OpenTab, ShowPage, GoBack, Quit, OpenArticle, CloseArticle, SearchPages, ChangeSetting, DismissNotice,
                 RetryOpen, OpenPerson, UseHere, HandOver, DataTaken, UpdateReady, UseUpdate>;
using MapAction = std::variant<ShowView, ShowLayer, ShowForm, ShowLegend, MoveCamera, ShowFrame, TurnBy, EndTurn,
                               SelectSpot, ClearSelection, Search>;
using WhereAction =
    std::variant<AskWhere, ToggleSore, TouchBeside, ToggleSign, ClearSign, ShowSigns, ForgetSore, LeaveWhere>;
using SpotAction = std::variant<BeginMark, MoveMark, NameMark, SaveMark, RemoveMark, BeginWalk, AnswerCheck, WalkTo,
                                LeaveWalk, PutInRoutine, TakeFromRoutine>;
using PlanAction =
    std::variant<PrepareTreatment, PrepareSession, OpenSpot, ChooseScore, ChooseHold, ChooseMode, ChooseStrokes,
                 ChooseTool, ChoosePressure, MoveSpot, DropSpot, AddSpot, Overrule, StartTreatment>;
using TreatAction = std::variant<Drive, AnswerFeel, ShowSheet, StopBecause, ConfirmDone, SaveScore, RetrySave,
                                 LeaveTreatment, Hide, Decide>;
using CareAction =
    std::variant<BeginSafety, ToggleCondition, ToggleAgreed, NothingNew, SomethingNew, SawWarnings, SafetyOn,
                 ReportSoreness, TellBruise, SaveSoreness, OpenExercise, BeginExercise, ChangeStrain, SaveStrain,
                 AgreeStrain, EndStrain, ReportSwelling, BeginPacks, EndPacks, TryCue>;
using HistoryAction =
    std::variant<OpenTreatment, EditTreatment, DraftBefore, DraftAfter, DraftNote, SaveDraft, DeleteTreatment,
                 UndoDelete, ShowMore, ShowMonth, ShowYear, ShowDay, TakeEdit, KeepTreatment>;
using DataAction = std::variant<BackUp, LookForBackups, OpenBackup, BringIn, CloseBackup, Repair, SaveCalendar, Appear,
                                BackUpLater, AskForBackup, FileGiven>;
using ReminderAction = std::variant<CheckReminders, StartReminders, TryReminder, StartAtLogin, AllowNotices,
                                    AnswerReminder, RemindersTold, ShowReminder, HideReminder>;
using SystemAction = std::variant<Ticked, Appended, AppendFailed, DataTold, Settled>;

template <class What, class Group> inline constexpr bool is_in = false;
template <class What, class... Alternatives>
inline constexpr bool is_in<What, std::variant<Alternatives...>> = (std::is_same_v<What, Alternatives> || ...);

/// The first group that has `What` among its alternatives; void if none has.
template <class What, class Groups> struct GroupOf
{
    using Type = void;
};
template <class What, class First, class... Others> struct GroupOf<What, std::variant<First, Others...>>
{
    using Rest = GroupOf<What, std::variant<Others...>>;
    using Type = typename std::conditional_t<is_in<What, First>, std::type_identity<First>,
                                             std::type_identity<typename Rest::Type>>::type;
};

/// One of all these. The special members are defined in action.cpp: generated in every file that moves a node, they
/// accounted for two thirds of the time it takes to compile a screen.
class Action
{
public:
    using Any =
        std::variant<PageAction, MapAction, WhereAction, SpotAction, PlanAction, TreatAction, CareAction, HistoryAction,
                     SystemAction, HostAction, DataAction, ReminderAction, RoutineAction, SlotAction, SetUpAction>;

    /// Converts from any of the structs above; implicit, so that a view names only what happens.
    template <class What>
    requires(!std::is_void_v<typename GroupOf<What, Any>::Type>) Action(What what)
        : any_(std::in_place_type<typename GroupOf<What, Any>::Type>, std::in_place_type<What>, std::move(what))
    {
    }

    Action(Action const&);
    Action(Action&&) noexcept;
    Action& operator=(Action const&);
    Action& operator=(Action&&) noexcept;
    ~Action();

    [[nodiscard]] Any const& any() const { return any_; }

private:
    Any any_;
};

} // namespace tenderspot::app
