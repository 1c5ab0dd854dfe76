// SPDX-License-Identifier: MIT
// The app with its data: backing up, restoring, repairing, other devices' news, and making the journal smaller.
#include "app/treat/treat_reduce.hpp"
#include "journal/frame.hpp"
#include "journal/segment.hpp"
#include "journal/wire.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace data_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t other_id = 99;

struct NotedWork : Background
{
    void run(Work work) override { waiting.push_back(std::move(work)); }
    void stop() override { waiting.clear(); }
    std::vector<Work> waiting;
};

TreatmentId one_treatment(TestWorld& world, app::App& app)
{
    world.run(app, 3h); // After which another one may begin.
    app.dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app.dispatch(app::StartTreatment{});
    world.run(app, 110s);
    app.dispatch(app::SaveScore{});
    app.dispatch(app::LeaveTreatment{});
    return app.state().history.newest(0).id;
}

/// What another device wrote at that time, as a synchroniser brings it.
void bring_news(TestWorld& world, std::vector<Record> const& records)
{
    auto const journal = Journal::open(world.other_disk, "/data", {2, other_id}, [](KeptRecord&&) {});
    REQUIRE(journal);
    for (auto const& record : records)
        REQUIRE(journal.value()->append(record));
    auto const path = "/data/" + file_name({other_id, 1});
    world.disk.put(path, world.other_disk.bytes(path));
    world.disk.put("/data/device-0000000000000002.id", world.other_disk.bytes("/data/device-0000000000000002.id"));
}

/// So many settings, one after another, without the cost of saving each.
Bytes long_journal(std::uint64_t count)
{
    SegmentName const name{7, 1};
    auto bytes = encode(SegmentHeader{name});
    for (std::uint64_t i = 1; i <= count; ++i) {
        auto const at = bytes.size();
        bytes.resize(at + frame_header_size);
        auto header = encode_payload(SettingChanged{{1000, 0, ""}, "hold", "90"}, bytes);
        header.number = i;
        header.stamp = i;
        seal_frame(std::span{bytes}.subspan(at), header, record_salt(name));
    }
    return bytes;
}

template <class Kind> Kind const* result(app::App const& app) { return std::get_if<Kind>(&app.state().data.result); }

} // namespace

TEST_CASE("Data: a backup is made under a free name of the day, found again, and holds all", "[app][data]")
{
    TestWorld world;
    auto app = world.start();
    one_treatment(world, *app);
    app->dispatch(app::BackUp{});
    REQUIRE(result<app::BackedUp>(*app));
    CHECK(result<app::BackedUp>(*app)->path == "/backups/tenderspot-2026-11-22.tsb");
    CHECK(result<app::BackedUp>(*app)->summary.treatments == 1);
    app->dispatch(app::BackUp{});
    CHECK(result<app::BackedUp>(*app)->path == "/backups/tenderspot-2026-11-22-2.tsb");
    app->dispatch(app::LookForBackups{});
    REQUIRE(app->state().data.backups);
    CHECK(app->state().data.backups->size() == 2);
    app->dispatch(app::OpenBackup{app->state().data.backups->front()});
    REQUIRE(result<app::BackupOpened>(*app));
    CHECK(result<app::BackupOpened>(*app)->preview.new_records == 0);
}

TEST_CASE("Data: a backup of another device shows what it would bring, and brings it when told to", "[app][data]")
{
    TestWorld from;
    auto other = from.start();
    one_treatment(from, *other);
    other->dispatch(app::BackUp{});
    TestWorld world;
    world.fresh_id = 8;
    auto app = world.start();
    auto const path = std::string{"/backups/tenderspot-2026-11-22.tsb"};
    world.disk.put(path, from.disk.bytes(path));
    auto const before = world.disk.all();
    app->dispatch(app::OpenBackup{path});
    REQUIRE(result<app::BackupOpened>(*app));
    CHECK(result<app::BackupOpened>(*app)->preview.new_treatments == 1);
    CHECK(world.disk.all() == before);
    CHECK(app->state().history.size() == 0);
    app->dispatch(app::BringIn{});
    REQUIRE(result<app::Restored>(*app));
    CHECK(app->state().history.size() == 1);
    world.run(*app, 3h); // The other device's clock was ahead.
    one_treatment(world, *app);
    CHECK(app->state().history.size() == 2);
    app.reset();
    app = world.start();
    CHECK(app->state().history.size() == 2);
}

