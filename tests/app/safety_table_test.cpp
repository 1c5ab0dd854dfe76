// SPDX-License-Identifier: MIT
// The safety table: what was said, by every way in, and what comes of it. README.md of tests/ says how to read it.
#include "safety_ways.hpp"
#include "session_fixture.hpp"

#include <algorithm>

namespace safety_table_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// What comes of a row: what may be begun, and how a spot is pressed where it may be pressed.
struct Effect
{
    bool presses, walks, exercises, stretches, packs;
    int seconds = 120, hardest = 6;
    std::vector<std::string> not_with{};
};

Effect const nothing_at_all{false, false, false, false, false};
Effect const no_press{false, false, true, true, true};
Effect const not_this_spot{false, true, true, true, true};
Effect const as_ever{true, true, true, true, true};

Effect gentle(Effect effect)
{
    effect.seconds = 60;
    effect.hardest = 4;
    return effect;
}
Effect no_stretch(Effect effect)
{
    effect.stretches = false;
    return effect;
}
Effect no_packs(Effect effect)
{
    effect.packs = false;
    return effect;
}
Effect without(Effect effect, std::vector<std::string> tools)
{
    effect.not_with = std::move(tools);
    return effect;
}

struct WarningRow
{
    std::string warning;
    std::string point; ///< Of the kind that the row is about.
    Effect effect;
};

/// One for each warning of the catalogue.
std::vector<WarningRow> const warning_rows{
    {"saddle", "GMED-1", nothing_at_all},
    {"bladder_bowel", "GMED-1", nothing_at_all},
    {"sexual", "GMED-1", nothing_at_all},
    {"both_legs", "GMED-1", nothing_at_all},
    {"legs_obey", "GMED-1", nothing_at_all},
    {"fast_weakness", "GMED-1", nothing_at_all},
    {"fall", "GMED-1", nothing_at_all},
    {"hot_joint", "GMED-1", nothing_at_all},
    {"clot", "GMED-1", nothing_at_all},
    {"sudden_pain", "GMED-1", nothing_at_all},
    {"front_pain", "QL-1", not_this_spot},
    {"front_pain", "GMED-1", as_ever},
    {"hip_joint", "GMED-1", no_press},
    {"sore_calf", "GMED-1", no_press},
    {"pulsing_belly", "QL-2", not_this_spot},
    {"pulsing_belly", "GMED-1", as_ever},
    {"kidney", "GMED-1", no_press},
    {"foot_drop", "GMED-1", no_press},
    {"illness", "GMED-1", no_press},
    {"tear", "GMED-1", no_press},
    {"one_leg", "GMED-1", as_ever},
    {"not_better", "GMED-1", as_ever},
    {"limits", "GMED-1", as_ever},
    {"limp_night", "GMED-1", as_ever},
    {"spine_bending", "GMED-1", as_ever},
    {"outer_thigh", "TFL-1", not_this_spot},
    {"outer_thigh", "GMED-1", as_ever},
    {"lasting_numbness", "GMED-1", no_press},
    {"leg_clot", "GMED-1", no_press},
    {"blood", "GMED-1", no_press},
    {"bones", "GMED-1", no_press},
    {"ill", "GMED-1", no_packs(no_press)},
    {"risk_pregnancy", "GMED-1", no_press},
    {"under_18", "GMED-1", no_press},
    {"surgery", "GMED-1", no_stretch(no_press)},
    {"sciatica", "PIRI-L", not_this_spot},
    {"sciatica", "GMIN-P", not_this_spot},
    {"sciatica", "GMED-1", as_ever},
    {"fresh_strain", "GMED-1", no_press},
    {"pregnant", "GMED-1", without(gentle(as_ever), {"floor_ball"})},
    {"new_hip", "GMED-1", no_stretch(gentle(as_ever))},
    {"senses", "GMED-1", no_packs(gentle(as_ever))},
    {"poor_feeling", "GMED-1", no_packs(gentle(as_ever))},
    {"frail", "GMED-1", gentle(as_ever)},
    {"bony_point", "GMED-1", no_stretch(as_ever)},
    {"inflamed", "GMED-1", no_stretch(as_ever)},
    {"skin", "GMED-1", no_packs(as_ever)},
    {"veins_numb", "GMED-1", no_packs(as_ever)},
    {"injection", "GMED-1", as_ever},
    {"balance", "GMED-1", without(as_ever, {"ball", "floor_ball"})},
};

Say ticked(std::string warning)
{
    return [warning](TestWorld&, app::App& app) { app.dispatch(app::ToggleSign{warning}); };
}

Say answered(std::string warning)
{
    return [warning](TestWorld&, app::App& app) { answer_check(app, {warning}); };
}

void check_press(Spot const& spot, Effect const& effect, Say const& say, bool in_a_hold)
{
    for (auto const& way : ways_in()) {
        if (way.meets_a_hold && !in_a_hold) continue;
        CAPTURE(way.name);
        auto const tried = way.attempt(spot, say);
        CHECK(tried.presses == effect.presses);
        if (!tried.presses) continue;
        CHECK(tried.seconds <= effect.seconds);
        CHECK(tried.seconds >= std::min(effect.seconds, 60));
        CHECK(tried.hardest <= effect.hardest);
        CHECK(tried.hardest > 0);
        CHECK(std::count(effect.not_with.begin(), effect.not_with.end(), tried.tool) == 0);
    }
}

void check_rest(Spot const& spot, Effect const& effect, Say const& say)
{
    CHECK(begins_walk(spot, say) == effect.walks);
    CHECK(begins_exercise(say, "side_step") == effect.exercises);
    CHECK(begins_exercise(say, "leg_across") == effect.stretches);
    CHECK(begins_pack(say) == effect.packs);
}

