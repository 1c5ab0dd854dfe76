// SPDX-License-Identifier: MIT
// Checks what is planned and what was done against the limits of a day, a session and a spot.
#include "domain/dose.hpp"

#include "domain/press_limits.hpp"
#include "domain/strain.hpp"
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

// In any zone, a treatment this old is before yesterday, and not too recent to be repeated.
constexpr milliseconds long_ago = std::chrono::hours{120};

std::int64_t after(std::int64_t utc_ms, milliseconds length) { return utc_ms + length.count(); }

/// What was pressed recently.
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
        // Days this far back are over in all zones; later ones are covered by the loop below.
        if (first && *first <= today - 3) is_first_day = false;
        for (std::size_t i = 0; i < history.size(); ++i) {
            auto const treatment = history.newest(i);
            if (treatment.began.utc_ms < after(now.utc_ms, -long_ago)) return;
            if (!was_treated(treatment)) continue;
            auto& spot = spots[treatment.spot];
            auto began = treatment.began;
            began.utc_ms = history.clock_looks().counts_from(treatment.id, began.utc_ms, now.utc_ms);
            auto const ended = std::min(after(began.utc_ms, milliseconds{treatment.held_ms}), now.utc_ms);
            spot.ended_utc_ms = std::max(spot.ended_utc_ms, ended);
            bool const before_today = began.utc_ms < now.utc_ms && local_day(began) < today;
            if (before_today) is_first_day = false;
            else ++spot.times_today;
        }
    }
};

/// The spots of a plan, each once, in the plan's order, with the total time each is pressed.
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

/// When the rest asked for in the safety check ends. A reported strain accounts for the answer, unless its own rest was
/// over before the answer was given: then the answer is about another strain.
std::optional<std::int64_t> answered_rest_ends(Precautions const& care, Catalogue const& facts, History const& history,
                                               WallTime const& now)
{
    if (!care.rests_strain) return std::nullopt;
    auto const answered = rest_answered(facts, history, now).value_or(now.utc_ms);
    auto const told = history.strain(now);
    if (told && answered < rest_ends(told->onset_utc_ms, now)) return std::nullopt;
    return rest_ends(answered, now);
}

std::string muscle_of(Catalogue const& facts, Spot const& spot)
{
    auto const* point = facts.point(spot.point);
    return point ? point->muscle : std::string{};
}

/// Whether numbness from one spot is a contraindication for the other: it is the same spot, or on the same side in the
/// same muscle or one over the same nerve.
bool shares_nerve(Catalogue const& facts, Spot const& numb, Spot const& other)
{
    if (numb == other) return true;
    if (numb.side != other.side) return false;
    auto const from = muscle_of(facts, numb), to = muscle_of(facts, other);
    if (from.empty() || to.empty()) return false;
    auto const* muscle = facts.muscle(from);
    return from == to || (muscle && contains(muscle->over_same_nerve, to));
}

/// When the mending span of a strain of grade two or three begins, by the local clock where it was reported; an unknown
/// grade counts as two. 0 for grade one.
std::int64_t may_have_mended(StrainReported told)
{
    if (told.grade == StrainGrade::one) return 0;
    if (told.grade == StrainGrade::unknown) told.grade = StrainGrade::two;
    milliseconds const begins = std::chrono::days{mending(told)->first};
    return (begins - std::chrono::minutes{told.at.offset_minutes}).count();
}

/// Collects the contraindications for a session, rule by rule.
struct DoseCheck
{
    Catalogue const& facts;
    History const& history;
    WallTime const& now;
    Precautions care = precautions(facts, history, now);
    Past past{history, now};
    std::vector<Contraindication> locks{}, advice{};

    void lock(DoseRule rule, std::optional<Spot> spot, std::int64_t until_utc_ms = 0, Warning const* warning = nullptr)
    {
        locks.push_back({rule, Severity::absolute, std::move(spot), 0, until_utc_ms, warning});
    }
    void advise(DoseRule rule, std::optional<Spot> spot, int limit = 0, std::int64_t until_utc_ms = 0)
    {
        advice.push_back({rule, Severity::relative, std::move(spot), limit, until_utc_ms, nullptr});
    }

