// SPDX-License-Identifier: MIT
// Everything that can happen to the app: what the user does, and what effects report back.
#pragma once

#include "app/host_action.hpp"
#include "app/state.hpp"
#include "report/calendar.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace tenderspot::app {

// One line each, to be read as a list.
// clang-format off
// Getting about
struct OpenTab { Tab tab; };
struct GoBack {};
struct Quit {};

// The map
struct ShowView { View view; };
struct ShowLayer { Layer layer; };
struct ShowForm { MapForm form; };
struct ShowLegend { bool shown; };
struct MoveCamera { Camera camera; };
struct ShowFrame { Frame frame; };
struct TurnBy { float degrees; }; ///< By a finger; see BodyPlates::angle for the direction.
struct EndTurn {};                ///< The finger lifted.
struct SelectSpot { Spot spot; };
struct ClearSelection {};
struct Search { std::string text; };

// Where does it hurt?
struct AskWhere {};
struct ToggleSore { SoreArea area; };
struct TouchBeside {}; ///< A place of the picture that belongs to no area.
struct ToggleSign { std::string warning; }; ///< From anywhere: the map, the safety check, Help, a stop.
struct ClearSign { std::string warning; SignOver why; };
struct ShowSigns { bool shown; };
struct ForgetSore {};
struct LeaveWhere {};

// The user's own mark
struct MarkPlace { int across_mm, up_mm; };
struct BeginMark { Spot spot; std::optional<MarkPlace> at; }; ///< Without a place: where it is, or in the middle.
struct MoveMark { MarkPlace to; };
struct NameMark { std::string word; };
struct SaveMark {};
struct RemoveMark { Spot spot; };

// The satellites and the routine
struct BeginWalk { Spot from; };
struct AnswerCheck { Spot spot; Finding finding; std::optional<Score> tenderness; };
struct WalkTo { std::size_t step; };
struct LeaveWalk {};
struct PutInRoutine { std::vector<RoutineItem> items; }; ///< What is in it already stays as it is.
struct TakeFromRoutine { Spot spot; };

// Pages to read
struct OpenArticle { std::string id, section; };
struct CloseArticle {};
struct SearchPages { std::string text; };

// Before a treatment. "The open spot" is the one whose details are shown.
struct PrepareTreatment { Spot spot; std::optional<std::uint32_t> seconds{}; }; ///< Without a length: the user's usual.
struct PrepareSession { ///< 0 seconds: the user's usual.
    std::vector<RoutineItem> items;
    std::optional<Occurrence> slot{}; ///< For which it is.
};
struct OpenSpot { std::size_t step; };
struct ChooseScore { Score score; std::size_t step = 0; }; ///< Before: of the open spot; after: of `step`.
struct ChooseHold { std::uint32_t seconds; };
struct ChooseMode { Mode mode; };
struct ChooseStrokes { int count; std::uint32_t beat_ms; };
struct ChooseTool { std::string tool; };
struct ChoosePressure { int low, high; };
enum class Direction { up, down };
struct MoveSpot { Direction direction; };
struct DropSpot {};
struct AddSpot { Spot spot; };
struct Overrule {}; ///< What only advises against the session; a lock stays a lock.
struct StartTreatment {};

// A treatment or a move
enum class Command { pause, resume, extend, skip, stop };
struct Drive { Command command; };
struct AnswerFeel { Feel feel; };
struct ShowSheet { HoldPage::Sheet sheet; }; ///< Pauses.
struct StopBecause { StopReason reason; }; ///< Stops what runs, and says why; or says why it was stopped.
struct ConfirmDone { Did did; };
struct SaveScore {};       ///< Done on the page after; the scores may be missing.
struct RetrySave {};
struct LeaveTreatment {};  ///< From a page where nothing runs.
struct Hide {};            ///< The window is no longer seen; the system may take the app away.

