// SPDX-License-Identifier: MIT
// Runs reducers and does what they ask for.
#include "app/app.hpp"

#include "app/care/care_reduce.hpp"

namespace tenderspot::app {

App::App(World world, Storage storage) : world_{world}, storage_{std::move(storage)}
{
    state_.facts = &world_.catalogue;
    state_.now = {world_.clock.boot_now(), world_.clock.wall_now()};
    open_journal();
}

void App::open_journal()
{
    journal_.reset();
    state_.history = {};
    state_.journal = {};
    auto const keep = [&](KeptRecord&& record) { state_.history.apply(std::move(record)); };
    auto opened = Journal::open(world_.files, storage_.folder, storage_.device, keep);
    if (!opened) {
        state_.journal.refused = opened.error();
        return;
    }
    journal_ = std::move(opened).value();
    state_.journal.report = journal_->report();
    for (auto const& [key, value] : state_.history.settings())
        apply(state_.settings, key, value);
    resume_packs(state_);
    if (!state_.journal.report.read_only) offer_recovery(state_);
}

struct App::Run
{
    App& app;
    void operator()(Append const& effect) const
    {
        auto const read_only = Result<RecordId, SaveError>{SaveError::read_only};
        auto const id = app.journal_ ? app.journal_->append(effect.record) : read_only;
        if (id) app.run(reduce(app.state_, Appended{{id.value(), effect.record}}));
        else app.run(reduce(app.state_, AppendFailed{effect.record, id.error()}));
    }
    void operator()(GiveCue const& effect) const
    {
        app.world_.cues.give(effect.cue, effect.volume, app.state_.now.boot);
    }
    void operator()(Say const& effect) const
    {
        if (!app.world_.words) return;
        if (auto const words = app.world_.words(app.state_, effect.about); !words.empty())
            app.world_.speech.say(words, effect.volume);
    }
    void operator()(Hush const&) const { app.world_.speech.hush(); }
    void operator()(Buzz const& effect) const { app.world_.haptics.buzz(effect.cue); }
    void operator()(KeepScreen const& effect) const { app.world_.keep_awake.set(effect.screen); }
    void operator()(app::Reopen const&) const { app.open_journal(); }
    void operator()(Close const&) const { app.closed_ = true; }
};

void App::run(Effects const& effects)
{
    for (auto const& effect : effects)
        std::visit(Run{*this}, effect);
}

void App::dispatch(Action const& action)
{
    state_.now = {world_.clock.boot_now(), world_.clock.wall_now()};
    ++revision_;
    run(reduce(state_, action));
}

void App::tick()
{
    auto const due = app::wake_at(state_);
    if (due && world_.clock.boot_now() >= *due) dispatch(Ticked{});
}

std::optional<Instant> App::wake_at() const { return app::wake_at(state_); }

} // namespace tenderspot::app
