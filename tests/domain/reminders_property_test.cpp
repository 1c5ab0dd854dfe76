// SPDX-License-Identifier: MIT
// What holds of reminders whatever the user answers, whenever the agent is there, and however the clock is set.
#include "reminder_world.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

namespace reminders_property_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

constexpr std::int64_t minute = ReminderWorld::minute;

Schedule any_schedule(ReminderWorld const& world)
{
    Schedule schedule;
    schedule.rule = 5;
    schedule.first_day = world.day() - 1;
    schedule.day_ends = static_cast<std::uint16_t>(*rc::gen::inRange(0, 300));
    if (*rc::gen::arbitrary<bool>()) {
        std::vector<SlotTime> times;
        for (auto left = *rc::gen::inRange(1, 7); left > 0; --left)
            times.push_back({static_cast<std::uint16_t>(*rc::gen::inRange(0, 1440)), {}});
        schedule.times = times;
    } else {
        schedule.times = Spread{static_cast<std::uint8_t>(*rc::gen::inRange(1, 7)), 480, 1140, {}};
    }
    return schedule;
}

ReminderRules any_rules()
{
    ReminderRules rules;
    rules.on = true;
    rules.repeats = *rc::gen::inRange(0, 6);
    rules.repeat_minutes = *rc::gen::inRange(5, 61);
    rules.quiet_from = static_cast<std::uint16_t>(*rc::gen::inRange(0, 1440));
    rules.quiet_to = static_cast<std::uint16_t>(*rc::gen::inRange(0, 1440));
    return rules;
}

bool is_quiet(ReminderRules const& rules, int minute_of_day)
{
    for (int at = rules.quiet_from; at != rules.quiet_to; at = (at + 1) % 1440)
        if (at == minute_of_day) return true;
    return false;
}

ReminderWorld any_world()
{
    ReminderWorld world;
    if (*rc::gen::arbitrary<bool>()) world.zone.change = world.now + *rc::gen::inRange(1, 40) * 60 * minute;
    world.rules = any_rules();
    world.set(any_schedule(world));
    return world;
}

/// What may happen between two looks; the world's clock goes on by itself.
void something_happens(ReminderWorld& world)
{
    auto const slots = agenda(world.diary.history, world.day(), world.present()).slots;
    auto const any_slot = [&] { return (*rc::gen::elementOf(slots)).occurrence; };
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        if (!slots.empty()) world.mark(OccurrenceMark::seen, any_slot());
        break;
    case 1:
        if (!slots.empty()) world.mark(OccurrenceMark::skipped, any_slot());
        break;
    case 2:
        if (!slots.empty())
            world.mark(OccurrenceMark::snoozed, any_slot(), world.now + *rc::gen::inRange(5, 121) * minute);
        break;
    case 3: world.diary.treat({"GMED-1", Side::left}, world.wall()); break;
    case 4: world.now += *rc::gen::inRange(1, 600) * minute; break; // The device sleeps.
    case 5: world.desktop = *rc::gen::element(Desktop::open, Desktop::holding); break;
    case 6: world.shown.clear(); break; // The agent was started anew, and knows only the journal.
    default: break;
    }
}

} // namespace

TEST_CASE("Reminders, whatever happens: never more than was chosen for each time it is put off, never in quiet hours, "
          "one notice a look, never of what was answered",
          "[reminders][property]")
{
    CHECK(rc::check([] {
        auto world = any_world();
        auto const end = world.now + 48 * 60 * minute;
        while (world.now < end) {
            auto const before = world.log.size();
            auto const history = world.diary.history;
            world.look();
            RC_ASSERT(world.log.size() - before <= 1);
            RC_ASSERT(world.look_at > world.now);
            if (world.log.size() > before) {
                auto const& notice = world.log.back().notice;
                RC_ASSERT_FALSE(is_quiet(world.rules, local_minute(world.now, world.zone).minute));
                RC_ASSERT(world.desktop == Desktop::open);
                for (auto const& one : notice.about) {
                    auto const note = history.routine_log().note(one);
                    RC_ASSERT(note.shown <= world.rules.repeats);
                    RC_ASSERT_FALSE(note.seen || note.skipped);
                }
            }
            // Not always as soon as was asked for, and sometimes the clock is set.
            world.now = *rc::gen::weightedElement<std::int64_t>(
                {{20, world.look_at}, {5, world.now + 30 * 1000}, {1, world.now - 90 * minute}});
            something_happens(world);
        }
    }));
}

TEST_CASE("Reminders: while somebody is there none is lost, and a restart at any moment changes nothing",
          "[reminders][property]")
{
    CHECK(rc::check([] {
        auto world = any_world();
        world.rules.quiet_from = world.rules.quiet_to = 0;
        auto const restarted = *rc::gen::inRange(0, 20);
        auto other = world;
        auto const end = world.now + 36 * 60 * minute;
        world.live_until(end);
        for (int i = 1; i <= 20; ++i) {
            if (i == restarted) other.shown.clear();
            other.live_until(world.now - 36 * 60 * minute + i * 36 * 60 * minute / 20);
        }
        RC_ASSERT(world.told() == other.told());
        std::map<Occurrence, std::int64_t> first;
        for (auto const& [at, notice] : world.log)
            for (auto const& one : notice.about)
                first.emplace(one, at);
        for (int days = 0; days < 2; ++days)
            for (auto const& slot : agenda(world.diary.history, local_day(world.wall()) - days, world.present()).slots)
                if (slot.due_utc_ms <= end && slot.due_utc_ms > end - 35 * 60 * minute &&
                    slot.until_utc_ms > slot.due_utc_ms) {
                    RC_ASSERT(first.count(slot.occurrence) == 1U);
                    RC_ASSERT(first[slot.occurrence] == slot.due_utc_ms); // Not a minute late.
                }
    }));
}

} // namespace reminders_property_test
