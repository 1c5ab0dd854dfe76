// SPDX-License-Identifier: MIT
// A disk that fails at any write of a session: nothing is called saved too early, and nothing is lost or doubled.
#include "app/treat/saving.hpp"
#include "session_fixture.hpp"

namespace save_fault_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// Fails the calls of a kind from the `first` to the `last` of them, counted from now on.
Judge from_to(CallKind kind, int first, int last, FileError error)
{
    return [=, count = 0](Call const& call) mutable -> std::optional<Fault> {
        if (call.kind != kind) return {};
        ++count;
        return count >= first && count <= last ? std::optional{Fault{error, Effect::half}} : std::nullopt;
    };
}

/// Two spots, pressed and not touched until it is asked: eight records besides the checkpoints.
void whole_session(TestWorld& world, app::App& app)
{
    app.dispatch(app::PrepareSession{{{{"GMED-1", Side::left}, 60}, {{"QL-1", Side::right}, 60}}});
    do_all(app, {app::ChooseScore{score(8)}, app::StartTreatment{}});
    world.run(app, 140s);
    REQUIRE(page<app::AfterPage>(app));
    do_all(app, {app::ChooseScore{score(5), 0}, app::ChooseScore{score(4), 1}, app::ConfirmDone{Did::partly},
                 app::SaveScore{}});
    REQUIRE(page<app::SavedPage>(app));
}

/// The records of the session in their order, without the checkpoints.
std::vector<Record> essence(TestWorld& world)
{
    std::vector<Record> found;
    for (auto& one : records(world))
        if (!std::holds_alternative<TreatmentProgress>(one.record) &&
            !std::holds_alternative<SafetyChecked>(one.record))
            found.push_back(std::move(one.record));
    return found;
}

/// As from a disk that never failed; times of writing aside, which a failure delays.
void check_all_there(TestWorld& world)
{
    auto const found = essence(world);
    REQUIRE(found.size() == 8);
    auto const all = treatments(world);
    REQUIRE(all.size() == 2);
    for (std::size_t step = 0; step < 2; ++step) {
        CAPTURE(step);
        CHECK(all[step].held_ms == 60000);
        CHECK(all[step].outcome == Outcome::finished);
        CHECK(all[step].did == Did::partly);
        CHECK(all[step].session == all[0].id);
        CHECK(all[step].after == score(step == 0 ? 5 : 4));
    }
    CHECK(all[0].before == score(8));
    CHECK(all[1].began.utc_ms - all[0].began.utc_ms == 70000);
    for (std::size_t i = 0; i < found.size(); ++i)
        for (std::size_t j = i + 1; j < found.size(); ++j)
            CHECK_FALSE(found[i] == found[j]);
    // However late it is written, it says when it happened.
    auto const ends = all_of_kind<TreatmentEnded>(world);
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].at.utc_ms - all[0].began.utc_ms == 70000);
    CHECK(ends[1].at.utc_ms - all[0].began.utc_ms == 140000);
    // What names a treatment comes after its beginning, and a second spot after the end of the first.
    auto const place = [&](auto const& is) { return std::find_if(found.begin(), found.end(), is) - found.begin(); };
    auto const began = [&](std::size_t step) {
        return place([&](Record const& one) {
            auto const* record = std::get_if<TreatmentBegan>(&one);
            return record && record->spot == all[step].spot;
        });
    };
    auto const ended = [&](std::size_t step) {
        return place([&](Record const& one) {
            auto const* record = std::get_if<TreatmentEnded>(&one);
            return record && record->treatment == all[step].id;
        });
    };
    CHECK(began(0) < ended(0));
    CHECK(ended(0) < began(1));
    CHECK(began(1) < ended(1));
    auto const history = on_disk(world);
    CHECK(history.unfinished().empty());
    CHECK(history.missing() == 0);
}

int writes_of_a_session(CallKind kind)
{
    TestWorld world;
    auto const app = world.start();
    world.files.forget_diary();
    whole_session(world, *app);
    auto const& diary = world.files.diary();
    return static_cast<int>(
        std::count_if(diary.begin(), diary.end(), [&](Call const& call) { return call.kind == kind; }));
}

struct Trouble
{
    CallKind kind;
    FileError error;
};

void fail_and_recover(Trouble const& trouble, int first, int last)
{
    CAPTURE(static_cast<int>(trouble.kind), first, last);
    TestWorld world;
    auto app = world.start();
    world.files.set(from_to(trouble.kind, first, last, trouble.error));
    whole_session(world, *app);
    if (!app::is_saved(app->state())) {
        CHECK(app->state().treat->failed);
        world.run(*app, 5min); // Somebody frees some space.
        world.files.set(never());
        app->dispatch(app::RetrySave{});
    }
    CHECK(app::is_saved(app->state()));
    CHECK_FALSE(app->state().treat->failed);
    check_all_there(world);
    app->dispatch(app::LeaveTreatment{});
    app.reset();
    app = world.start();
    CHECK_FALSE(app->state().recovery);
    CHECK(app->state().history.size() == 2);
}

} // namespace

TEST_CASE("Saving a session: any one write may fail once", "[app][saving]")
{
    for (auto const& trouble : {Trouble{CallKind::append, FileError::no_space}, {CallKind::sync, FileError::device}}) {
        auto const count = writes_of_a_session(trouble.kind);
        REQUIRE(count >= 10);
        for (int at = 1; at <= count; ++at)
            fail_and_recover(trouble, at, at);
    }
}

TEST_CASE("Saving a session: from any write on all may fail, until there is room again", "[app][saving]")
{
    for (auto const& trouble : {Trouble{CallKind::append, FileError::no_space}, {CallKind::sync, FileError::device}}) {
        auto const count = writes_of_a_session(trouble.kind);
        for (int at = 1; at <= count; ++at)
            fail_and_recover(trouble, at, 1'000'000);
    }
}

TEST_CASE("Saving a session: a checkpoint takes up what failed before, so that a kill costs no more than 15 s again",
          "[app][saving]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PrepareSession{{{{"GMED-1", Side::left}, 60}, {{"QL-1", Side::right}, 60}}});
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::StartTreatment{});
    world.run(*app, 75s);
    CHECK(treatments(world).empty());
    world.files.set(never());
    world.run(*app, 16s);
    auto const all = treatments(world);
    REQUIRE(all.size() == 2);
    CHECK(all[0].held_ms == 60000);
    CHECK(on_disk(world).unfinished().size() == 1);
    world.run(*app, 15s);
    CHECK(on_disk(world).unfinished().front().last);
}

TEST_CASE("Saving a session: what is not saved is not left by a key, and what was chosen stays", "[app][saving]")
{
    TestWorld world;
    auto const app = world.start();
    world.files.set(every(CallKind::append, FileError::no_space));
    whole_session(world, *app);
    for (int i = 0; i < 3; ++i)
        app->dispatch(app::GoBack{});
    REQUIRE(page<app::SavedPage>(*app));
    CHECK_FALSE(app::is_saved(app->state()));
    world.files.set(never());
    app->dispatch(app::RetrySave{});
    check_all_there(world);
}

} // namespace save_fault_test
