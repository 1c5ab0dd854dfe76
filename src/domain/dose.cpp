// SPDX-License-Identifier: MIT
// Limits of a day, a sitting and a spot, against what was planned and what was done.
#include "domain/dose.hpp"

#include "domain/treatment.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace tenderspot {
namespace {

using std::chrono::milliseconds;

constexpr int most_times_a_day = 6; // [MAMA]

// Whatever the zones, no session so old is of the last two days, nor too recent to be repeated.
constexpr milliseconds long_ago = std::chrono::hours{120};

std::int64_t after(std::int64_t utc_ms, milliseconds length) { return utc_ms + length.count(); }

bool is_sore(Soreness const& soreness)
{
    return soreness.bruise || (soreness.score && soreness.score->value() >= sore_from);
}

/// A time to come, which only a clock that was set back leaves behind, counts as now.
std::int64_t rest_ends(std::int64_t strained_utc_ms, WallTime const& now)
{
    return after(std::min(strained_utc_ms, now.utc_ms), strain_rest);
}

/// What was pressed lately.
struct Past
{
    struct OfSpot
    {
        int times_today = 0;
        std::int64_t ended_utc_ms = std::numeric_limits<std::int64_t>::min();
    };
    std::map<Spot, OfSpot> spots;
    bool is_first_day = true;

    Past(History const& history, WallTime const& now)
    {
        auto const today = local_day(now);
        auto const first = history.first_treated_day();
        // Days so long before are over in all zones; the later ones lie within what is looked at.
        if (first && *first <= today - 3) is_first_day = false;
        for (std::size_t i = 0; i < history.size(); ++i) {
            auto const session = history.newest(i);
            if (session.began.utc_ms < after(now.utc_ms, -long_ago)) return;
            if (!was_treated(session)) continue;
            auto& spot = spots[session.spot];
            auto const ended = std::min(after(session.began.utc_ms, milliseconds{session.held_ms}), now.utc_ms);
            spot.ended_utc_ms = std::max(spot.ended_utc_ms, ended);
            bool const before_today = session.began.utc_ms <= now.utc_ms && local_day(session.began) < today;
            if (before_today) is_first_day = false;
            else ++spot.times_today;
        }
    }
};

/// The spots of a plan, each once, in its order, and how long each is pressed in all.
using Lengths = std::vector<std::pair<Spot, milliseconds>>;

Lengths lengths(std::vector<PlannedSpot> const& plan)
{
    Lengths all;
    for (auto const& planned : plan) {
        auto const same =
            std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.first == planned.spot; });
        auto const length = std::chrono::seconds{planned.seconds};
        if (same == all.end()) all.emplace_back(planned.spot, length);
        else same->second += length;
    }
    return all;
}

/// The rest is over; what else its warnings ask for is not.
void forget_rest(Precautions& care)
{
    care.rests_strain = false;
    auto const asked_only_rest = [](Warning const* warning) {
        return std::all_of(warning->restrictions.begin(), warning->restrictions.end(), [](Restriction one) {
            return one == Restriction::rest_strain || one == Restriction::ask_first;
        });
    };
    auto& all = care.softens;
    all.erase(std::remove_if(all.begin(), all.end(), asked_only_rest), all.end());
}

/// When the rest asked for in the safety check ends. A strain that was told stands for the answer, unless its
/// own rest had ended before the answer was given: then the answer is about another one.
std::optional<std::int64_t> answered_rest_ends(Precautions const& care, History const& history, WallTime const& now)
{
    if (!care.rests_strain) return std::nullopt;
    auto const answered = std::min(history.safety()->at.utc_ms, now.utc_ms);
    auto const& told = history.strain();
    if (told && answered < rest_ends(told->onset_utc_ms, now)) return std::nullopt;
    return rest_ends(answered, now);
}

/// What speaks against a sitting, found rule by rule.
struct Judging
{
    Catalogue const& facts;
    History const& history;
    WallTime const& now;
    Precautions care = precautions(facts, history, now);
    Past past{history, now};
    std::vector<Objection> locks{}, advice{};

    void lock(DoseRule rule, std::optional<Spot> spot, std::int64_t until_utc_ms = 0, Warning const* warning = nullptr)
    {
        locks.push_back({rule, Force::lock, std::move(spot), 0, until_utc_ms, warning});
    }
    void advise(DoseRule rule, std::optional<Spot> spot, int limit = 0, std::int64_t until_utc_ms = 0)
    {
        advice.push_back({rule, Force::advice, std::move(spot), limit, until_utc_ms, nullptr});
    }

