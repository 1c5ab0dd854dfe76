// SPDX-License-Identifier: MIT
// Runs the reducers and performs the effects that they ask for.
#include "app/app.hpp"

#include "app/care/care_reduce.hpp"
#include "app/care/signs.hpp"
#include "app/data/data_tasks.hpp"
#include "app/remind/remind_reduce.hpp"
#include "app/treat/treat_reduce.hpp"
#include "domain/earliest.hpp"
#include "journal/compaction.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

/// Compaction waits until the start is over.
constexpr Duration compaction_delay = std::chrono::seconds{20};
constexpr Duration agent_delay = std::chrono::seconds{3};

/// These begin a treatment, an exercise or a pack, or lead to one.
using Beginnings = std::variant<PrepareTreatment, PrepareSession, StartTreatment, StartSlot, BeginWalk, BeginExercise,
                                BeginPacks, Decide>;

/// Whether the app must first read what other devices have written: a sign ticked on the phone also stops the tablet.
struct NeedsNews
{
    template <class... Alternatives> bool operator()(std::variant<Alternatives...> const& group) const
    {
        return std::visit(*this, group);
    }
    template <class What> bool operator()(What const&) const { return is_in<What, Beginnings>; }
    bool operator()(Drive const& drive) const
    {
        return drive.command != Command::pause && drive.command != Command::stop;
    }
};

/// Whether less time has passed on the wall than since the device booted.
bool was_set_back(Now const& then, Now const& now)
{
    auto const passed = now.boot - then.boot, by_wall = Duration{now.wall.utc_ms - then.wall.utc_ms};
    return by_wall + std::chrono::seconds{1} < passed;
}

} // namespace

App::App(Ports world, Storage storage)
    : ports_{world},
      storage_{std::move(storage)},
      own_folder_{storage_.folder},
      store_{ports_.catalogue, {world.clock.boot_now(), world.clock.wall_now(), &world.clock}}
{
    open_journal();
    poll_ports();
    if (ports_.reminders && agent_need(state_) == AgentNeed::some) wake_agent_at_ = state_.now.boot + agent_delay;
}

App::~App() { close_journal(); }

/// Nothing may use the journal any more.
void App::close_journal()
{
    if (compaction_ && ports_.background) ports_.background->stop();
    compaction_.reset();
    compact_at_.reset();
    journal_.reset();
}

void App::open_journal()
{
    close_journal();
    auto history = std::make_shared<History>();
    auto const keep = [&](KeptRecord&& record) { history->apply(std::move(record)); };
    auto opened = Journal::open(ports_.files, storage_.folder, storage_.device, keep);
    if (!opened) return act(JournalRefused{opened.error()});
    journal_ = std::move(opened).value();
    act(JournalOpened{std::move(history), journal_->report(), storage_.folder == own_folder_});
    if (journal_->is_compaction_due() && ports_.background) compact_at_ = state_.now.boot + compaction_delay;
}

void App::look_for_news()
{
    if (!journal_ || !journal_->has_news()) return;
    auto history = std::make_shared<History>();
    if (journal_->read_again([&](KeptRecord&& record) { history->apply(std::move(record)); })) return;
    act(NewsRead{std::move(history), journal_->report()});
}

Now App::now() const { return {ports_.clock.boot_now(), ports_.clock.wall_now(), &ports_.clock}; }

/// Reports if somebody has set the clock back.
void App::take_time()
{
    auto const was = state_.now;
    store_.set_now(now());
    if (was_set_back(was, state_.now)) act(ClockSetBack{});
}

void App::begin_compaction()
{
    compact_at_.reset();
    compaction_ = journal_->begin_compaction();
    if (!compaction_) return;
    ports_.background->run([compaction = compaction_.get()](std::atomic<bool> const& stop) {
        // If this fails the journal stays as it was; the next start tries again.
        static_cast<void>(compaction->run([&stop](std::uint64_t, std::uint64_t) { return !stop; }));
    });
}

/// There may be no agent: it may have died while the app was closed, or never have been started.
void App::wake_agent()
{
    wake_agent_at_.reset();
    ports_.reminders->changed(agent_need(state_));
}

