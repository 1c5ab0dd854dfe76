// SPDX-License-Identifier: MIT
// A host without folders of the user's: files are handed over and asked for, and a backup is asked for every week.
#include "app/data/data_reduce.hpp"
#include "journal/backup.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace exchange_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

struct Downloads : FileExchange
{
    explicit Downloads(TestWorld& in) : world{in} { world.exchange = this; }

    void hand_over(std::string const& path, std::string const& name, ExchangedFile kind) override
    {
        names.push_back(name);
        kinds.push_back(kind);
        last = world.disk.bytes(path);
    }
    void ask_for_file(ExchangedFile) override { ++asked; }
    [[nodiscard]] Keeping keeping() const override { return promise; }

    TestWorld& world;
    Keeping promise = Keeping::may_be_evicted;
    std::vector<std::string> names;
    std::vector<ExchangedFile> kinds;
    Bytes last;
    int asked = 0;
};

void one_treatment(TestWorld& world, app::App& app)
{
    world.run(app, 3h); // After which another one may begin.
    app.dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app.dispatch(app::NothingNew{}); // Asked for after four weeks.
    app.dispatch(app::StartTreatment{});
    world.run(app, 110s);
    app.dispatch(app::SaveScore{});
    app.dispatch(app::LeaveTreatment{});
}

void wait(TestWorld& world, app::App& app, Duration by)
{
    world.run(app, by);
    app.dispatch(app::Appear{});
}

bool asks(app::App const& app) { return app::asks_backup(app.state()); }

} // namespace

TEST_CASE("Exchange: a backup is handed over whole, is not kept here, and another device can read it", "[app][data]")
{
    TestWorld world;
    Downloads downloads{world};
    auto app = world.start();
    one_treatment(world, *app);
    app->dispatch(app::BackUp{});
    REQUIRE(downloads.names == std::vector<std::string>{"tenderspot-2026-11-22.tsb"});
    CHECK(downloads.kinds.front() == ExchangedFile::backup);
    CHECK(std::holds_alternative<app::BackedUp>(app->state().data.result));
    CHECK(world.disk.bytes("/backups/tenderspot-2026-11-22.tsb").empty());

    TestWorld other;
    other.fresh_id = 8;
    Downloads chosen{other};
    auto there = other.start();
    there->dispatch(app::AskForBackup{});
    CHECK(chosen.asked == 1);
    other.disk.put("/given/mine.tsb", downloads.last);
    there->dispatch(app::FileGiven{"/given/mine.tsb"});
    auto const* opened = std::get_if<app::BackupOpened>(&there->state().data.result);
    REQUIRE(opened);
    CHECK(opened->preview.new_treatments == 1);
    CHECK(there->state().history.size() == 0);
    there->dispatch(app::BringIn{});
    CHECK(there->state().history.size() == 1);
}

TEST_CASE("Exchange: what cannot be made is not handed over, and does not count as a backup", "[app][data]")
{
    TestWorld world;
    Downloads downloads{world};
    auto app = world.start();
    one_treatment(world, *app);
    world.files.set(every(CallKind::create, FileError::no_space));
    app->dispatch(app::BackUp{});
    CHECK(downloads.names.empty());
    CHECK(app->state().plan.last_backup == 0);
    app->dispatch(app::SaveCalendar{});
    CHECK(downloads.names.empty());
}

TEST_CASE("Exchange: no file is asked for in a treatment, and none that comes then is opened", "[app][data]")
{
    TestWorld world;
    Downloads downloads{world};
    auto app = world.start();
    app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app->dispatch(app::StartTreatment{});
    app->dispatch(app::AskForBackup{});
    app->dispatch(app::FileGiven{"/given/mine.tsb"});
    CHECK(downloads.asked == 0);
    CHECK(std::holds_alternative<std::monostate>(app->state().data.result));
}

TEST_CASE("Exchange: a backup is asked for a week after the last one, and put off by a day", "[app][data]")
{
    TestWorld world;
    Downloads downloads{world};
    auto app = world.start();
    wait(world, *app, 24h * 30);
    CHECK_FALSE(asks(*app)); // There is nothing to lose.
    one_treatment(world, *app);
    wait(world, *app, 24h * 6);
    CHECK_FALSE(asks(*app));
    wait(world, *app, 24h);
    CHECK(asks(*app));
    app->dispatch(app::BackUpLater{});
    CHECK_FALSE(asks(*app));
    wait(world, *app, 23h);
    CHECK_FALSE(asks(*app));
    app.reset(); // Also over a reload.
    app = world.start();
    CHECK_FALSE(asks(*app));
    wait(world, *app, 1h);
    CHECK(asks(*app));
    app->dispatch(app::BackUp{});
    CHECK_FALSE(asks(*app));
    wait(world, *app, 24h * 60);
    CHECK_FALSE(asks(*app)); // It has all there is.
    one_treatment(world, *app);
    CHECK(asks(*app));
    app.reset();
    app = world.start();
    CHECK(asks(*app));
    app->dispatch(app::BackUp{});
    app.reset();
    app = world.start();
    CHECK_FALSE(asks(*app));
}

TEST_CASE("Exchange: nobody is asked where the data is promised to stay, or lies in folders", "[app][data]")
{
    TestWorld world;
    Downloads downloads{world};
    downloads.promise = Keeping::promised;
    auto app = world.start();
    one_treatment(world, *app);
    wait(world, *app, 24h * 30);
    CHECK_FALSE(asks(*app));
    downloads.promise = Keeping::may_be_evicted; // It came out otherwise.
    app->dispatch(app::Settled{});
    CHECK(asks(*app));
    app.reset();
    world.exchange = nullptr;
    app = world.start();
    CHECK_FALSE(asks(*app));
}

} // namespace exchange_test
