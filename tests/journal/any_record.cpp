// SPDX-License-Identifier: MIT
#include "journal/any_record.hpp"

#include <rapidcheck.h>

#include <algorithm>

namespace tenderspot::test {
namespace {

std::string text(std::size_t limit)
{
    auto const size = *rc::gen::inRange<std::size_t>(0, limit + 1);
    std::string made;
    while (made.size() + 4 <= size)
        made += *rc::gen::element<std::string>("a", "\n", "\xC3\xB6", "\xE2\x82\xAC", "\xF0\x9F\x98\x80");
    return made;
}

WallTime wall_time() { return {*rc::gen::arbitrary<std::int64_t>(), *rc::gen::inRange(-1080, 1081), text(64)}; }

TreatmentId treatment_id()
{
    return {*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange<std::uint64_t>(1, 1U << 30U)};
}

std::optional<Score> score() { return Score::from(*rc::gen::inRange(0, 12)); }

std::optional<Feel> feel()
{
    return *rc::gen::element<std::optional<Feel>>(std::nullopt, Feel::easing, Feel::same, Feel::too_much);
}

std::uint32_t milliseconds() { return *rc::gen::arbitrary<std::uint32_t>(); }

Spot spot() { return {text(32), *rc::gen::element(Side::left, Side::right)}; }

std::int16_t millimetres() { return static_cast<std::int16_t>(*rc::gen::inRange(-100, 101)); }

std::uint32_t seconds(std::uint32_t most) { return *rc::gen::inRange<std::uint32_t>(1, most + 1); }

Outcome outcome() { return *rc::gen::element(Outcome::finished, Outcome::stopped, Outcome::kept, Outcome::discarded); }

Technique technique()
{
    auto const low = *rc::gen::inRange(0, 11);
    auto const high = *rc::gen::inRange(low, 11);
    bool const strokes = *rc::gen::arbitrary<bool>();
    return {strokes ? Mode::strokes : Mode::hold, strokes ? *rc::gen::inRange<std::uint32_t>(500, 10001) : 0, text(16),
            static_cast<std::uint8_t>(low), static_cast<std::uint8_t>(high)};
}

TreatmentBegan began()
{
    TreatmentBegan began{wall_time(), spot(), seconds(600), score(), technique()};
    if (*rc::gen::arbitrary<bool>()) began.session = treatment_id();
    for (auto i = *rc::gen::inRange<std::size_t>(0, most_spots_in_session + 1); i > 0; --i)
        began.then.push_back({spot(), seconds(600), technique(), score()});
    return began;
}

std::vector<std::string> ids()
{
    std::vector<std::string> ids(*rc::gen::inRange<std::size_t>(0, 33));
    std::generate(ids.begin(), ids.end(), [] { return text(32); });
    return ids;
}

StrainReported strain()
{
    return {wall_time(), *rc::gen::arbitrary<std::int64_t>(), *rc::gen::element(Side::left, Side::right),
            *rc::gen::element(Onset::sudden, Onset::gradual),
            static_cast<StrainGrade>(*rc::gen::inRange<std::uint8_t>(0, 4))};
}

Record any_care_record()
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0: return StopExplained{treatment_id(), wall_time(), static_cast<StopReason>(*rc::gen::inRange(1, 8))};
    case 1: return TreatmentConfirmed{treatment_id(), wall_time(), static_cast<Did>(*rc::gen::inRange(1, 4))};
    case 2:
        return SorenessReported{wall_time(), *rc::gen::inRange(-1000000, 1000001),
                                Score::from(*rc::gen::inRange(0, 11)), *rc::gen::arbitrary<bool>()};
    case 3: return SafetyChecked{wall_time(), ids(), ids(), *rc::gen::inRange<std::uint16_t>(1, 65535)};
    case 8: return SignReported{wall_time(), text(32), static_cast<Urgency>(*rc::gen::inRange(1, 4))};
    case 9: return SignCleared{wall_time(), text(32), static_cast<SignOver>(*rc::gen::inRange(1, 3))};
    case 10: return StrainAgreed{wall_time()};
    case 4: return strain();
    case 5: return StrainResolved{wall_time()};
    case 6: return PackTimerBegan{wall_time(), *rc::gen::element(Pack::cold, Pack::cold_and_warm)};
    case 7: return PackTimerEnded{wall_time()};
    default: return ExerciseDone{wall_time(), text(32), *rc::gen::inRange<std::uint32_t>(0, 3601), outcome()};
    }
}

