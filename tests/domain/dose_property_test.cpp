// SPDX-License-Identifier: MIT
// What holds of the dose guard whatever was done and is planned.
#include "dose_world.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace dose_property_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono;

namespace {

WallTime const now = clock(2026y / 6 / 10, 12h);

Spot any_spot() { return *rc::gen::element(a_left, a_right, b_left, b_right, nine_times, shown, unknown); }

WallTime any_time()
{
    auto const minutes_ago = *rc::gen::inRange(-60, 3 * 24 * 60);
    auto time = later(now, -minutes{minutes_ago});
    time.offset_minutes = *rc::gen::element(berlin_summer, tokyo, los_angeles);
    return time;
}

void treat_something(Diary& diary)
{
    diary.treat(any_spot(), any_time(), milliseconds{*rc::gen::inRange(0, 300000)},
                *rc::gen::element(Outcome::finished, Outcome::stopped, Outcome::kept));
}

Diary any_diary()
{
    Diary diary;
    for (auto left = *rc::gen::inRange(0, 12); left > 0; --left)
        treat_something(diary);
    auto const time = any_time();
    if (*rc::gen::arbitrary<bool>()) diary.write(StrainReported{now, time.utc_ms, any_spot().side, Onset::gradual, {}});
    if (*rc::gen::arbitrary<bool>())
        diary.write(SafetyChecked{any_time(),
                                  *rc::gen::container<std::vector<std::string>>(
                                      rc::gen::element<std::string>("blood", "bones", "strain", "torn", "?")),
                                  {}});
    if (*rc::gen::arbitrary<bool>())
        diary.write(SorenessReported{now, local_day(now), Score::from(*rc::gen::inRange(0, 11)), false});
    return diary;
}

std::vector<PlannedSpot> any_plan()
{
    std::vector<PlannedSpot> plan;
    for (auto left = *rc::gen::inRange(0, 9); left > 0; --left)
        plan.push_back(planned(any_spot(), *rc::gen::inRange(1U, 601U)));
    return plan;
}

} // namespace

TEST_CASE("Dose, any history and plan: locks come first and nothing is said twice", "[dose][property]")
{
    CHECK(rc::check([] {
        auto const diary = any_diary();
        auto const plan = any_plan();
        auto const found = contraindications(plan, facts(), diary.history, now);
        for (std::size_t i = 0; i < found.size(); ++i) {
            auto const& one = found[i];
            if (i > 0) RC_ASSERT(found[i - 1].severity >= one.severity);
            bool const is_lock = one.rule <= DoseRule::session_too_long;
            RC_ASSERT((one.severity == Severity::absolute) == is_lock);
            RC_ASSERT((one.warning != nullptr) == (one.rule == DoseRule::ask_clinician));
            if (one.until_utc_ms != 0) RC_ASSERT(one.until_utc_ms > now.utc_ms);
            if (one.spot)
                RC_ASSERT(std::any_of(plan.begin(), plan.end(), [&](auto const& p) { return p.spot == *one.spot; }));
            for (std::size_t j = 0; j < i; ++j)
                RC_ASSERT(found[j].rule != one.rule || found[j].spot != one.spot || found[j].warning != one.warning);
        }
    }));
}

TEST_CASE("Dose, any history: another treatment takes back neither a lock nor a rest", "[dose][property]")
{
    CHECK(rc::check([] {
        auto diary = any_diary();
        auto const plan = any_plan();
        auto const before = contraindications(plan, facts(), diary.history, now);
        treat_something(diary);
        auto const then = contraindications(plan, facts(), diary.history, now);
        for (auto const& one : before) {
            if (one.rule == DoseRule::too_many_new) continue;
            auto const* still = about(then, one.rule, one.spot);
            RC_ASSERT(still != nullptr);
            RC_ASSERT(still->until_utc_ms >= one.until_utc_ms);
        }
        RC_ASSERT(is_locked(before) == is_locked(then));
    }));
}

TEST_CASE("Dose, any plan: more of it takes back nothing", "[dose][property]")
{
    CHECK(rc::check([] {
        auto const diary = any_diary();
        auto plan = any_plan();
        auto const before = contraindications(plan, facts(), diary.history, now);
        plan.push_back(planned(any_spot(), *rc::gen::inRange(1U, 601U)));
        auto const then = contraindications(plan, facts(), diary.history, now);
        for (auto const& one : before)
            RC_ASSERT(std::find(then.begin(), then.end(), one) != then.end());
    }));
}

} // namespace dose_property_test