struct App::Run
{
    App& app;
    void operator()(Append const& effect) const
    {
        (*this)(Settle{}); // Nothing new can be safe before older data is.
        auto const read_only = Result<RecordId, SaveError>{SaveError::read_only};
        auto const id = app.journal_ ? app.journal_->append(effect.record) : read_only;
        if (id) app.act(Appended{{id.value(), effect.record}});
        else app.act(AppendFailed{effect.record, id.error()});
    }
    void operator()(GiveCue const& effect) const
    {
        app.ports_.cues.give(effect.cue, effect.volume, app.state_.now.boot);
    }
    void operator()(Say const& effect) const
    {
        if (!app.ports_.words) return;
        if (auto const words = app.ports_.words(app.state_, effect.about); !words.empty())
            app.ports_.speech.say(words, effect.volume);
    }
    void operator()(Hush const&) const { app.ports_.speech.hush(); }
    void operator()(Buzz const& effect) const { app.ports_.haptics.buzz(effect.cue); }
    void operator()(KeepScreen const& effect) const { app.ports_.keep_awake.set(effect.screen); }
    void operator()(Settle const&) const
    {
        if (app.ports_.settlement) app.ports_.settlement->retry();
    }
    void operator()(TakeOver const&) const
    {
        if (app.ports_.takeover) app.ports_.takeover->take_over();
    }
    void operator()(LetGo const&) const
    {
        app.close_journal();
        app.act(LetGone{});
    }
    void operator()(AskForFile const&) const
    {
        if (app.ports_.exchange) app.ports_.exchange->ask_for_file(ExchangedFile::backup);
    }
    void operator()(app::Reopen const&) const
    {
        (*this)(Settle{});
        app.open_journal();
    }
    void operator()(OpenFolder const& effect) const
    {
        (*this)(Settle{});
        app.close_journal(); // Before the other one is opened, so that never two are.
        app.storage_.folder = effect.path;
        app.open_journal();
    }
    void operator()(LookForNews const&) const { app.look_for_news(); }
    void operator()(MakeBackup const&) const { app.make_backup(); }
    void operator()(ListBackups const&) const { app.act(BackupsListed{list_backups(app.ports_.files, app.storage_)}); }
    void operator()(LookIntoBackup const& effect) const
    {
        app.tell(look_into_backup(app.ports_.files, app.storage_, effect.path));
    }
    void operator()(RestoreBackup const& effect) const
    {
        auto result = bring_in_backup(app.ports_.files, app.storage_, effect.path);
        app.open_journal();
        app.tell(std::move(result));
    }
    void operator()(SalvageJournal const&) const
    {
        app.close_journal();
        auto result = salvage_journal(app.ports_.files, app.storage_);
        app.open_journal();
        app.tell(std::move(result));
    }
    void operator()(WriteCalendar const& effect) const { app.save_calendar(effect.words); }
    void operator()(TellAgent const&) const
    {
        if (app.ports_.reminders) app.ports_.reminders->changed(agent_need(app.state_));
    }
    void operator()(StartAgent const&) const
    {
        if (app.ports_.reminders) app.ports_.reminders->start();
    }
    void operator()(TestReminder const& effect) const
    {
        if (app.ports_.reminders) app.ports_.reminders->test(effect.seconds);
    }
    void operator()(LookAtReminders const&) const
    {
        if (app.ports_.reminders) app.act(RemindersTold{app.ports_.reminders->look()});
    }
    void operator()(KeepAtLogin const& effect) const
    {
        if (app.ports_.reminders) app.ports_.reminders->set_at_login(effect.when);
    }
    void operator()(AskPermission const&) const
    {
        if (app.ports_.reminders) app.ports_.reminders->ask_permission();
    }
    void operator()(PassAnswer const& effect) const
    {
        if (app.ports_.reminders) app.ports_.reminders->answer(effect.place, effect.answer);
    }
    void operator()(TakeUpdate const&) const
    {
        if (app.ports_.updates) app.ports_.updates->take();
    }
    void operator()(Close const&) const { app.closed_ = true; }
};

void App::run(Effects const& effects)
{
    for (auto const& effect : effects)
        std::visit(Run{*this}, effect);
}

void App::dispatch(Action const& action)
{
    take_time();
    ++revision_;
    if (std::visit(NeedsNews{}, action.any())) look_for_news();
    act(action);
    poll_ports();
}

void App::tick()
{
    if (was_set_back(state_.now, now())) dispatch(Ticked{});
    if (compact_at_ && ports_.clock.boot_now() >= *compact_at_) {
        // Not during a treatment, which needs the disk for itself.
        if (is_under_way(state_)) compact_at_ = ports_.clock.boot_now() + compaction_delay;
        else begin_compaction();
    }
    if (wake_agent_at_ && ports_.clock.boot_now() >= *wake_agent_at_) wake_agent();
    auto const due = app::wake_at(state_);
    if (due && ports_.clock.boot_now() >= *due) dispatch(Ticked{});
}

std::optional<Instant> App::wake_at() const { return earliest({app::wake_at(state_), compact_at_, wake_agent_at_}); }

} // namespace tenderspot::app
