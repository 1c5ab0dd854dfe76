// SPDX-License-Identifier: MIT
// The indexes of the history say what looking at every treatment would say, whatever was written by whom.
#include "domain/history_fixture.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace history_index_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr std::uint64_t devices = 3;

Spot any_spot()
{
    return {*rc::gen::element<std::string>("GMED-1", "QL-1", "TFL-1"), *rc::gen::element(Side::left, Side::right)};
}

/// Within five days, as clocks from Los Angeles to Kiritimati show them.
WallTime any_time() { return {*rc::gen::inRange(-60, 60) * hour_ms, *rc::gen::element(-420, 0, 60, 540, 840), {}}; }

struct World
{
    History history;
    std::map<std::uint64_t, std::uint64_t> numbers;
    std::vector<TreatmentId> treatments;

    RecordId write(Record record)
    {
        auto const journal_id = *rc::gen::inRange(std::uint64_t{1}, devices + 1);
        RecordId const id{journal_id, ++numbers[journal_id]};
        history.apply({id, std::move(record)});
        return id;
    }
    [[nodiscard]] TreatmentId any() const { return treatments[*rc::gen::inRange(std::size_t{0}, treatments.size())]; }
    void end(TreatmentId treatment)
    {
        auto const outcome = *rc::gen::element(Outcome::finished, Outcome::stopped, Outcome::kept, Outcome::discarded);
        write(TreatmentEnded{treatment, {}, outcome, *rc::gen::inRange(0U, 3U) * 30'000, {}, {}});
    }

    void step()
    {
        auto const choice = *rc::gen::inRange(0, 9);
        if (choice < 3 || treatments.empty()) {
            treatments.push_back(write(TreatmentBegan{any_time(), any_spot(), 90, {}}));
            if (choice > 0) end(treatments.back());
        } else if (choice == 3) end(any());
        else if (choice == 4) write(TreatmentEdited{any(), {}, Score::from(1), {}, "x"});
        else if (choice == 5) write(TreatmentDeleted{any(), {}});
        else if (choice == 6) write(TreatmentRestored{any(), {}});
        else if (choice == 7) write(TreatmentConfirmed{any(), {}, *rc::gen::element(Did::no, Did::done)});
        else write(TreatmentProgress{any(), {}, Phase::hold, 1, 45'000, {}});
    }
};

/// The newest first, found by looking at every treatment.
std::vector<Treatment> scan(World const& world)
{
    std::vector<Treatment> found;
    auto const& open = world.history.unfinished();
    for (auto const id : world.treatments) {
        auto const treatment = *world.history.find(id);
        bool const is_open =
            std::any_of(open.begin(), open.end(), [id](Unfinished const& one) { return one.treatment == id; });
        if (!is_open && !treatment.deleted && treatment.outcome != Outcome::discarded) found.push_back(treatment);
    }
    std::sort(found.begin(), found.end(), [](Treatment const& a, Treatment const& b) {
        return std::tie(b.began.utc_ms, b.id) < std::tie(a.began.utc_ms, a.id);
    });
    return found;
}

void check_days(History const& history, std::vector<Treatment> const& all, std::int32_t first, std::int32_t last)
{
    std::map<std::int32_t, DayOfTreatments> days;
    for (auto const& treatment : all) {
        auto const day = local_day(treatment.began);
        if (day < first || day > last) continue;
        auto& of = days[day];
        of.day = day;
        ++of.treatments;
        of.treated += was_treated(treatment) ? 1 : 0;
        of.held_ms += treatment.held_ms;
    }
    auto const found = history.days(first, last);
    RC_ASSERT(found.size() == days.size());
    for (auto const& day : found)
        RC_ASSERT(days.at(day.day) == day);
}

void check(World const& world)
{
    auto const& history = world.history;
    auto const all = scan(world);
    RC_ASSERT(history.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        RC_ASSERT(history.newest(i) == all[i]);
    check_days(history, all, -10, 10);
    check_days(history, all, -1, 0);
    for (std::int32_t day = -5; day <= 5; ++day) {
        std::vector<Treatment> of_day;
        std::copy_if(all.begin(), all.end(), std::back_inserter(of_day),
                     [day](Treatment const& one) { return local_day(one.began) == day; });
        RC_ASSERT(history.treatments_of(day) == of_day);
    }
    for (auto const* point : {"GMED-1", "QL-1", "TFL-1", "NONE-1"}) {
        Spot const spot{point, Side::left};
        auto const last = std::find_if(all.begin(), all.end(), [&](Treatment const& one) { return one.spot == spot; });
        RC_ASSERT(history.last_of(spot) == (last == all.end() ? std::nullopt : std::optional{*last}));
    }
    std::optional<std::int32_t> first;
    for (auto const& treatment : all)
        if (was_treated(treatment)) first = std::min(first.value_or(1000), local_day(treatment.began));
    RC_ASSERT(history.first_treated_day() == first);
}

} // namespace

TEST_CASE("History, any records: the indexes say what a look at every treatment says", "[domain][history][property]")
{
    CHECK(rc::check([] {
        World world;
        for (auto steps = *rc::gen::inRange(0, 50); steps > 0; --steps) {
            world.step();
            if (*rc::gen::inRange(0, 8) == 0) check(world);
        }
        check(world);
    }));
}

TEST_CASE("History: a time that no calendar knows breaks nothing", "[domain][history]")
{
    History history;
    std::uint64_t number = 1;
    for (auto const utc_ms : {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
        history.apply({id(number), began(utc_ms)});
        history.apply({id(number + 1), ended(id(number))});
        number += 2;
    }
    CHECK(history.size() == 2);
    CHECK(history.treatments_of(0).empty());
    CHECK(history.days(std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()).size() == 2);
}

} // namespace history_index_test