// Care
struct BeginSafety {};
struct ToggleCondition { std::string warning; };
struct ToggleAgreed { std::string warning; };
struct NothingNew {};      ///< "Anything new?" Nothing is.
struct SomethingNew {};
struct SawWarnings { std::vector<std::string> warnings; }; ///< Lines of the list that is open; each was in sight, whole.
struct SafetyOn {};        ///< To the next page of the check; from the conditions on, what was said is kept.
                           ///< Does nothing while a line of the page was never in sight.
struct ReportSoreness { Score score; };
struct TellBruise { bool bruise; };
struct SaveSoreness { std::optional<Score> score{}; }; ///< Without one: the one that was told.
struct OpenCare { CarePage page; };
struct OpenExercise { std::string exercise; };
struct BeginExercise { std::string exercise; };
struct ChangeStrain { StrainDraft draft; };
struct SaveStrain {};
struct AgreeStrain {};     ///< A clinician has agreed to pressing on that side.
enum class StrainEnd { healed, by_mistake };
struct EndStrain { StrainEnd why; }; ///< One that is serious has to be looked at before it has healed.
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
struct ShowDay { std::optional<std::int32_t> day; }; ///< In local days since 1970-01-01; without one: all.
struct TakeEdit { RecordId edit; }; ///< One of History::other_edits of the open treatment, instead of what is shown.
struct KeepTreatment {};              ///< As it is shown, whatever other devices said of it.

// Settings and the journal
struct ChangeSetting { std::string key, value; };
struct DismissNotice {};
struct RetryOpen {};
struct UseHere {};         ///< Instead of in another window.
struct HandOver {};        ///< Another window takes the data over, once all that waits is kept; or has taken all of it.
struct DataTaken {};       ///< Another window has taken the data; what was not safe by then is kept nowhere.
struct UpdateReady {};     ///< A newer version of the app waits.
struct UseUpdate {};

// The data
struct BackUp {};
struct LookForBackups {};
struct OpenBackup { std::string path; }; ///< Shows what it would bring; nothing is changed.
struct BringIn {};                       ///< The one that was opened.
struct CloseBackup {};
struct Repair {};                        ///< A damaged journal.
struct BackUpLater {};                   ///< Tomorrow is early enough.
struct AskForBackup {};                  ///< Where the user has to choose the file.
struct FileGiven { std::string path; };  ///< The one that was chosen.
struct SaveCalendar { report::CalendarWords words; }; ///< The planned times, as a file for calendars.
struct Appear {};                        ///< The window is seen again, or another page is.

// The routine
struct OpenRoutine { RoutinePage page; };
struct OpenItem { Spot spot; };          ///< Its details, or no longer.
struct ChangeItem { RoutineItem item; }; ///< Instead of the one of the same spot, as far as is allowed.
struct ShiftItem { Spot spot; Direction direction; };
struct CarryItem { std::size_t from, to; }; ///< By a finger, which has not let go yet.
struct DropItem {};                         ///< The finger let go.
struct UseTemplate { std::size_t index; Side side; }; ///< Adds what is not there yet.
struct ChangeTimes { Schedule schedule; };  ///< Not kept before SaveTimes or FinishSetUp.
struct OpenTime { std::size_t index; };
struct SaveTimes {};
struct PauseRoutine { std::optional<std::int32_t> until; }; ///< The day on which it goes on; without: now.
struct MarkDay { std::int32_t day; DayKind kind; };

// The slots of a day
struct OpenSlot { Occurrence slot; };    ///< The app was called for it.
struct ShowSlot { Occurrence slot; };    ///< What can be done with it, or no longer.
struct StartSlot { Occurrence slot; };
struct SnoozeSlot { Occurrence slot; int minutes; };
struct SkipSlot { Occurrence slot; };
struct UnskipSlot { Occurrence slot; };
struct BeginLog { Occurrence slot; };    ///< It was done without the app.
struct MoveLog { int minutes; };
struct SaveLog {};
struct LeaveLog {};

