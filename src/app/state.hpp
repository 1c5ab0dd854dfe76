// SPDX-License-Identifier: MIT
// Everything the app knows while it runs: what it read from the journal, and where the user is.
#pragma once

#include "app/care/care_flow.hpp"
#include "app/care/safety_flow.hpp"
#include "app/data/data_flow.hpp"
#include "app/history/history_flow.hpp"
#include "app/learn/learn_flow.hpp"
#include "app/map/map_flow.hpp"
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

namespace tenderspot::app {

enum class Tab { today, map, learn, history, settings, help };

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

struct State
{
    Catalogue const* facts = nullptr; ///< The shipped catalogue; never null in an App.
    Tab tab = Tab::today;
    Now now;
    History history;
    Settings settings;
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
    Version version = Version::newest;
};

} // namespace tenderspot::app