    void sitting(Lengths const& spots)
    {
        for (auto const* warning : care.locks)
            lock(DoseRule::ask_clinician, std::nullopt, 0, warning);
        if (auto const until = answered_rest_ends(care, history, now))
            lock(DoseRule::fresh_strain, std::nullopt, *until);
        milliseconds all{};
        for (auto const& one : spots)
            all += one.second;
        if (all > longest_sitting) lock(DoseRule::sitting_too_long, std::nullopt);

        if (past.is_first_day && adds_a_point(spots) && points_of_first_day(spots) > new_points_on_first_day)
            advise(DoseRule::too_many_new, std::nullopt, new_points_on_first_day);
        auto const soreness = history.soreness().find(local_day(now));
        if (soreness != history.soreness().end() && is_sore(soreness->second)) advise(DoseRule::sore, std::nullopt);
    }

    [[nodiscard]] bool adds_a_point(Lengths const& spots) const
    {
        return std::any_of(spots.begin(), spots.end(),
                           [&](auto const& one) { return !past.spots.contains(one.first); });
    }

    /// A spot that went numb the last time it was pressed.
    void numbness(Spot const& spot)
    {
        auto const last = history.last_of(spot);
        if (!last || last->stopped_because != StopReason::numb) return;
        auto const until = after(std::min(last->began.utc_ms, now.utc_ms), numb_rest);
        if (now.utc_ms < until) lock(DoseRule::went_numb, spot, until);
        else advise(DoseRule::went_numb, spot);
    }

    /// Treated and planned ones; on the first day all that was treated was treated today.
    [[nodiscard]] int points_of_first_day(Lengths const& spots) const
    {
        std::set<Spot> points;
        for (auto const& treated : past.spots)
            points.insert(treated.first);
        for (auto const& one : spots)
            points.insert(one.first);
        return static_cast<int>(points.size());
    }

    void one(Spot const& spot, milliseconds length)
    {
        auto const& strain = history.strain();
        if (strain && strain->side == spot.side)
            if (auto const until = rest_ends(strain->onset_utc_ms, now); now.utc_ms < until)
                lock(DoseRule::fresh_strain, spot, until);
        numbness(spot);
        if (length > longest_hold) lock(DoseRule::spot_too_long, spot);

        auto const* point = facts.point(spot.point);
        if (point && point->self_treatment == SelfTreatment::shown_only) advise(DoseRule::shown_only, spot);
        auto const treated = past.spots.find(spot);
        if (treated == past.spots.end()) return;
        auto const most = point ? std::min(point->treatment.times_a_day.high, most_times_a_day) : most_times_a_day;
        if (treated->second.times_today >= most) advise(DoseRule::too_often, spot, most);
        auto const until = after(treated->second.ended_utc_ms, least_gap);
        if (now.utc_ms < until) advise(DoseRule::too_soon, spot, 0, until);
    }
};

} // namespace

std::vector<Objection> objections(std::vector<PlannedSpot> const& plan, Catalogue const& facts, History const& history,
                                  WallTime const& now)
{
    Judging judging{facts, history, now};
    auto const spots = lengths(plan);
    judging.sitting(spots);
    for (auto const& [spot, length] : spots)
        judging.one(spot, length);
    auto all = std::move(judging.locks);
    all.insert(all.end(), judging.advice.begin(), judging.advice.end());
    return all;
}

bool is_locked(std::vector<Objection> const& all)
{
    return std::any_of(all.begin(), all.end(), [](Objection const& one) { return one.force == Force::lock; });
}

Precautions precautions(Catalogue const& facts, History const& history, WallTime const& now)
{
    Precautions care;
    if (auto const& checked = history.safety()) {
        care = precautions(facts, *checked);
        if (now.utc_ms >= rest_ends(checked->at.utc_ms, now)) forget_rest(care);
    }
    auto const today = local_day(now);
    for (auto const& [day, soreness] : history.soreness())
        if (day <= today && day >= today - shorter_days_after_sore && is_sore(soreness)) care.shorter = true;
    return care;
}

bool asks_soreness(History const& history, WallTime const& now)
{
    auto const today = local_day(now);
    if (history.soreness().count(today) != 0) return false;
    auto const yesterday = history.days(today - 1, today - 1);
    return !yesterday.empty() && yesterday.front().treated > 0;
}

} // namespace tenderspot
