// SPDX-License-Identifier: MIT
// A store that answers late, never, or with a refusal: nothing is called saved too early, and nothing is lost.
#include "app/treat/saving.hpp"
#include "app/treat/treat_reduce.hpp"
#include "session_fixture.hpp"

namespace settlement_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// Everything is on its way as soon as the app did something, until the test says what became of it.
struct LateStore : Settlement
{
    explicit LateStore(TestWorld& in) : world{in} { world.settlement = this; }

    [[nodiscard]] SettlementState settlement() const override { return now; }
    void flush() override
    {
        auto const syncs = count_syncs();
        if (syncs != seen && now.settling == Settling::safe) now.settling = Settling::on_its_way;
        seen = syncs;
        ++flushed;
    }
    void retry() override
    {
        if (now.settling != Settling::refused) return;
        now.settling = Settling::on_its_way;
        ++retried;
    }
    void answer(app::App& app, SettlementState state)
    {
        now = state;
        app.dispatch(app::Settled{});
    }
    [[nodiscard]] std::ptrdiff_t count_syncs() const
    {
        auto const& diary = world.files.diary();
        return std::count_if(diary.begin(), diary.end(), [](Call const& call) { return call.kind == CallKind::sync; });
    }

    TestWorld& world;
    SettlementState now;
    std::ptrdiff_t seen = 0;
    int flushed = 0, retried = 0;
};

constexpr SettlementState safe{Settling::safe, {}};
constexpr SettlementState full{Settling::refused, FileError::no_space};

void treat(TestWorld& world, app::App& app)
{
    app.dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    app.dispatch(app::StartTreatment{});
    world.run(app, 110s);
    REQUIRE(page<app::AfterPage>(app));
    do_all(app, {app::ChooseScore{score(4), 0}, app::SaveScore{}});
    REQUIRE(page<app::SavedPage>(app));
}

} // namespace

TEST_CASE("Settlement: where there is none, what was synced is saved", "[app][settlement]")
{
    TestWorld world;
    auto const app = world.start();
    treat(world, *app);
    CHECK(app::saving(app->state()) == app::Saving::done);
}

TEST_CASE("Settlement: saved is said only when the store has answered", "[app][settlement]")
{
    TestWorld world;
    LateStore store{world};
    auto const app = world.start();
    treat(world, *app);
    CHECK(app::saving(app->state()) == app::Saving::under_way);
    CHECK_FALSE(app::is_saved(app->state()));
    world.run(*app, 1h); // Never.
    CHECK(app::saving(app->state()) == app::Saving::under_way);
    store.answer(*app, safe);
    CHECK(app::saving(app->state()) == app::Saving::done);
    CHECK(app::is_saved(app->state()));
}

TEST_CASE("Settlement: a refusal is told like a failed save, is not left by a key, and a new try brings all of it",
          "[app][settlement]")
{
    TestWorld world;
    LateStore store{world};
    auto const app = world.start();
    treat(world, *app);
    store.answer(*app, full);
    CHECK(app::saving(app->state()) == app::Saving::refused);
    CHECK(app::why_not_saved(app->state()) == SaveError::no_space);
    app->dispatch(app::GoBack{});
    REQUIRE(page<app::SavedPage>(*app));
    CHECK(store.retried == 0);
    app->dispatch(app::RetrySave{});
    CHECK(store.retried == 1);
    // As long as nobody knows better it is not saved: no sentence comes and goes while it is tried.
    CHECK(app::saving(app->state()) == app::Saving::refused);
    store.answer(*app, full);
    CHECK(app::saving(app->state()) == app::Saving::refused);
    app->dispatch(app::RetrySave{});
    store.answer(*app, safe);
    CHECK(app::saving(app->state()) == app::Saving::done);
    CHECK_FALSE(app->state().journal.unsettled);
    CHECK(treatments(world).front().after == score(4));
}

TEST_CASE("Settlement: what is appended after a refusal tries all of it again", "[app][settlement]")
{
    TestWorld world;
    LateStore store{world};
    auto const app = world.start();
    app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    app->dispatch(app::StartTreatment{});
    store.answer(*app, full);
    CHECK(app::why_not_saved(app->state()) == SaveError::no_space);
    world.run(*app, 16s);
    CHECK(store.retried == 1);
    CHECK(app::why_not_saved(app->state()) == SaveError::no_space);
    store.answer(*app, safe);
    CHECK_FALSE(app::why_not_saved(app->state()));
}

