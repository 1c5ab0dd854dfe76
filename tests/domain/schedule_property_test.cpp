// SPDX-License-Identifier: MIT
// What must hold of any schedule and any records: nothing too close, nothing twice, nothing lost, the same after a
// restart and from anywhere.
#include "domain/routine_life.hpp"
#include "domain/schedule.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

namespace schedule_property_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

std::vector<Agenda> agendas(History const& history, Life const& life, Present const& present)
{
    std::vector<Agenda> all;
    for (auto day = life.first - 8; day < life.first + 40; ++day)
        all.push_back(agenda(history, day, present));
    return all;
}

bool is_open(Slot const& slot)
{
    return slot.state == SlotState::now || slot.state == SlotState::later || slot.state == SlotState::snoozed;
}

} // namespace

TEST_CASE("Property: planned times are 75 minutes apart, also over the end of a day, and six a day",
          "[domain][property]")
{
    CHECK(rc::check([] {
        auto const around = *rc::gen::inRange(-30000, 30000);
        auto const schedule = any_schedule(around);
        std::optional<std::int64_t> last;
        for (auto day = around - 40; day < around + 20; ++day) {
            auto const slots = slots_of(schedule, day);
            RC_ASSERT(slots.size() <= most_slots_a_day);
            for (auto const minute : slots) {
                auto const at = count_of(local_minute_of(schedule, day, minute));
                RC_ASSERT(at >= count_of({day, schedule.day_ends}));
                RC_ASSERT(at < count_of({day + 1, schedule.day_ends}));
                RC_ASSERT((!last || at - *last >= 75)); // In brackets: else both sides are asked.
                last = at;
            }
        }
    }));
}

TEST_CASE("Property: every occurrence is planned once, and every session counts once at most", "[domain][property]")
{
    CHECK(rc::check([] {
        Life life;
        life.live(false);
        auto const& history = life.world.history();
        std::set<Occurrence> occurrences;
        std::set<TreatmentId> counted;
        int given = 0, extra = 0;
        for (auto const& day : agendas(history, life, life.present())) {
            RC_ASSERT(day.done() <= day.asked());
            RC_ASSERT(day.asked() <= static_cast<int>(day.slots.size()));
            for (auto const& slot : day.slots) {
                RC_ASSERT(slot.occurrence.day == day.day);
                RC_ASSERT(occurrences.insert(slot.occurrence).second);
                RC_ASSERT((slot.state == SlotState::done) == slot.session.has_value());
                if (slot.session) RC_ASSERT(counted.insert(*slot.session).second);
            }
            given += day.done();
            extra += day.extra;
        }
        std::set<TreatmentId> shown;
        for (std::size_t i = 0; i < history.size(); ++i)
            shown.insert(history.newest(i).session);
        RC_ASSERT(given + extra == static_cast<int>(shown.size()));
    }));
}

TEST_CASE("Property: what comes next is the first that is open of all days, and never over", "[domain][property]")
{
    CHECK(rc::check([] {
        Life life;
        life.live(false);
        auto const present = life.present();
        auto const next = next_slot(life.world.history(), present);
        std::optional<Slot> best;
        if (life.world.history().routine_log().schedule())
            for (auto const& day : agendas(life.world.history(), life, present))
                for (auto const& slot : day.slots)
                    if (is_open(slot) && (!best || slot.due_utc_ms < best->due_utc_ms)) best = slot;
        RC_ASSERT(next == best);
        if (!next) return;
        RC_ASSERT(next->until_utc_ms > present.now.utc_ms);
        RC_ASSERT((next->due_utc_ms > present.now.utc_ms) == (next->state != SlotState::now));
    }));
}

TEST_CASE("Property: a restart shows the same, in whatever order treatments and routine are read", "[domain][property]")
{
    CHECK(rc::check([] {
        Life life;
        life.live(false);
        History again, treatments_last;
        std::vector<KeptRecord> later;
        for (auto const& kept : life.world.written) {
            again.apply(kept);
            again.apply(kept);
            bool const is_of_routine = kept.record.index() >= Record{RoutineSet{}}.index();
            if (is_of_routine) treatments_last.apply(kept);
            else later.push_back(kept);
        }
        for (auto const& kept : later)
            treatments_last.apply(kept);
        auto const all = agendas(life.world.history(), life, life.present());
        RC_ASSERT(agendas(again, life, life.present()) == all);
        RC_ASSERT(agendas(treatments_last, life, life.present()) == all);
    }));
}

TEST_CASE("Property: what became of past days is the same from every zone", "[domain][property]")
{
    CHECK(rc::check([] {
        Life life;
        life.live(true);
        life.now += 20 * day_ms;
        auto const told = [&life] {
            std::vector<std::string> days;
            for (auto day = life.first - 2; day < life.first + 14; ++day) {
                auto const of_day = agenda(life.world.history(), day, life.present());
                std::string text = std::to_string(static_cast<int>(of_day.status)) + '+' + std::to_string(of_day.extra);
                for (auto const& slot : of_day.slots)
                    text += ' ' + std::to_string(slot.occurrence.minute) + ':' +
                            std::to_string(static_cast<int>(slot.state));
                days.push_back(text);
            }
            return days;
        };
        auto const here = told();
        life.world.fly_to(any_zone());
        RC_ASSERT(told() == here);
    }));
}

TEST_CASE("Property: while the clock goes by, every planned time is due once, and none is left out",
          "[domain][property]")
{
    CHECK(rc::check([] {
        Life life;
        auto schedule = any_schedule(life.first);
        schedule.first_day = life.first - 30;
        life.world.write(ScheduleSet{{life.now - 9 * day_ms, 0, ""}, schedule});
        life.now += *rc::gen::inRange(2, 5) * day_ms;
        constexpr auto between_looks = 5 * minute_ms;
        auto const begin = life.now, last_look = begin + 36 * 60 * minute_ms;
        std::vector<Occurrence> due;
        for (; life.now <= last_look; life.now += between_looks) {
            auto const slot = next_slot(life.world.history(), life.present());
            if (slot && slot->state == SlotState::now && (due.empty() || due.back() != slot->occurrence))
                due.push_back(slot->occurrence);
        }
        std::vector<Occurrence> planned;
        for (auto const& day : agendas(life.world.history(), life, life.present()))
            for (auto const& slot : day.slots)
                if (slot.until_utc_ms > slot.due_utc_ms && slot.until_utc_ms > begin && slot.due_utc_ms <= last_look)
                    planned.push_back(slot.occurrence);
        RC_ASSERT(due == planned);
    }));
}

} // namespace schedule_property_test
