// SPDX-License-Identifier: MIT
// The course of a spot, and whether its scores have changed: case by case, in any order, and against a second opinion
// that is written the slow way.
#include "domain/spot_course.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace spot_course_test {

using namespace tenderspot;

namespace {

using Scores = std::vector<DayScore>;

/// One score a day from `first` on; -1 stands for a day without one.
Scores days(std::int32_t first, std::vector<int> const& scores)
{
    Scores all;
    for (auto const score : scores) {
        if (score >= 0) all.push_back({first, *Score::from(score)});
        ++first;
    }
    return all;
}

Scores joined(Scores a, Scores const& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Trend trend_of(Scores const& scores, std::int32_t today)
{
    auto const change = change_of(scores, today);
    REQUIRE(std::holds_alternative<Changed>(change));
    return std::get<Changed>(change).trend;
}

Course course(Scores const& tenderness, Scores const& at_rest, std::int32_t today)
{
    return course_of(tenderness, at_rest, today).course;
}

/// The rules of the sheet once more, day by day and in decimals.
struct SecondOpinion
{
    Scores tender, rest;
    std::int32_t today;

    [[nodiscard]] static std::vector<double> in(Scores const& scores, std::int32_t from, std::int32_t to)
    {
        std::vector<double> found;
        for (auto day = from; day <= to; ++day)
            for (auto const& one : scores)
                if (one.day == day) found.push_back(one.score.value());
        return found;
    }
    [[nodiscard]] static double mean(std::vector<double> const& all)
    {
        double sum = 0;
        for (auto const one : all)
            sum += one;
        return sum / static_cast<double>(all.size());
    }
    /// The words for what changed.
    [[nodiscard]] std::string change() const
    {
        for (std::int32_t first = 0; first <= today; ++first) {
            if (in(tender, first, first).empty()) continue;
            if (today < first + 13) return "early " + std::to_string(first + 13 - today);
            auto const a = in(tender, first, first + 6), b = in(tender, today - 6, today);
            if (a.size() < 3 || b.size() < 3)
                return "few " + std::to_string(3 - std::min<int>(3, static_cast<int>(a.size()))) + " " +
                       std::to_string(3 - std::min<int>(3, static_cast<int>(b.size())));
            auto const was = mean(a), is = mean(b), tiny = 1e-9;
            auto const drop = was > 4 + tiny ? 2.0 : 1.0;
            if (was - is >= drop - tiny && is <= was * 0.7 + tiny) return "less";
            return is - was >= 2 - tiny ? "worse" : "same";
        }
        return "few 3 3";
    }
    [[nodiscard]] static int highest(Scores const& scores, std::int32_t day)
    {
        int found = -1;
        for (auto const& one : scores)
            if (one.day == day) found = std::max(found, one.score.value());
        return found;
    }
    [[nodiscard]] int rest_at(std::int32_t day) const
    {
        for (auto back = day; back > day - 7; --back)
            if (auto const told = highest(rest, back); told >= 0) return told;
        return -1;
    }
    [[nodiscard]] std::string course() const
    {
        int calm = 0;
        std::int32_t gone = -1;
        bool is_gone = false, any = false;
        std::int32_t last = -1;
        for (std::int32_t day = 0; day <= today; ++day) {
            auto const tenderness = highest(tender, day);
            if (tenderness < 0) continue;
            any = true;
            last = day;
            if (tenderness >= 2) {
                calm = 0;
                is_gone = false;
                continue;
            }
            ++calm;
            if (!is_gone && calm >= 3 && rest_at(day) <= 1) {
                is_gone = true;
                gone = day;
            }
        }
        if (!any) return "unknown";
        if (is_gone) {
            if (last < gone + 7) return "gone, look at " + std::to_string(gone + 7);
            if (last < gone + 28) return "gone, look at " + std::to_string(gone + 28);
            return "gone";
        }
        if (gone >= 0) return "back";
        if (rest_at(today) == 0 || rest_at(today) == 1) return "quiet";
        return change() == "less" ? "easing" : "active";
    }
};

std::string text_of(Change const& change)
{
    if (auto const* early = std::get_if<TooEarly>(&change)) return "early " + std::to_string(early->days);
    if (auto const* few = std::get_if<TooFew>(&change))
        return "few " + std::to_string(few->in_first_week) + " " + std::to_string(few->in_last_week);
    switch (std::get<Changed>(change).trend) {
    case Trend::less: return "less";
    case Trend::same: return "same";
    case Trend::worse: return "worse";
    }
    return {};
}

std::string text_of(SpotCourse const& spot)
{
    switch (spot.course) {
    case Course::unknown: return "unknown";
    case Course::active: return "active";
    case Course::easing: return "easing";
    case Course::quiet: return "quiet";
    case Course::gone: return spot.look_due ? "gone, look at " + std::to_string(*spot.look_due) : "gone";
    case Course::back: return "back";
    }
    return {};
}

} // namespace

TEST_CASE("Change: before two weeks it is too early, and it is said how many days are missing", "[domain][progress]")
{
    auto const scores = days(100, {6, 6, 6, 6, 6, 6, 6, 2, 2, 2});
    CHECK(change_of(scores, 109) == Change{TooEarly{4}});
    CHECK(change_of(scores, 112) == Change{TooEarly{1}});
    CHECK(change_of({}, 112) == Change{TooFew{3, 3}});
    CHECK(change_of(scores, 99) == Change{TooFew{3, 3}});
}

TEST_CASE("Change: a week with fewer than three scores says nothing", "[domain][progress]")
{
    CHECK(change_of(days(0, {6, -1, 6, -1, -1, -1, -1, 2, 2, 2}), 13) == Change{TooFew{1, 0}});
    CHECK(change_of(days(0, {6, 6, 6, -1, -1, -1, -1, 2}), 13) == Change{TooFew{0, 2}});
    CHECK(change_of(days(0, {6, 6, 6}), 40) == Change{TooFew{0, 3}});
}

TEST_CASE("Change: clearly less takes two points and 30 percent, from 4 or less one point and 30 percent",
          "[domain][progress]")
{
    auto const weeks = [](int first, int last) {
        return joined(days(0, std::vector<int>(7, first)), days(7, std::vector<int>(7, last)));
    };
    CHECK(trend_of(weeks(6, 4), 13) == Trend::less);
    CHECK(trend_of(weeks(7, 5), 13) == Trend::same); // 29 percent.
    CHECK(trend_of(weeks(5, 4), 13) == Trend::same);
    CHECK(trend_of(weeks(4, 3), 13) == Trend::same); // 25 percent.
    CHECK(trend_of(weeks(3, 2), 13) == Trend::less);
    CHECK(trend_of(weeks(1, 0), 13) == Trend::less);
    CHECK(trend_of(weeks(0, 0), 13) == Trend::same);
    CHECK(trend_of(weeks(4, 5), 13) == Trend::same);
    CHECK(trend_of(weeks(4, 6), 13) == Trend::worse);
    CHECK(trend_of(weeks(0, 2), 13) == Trend::worse);
    auto const changed = std::get<Changed>(change_of(weeks(6, 4), 13));
    CHECK(changed.first == WeekMean{42, 7});
    CHECK(changed.last == WeekMean{28, 7});
}

TEST_CASE("Course: three calm days make a spot gone, a tender one brings it back", "[domain][progress]")
{
    CHECK(course({}, {}, 5) == Course::unknown);
    auto const calm = days(0, {6, 5, 3, 1, 0, 1});
    CHECK(course(calm, {}, 4) == Course::active);
    auto const gone = course_of(calm, {}, 5);
    CHECK(gone.course == Course::gone);
    CHECK(gone.gone_since == 5);
    CHECK(gone.look_due == 12);
    CHECK(course(joined(calm, days(6, {2})), {}, 6) == Course::back);
    CHECK(course(joined(calm, days(6, {2, 0, 1, 1})), {}, 9) == Course::gone);
    CHECK(course(days(0, {0, 2, 0, 2, 0}), {}, 4) == Course::active); // Never three in a row.
}

TEST_CASE("Course: a day that was tender once was tender; what a day lacks is a gap and no zero", "[domain][progress]")
{
    CHECK(course(joined(days(0, {1, 1, 1}), days(2, {4})), {}, 2) == Course::active);
    CHECK(course(days(0, {1, -1, -1, 1, -1, 0}), {}, 5) == Course::gone);
    CHECK(course(days(0, {1, -1, -1, -1, 1}), {}, 4) == Course::active);
}

TEST_CASE("Course: what hurts at rest is not gone; what hurts only when pressed is quiet", "[domain][progress]")
{
    auto const calm = days(0, {1, 1, 1});
    CHECK(course(calm, days(2, {3}), 2) == Course::active);
    CHECK(course(calm, days(-4, {3}), 2) == Course::active); // It was told six days ago.
    CHECK(course(calm, days(-5, {3}), 2) == Course::gone);
    CHECK(course(days(0, {5, 5, 5}), days(0, {1}), 2) == Course::quiet);
    CHECK(course(days(0, {5, 5, 5}), days(0, {1}), 7) == Course::active);
}

TEST_CASE("Course: a spot that is gone is looked at again after 7 and after 28 days", "[domain][progress]")
{
    auto const calm = days(0, {1, 1, 1});
    CHECK(course_of(calm, {}, 200).look_due == 9);
    CHECK(course_of(joined(calm, days(8, {0})), {}, 200).look_due == 9);
    CHECK(course_of(joined(calm, days(9, {0})), {}, 200).look_due == 30);
    CHECK_FALSE(course_of(joined(calm, days(35, {0})), {}, 200).look_due);
}

TEST_CASE("Course: any order of the scores, and any of them twice, give the same; a second opinion agrees",
          "[domain][progress][property]")
{
    std::mt19937 random{19};
    auto const roll = [&](int most) { return std::uniform_int_distribution<int>{0, most}(random); };
    std::vector<int> seen(8, 0);
    for (int life = 0; life < 10'000; ++life) {
        CAPTURE(life);
        Scores tender, rest;
        auto const length = 1 + roll(60), habit = roll(10);
        double level = roll(10);
        auto const drift = (roll(20) - 12) / 40.0;
        for (std::int32_t day = 0; day < length; ++day) {
            level = std::clamp(level + drift, 0.0, 10.0);
            auto const about = [&] { return *Score::from(std::clamp(static_cast<int>(level) + roll(2) - 1, 0, 10)); };
            for (int times = roll(3); times > 0 && roll(10) >= habit; --times)
                tender.push_back({day, about()});
            if (roll(2) == 0) rest.push_back({day, about()});
        }
        auto const today = roll(length + 30);
        SecondOpinion const second{tender, rest, today};
        auto const first = course_of(tender, rest, today);
        REQUIRE(text_of(first.change) == second.change());
        REQUIRE(text_of(first) == second.course());
        ++seen[static_cast<std::size_t>(first.course)];

        auto mixed = tender;
        std::shuffle(mixed.begin(), mixed.end(), random);
        std::shuffle(rest.begin(), rest.end(), random);
        auto const again = course_of(mixed, rest, today);
        REQUIRE(text_of(again) == text_of(first));
        REQUIRE(again.change == first.change);
        REQUIRE(again.gone_since == first.gone_since);
    }
    for (auto const one : {Course::unknown, Course::active, Course::easing, Course::quiet, Course::gone, Course::back})
        CHECK(seen[static_cast<std::size_t>(one)] > 50);
}

} // namespace spot_course_test
