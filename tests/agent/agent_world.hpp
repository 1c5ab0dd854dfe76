// SPDX-License-Identifier: MIT
// A device with an agent on it, in which a test owns the clock, the disk and the desktop. It is 13:00; something is
// planned at 14:00 and 18:00.
#pragma once

#include "agent/agent.hpp"
#include "support/test_world.hpp"
#include "ui/words/reminder_words.hpp"

#include <catch2/catch.hpp>

#include <optional>

namespace tenderspot::test {

inline constexpr Device app_device{1, 7};

/// A desktop that remembers what it was asked to show.
class Desk : public Notifier
{
public:
    [[nodiscard]] NoticeService service() override
    {
        ++asked;
        return answer;
    }
    [[nodiscard]] NoticeShown show(NoticePlace place, NoticeText const& text) override
    {
        if (answer == NoticeService::none) return NoticeShown::no_service;
        all.push_back(text);
        (place == NoticePlace::test ? test : reminder) = text;
        if (shown) shown();
        return NoticeShown::yes;
    }
    void close(NoticePlace place) override { (place == NoticePlace::test ? test : reminder).reset(); }

    NoticeService answer = NoticeService::ready;
    std::optional<NoticeText> reminder, test; ///< What is there now.
    std::vector<NoticeText> all;
    std::function<void()> shown;
    int asked = 0;
};

class AgentWorld
{
public:
    static constexpr std::int64_t minute = 60'000;

    AgentWorld() { plan({14 * 60, 18 * 60}); }

    /// As the app of this device.
    void write(std::vector<Record> const& records)
    {
        auto const opened = Journal::open(files, "/data", app_device, [](KeptRecord&&) {});
        REQUIRE(opened);
        for (auto const& record : records)
            REQUIRE(opened.value()->append(record));
    }
    void set(std::string key, std::string value)
    {
        write({SettingChanged{clock.wall_now(), std::move(key), std::move(value)}});
    }
    void plan(std::vector<std::uint16_t> const& minutes)
    {
        Schedule schedule;
        schedule.rule = 5;
        std::vector<SlotTime> times;
        for (auto const at : minutes)
            times.push_back({at, {}});
        schedule.times = times;
        write({SettingChanged{clock.wall_now(), "reminders", "on"}, ScheduleSet{clock.wall_now(), schedule}});
    }
    [[nodiscard]] Occurrence slot(int hour) const
    {
        return {5, local_day(clock.wall_now()), static_cast<std::uint16_t>(hour * 60)};
    }

    void start()
    {
        agent.reset();
        agent.emplace(agent::Ports{clock, files, desk, {ui::reminder_words, ui::test_words}, [this] { ++kept; }},
                      agent::Storage{"/data", app_device, {agent::agent_tag(app_device.tag), 99}});
    }
    /// As by SIGKILL; the desktop keeps what it shows.
    void kill() { agent.reset(); }

    /// Until it is that late; the agent is woken whenever it asks to be.
    void until(int hour, int minutes)
    {
        auto const end = clock.utc_ms + (hour * 60 + minutes - local_minute_of_day(clock.wall_now())) * minute;
        while (agent) {
            auto const wake = agent->wake_at();
            if (!wake || *wake > end) break;
            clock.advance(Duration{std::max<std::int64_t>(*wake - clock.utc_ms, 1)});
            agent->tick();
        }
        clock.advance(Duration{end - clock.utc_ms});
    }
    /// Nobody runs.
    void nobody_until(int hour, int minutes)
    {
        clock.advance(Duration{(hour * 60 + minutes - local_minute_of_day(clock.wall_now())) * minute});
    }
    std::optional<Occurrence> answer(NoticeAnswer answer)
    {
        if (answer == NoticeAnswer::closed) desk.reminder.reset();
        return agent->answered(NoticePlace::reminder, answer);
    }

    /// As everybody reads it from the disk.
    [[nodiscard]] History history()
    {
        History all;
        REQUIRE(Journal::read(files, "/data", [&](KeptRecord&& record) { all.apply(std::move(record)); }));
        return all;
    }
    [[nodiscard]] OccurrenceNote note(int hour) { return history().routine_log().note(slot(hour)); }
    [[nodiscard]] std::size_t shown() const { return desk.all.size(); }

    support::TestClock clock;
    support::MemoryFiles disk;
    support::FaultyFiles files{disk};
    Desk desk;
    std::optional<agent::Agent> agent;
    int kept = 0;
};

} // namespace tenderspot::test
