// SPDX-License-Identifier: MIT
#include "report/calendar_world.hpp"

#include "domain/schedule.hpp"

namespace tenderspot::test {

std::string calendar_of(RoutineWorld const& world, Present const& present)
{
    auto const made = report::calendar(world.history().routine_log(), words, present);
    return made ? *made : "";
}

LocalMinute local_of(std::int64_t count)
{
    auto const day = count / 1440 - (count % 1440 < 0 ? 1 : 0);
    return {static_cast<std::int32_t>(day), static_cast<int>(count - day * 1440)};
}

std::map<std::int64_t, int> planned(RoutineWorld const& world, Present const& present, std::int32_t first,
                                    std::int32_t last)
{
    std::map<std::int64_t, int> found;
    auto const* schedule = world.history().routine_log().schedule();
    for (auto day = first - 1; schedule && day <= last; ++day)
        for (auto const& slot : agenda(world.history(), day, present).slots) {
            auto const at = count_of(local_minute_of(*schedule, day, slot.occurrence.minute));
            bool const is_within = at >= count_of({first, 0}) && at < count_of({last + 1, 0});
            if (is_within && slot.state != SlotState::rested) ++found[at];
        }
    return found;
}

std::string difference(std::map<std::int64_t, int> const& some, std::map<std::int64_t, int> const& other)
{
    std::string text;
    for (auto const& [at, times] : some) {
        auto const found = other.find(at);
        if (found == other.end() || found->second != times) text += text_of(local_of(at)) + "; ";
    }
    return text;
}

} // namespace tenderspot::test
