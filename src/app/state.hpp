// SPDX-License-Identifier: MIT
// Everything the app knows while it runs: what it read from the journal, and where the user is.
#pragma once

#include "app/care/care_flow.hpp"
#include "app/care/safety_flow.hpp"
#include "app/data/data_flow.hpp"
#include "app/history/history_flow.hpp"
#include "app/learn/learn_flow.hpp"
#include "app/map/map_flow.hpp"
#include "app/pages.hpp"
#include "app/remind/remind_flow.hpp"
#include "app/routine/routine_flow.hpp"
#include "app/settings/settings.hpp"
#include "app/treat/treat_flow.hpp"
#include "app/walk/walk_flow.hpp"
#include "domain/agenda.hpp"
#include "domain/catalogue.hpp"
#include "domain/history.hpp"
#include "journal/report.hpp"
#include "ports/settlement.hpp"

#include <optional>
#include <vector>

namespace tenderspot::app {

/// The present, read once for each action.
struct Now
{
    Instant boot;
    WallTime wall;
    Zone const* zone = nullptr; ///< For the place where the device is; never null in an App.

    [[nodiscard]] Present present() const { return {wall, zone}; }
};

/// A deletion that one tap can still undo.
struct Undo
{
    TreatmentId treatment;
    Instant until;
    bool operator==(Undo const&) const = default;
};

enum class TakeoverState { possible, asked };

/// The condition of the journal; ui/ chooses what to tell the user about it.
struct JournalCondition
{
    std::optional<OpenError> refused;      ///< Set if nothing could be opened; all one can do is retry.
    bool own = true;                       ///< Of the person whose device this is; its preferences are kept here.
    Report report;                         ///< From the last opening.
    std::optional<SaveError> save_failed;  ///< For a change outside a treatment.
    bool told = false;                     ///< The user has read and dismissed the messages of the report.
    Settling settling = Settling::safe;    ///< Of what was appended, see Settlement.
    std::optional<SaveError> unsettled;    ///< Why some of it was refused; stays until all of it is safe.
    bool left_behind = false;              ///< Another window took the data before everything done here was safe.
    std::optional<TakeoverState> takeover; ///< Set where another window can be asked to release the journal.
};

/// The version of the app, where the host provides newer ones.
enum class Version { newest, newer_waits };

/// All that is about one person. It is replaced whole when another journal is opened, so that nothing of one person is
/// ever seen with another.
struct Person
{
    Tab tab = Tab::today;
    std::vector<OpenPage> pages; ///< Over the tab, the top one last; see pages.hpp.
    History history;
    PlanSettings plan;
    JournalCondition journal;
    MapFlow map;
    LearnFlow learn;
    HistoryFlow treatments;
    DataFlow data;
    RoutineFlow routine;
    RemindFlow reminders;
    std::optional<WalkFlow> walk;
    std::optional<SafetyFlow> safety; ///< Set while the safety check is being answered.
    CareFlow care;
    std::optional<TreatFlow> treat;
    std::optional<Unfinished> recovery; ///< A treatment that a kill interrupted; the user decides what becomes of it.
    std::optional<Undo> undo;
};

/// A person, and the device.
struct State : Person
{
    Catalogue const* facts = nullptr; ///< The shipped catalogue; never null in an App.
    Now now;
    Preferences settings;
    std::optional<Keeping>
        keeping; ///< Set on hosts where files are handed over; empty if the user reaches the folders.
    Version version = Version::newest;
};

/// Forgets the person; the device stays as it is.
inline void forget_person(State& state) { static_cast<Person&>(state) = {}; }

} // namespace tenderspot::app
