// SPDX-License-Identifier: MIT
// The safety check: what waits for it, what is written down of it, and how it is changed.
#include "app/care/reading.hpp"
#include "session_parts.hpp"

namespace safety_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

using Page = app::SafetyFlow::Page;

} // namespace

TEST_CASE("Safety check: the first session waits for it, and comes after it as it was asked for", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    app->dispatch(app::PrepareSession{{{hip, 75}, {other_hip, 60}}});
    CHECK_FALSE(app->state().treat);
    REQUIRE(app->state().safety);
    CHECK(app->state().safety->page == Page::signs);
    app->dispatch(app::StartTreatment{});
    CHECK_FALSE(app->state().treat);
    do_all(*app, {saw_all_warnings(), app::SafetyOn{}, app::SafetyOn{}});
    CHECK_FALSE(app->state().safety);
    REQUIRE(page<app::BeforePage>(*app));
    REQUIRE(app->state().treat->spots.size() == 2);
    CHECK(app->state().treat->spots[0].seconds == 75);
    CHECK(app->state().treat->spots[1].spot == other_hip);
    app->dispatch(app::StartTreatment{});
    CHECK(page<app::HoldPage>(*app));
}

TEST_CASE("Safety check: an emergency sign keeps from going on until it is taken back", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    do_all(*app, {app::PrepareTreatment{hip}, saw_all_warnings(), app::ToggleSign{"saddle"}, app::SafetyOn{}});
    REQUIRE(app->state().safety);
    CHECK(app->state().safety->page == Page::signs);
    do_all(*app, {app::ToggleSign{"saddle"}, app::SafetyOn{}}); // A second tap is no reason.
    CHECK(app->state().safety->page == Page::signs);
    do_all(*app, {app::ClearSign{"saddle", SignOver::by_mistake}, app::SafetyOn{}});
    CHECK(app->state().safety->page == Page::conditions);
    app->dispatch(app::SafetyOn{});
    auto const said = all_of_kind<SafetyChecked>(world);
    REQUIRE(said.size() == 1);
    CHECK(said[0].applies.empty());
}

TEST_CASE("Safety check: all answers are one record, and outlive a restart", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto app = world.start();
    do_all(*app, {app::PrepareTreatment{hip}, saw_all_warnings(), app::SafetyOn{}, app::ToggleCondition{"pregnant"},
                  app::ToggleCondition{"blood"}, app::ToggleCondition{"bones"}, app::ToggleCondition{"bones"},
                  app::ToggleAgreed{"blood"}, app::ToggleAgreed{"surgery"}, app::SafetyOn{}});
    CHECK(app->state().safety->page == Page::changes);
    auto const said = all_of_kind<SafetyChecked>(world);
    REQUIRE(said.size() == 1);
    CHECK(said[0].applies == std::vector<std::string>{"blood", "pregnant"});
    CHECK(said[0].agreed == std::vector<std::string>{"blood"});
    app->dispatch(app::SafetyOn{});
    CHECK(page<app::BeforePage>(*app));
    app.reset();
    app = world.start();
    REQUIRE(app->state().history.safety());
    CHECK(*app->state().history.safety() == said[0]);
}

TEST_CASE("Safety check: changed later, it begins with what was said, and the last answers count", "[app][safety]")
{
    TestWorld world;
    auto const app = world.start();
    answer_check(*app, {"blood"}, {"blood"});
    CHECK(against(*app, hip).empty());
    do_all(*app, {app::BeginSafety{}, saw_all_warnings(), app::SafetyOn{}});
    CHECK(app->state().safety->applies == std::set<std::string>{"blood"});
    CHECK(app->state().safety->agreed == std::set<std::string>{"blood"});
    // Taken back and said anew, it needs to be agreed to anew.
    do_all(*app, {app::ToggleCondition{"blood"}, app::ToggleCondition{"blood"}, app::SafetyOn{}, app::SafetyOn{}});
    CHECK_FALSE(app->state().safety);
    CHECK(against(*app, hip) == Rules{DoseRule::ask_clinician});
}

TEST_CASE("Safety check: back goes page by page, and out of it without an answer", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    do_all(*app, {app::PrepareTreatment{hip}, saw_all_warnings(), app::SafetyOn{}, app::GoBack{}});
    REQUIRE(app->state().safety);
    CHECK(app->state().safety->page == Page::signs);
    app->dispatch(app::GoBack{});
    CHECK_FALSE(app->state().safety);
    CHECK_FALSE(app->state().treat);
    CHECK(all_of_kind<SafetyChecked>(world).empty());
}