    void session(Lengths const& spots)
    {
        for (auto const& [id, sign] : history.signs())
            if (sign.urgency == Urgency::emergency) lock(DoseRule::emergency, std::nullopt, 0, facts.warning(id));
        for (auto const* warning : care.locks)
            lock(DoseRule::ask_clinician, std::nullopt, 0, warning);
        if (auto const until = answered_rest_ends(care, facts, history, now))
            lock(DoseRule::fresh_strain, std::nullopt, *until);
        milliseconds all{};
        for (auto const& one : spots)
            all += one.second;
        if (all > longest_session) lock(DoseRule::session_too_long, std::nullopt);

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

    /// Locks from answers about this muscle only.
    void muscle(Spot const& spot)
    {
        for (auto const* warning : precautions(facts, history, now, muscle_of(facts, spot)).locks)
            if (!warning->muscles.empty()) lock(DoseRule::ask_clinician, spot, 0, warning);
    }

    /// First a muscle that went numb recently, or another one over the same nerve; then the spot itself.
    void numbness(Spot const& spot)
    {
        if (auto const until = numb_until(spot); now.utc_ms < until) return lock(DoseRule::went_numb, spot, until);
        auto const last = history.last_of(spot);
        if (last && last->stopped_because == StopReason::numb) advise(DoseRule::went_numb, spot);
    }

    [[nodiscard]] std::int64_t numb_until(Spot const& spot) const
    {
        std::int64_t until = 0;
        for (auto const& stop : history.alarming_stops()) {
            auto const began = history.clock_looks().counts_from(stop.id, stop.at.utc_ms, now.utc_ms);
            auto const ends = after(began, numb_rest);
            if (stop.reason != StopReason::numb || ends <= now.utc_ms) continue;
            auto const treatment = history.find(stop.treatment);
            // A treatment that was deleted from the history caused numbness all the same.
            if (treatment && shares_nerve(facts, treatment->spot, spot)) until = std::max(until, ends);
        }
        return until;
    }

    void strain(Spot const& spot)
    {
        auto const told = history.strain(now);
        if (!told || told->side != spot.side) return;
        auto const rested = rest_ends(told->onset_utc_ms, now);
        if (now.utc_ms < rested) lock(DoseRule::fresh_strain, spot, rested);
        if (is_serious_strain(history)) return lock(DoseRule::serious_strain, spot);
        if (auto const mended = may_have_mended(*told); now.utc_ms >= rested && now.utc_ms < mended)
            advise(DoseRule::mending_strain, spot, 0, mended);
    }

    /// Counts treated and planned points; on the first day everything treated was treated today.
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
        muscle(spot);
        strain(spot);
        numbness(spot);
        if (length > longest_press(protocol_today(spot.point, facts, history, now)))
            lock(DoseRule::spot_too_long, spot);

        auto const* point = facts.point(spot.point);
        if (point && point->self_treatment == SelfTreatment::shown_only) advise(DoseRule::shown_only, spot);
        auto const treated = past.spots.find(spot);
        if (treated == past.spots.end()) return;
        auto const most = point ? std::min(point->protocol.times_a_day.high, most_times_a_day) : most_times_a_day;
        if (treated->second.times_today >= most) advise(DoseRule::too_often, spot, most);
        auto const until = after(treated->second.ended_utc_ms, least_gap);
        if (now.utc_ms < until) advise(DoseRule::too_soon, spot, 0, until);
    }
};

} // namespace

std::vector<Contraindication> contraindications(std::vector<PlannedSpot> const& plan, Catalogue const& facts,
                                                History const& history, WallTime const& now)
{
    DoseCheck check{facts, history, now};
    auto const spots = lengths(plan);
    check.session(spots);
    for (auto const& [spot, length] : spots)
        check.one(spot, length);
    auto all = std::move(check.locks);
    all.insert(all.end(), check.advice.begin(), check.advice.end());
    return all;
}

bool is_serious_strain(History const& history)
{
    auto const& told = history.strain();
    return told && told->grade == StrainGrade::three && !history.strain_agreed();
}

bool is_locked(std::vector<Contraindication> const& all)
{
    return std::any_of(all.begin(), all.end(),
                       [](Contraindication const& one) { return one.severity == Severity::absolute; });
}

bool all_locked(std::vector<Spot> const& spots, Catalogue const& facts, History const& history, WallTime const& now)
{
    auto const is_locked_out = [&](Spot const& spot) {
        return is_locked(contraindications({{spot, 1, {}, {}}}, facts, history, now));
    };
    return !spots.empty() && std::all_of(spots.begin(), spots.end(), is_locked_out);
}

bool asks_soreness(History const& history, WallTime const& now)
{
    auto const today = local_day(now);
    if (history.soreness().count(today) != 0) return false;
    auto const yesterday = history.days(today - 1, today - 1);
    return !yesterday.empty() && yesterday.front().treated > 0;
}

} // namespace tenderspot