TEST_CASE("Data: what fails is said, and nothing has changed", "[app][data]")
{
    TestWorld world;
    auto app = world.start();
    world.files.set(every(CallKind::create, FileError::no_space));
    app->dispatch(app::BackUp{});
    REQUIRE(result<app::DataFailed>(*app));
    CHECK(result<app::DataFailed>(*app)->error == TaskError::no_space);
    world.files.set(never());
    world.disk.put("/backups/x.tsb", Bytes(100));
    auto const before = world.disk.all();
    app->dispatch(app::OpenBackup{"/backups/x.tsb"});
    REQUIRE(result<app::DataFailed>(*app));
    CHECK(result<app::DataFailed>(*app)->error == TaskError::not_a_backup);
    app->dispatch(app::BringIn{});
    CHECK(world.disk.all() == before);
}

TEST_CASE("Data: a damaged history is repaired when told to, and can be added to again", "[app][data]")
{
    TestWorld world;
    auto app = world.start();
    one_treatment(world, *app);
    app.reset();
    auto const path = "/data/" + file_name({7, 1});
    auto bytes = world.disk.bytes(path);
    bytes[bytes.size() / 2] ^= std::byte{1}; // How far the treatment was at some moment.
    world.disk.put(path, bytes);
    app = world.start();
    CHECK(app->state().journal.report.read_only == WhyReadOnly::damaged);
    CHECK(app->state().history.size() == 1);
    app->dispatch(app::Repair{});
    REQUIRE(result<Salvaged>(*app));
    CHECK(result<Salvaged>(*app)->missing == 1);
    CHECK_FALSE(app->state().journal.report.read_only);
    CHECK(app->state().history.size() == 1);
    one_treatment(world, *app);
    CHECK(app->state().history.size() == 2);
}

TEST_CASE("Data: other devices' news is heard before anything begins, and every 15 s while it runs", "[app][data]")
{
    TestWorld world;
    auto app = world.start();
    one_treatment(world, *app);
    bring_news(world, {TreatmentBegan{{1000, 0, ""}, {"QL-2", Side::left}, 60, {}},
                       TreatmentEnded{{other_id, 1}, {2000, 0, ""}, Outcome::finished, 60000, {}, {}}});
    world.run(*app, 3h);
    CHECK(app->state().history.size() == 1);
    app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    CHECK(app->state().history.size() == 2);
    app->dispatch(app::StartTreatment{});
    world.run(*app, 40s);
    REQUIRE(app::is_under_way(app->state()));
    SECTION("an emergency sign")
    {
        bring_news(world, {SignReported{{3000, 0, ""}, "saddle", Urgency::emergency}});
        world.run(*app, 15s);
        CHECK_FALSE(app::is_under_way(app->state()));
        CHECK(app->state().history.size() == 3);
    }
    SECTION("what locks nothing")
    {
        bring_news(world, {SettingChanged{{3000, 0, ""}, "theme", "dark"}});
        world.run(*app, 15s);
        CHECK(app::is_under_way(app->state()));
        CHECK(app->state().journal.report.others.size() == 1);
    }
}

TEST_CASE("Data: a treatment that runs on another device is not offered as cut short here", "[app][data]")
{
    TestWorld world;
    world.start().reset();
    bring_news(world, {TreatmentBegan{{1000, 0, ""}, {"QL-2", Side::left}, 60, {}}});
    auto const app = world.start();
    CHECK(app->state().history.unfinished().size() == 1);
    CHECK_FALSE(app->state().recovery);
}

TEST_CASE("Data: a long journal is made smaller in the background, after the start and not in a treatment",
          "[app][data]")
{
    TestWorld world;
    NotedWork background;
    world.background = &background;
    world.disk.put("/data/" + file_name({7, 1}), long_journal(60'000));
    auto app = world.start();
    CHECK(background.waiting.empty());
    app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app->dispatch(app::StartTreatment{});
    world.run(*app, 60s);
    CHECK(background.waiting.empty());
    world.run(*app, 60s);
    app->dispatch(app::SaveScore{});
    app->dispatch(app::LeaveTreatment{});
    world.run(*app, 60s);
    REQUIRE(background.waiting.size() == 1);
    std::atomic<bool> const stop{false};
    background.waiting[0](stop);
    one_treatment(world, *app);
    app.reset();
    CHECK_FALSE(world.disk.bytes("/data/" + file_name({7, 1}, FileKind::snapshot)).empty());
    app = world.start();
    CHECK(app->state().history.size() == 2);
    CHECK(app->state().journal.report.records < 1000);
    world.run(*app, 60s);
    CHECK(background.waiting.empty());
}

} // namespace data_test
