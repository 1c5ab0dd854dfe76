// SPDX-License-Identifier: MIT
// The app without its user interface: holds the state, runs the reducers, and performs their effects through the ports.
#pragma once

#include "app/state_store.hpp"
#include "domain/body_map.hpp"
#include "domain/catalogue.hpp"
#include "journal/journal.hpp"
#include "ports/background.hpp"
#include "ports/clock.hpp"
#include "ports/cue_sink.hpp"
#include "ports/device_hints.hpp"
#include "ports/file_exchange.hpp"
#include "ports/files.hpp"
#include "ports/haptics.hpp"
#include "ports/keep_awake.hpp"
#include "ports/reminders.hpp"
#include "ports/settlement.hpp"
#include "ports/speech.hpp"
#include "ports/takeover.hpp"
#include "ports/updates.hpp"

#include <memory>
#include <string>

namespace tenderspot::app {

/// What a voice says about something; empty means nothing. The words are chosen in ui/, which the app does not know.
using Words = std::string (*)(State const&, Spoken const&);

/// What the app needs from the outside world; everything outlives it.
struct Ports
{
    Clock const& clock;
    Files& files;
    CueSink& cues;
    Speech& speech;
    Haptics& haptics;
    KeepAwake& keep_awake;
    Catalogue const& catalogue;
    BodyMap const& body_map;
    Words words = nullptr;            ///< Null: the voice stays silent.
    Background* background = nullptr; ///< Null: the journal is not compacted automatically.
    Reminders* reminders = nullptr;   ///< Null: there are no reminders.
    Settlement* settlement = nullptr; ///< Null: whatever was synced is safe.
    FileExchange* exchange = nullptr; ///< Null: the user can reach the folders directly.
    Takeover* takeover = nullptr;     ///< Null: the user has to close another window by hand.
    Updates* updates = nullptr;       ///< Null: newer versions are installed by other means.
    DeviceHints* hints = nullptr;     ///< Null: the device does everything that the app offers.
};

struct Storage
{
    std::string folder;
    Device device;
    std::string backups{}; ///< The folder where backups are written and looked for.
};

class App
{
public:
    /// Opens the journal; state().journal tells how that went.
    App(Ports world, Storage storage);

    ~App();
    App(App const&) = delete;
    App& operator=(App const&) = delete;

    void dispatch(Action const& action);

    /// Does whatever is due. Cheap when nothing is.
    void tick();

    [[nodiscard]] std::optional<Instant> wake_at() const;
    [[nodiscard]] State const& state() const { return state_; }
    [[nodiscard]] Ports const& ports() const { return ports_; }
    [[nodiscard]] std::string const& folder() const { return storage_.folder; }
    [[nodiscard]] std::string const& backups() const { return storage_.backups; }

    /// Increases whenever the state may have changed.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    [[nodiscard]] bool closed() const { return closed_; }

private:
    void open_journal();
    void close_journal();
    void look_for_news();
    void take_time();
    [[nodiscard]] Now now() const;
    /// Reduces the action and performs the resulting effects.
    void act(Action const& action) { run(store_.reduce(action)); }
    void begin_compaction();
    void tell(DataResult);
    void poll_ports();
    void make_backup();
    void save_calendar(report::CalendarWords const&);
    void wake_agent();
    void run(Effects const& effects);
    struct Run;

    Ports ports_;
    Storage storage_;
    std::string own_folder_; ///< Other folders may be opened later.
    StateStore store_;
    State const& state_ = store_.state();
    std::unique_ptr<Journal> journal_;
    std::unique_ptr<Compaction> compaction_;
    std::optional<Instant> compact_at_; ///< Empty: no compaction is due.
    std::optional<Instant> wake_agent_at_;
    std::uint64_t revision_ = 0;
    bool closed_ = false;
};

} // namespace tenderspot::app