TEST_CASE("Settlement: outside a treatment a refusal is told until it is settled", "[app][settlement]")
{
    TestWorld world;
    LateStore store{world};
    auto const app = world.start();
    store.answer(*app, safe);
    app->dispatch(app::ChangeSetting{"theme", "dark"});
    store.answer(*app, {Settling::refused, FileError::device});
    CHECK(app->state().journal.unsettled == SaveError::device);
    app->dispatch(app::DismissNotice{});
    CHECK(app->state().journal.unsettled == SaveError::device);
    app->dispatch(app::RetrySave{});
    store.answer(*app, safe);
    CHECK_FALSE(app->state().journal.unsettled);
    CHECK(app->state().settings.theme == app::Theme::dark);
}

TEST_CASE("Settlement: what runs is sent off when the page is hidden", "[app][settlement]")
{
    TestWorld world;
    LateStore store{world};
    auto const app = world.start();
    app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    app->dispatch(app::StartTreatment{});
    world.run(*app, 14s);
    store.answer(*app, safe);
    auto const syncs = store.seen;
    app->dispatch(app::Hide{});
    CHECK(store.seen > syncs);
    CHECK(app->state().journal.settling == Settling::on_its_way);
}

namespace {

struct AskedTab : Takeover
{
    void take_over() override { ++asked; }
    int asked = 0;
};

} // namespace

TEST_CASE("Takeover: the tab that hands over writes down what runs and lets go; the other finds it unfinished",
          "[app][settlement]")
{
    TestWorld world;
    AskedTab tab;
    world.takeover = &tab;
    auto first = world.start();
    first->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    first->dispatch(app::StartTreatment{});
    world.run(*first, 40s);
    world.asked = SafetyCheck::open;
    auto const second = world.start();
    CHECK(second->state().journal.refused == OpenError::in_use);
    CHECK(second->state().journal.takeover == app::TakeoverState::possible);
    second->dispatch(app::UseHere{});
    second->dispatch(app::UseHere{});
    CHECK(tab.asked == 1);
    CHECK(second->state().journal.takeover == app::TakeoverState::asked);

    first->dispatch(app::HandOver{});
    CHECK(first->state().journal.refused == OpenError::in_use);
    CHECK(first->state().journal.takeover == app::TakeoverState::possible);
    CHECK_FALSE(first->state().treat);
    CHECK_FALSE(app::is_under_way(first->state()));
    CHECK(world.screen.screen == Screen::may_sleep);
    second->dispatch(app::RetryOpen{});
    CHECK_FALSE(second->state().journal.refused);
    REQUIRE(second->state().recovery);
    REQUIRE(second->state().recovery->last);
    CHECK(second->state().recovery->last->held_ms == 30000);
    // And nothing that the first still does reaches the journal.
    auto const before = world.disk.all();
    world.run(*first, 5min);
    first->dispatch(app::ChangeSetting{"theme", "dark"});
    CHECK(world.disk.all() == before);
    first->dispatch(app::RetryOpen{});
    CHECK(first->state().journal.refused == OpenError::in_use);
}

TEST_CASE("Takeover: what was not safe when another tab took the data is told of, until the data is here again",
          "[app][settlement]")
{
    TestWorld world;
    AskedTab tab;
    world.takeover = &tab;
    auto const app = world.start();
    app->dispatch(app::DataTaken{});
    CHECK(app->state().journal.refused == OpenError::in_use);
    CHECK(app->state().journal.left_behind);
    app->dispatch(app::UseHere{});
    CHECK(app->state().journal.left_behind);
    app->dispatch(app::RetryOpen{});
    CHECK_FALSE(app->state().journal.refused);
    CHECK_FALSE(app->state().journal.left_behind);
    app->dispatch(app::HandOver{});
    CHECK_FALSE(app->state().journal.left_behind);
}

TEST_CASE("Takeover: scores that were chosen are saved before another tab has the data", "[app][settlement]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    app->dispatch(app::StartTreatment{});
    world.run(*app, 110s);
    app->dispatch(app::ChooseScore{score(2), 0});
    app->dispatch(app::HandOver{});
    CHECK(treatments(world).front().after == score(2));
    CHECK_FALSE(app->state().journal.takeover);
}

} // namespace settlement_test