std::int32_t day() { return *rc::gen::inRange(-1000000, 1000001); }

std::optional<std::int32_t> perhaps_day() { return *rc::gen::arbitrary<bool>() ? std::optional{day()} : std::nullopt; }

std::uint16_t minute(int most = 1439) { return static_cast<std::uint16_t>(*rc::gen::inRange(0, most + 1)); }

Weekdays weekdays() { return {static_cast<std::uint8_t>(*rc::gen::inRange(1, 128))}; }

std::uint64_t rule() { return *rc::gen::nonZero<std::uint64_t>(); }

RoutineSet routine()
{
    RoutineSet set{wall_time(), {}};
    for (auto i = *rc::gen::inRange<std::size_t>(0, most_routine_items + 1); i > 0; --i) {
        Spot where{std::to_string(i), *rc::gen::element(Side::left, Side::right)}; // No spot twice.
        where.point += text(28);
        set.items.push_back({std::move(where), seconds(600), technique()});
    }
    return set;
}

ScheduleSet schedule()
{
    ScheduleSet set{wall_time(), std::nullopt};
    if (*rc::gen::inRange(0, 8) == 0) return set;
    auto& made = set.schedule.emplace();
    made.rule = rule();
    if (*rc::gen::arbitrary<bool>()) {
        auto const count = static_cast<std::uint8_t>(*rc::gen::inRange(1, 7));
        made.times.emplace<Spread>(Spread{count, minute(), minute(), weekdays()});
    } else {
        auto& times = made.times.emplace<std::vector<SlotTime>>();
        for (auto i = *rc::gen::inRange<std::size_t>(0, most_slot_times + 1); i > 0; --i)
            times.push_back({minute(), weekdays()});
    }
    made.day_ends = minute(720);
    made.first_day = day();
    made.last_day = perhaps_day();
    made.paused_until = perhaps_day();
    return set;
}

OccurrenceMarked marked()
{
    OccurrenceMarked marked{
        wall_time(), {rule(), day(), minute()}, static_cast<OccurrenceMark>(*rc::gen::inRange(1, 6)), 0, {}};
    if (marked.mark == OccurrenceMark::snoozed) marked.until_utc_ms = *rc::gen::arbitrary<std::int64_t>();
    if (marked.mark == OccurrenceMark::done) marked.session = treatment_id();
    return marked;
}

} // namespace

Record any_record()
{
    switch (*rc::gen::inRange(0, 26)) {
    case 0: return began();
    case 1:
        return TreatmentProgress{treatment_id(), wall_time(),    *rc::gen::element(Phase::get_ready, Phase::hold),
                                 milliseconds(), milliseconds(), feel()};
    case 2: return TreatmentEnded{treatment_id(), wall_time(), outcome(), milliseconds(), score(), feel()};
    case 3: return TreatmentEdited{treatment_id(), wall_time(), score(), score(), text(4000)};
    case 4: return TreatmentDeleted{treatment_id(), wall_time()};
    case 5: return TreatmentRestored{treatment_id(), wall_time()};
    case 6: return SpotChecked{wall_time(), spot(), Finding::tender, score()};
    case 7: return SpotChecked{wall_time(), spot(), Finding::clear, std::nullopt};
    case 8: return MarkPlaced{wall_time(), spot(), millimetres(), millimetres(), text(200)};
    case 9: return MarkRemoved{wall_time(), spot()};
    case 10: return RoutineItemPut{wall_time(), spot(), seconds(600)};
    case 11: return RoutineItemRemoved{wall_time(), spot()};
    case 12: return SettingChanged{wall_time(), text(64), text(1000)};
    case 13: return routine();
    case 14:
    case 15: return schedule();
    case 16: return DayMarked{wall_time(), day(), static_cast<DayKind>(*rc::gen::inRange(0, 3))};
    case 17:
    case 18: return marked();
    default: return any_care_record();
    }
}

} // namespace tenderspot::test