Say strained(Walking walking, Duration ago)
{
    return [=](TestWorld& world, app::App& app) {
        do_all(app,
               {app::ChangeStrain{{0, Side::left, Onset::sudden, walking, Strength::as_usual}}, app::SaveStrain{}});
        world.clock.advance(ago);
    };
}

Say numb_at(Spot spot)
{
    return [spot](TestWorld& world, app::App& app) {
        do_all(app, {app::PrepareTreatment{spot}, app::Overrule{}, app::StartTreatment{}});
        world.run(app, 15s);
        do_all(app, {app::StopBecause{StopReason::numb}, app::SaveScore{}, app::LeaveTreatment{}, app::BeginSafety{},
                     app::NothingNew{}});
    };
}

} // namespace

TEST_CASE("Safety table: every warning of the catalogue has a row", "[app][safety][table]")
{
    auto const& warnings = shipped_assets().catalogue.warnings;
    for (auto const& warning : warnings) {
        CAPTURE(warning.id);
        auto const is_it = [&](WarningRow const& row) { return row.warning == warning.id; };
        CHECK(std::any_of(warning_rows.begin(), warning_rows.end(), is_it));
    }
    for (auto const& row : warning_rows) {
        CAPTURE(row.warning);
        CHECK(shipped_assets().catalogue.warning(row.warning));
    }
}

TEST_CASE("Safety table: a sign, ticked anywhere, does what its row says by every way in", "[app][safety][table]")
{
    for (auto const& row : warning_rows) {
        CAPTURE(row.warning, row.point);
        check_press({row.point, Side::left}, row.effect, ticked(row.warning), true);
        check_rest({row.point, Side::left}, row.effect, ticked(row.warning));
    }
}

TEST_CASE("Safety table: an answer to the check does the same", "[app][safety][table]")
{
    for (auto const& row : warning_rows) {
        if (shipped_assets().catalogue.warning(row.warning)->urgency != Urgency::care) continue;
        CAPTURE(row.warning, row.point);
        check_press({row.point, Side::left}, row.effect, answered(row.warning), false);
        check_rest({row.point, Side::left}, row.effect, answered(row.warning));
    }
}

TEST_CASE("Safety table: a strain locks its side by its grade and its age", "[app][safety][table]")
{
    struct Row
    {
        Walking walking;
        Duration ago;
        bool presses;
    };
    for (auto const& row : {Row{Walking::as_usual, 0h, false},
                            {Walking::limping, 0h, false},
                            {Walking::hardly, 0h, false},
                            {Walking::as_usual, 73h, true},
                            {Walking::limping, 73h, true},
                            {Walking::hardly, 73h, false},
                            {Walking::hardly, 24h * 20, false}}) {
        CAPTURE(static_cast<int>(row.walking), row.ago.count());
        auto const say = strained(row.walking, row.ago);
        auto const meets_a_hold = row.ago == 0h;
        auto effect = row.presses ? as_ever : not_this_spot;
        check_press({"GMED-1", Side::left}, effect, say, meets_a_hold);
        check_press({"GMED-1", Side::right}, as_ever, say, meets_a_hold);
        CHECK(begins_walk({"GMED-1", Side::right}, say));
        CHECK(begins_exercise(say, "side_step"));
        CHECK(begins_pack(say));
    }
}

TEST_CASE("Safety table: numbness locks its muscle and the neighbour over the same nerve, on its side",
          "[app][safety][table]")
{
    auto const say = numb_at({"PIRI-L", Side::left});
    auto const later = [&](TestWorld& world, app::App& app) {
        say(world, app);
        world.clock.advance(25h);
    };
    for (auto const* point : {"PIRI-L", "PIRI-M", "GMIN-P", "GMIN-A"}) {
        CAPTURE(point);
        check_press({point, Side::left}, not_this_spot, say, false);
        auto effect = as_ever;
        effect.seconds = 90;
        for (auto const& way : ways_in()) {
            if (way.meets_a_hold) continue;
            CAPTURE(way.name);
            CHECK(way.attempt({point, Side::right}, say).presses);
            CHECK(way.attempt({point, Side::left}, later).presses);
        }
    }
    check_press({"GMED-1", Side::left}, as_ever, say, false);
}

TEST_CASE("Safety table: without an answer, and when it is due again, nothing is pressed", "[app][safety][table]")
{
    auto const stopped = [](StopReason why) {
        return [why](TestWorld& world, app::App& app) {
            do_all(app, {app::PrepareTreatment{{"GMED-2", Side::right}}, app::StartTreatment{}});
            world.run(app, 15s);
            do_all(app, {app::StopBecause{why}, app::SaveScore{}, app::LeaveTreatment{}});
        };
    };
    auto const old = [](Duration by) { return [by](TestWorld& world, app::App&) { world.clock.advance(by); }; };
    auto const back = [](Duration by) {
        return [by](TestWorld& world, app::App&) { world.clock.utc_ms -= by.count(); };
    };
    auto locked = no_press;
    Spot const spot{"GMED-1", Side::left};
    for (auto const& say :
         std::vector<Say>{stopped(StopReason::numb), stopped(StopReason::dizzy), old(24h * 28), back(25h)}) {
        check_press(spot, locked, say, false);
        check_rest(spot, locked, say);
    }
    for (auto const& say : std::vector<Say>{stopped(StopReason::enough), old(24h * 28 - 1min), back(23h)}) {
        check_press(spot, as_ever, say, false);
        check_rest(spot, as_ever, say);
    }
}

} // namespace safety_table_test