TEST_CASE("Safety check: no list is answered before each of its lines was in sight", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    app->dispatch(app::PrepareTreatment{hip});
    for (auto const expected : {Page::signs, Page::conditions}) {
        auto const lines = app::lines(*app->state().safety, shipped_assets().catalogue);
        REQUIRE(lines.size() >= 8);
        for (auto const* line : lines) {
            app->dispatch(app::SafetyOn{});
            CHECK(app->state().safety->page == expected);
            app->dispatch(app::SawWarnings{{line->id}});
        }
        CHECK(all_of_kind<SafetyChecked>(world).empty());
        app->dispatch(app::SafetyOn{});
    }
    CHECK(all_of_kind<SafetyChecked>(world).size() == 1);
    app->dispatch(app::BeginSafety{});
    CHECK(app::reading(*app->state().safety, shipped_assets().catalogue).read == 0); // Each time anew.
}

TEST_CASE("Safety check: what follows on an answer comes and goes with it, and has to be read as well", "[app][safety]")
{
    auto const& facts = shipped_assets().catalogue;
    for (auto const& [of, question] : app::follow_ups) {
        CAPTURE(of, question);
        REQUIRE(facts.warning(std::string{of}));
        REQUIRE(facts.warning(std::string{question}));
        std::string const first{of}, second{question};
        TestWorld world;
        auto const app = world.start();
        do_all(*app, {app::BeginSafety{}, saw_all_warnings(), app::SafetyOn{}});
        auto const& flow = *app->state().safety;
        auto const without = app::reading(flow, facts).all;
        app->dispatch(app::ToggleCondition{first});
        CHECK(app::reading(flow, facts).all == without + 1);
        do_all(*app, {app::ToggleCondition{second}, app::ToggleAgreed{second}, app::ToggleCondition{first}});
        CHECK(flow.applies.empty());
        CHECK(flow.agreed.empty());
        app->dispatch(app::ToggleCondition{second});
        CHECK(flow.applies == std::set<std::string>{first, second});
    }
}

TEST_CASE("Safety check: answers that cannot be saved hold until the app is closed", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    do_all(*app, {app::PrepareTreatment{hip}, saw_all_warnings(), app::SafetyOn{}, app::ToggleCondition{"blood"}});
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::SafetyOn{});
    REQUIRE(app->state().safety);
    CHECK(app->state().safety->page == Page::changes);
    CHECK(app->state().journal.save_failed == SaveError::no_space);
    app->dispatch(app::SafetyOn{});
    REQUIRE(page<app::BeforePage>(*app));
    app->dispatch(app::StartTreatment{});
    CHECK(page<app::BeforePage>(*app)); // Blood thinners lock it, saved or not.
}

TEST_CASE("Safety check: an emergency sign stays ticked until the user takes it back", "[app][safety]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    do_all(*app,
           {app::PrepareTreatment{hip}, saw_all_warnings(), app::ToggleSign{"saddle"}, app::OpenTab{app::Tab::help}});
    CHECK_FALSE(app->state().safety);
    do_all(*app, {app::PrepareTreatment{hip}, saw_all_warnings(), app::SafetyOn{}});
    REQUIRE(app->state().safety);
    CHECK(app->state().safety->page == Page::signs);
    do_all(*app, {app::ClearSign{"saddle", SignOver::seen_by_clinician}, app::SafetyOn{}});
    CHECK(app->state().safety->page == Page::conditions);
}

TEST_CASE("Safety check: asked for on the page before a session, it leads back there, done or not", "[app][safety]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app, {app::PrepareTreatment{hip}, app::BeginSafety{}, saw_all_warnings(), app::SafetyOn{}, app::GoBack{},
                  app::GoBack{}});
    CHECK_FALSE(app->state().safety);
    CHECK(page<app::BeforePage>(*app));
    answer_check(*app, {"skin"});
    CHECK_FALSE(app->state().safety);
    REQUIRE(page<app::BeforePage>(*app));
    do_all(*app, {app::StartTreatment{}, app::BeginSafety{}});
    CHECK_FALSE(app->state().safety); // Not over a running treatment.
    CHECK(page<app::HoldPage>(*app));
}

} // namespace safety_test
