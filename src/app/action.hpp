// SPDX-License-Identifier: MIT
// Everything that can happen to the app: what the user does, and what effects report back.
#pragma once

#include "app/state.hpp"

#include <string>
#include <variant>

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
struct MoveCamera { Camera camera; };
struct SelectSpot { Spot spot; };
struct ClearSelection {};
struct Search { std::string text; };

// A treatment
struct PrepareTreatment { Spot spot; };
struct ChooseScore { Score score; }; ///< Before or after, whichever is asked for.
struct ChooseHold { std::uint32_t seconds; };
struct StartTreatment {};
enum class Command { pause, resume, extend, skip, stop };
struct Drive { Command command; };
struct AnswerFeel { Feel feel; };
struct SaveScore {};       ///< Done on the page after; the score may be missing.
struct RetrySave {};
struct LeaveTreatment {};  ///< From a page where nothing runs.

// After a kill
enum class Decision { keep, go_on, discard };
struct Decide { Decision decision; };

// History
struct OpenSession { SessionId session; };
struct EditSession {};
struct DraftBefore { Score score; };
struct DraftAfter { Score score; };
struct DraftNote { std::string text; };
struct SaveDraft {};
struct DeleteSession {};
struct UndoDelete {};
struct ShowMore {};

// Settings and the journal
struct ChangeSetting { std::string key, value; };
struct DismissNotice {};
struct RetryOpen {};

// Not by the user
struct Ticked {};
struct Appended { KeptRecord record; };
struct AppendFailed { Record record; SaveError error; };
// clang-format on

using Action = std::variant<OpenTab, GoBack, Quit, ShowView, ShowLayer, ShowForm, MoveCamera, SelectSpot,
                            ClearSelection, Search, PrepareTreatment, ChooseScore, ChooseHold, StartTreatment, Drive,
                            AnswerFeel, SaveScore, RetrySave, LeaveTreatment, Decide, OpenSession, EditSession,
                            DraftBefore, DraftAfter, DraftNote, SaveDraft, DeleteSession, UndoDelete, ShowMore,
                            ChangeSetting, DismissNotice, RetryOpen, Ticked, Appended, AppendFailed>;

} // namespace tenderspot::app
