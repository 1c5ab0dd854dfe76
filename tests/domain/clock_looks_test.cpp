// SPDX-License-Identifier: MIT
// What was written when a clock was ahead counts from when it was first seen, however the clock is set, and never for
// longer than its own length.
#include "domain/strain.hpp"
#include "dose_world.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace clock_looks_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono;

namespace {

WallTime const noon = clock(2026y / 11 / 30, 12h);
constexpr auto ten_years = hours{24 * 3652};

SettingChanged look_at(WallTime at) { return {std::move(at), clock_look_key, {}}; }

std::optional<std::int64_t> until(History const& history, DoseRule rule, WallTime const& now)
{
    auto const found = contraindications({planned(a_left)}, facts(), history, now);
    for (auto const& one : found)
        if (one.rule == rule) return one.until_utc_ms;
    return std::nullopt;
}

KeptRecord kept(std::uint64_t journal, std::uint64_t number, Record record)
{
    return {{journal, number}, std::move(record)};
}

} // namespace

TEST_CASE("Clock looks: a treatment of a clock ten years ahead keeps nobody waiting for longer than a gap", "[clock]")
{
    Diary diary;
    diary.treat(a_left, later(noon, ten_years));
    CHECK(diary.history.wants_clock_look(noon.utc_ms));
    CHECK(until(diary.history, DoseRule::too_soon, noon) == later(noon, least_gap).utc_ms);
    diary.write(look_at(noon));
    CHECK_FALSE(diary.history.wants_clock_look(noon.utc_ms));
    auto const gone = later(noon, least_gap + 90s);
    CHECK(until(diary.history, DoseRule::too_soon, later(gone, -1ms)) == gone.utc_ms);
    CHECK(until(diary.history, DoseRule::too_soon, gone) == std::nullopt);
    // Nor does it count as one of every day.
    auto const tomorrow = later(noon, 24h);
    for (int i = 0; i < 5; ++i)
        diary.treat(a_left, later(tomorrow, -hours{8 - i}));
    CHECK(until(diary.history, DoseRule::too_often, tomorrow) == std::nullopt);
    diary.treat(a_left, later(tomorrow, -hours{2}));
    CHECK(until(diary.history, DoseRule::too_often, tomorrow).has_value());
}

TEST_CASE("Clock looks: every rule that counts hours lets go of what lies ahead", "[clock]")
{
    auto const ahead = later(noon, ten_years);
    Diary diary;
    auto const stopped = diary.treat(b_left, ahead, 20s, Outcome::stopped);
    diary.write(StopExplained{stopped, ahead, StopReason::numb});
    diary.write(StrainReported{ahead, ahead.utc_ms, Side::left, Onset::sudden, {}});
    diary.write(PackTimerBegan{ahead, Pack::cold});
    auto const locked = [&](Spot const& spot, WallTime const& now) {
        return is_locked(contraindications({planned(spot)}, facts(), diary.history, now));
    };
    CHECK(locked(b_left, noon));
    diary.write(look_at(noon));
    CHECK(locked(b_left, later(noon, strain_rest - 1ms)));
    CHECK_FALSE(locked(b_left, later(noon, strain_rest)));
    CHECK(diary.history.packs_count_from(later(noon, 5min).utc_ms) == noon.utc_ms);
    CHECK(diary.history.strain(later(noon, 5min))->onset_utc_ms == noon.utc_ms);
    // Long after, when the clock that was ahead turns out to have been right, nothing is younger than it is.
    CHECK_FALSE(locked(b_left, later(ahead, strain_rest)));
}

TEST_CASE("Clock looks: a rest that was only answered, in the check or by a sign, ends as well", "[clock]")
{
    auto const ahead = later(noon, ten_years);
    for (bool const is_sign : {false, true}) {
        Diary diary;
        if (is_sign) diary.write(SignReported{ahead, "strain", Urgency::care});
        else diary.write(SafetyChecked{ahead, {"strain"}, {}});
        diary.write(look_at(noon));
        CHECK(until(diary.history, DoseRule::fresh_strain, later(noon, strain_rest - 1ms)).has_value());
        CHECK_FALSE(until(diary.history, DoseRule::fresh_strain, later(noon, strain_rest)).has_value());
    }
}

TEST_CASE("Clock looks: that of another device counts only for what it knew of", "[clock]")
{
    History history;
    auto const ahead = later(noon, ten_years);
    history.apply(kept(1, 1, TreatmentBegan{ahead, a_left, 90, {}}));
    history.apply(kept(1, 2, TreatmentEnded{{1, 1}, ahead, Outcome::finished, 90000, {}, {}}));
    history.apply(kept(2, 1, look_at(noon)));
    auto const evening = later(noon, 6h);
    CHECK(until(history, DoseRule::too_soon, evening).has_value());
    CHECK(history.wants_clock_look(evening.utc_ms));
    history.apply(kept(2, 2, PeersSeen{noon, {{1, 2}}}));
    history.apply(kept(2, 3, look_at(later(noon, 1h))));
    CHECK_FALSE(until(history, DoseRule::too_soon, evening).has_value());
}