// The beginning
struct BeginSetUp {};
struct SetUpFor { SoreArea area; };
struct SetUpOn {};                                  ///< What was shown about the area has been read.
struct SetUpOnMap { SoreArea area; View view; };    ///< Leaves the set-up, to read about the area on the map.
struct SetUpWith { std::size_t index; Side side; }; ///< One of routine_templates.
struct SetUpTimes { int a_day; };                   ///< 2 to 4.
struct FinishSetUp { Switch reminders; };

// Reminders
struct CheckReminders {};            ///< Looks how they are.
struct StartReminders {};            ///< The agent, where none runs.
struct TryReminder { int seconds; }; ///< A test, so many seconds from now.
struct StartAtLogin { AtLogin when; };
struct AllowNotices {};              ///< Lets the system ask whether we may show notices.
struct AnswerReminder { NoticePlace place; NoticeAnswer answer; }; ///< One that the app shows.

// Not by the user
struct RemindersTold { ReminderCondition condition; };
struct ShowReminder { NoticePlace place; NoticeText text; }; ///< Instead of the one at that place.
struct HideReminder { NoticePlace place; };
struct DataTold { DataResult result; };
struct Ticked {};
struct Appended { KeptRecord record; };
struct AppendFailed { Record record; SaveError error; };
struct Settled {};         ///< Settlement has something new to say.
// clang-format on

// In groups: one flat list of a hundred types costs the compiler seconds in every file that knows it.
using PageAction = std::variant<OpenTab, GoBack, Quit, OpenArticle, CloseArticle, SearchPages, ChangeSetting,
                                DismissNotice, RetryOpen, UseHere, HandOver, DataTaken, UpdateReady, UseUpdate>;
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
                 ReportSoreness, TellBruise, SaveSoreness, OpenCare, OpenExercise, BeginExercise, ChangeStrain,
                 SaveStrain, AgreeStrain, EndStrain, ReportSwelling, BeginPacks, EndPacks, TryCue>;
using HistoryAction =
    std::variant<OpenTreatment, EditTreatment, DraftBefore, DraftAfter, DraftNote, SaveDraft, DeleteTreatment,
                 UndoDelete, ShowMore, ShowMonth, ShowYear, ShowDay, TakeEdit, KeepTreatment>;
using DataAction = std::variant<BackUp, LookForBackups, OpenBackup, BringIn, CloseBackup, Repair, SaveCalendar, Appear,
                                BackUpLater, AskForBackup, FileGiven>;
using RoutineAction = std::variant<OpenRoutine, OpenItem, ChangeItem, ShiftItem, CarryItem, DropItem, UseTemplate,
                                   ChangeTimes, OpenTime, SaveTimes, PauseRoutine, MarkDay>;
using SlotAction =
    std::variant<OpenSlot, ShowSlot, StartSlot, SnoozeSlot, SkipSlot, UnskipSlot, BeginLog, MoveLog, SaveLog, LeaveLog>;
using SetUpAction = std::variant<BeginSetUp, SetUpFor, SetUpOn, SetUpOnMap, SetUpWith, SetUpTimes, FinishSetUp>;
using ReminderAction = std::variant<CheckReminders, StartReminders, TryReminder, StartAtLogin, AllowNotices,
                                    AnswerReminder, RemindersTold, ShowReminder, HideReminder>;
using SystemAction = std::variant<Ticked, Appended, AppendFailed, DataTold, Settled>;

template <class What, class Group> inline constexpr bool is_in = false;
template <class What, class... Alternatives>
inline constexpr bool is_in<What, std::variant<Alternatives...>> = (std::is_same_v<What, Alternatives> || ...);

/// The first of the groups that has `What` among its alternatives; void if none has.
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

/// One of all these. Its special members are defined in action.cpp: written by the compiler into every file that moves
/// a node, they were two thirds of what a screen costs to compile.
class Action
{
public:
    using Any =
        std::variant<PageAction, MapAction, WhereAction, SpotAction, PlanAction, TreatAction, CareAction, HistoryAction,
                     SystemAction, HostAction, DataAction, ReminderAction, RoutineAction, SlotAction, SetUpAction>;

    /// From any of the structs above; implicit, so that a view names only what happens.
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
