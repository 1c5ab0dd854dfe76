// SPDX-License-Identifier: MIT
#include "support/routine_year.hpp"

namespace tenderspot::support {
namespace {

class Writer
{
public:
    Writer(History& history, Zone const& zone) : history_{history}, zone_{zone} {}
    RecordId write(Record record)
    {
        RecordId const id{7, ++number_};
        history_.apply({id, std::move(record)});
        return id;
    }
    [[nodiscard]] WallTime at(std::int64_t utc_ms) const { return {utc_ms, zone_.offset_at(utc_ms), "Europe/Berlin"}; }

private:
    History& history_;
    Zone const& zone_;
    std::uint64_t number_ = 0;
};

char const* const points[] = {"GMED-1", "QL-1", "TFL-1"};

void treat(Writer& writer, Occurrence const& slot, std::int64_t due)
{
    writer.write(OccurrenceMarked{writer.at(due), slot, OccurrenceMark::shown, 0, {}});
    TreatmentId session;
    for (auto const* point : points) {
        TreatmentBegan began{writer.at(due += 3 * minute_ms), {point, Side::left}, 90, std::nullopt};
        began.session = session;
        auto const id = writer.write(std::move(began));
        if (session == TreatmentId{}) session = id;
        writer.write(TreatmentEnded{id, writer.at(due + minute_ms), Outcome::finished, 90'000, {}, {}});
    }
    writer.write(OccurrenceMarked{writer.at(due), slot, OccurrenceMark::done, 0, session});
}

} // namespace

RoutineYear lived_year(Zone const& zone)
{
    RoutineYear year;
    Writer writer{year.history, zone};
    Schedule schedule{5, std::vector<SlotTime>{{480, {}}, {840, {}}, {1200, {}}}, 180, year.first_day, {}, {}};
    RoutineSet routine{writer.at(*utc_of({year.first_day, 200}, zone)), {}};
    for (auto const* point : points)
        routine.items.push_back({{point, Side::left}, 90, {}});
    writer.write(ScheduleSet{routine.at, schedule});
    writer.write(routine);
    constexpr std::uint16_t minutes[] = {480, 840, 1200};
    for (auto day = year.first_day; day < year.first_day + year.days; ++day)
        for (auto const minute : minutes) {
            auto const due = utc_of({day, minute}, zone);
            if (!due || (day * 3 + minute / 360) % 7 == 0) continue;
            treat(writer, {schedule.rule, day, minute}, *due);
            ++year.done;
        }
    return year;
}

} // namespace tenderspot::support
