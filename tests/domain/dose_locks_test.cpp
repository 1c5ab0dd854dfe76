// SPDX-License-Identifier: MIT
// What locks a session besides its length: a fresh strain, told or only answered, and a clinician to ask.
#include "dose_world.hpp"

#include <catch2/catch.hpp>

namespace dose_locks_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono;

namespace {

WallTime const noon = clock(2026y / 6 / 10, 12h);

WallTime ago(milliseconds by) { return later(noon, -by); }

StrainReported strain_on(Side side, milliseconds since)
{
    return {ago(1h), ago(since).utc_ms, side, Onset::sudden, {}};
}

} // namespace

TEST_CASE("Dose: a strain locks all spots of its side for 72 hours, and none of the other", "[dose]")
{
    auto const plan = std::vector{planned(a_left), planned(unknown), planned(a_right)};
    for (auto const since : {Duration{0h}, Duration{72h} - 1ms}) {
        Diary diary;
        diary.write(strain_on(Side::left, since));
        auto const found = contraindications(plan, facts(), diary.history, noon);
        CHECK(is_locked(found));
        for (auto const& spot : {a_left, unknown}) {
            REQUIRE(about(found, DoseRule::fresh_strain, spot));
            CHECK(about(found, DoseRule::fresh_strain, spot)->until_utc_ms == later(ago(since), 72h).utc_ms);
        }
        CHECK_FALSE(about(found, DoseRule::fresh_strain, a_right));
        CHECK_FALSE(about(found, DoseRule::fresh_strain));
        CHECK_FALSE(is_locked(contraindications({planned(a_right)}, facts(), diary.history, noon)));
        diary.write(StrainResolved{noon});
        CHECK_FALSE(is_locked(contraindications(plan, facts(), diary.history, noon)));
    }
    Diary diary;
    diary.write(strain_on(Side::left, 72h));
    CHECK_FALSE(is_locked(contraindications(plan, facts(), diary.history, noon)));
}

TEST_CASE("Dose: a spot that went numb is locked for a day, then only warned of until it is pressed without", "[dose]")
{
    auto const rule = [](milliseconds since, StopReason why) {
        Diary diary;
        auto const id = diary.treat(a_left, ago(since), 20s, Outcome::stopped);
        diary.write(StopExplained{id, ago(since), why});
        auto const found = contraindications({planned(a_left), planned(a_right)}, facts(), diary.history, noon);
        CHECK_FALSE(about(found, DoseRule::went_numb, a_right));
        auto const* it = about(found, DoseRule::went_numb, a_left);
        return it ? std::optional{it->severity} : std::nullopt;
    };
    CHECK(rule(1min, StopReason::numb) == Severity::absolute);
    CHECK(rule(24h - 1ms, StopReason::numb) == Severity::absolute);
    CHECK(rule(24h, StopReason::numb) == Severity::relative);
    CHECK(rule(24h * 30, StopReason::numb) == Severity::relative);
    CHECK(rule(-5h, StopReason::numb) == Severity::absolute); // The clock was set back.
    CHECK(rule(1min, StopReason::sharp) == std::nullopt);
    Diary diary;
    auto const id = diary.treat(a_left, ago(48h), 20s, Outcome::stopped);
    diary.write(StopExplained{id, ago(48h), StopReason::numb});
    diary.treat(a_left, ago(20h));
    auto const found = contraindications({planned(a_left)}, facts(), diary.history, noon);
    CHECK_FALSE(about(found, DoseRule::went_numb, a_left));
}

TEST_CASE("Dose: a strain that was only answered locks all spots for 72 hours from the answer", "[dose]")
{
    auto const rests_until = [](milliseconds since, std::optional<StrainReported> told) {
        Diary diary;
        diary.write(SafetyChecked{ago(since), {"strain"}, {"strain"}});
        if (told) diary.write(*told);
        auto const found = contraindications({planned(a_left)}, facts(), diary.history, noon);
        auto const* it = about(found, DoseRule::fresh_strain);
        CHECK(is_locked(found) == (it || about(found, DoseRule::fresh_strain, a_left)));
        return it ? it->until_utc_ms - noon.utc_ms : 0;
    };
    CHECK(rests_until(0ms, {}) == Duration{72h}.count());
    CHECK(rests_until(72h - 1ms, {}) == 1);
    CHECK(rests_until(72h, {}) == 0);
    // The strain that was told explains the answer, unless its rest was over by then.
    CHECK(rests_until(1h, strain_on(Side::right, 2h)) == 0);
    CHECK(rests_until(1h, strain_on(Side::right, 1h - 1min)) == 0);
    CHECK(rests_until(1h, strain_on(Side::right, 73h - 1ms)) == 0);
    CHECK(rests_until(1h, strain_on(Side::right, 73h)) == Duration{71h}.count());
    CHECK(rests_until(1h, strain_on(Side::left, 24h * 40)) == Duration{71h}.count());
}

