// SPDX-License-Identifier: MIT
#include "journal/fixture.hpp"

#include <limits>

namespace tenderspot::test {
namespace {

constexpr std::uint64_t last_rule = std::numeric_limits<std::uint64_t>::max();
constexpr std::int32_t first_of_all = -1000000, last_of_all = 1000000;

std::vector<Record> routines()
{
    Spot const left{"GMED-1", Side::left}, right{"TFL-1", Side::right};
    Technique const ball{Mode::hold, 0, "ball", 4, 6}, strokes{Mode::strokes, 2500, "cane", 0, 10};
    RoutineSet many{far_west, {}};
    for (unsigned i = 0; i < most_routine_items; ++i)
        many.items.push_back({{"P-" + std::to_string(i), i % 2 == 0 ? Side::left : Side::right}, 1 + i * 26, {}});
    return {RoutineSet{summer, {{left, 90, ball}, {right, 600, strokes}, {{"", Side::left}, 1, {}}}},
            RoutineSet{nowhere, {}}, many};
}

std::vector<Record> schedules()
{
    using Times = std::vector<SlotTime>;
    Times many;
    for (std::size_t hour = 0; hour + 1 < most_slot_times; ++hour)
        many.push_back({static_cast<std::uint16_t>(60 * hour), {1}});
    many.push_back({1439, {1}});
    return {
        ScheduleSet{summer, Schedule{1, Times{{480, {127}}, {1140, {31}}, {30, {64}}}, 180, 20636, {}, {}}},
        ScheduleSet{summer,
                    Schedule{0x00C0FFEE12345678U, Spread{3, 480, 1140, {127}}, 0, first_of_all, last_of_all, 20640}},
        ScheduleSet{nowhere, std::nullopt},
        ScheduleSet{far_west, Schedule{last_rule, Times{}, 720, 0, 0, {}}},
        ScheduleSet{far_west, Schedule{7, many, 180, last_of_all, {}, first_of_all}},
        ScheduleSet{far_west, Schedule{7, Spread{6, 1439, 0, {64}}, 720, 20636, {}, {}}},
    };
}

} // namespace

std::vector<Record> routine_samples()
{
    auto all = routines();
    for (auto& schedule : schedules())
        all.push_back(std::move(schedule));
    Occurrence const morning{1, 20636, 480}, evening{1, 20636, 1140};
    std::vector<Record> const marks{
        DayMarked{summer, 20637, DayKind::usual},
        DayMarked{far_west, last_of_all, DayKind::off},
        DayMarked{nowhere, first_of_all, DayKind::ill},
        OccurrenceMarked{summer, morning, OccurrenceMark::shown, 0, {}},
        OccurrenceMarked{summer, morning, OccurrenceMark::snoozed, 1783000600123, {}},
        OccurrenceMarked{far_west, {last_rule, first_of_all, 0}, OccurrenceMark::skipped, 0, {}},
        OccurrenceMarked{nowhere, {1, last_of_all, 1439}, OccurrenceMark::seen, 0, {}},
        OccurrenceMarked{summer, evening, OccurrenceMark::done, 0, {own_id, 3}},
        OccurrenceMarked{summer, evening, OccurrenceMark::snoozed, -1, {}},
        OccurrenceMarked{summer, {1, 20636, 1141}, OccurrenceMark::done, 0, {0, 3}},
    };
    all.insert(all.end(), marks.begin(), marks.end());
    return all;
}

} // namespace tenderspot::test