TEST_CASE("Clock looks: a clock that lost its battery for a moment ends no lock", "[clock]")
{
    Diary diary;
    auto const ahead = later(noon, ten_years);
    diary.write(StrainReported{ahead, ahead.utc_ms, Side::left, Onset::sudden, {}});
    WallTime const long_ago{1000, 60, {}};
    diary.write(look_at(long_ago));
    CHECK(until(diary.history, DoseRule::fresh_strain, noon) == later(noon, strain_rest).utc_ms);
    // As long as it shows such times, they are all there is.
    CHECK(until(diary.history, DoseRule::fresh_strain, later(long_ago, 71h)).has_value());
    CHECK_FALSE(until(diary.history, DoseRule::fresh_strain, later(long_ago, 72h)).has_value());
}

namespace {

/// A life with a clock that somebody sets at random, written down plainly. It looks at the clock as the app does.
struct Life
{
    struct Line
    {
        std::uint64_t number;
        std::int64_t utc_ms;
    };
    Diary diary;
    WallTime now = noon;
    std::optional<Line> treated, numb, strained; ///< The last of each, of spot A on the left.
    std::int64_t held_ms = 0;
    std::vector<Line> looks;

    void look()
    {
        if (diary.history.wants_clock_look(now.utc_ms)) looks.push_back({diary.write(look_at(now)).number, now.utc_ms});
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 5)) {
        case 0: {
            held_ms = *rc::gen::inRange(1, 90000);
            treated = {diary.treat(a_left, now, milliseconds{held_ms}).number, now.utc_ms};
            break;
        }
        case 1: {
            auto const treatment = diary.begin(b_left, now);
            diary.write(TreatmentEnded{treatment, now, Outcome::discarded, 0, {}, {}});
            numb = {diary.write(StopExplained{treatment, now, StopReason::numb}).number, now.utc_ms};
            break;
        }
        case 2:
            strained = {diary.write(StrainReported{now, now.utc_ms, Side::left, Onset::sudden, {}}).number, now.utc_ms};
            break;
        case 3: now = later(now, minutes{*rc::gen::inRange(1, 5000)}); break;
        case 4: now = later(now, minutes{*rc::gen::inRange(-2000000, 2000000)}); break;
        }
        look();
    }

    /// Looks through all looks each time.
    [[nodiscard]] std::int64_t since(Line const& said) const
    {
        if (said.utc_ms <= now.utc_ms) return said.utc_ms;
        std::vector<std::int64_t> times{now.utc_ms};
        for (auto const& one : looks) {
            auto const is_dead = one.utc_ms < earliest_believed_utc_ms && now.utc_ms >= earliest_believed_utc_ms;
            if (one.number > said.number && one.utc_ms <= now.utc_ms && !is_dead) times.push_back(one.utc_ms);
        }
        return *std::min_element(times.begin(), times.end());
    }

    [[nodiscard]] std::optional<std::int64_t> left_of(std::optional<Line> const& said, milliseconds length) const
    {
        if (!said) return std::nullopt;
        auto const ends = since(*said) + length.count();
        return ends > now.utc_ms ? std::optional{ends} : std::nullopt;
    }
};

} // namespace

TEST_CASE("Clock looks, any life with any clock: no lock and no wait is longer than its own length",
          "[clock][property]")
{
    CHECK(rc::check([] {
        Life life;
        for (auto left = *rc::gen::inRange(1, 14); left > 0; --left) {
            life.step();
            auto const& history = life.diary.history;
            auto const strain = life.left_of(life.strained, strain_rest);
            RC_ASSERT(until(history, DoseRule::fresh_strain, life.now) == strain);
            // The other point over the same muscle is not in this catalogue: B went numb, and B is asked.
            auto const found = contraindications({planned(b_left)}, facts(), history, life.now);
            auto const* numb = about(found, DoseRule::went_numb, b_left);
            auto const numb_left = life.left_of(life.numb, numb_rest);
            RC_ASSERT((numb && numb->severity == Severity::absolute) == numb_left.has_value());
            if (numb_left) RC_ASSERT(numb->until_utc_ms == *numb_left);
        }
        // From now on the clock is left alone: all of it is over when the longest has had its time.
        life.now = later(life.now, strain_rest);
        auto const then = contraindications({planned(a_left), planned(b_left)}, facts(), life.diary.history, life.now);
        RC_ASSERT(!is_locked(then));
        RC_ASSERT(!about(then, DoseRule::too_soon, a_left));
        RC_ASSERT(!life.diary.history.wants_clock_look(life.now.utc_ms));
    }));
}

} // namespace clock_looks_test