TEST_CASE("Dose: what needs a clinician locks, each warning by its name, until a clinician agreed", "[dose]")
{
    Diary diary;
    diary.write(SafetyChecked{noon, {"bones", "blood", "later version"}, {}});
    auto found = contraindications({planned(a_left)}, facts(), diary.history, noon);
    REQUIRE(found.size() == 2);
    CHECK(found[0] ==
          Contraindication{DoseRule::ask_clinician, Severity::absolute, {}, 0, 0, facts().warning("blood")});
    CHECK(found[1] ==
          Contraindication{DoseRule::ask_clinician, Severity::absolute, {}, 0, 0, facts().warning("bones")});
    CHECK(is_locked(found));
    diary.write(SafetyChecked{noon, {"bones", "blood"}, {"blood"}});
    CHECK(contraindications({}, facts(), diary.history, noon).size() == 1);
    diary.write(SafetyChecked{noon, {"bones", "blood"}, {"blood", "bones"}});
    CHECK(contraindications({planned(a_left)}, facts(), diary.history, noon).empty());
}

TEST_CASE("Dose: an agreement covers only what was said before it", "[dose]")
{
    Diary diary;
    auto const is_free = [&] { return contraindications({planned(a_left)}, facts(), diary.history, noon).empty(); };
    diary.write(SafetyChecked{noon, {"blood"}, {"blood"}});
    CHECK(is_free());
    diary.write(SignReported{noon, "blood", Urgency::care});
    CHECK_FALSE(is_free());
    CHECK(answers(diary.history).agreed.empty());
    diary.write(SafetyChecked{noon, {"blood"}, {"blood"}});
    CHECK(is_free());
    diary.write(SignCleared{noon, "blood", SignOver::by_mistake});
    CHECK(is_free());
}

TEST_CASE("Dose: numbness counts for its day even if its treatment is deleted", "[dose]")
{
    Diary diary;
    auto const id = diary.treat(a_left, ago(2h), 20s, Outcome::stopped);
    diary.write(StopExplained{id, ago(2h), StopReason::numb});
    diary.write(TreatmentDeleted{id, ago(1h)});
    CHECK(is_locked(contraindications({planned(a_left)}, facts(), diary.history, noon)));
    CHECK_FALSE(is_locked(contraindications({planned(a_left)}, facts(), diary.history, later(noon, 22h))));
}

TEST_CASE("Dose: milder answers do not make a serious strain less, a clinician or a mistake does", "[dose]")
{
    auto const told = [](StrainGrade grade) {
        return StrainReported{ago(1h), ago(24h * 100).utc_ms, Side::left, Onset::sudden, grade};
    };
    Diary diary;
    auto const is_serious = [&] {
        return is_locked(contraindications({planned(a_left)}, facts(), diary.history, noon));
    };
    diary.write(told(StrainGrade::three));
    diary.write(told(StrainGrade::one));
    CHECK(is_serious());
    CHECK(diary.history.strain()->grade == StrainGrade::three);
    SECTION("a clinician")
    {
        diary.write(StrainAgreed{noon});
        CHECK_FALSE(is_serious());
        diary.write(told(StrainGrade::one));
        CHECK_FALSE(is_serious());
        CHECK(diary.history.strain()->grade == StrainGrade::one);
    }
    SECTION("a mistake")
    {
        diary.write(StrainResolved{noon});
        diary.write(told(StrainGrade::one));
        CHECK_FALSE(is_serious());
    }
}

TEST_CASE("Dose: one lock among advice locks, advice alone never does", "[dose]")
{
    Contraindication const advice{DoseRule::sore, Severity::relative, {}, 0, 0, nullptr};
    Contraindication const lock{DoseRule::fresh_strain, Severity::absolute, {}, 0, 0, nullptr};
    CHECK_FALSE(is_locked({advice, advice}));
    CHECK(is_locked({advice, lock, advice}));
    CHECK(is_locked({lock}));
}

} // namespace dose_locks_test
