// SPDX-License-Identifier: MIT
// Everything the app knows while it runs: what was read from the journal, and where the user is.
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
    Zone const* zone = nullptr; ///< Of the place where the device is; never null in an App.

    [[nodiscard]] Present present() const { return {wall, zone}; }
};

/// A deletion that can still be taken back with one tap.
struct Undo
{
    TreatmentId treatment;
    Instant until;
    bool operator==(Undo const&) const = default;
};

enum class TakeoverState { possible, asked };

/// How the journal is; what the user is told about it is chosen in ui/.
struct JournalCondition
{
    std::optional<OpenError> refused;      ///< Nothing could be opened; nothing can be done but retry.
    Report report;                         ///< Of the last opening.
    std::optional<SaveError> save_failed;  ///< Of a change outside a treatment.
    bool told = false;                     ///< The user has read and dismissed what the report said.
    Settling settling = Settling::safe;    ///< Of what was appended: see Settlement.
    std::optional<SaveError> unsettled;    ///< Why some of it was refused; stays until all of it is safe.
    bool left_behind = false;              ///< Another window took it before all that was done here was safe.
    std::optional<TakeoverState> takeover; ///< Where another window can be asked to let go of the journal.
};

/// Of the app itself, where the host brings newer versions.
enum class Version { newest, newer_waits };

struct State
{
    Catalogue const* facts = nullptr; ///< The shipped ones; never null in an App.
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
    std::optional<SafetyFlow> safety; ///< The safety check, while it is being answered.
    CareFlow care;
    std::optional<TreatFlow> treat;
    std::optional<Unfinished> recovery; ///< A treatment that a kill cut short, to be decided on.
    std::optional<Undo> undo;
    Version version = Version::newest;
};

} // namespace tenderspot::app
