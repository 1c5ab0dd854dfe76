// SPDX-License-Identifier: MIT
// Hours and days of a strain, guesses at its grade, and the timer of packs.
#include "domain/cold_pack_timer.hpp"
#include "domain/strain.hpp"

#include "diary.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace strain_test {

using namespace tenderspot;
using namespace std::chrono;
using support::clock;
using support::later;

namespace {

WallTime const onset = clock(2026y / 6 / 10, 18h);

StrainReported strain(StrainGrade grade = StrainGrade::unknown)
{
    return {later(onset, 2h), onset.utc_ms, Side::left, Onset::sudden, grade};
}

constexpr PackPlace in(PackPhase phase, Duration left, Duration length) { return {phase, left, length}; }

} // namespace

TEST_CASE("Strain: ice for two days, rest for three, then packs in turn once the swelling is less", "[strain]")
{
    struct Row
    {
        Duration since;
        int hour, day;
        bool ice, rests;
    };
    for (auto const& row :
         {Row{0h, 0, 1, true, true}, Row{1h - 1ms, 0, 1, true, true}, Row{1h, 1, 1, true, true},
          Row{24h - 1ms, 23, 1, true, true}, Row{24h, 24, 2, true, true}, Row{48h - 1ms, 47, 2, true, true},
          Row{48h, 48, 3, false, true}, Row{72h - 1ms, 71, 3, false, true}, Row{72h, 72, 4, false, false},
          Row{24h * 400, 9600, 401, false, false}, Row{-1ms, 0, 1, true, true}, Row{-24h * 400, 0, 1, true, true}}) {
        CAPTURE(row.since.count());
        auto const day = strain_day(strain(), later(onset, row.since));
        CHECK(day.hour == row.hour);
        CHECK(day.day == row.day);
        CHECK(day.ice == row.ice);
        CHECK(day.rests == row.rests);
        CHECK(packs_in_turn(day, Swelling::less) == !row.rests);
        CHECK_FALSE(packs_in_turn(day, Swelling::as_before));
        CHECK_FALSE(packs_in_turn(day, Swelling::not_said));
    }
}

TEST_CASE("Strain: its hours are real ones, whatever the clocks on the wall do", "[strain]")
{
    auto told = strain();
    told.onset_utc_ms = clock(2026y / 3 / 28, 12h, support::berlin_winter).utc_ms;
    CHECK(strain_day(told, clock(2026y / 3 / 29, 12h, support::berlin_summer)).hour == 23);
    CHECK(strain_day(told, clock(2026y / 3 / 28, 20h, support::tokyo)).hour == 0);
}

TEST_CASE("Strain: the worse of the two answers decides the likely grade", "[strain]")
{
    using enum StrainGrade;
    constexpr Walking walking[]{Walking::as_usual, Walking::limping, Walking::hardly};
    constexpr Strength strength[]{Strength::as_usual, Strength::weaker, Strength::none};
    constexpr StrainGrade expected[3][3]{{one, two, three}, {two, two, three}, {three, three, three}};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j) {
            CAPTURE(i, j);
            CHECK(likely_grade(walking[i], strength[j]) == expected[i][j]);
        }
}

TEST_CASE("Strain: each grade has its time to mend, counted from the day of the onset", "[strain]")
{
    auto const day = local_day(onset);
    CHECK_FALSE(mending(strain()));
    CHECK(mending(strain(StrainGrade::one)) == MendingSpan{day + 14, day + 28});
    CHECK(mending(strain(StrainGrade::two)) == MendingSpan{day + 28, day + 56});
    CHECK(mending(strain(StrainGrade::three)) == MendingSpan{day + 90, day + 365});
}

TEST_CASE("Strain: the day of the onset is the one where it was told", "[strain]")
{
    auto told = strain(StrainGrade::one);
    told.at = clock(2026y / 6 / 11, 9h, support::tokyo);
    told.onset_utc_ms = clock(2026y / 6 / 11, 30min, support::tokyo).utc_ms;
    auto const day = local_day(told.at);
    CHECK(mending(told) == MendingSpan{day + 14, day + 28});
}

TEST_CASE("Packs: cold alone is over after twenty minutes", "[strain][packs]")
{
    CHECK(pack_place(Pack::cold, -1h) == in(PackPhase::cold, 20min, 20min));
    CHECK(pack_place(Pack::cold, 0ms) == in(PackPhase::cold, 20min, 20min));
    CHECK(pack_place(Pack::cold, 20min - 1ms) == in(PackPhase::cold, 1ms, 20min));
    CHECK(pack_place(Pack::cold, 20min) == in(PackPhase::over, 0ms, 0ms));
    CHECK(pack_place(Pack::cold, 50min) == in(PackPhase::over, 0ms, 0ms));
}

TEST_CASE("Packs: cold, an hour of waiting, then warm", "[strain][packs]")
{
    auto const at = [](Duration since) { return pack_place(Pack::cold_and_warm, since); };
    CHECK(at(-1ms) == in(PackPhase::cold, 20min, 20min));
    CHECK(at(0ms) == in(PackPhase::cold, 20min, 20min));
    CHECK(at(20min - 1ms) == in(PackPhase::cold, 1ms, 20min));
    CHECK(at(20min) == in(PackPhase::wait, 60min, 60min));
    CHECK(at(80min - 1ms) == in(PackPhase::wait, 1ms, 60min));
    CHECK(at(80min) == in(PackPhase::warm, 20min, 20min));
    CHECK(at(100min - 1ms) == in(PackPhase::warm, 1ms, 20min));
    CHECK(at(100min) == in(PackPhase::over, 0ms, 0ms));
    CHECK(at(24h * 365) == in(PackPhase::over, 0ms, 0ms));
}

TEST_CASE("Packs, whenever one looks: what is left and what is over are the whole", "[strain][packs][property]")
{
    CHECK(rc::check([] {
        auto const pack = *rc::gen::element(Pack::cold, Pack::cold_and_warm);
        Duration const whole = pack == Pack::cold ? 20min : 100min;
        auto since = Duration{*rc::gen::inRange<std::int64_t>(-1000, whole.count())};
        auto const first = pack_place(pack, since);
        RC_ASSERT(first.phase != PackPhase::over);
        RC_ASSERT(first.left > 0ms && first.left <= first.length);
        // Following what is left from phase to phase ends when the whole is over, and no phase is skipped.
        auto place = first;
        since = std::max(since, 0ms);
        while (place.phase != PackPhase::over) {
            since += place.left;
            auto const next = pack_place(pack, since);
            RC_ASSERT(next.phase > place.phase);
            RC_ASSERT(next.left == next.length);
            RC_ASSERT(pack == Pack::cold || static_cast<int>(next.phase) == static_cast<int>(place.phase) + 1);
            place = next;
        }
        RC_ASSERT(since == whole);
    }));
}

} // namespace strain_test
