// SPDX-License-Identifier: MIT
// The JSON of every type of record, word for word: other programs read it, so it never changes.
#include "report/record_json.hpp"

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include <limits>
#include <set>
#include <string>

namespace record_json_test {

using namespace tenderspot;
using namespace tenderspot::report;

namespace {

WallTime const summer{1783000000123, 120, "Europe/Berlin"};
Spot const left{"GMED-1", Side::left}, right{"TFL-1", Side::right};
TreatmentId const treatment{0x00C0FFEE12345678U, 17};

struct Sample
{
    Record record;
    std::string said; ///< What follows "at".
};

std::string const left_text = R"("spot":{"point":"GMED-1","side":"left"})",
                  right_text = R"("spot":{"point":"TFL-1","side":"right"})",
                  treatment_text = R"("session":"00c0ffee12345678/17")",
                  hold_text = R"({"mode":"hold","beat_ms":0,"tool":"","pressure_low":0,"pressure_high":0})",
                  cane_text = R"({"mode":"strokes","beat_ms":2500,"tool":"cane","pressure_low":4,"pressure_high":6})";

std::vector<Sample> samples()
{
    Technique const cane{Mode::strokes, 2500, "cane", 4, 6};
    return {
        {TreatmentBegan{summer, left, 90, Score::from(7), {}, {}, {}},
         left_text + R"(,"planned_seconds":90,"before":7,"technique":)" + hold_text + R"(,"sitting":null,"then":[])"},
        {TreatmentBegan{summer, left, 60, std::nullopt, cane, treatment, {{right, 30, cane, Score::from(0)}}},
         left_text + R"(,"planned_seconds":60,"before":null,"technique":)" + cane_text +
             R"(,"sitting":"00c0ffee12345678/17","then":[{)" + right_text + R"(,"seconds":30,"technique":)" +
             cane_text + R"(,"before":0}])"},
        {TreatmentProgress{treatment, summer, Phase::get_ready, 2500, 0, std::nullopt},
         treatment_text + R"(,"phase":"get_ready","left_ms":2500,"held_ms":0,"feel":null)"},
        {TreatmentProgress{treatment, summer, Phase::hold, 1, 4294967295U, Feel::same},
         treatment_text + R"(,"phase":"hold","left_ms":1,"held_ms":4294967295,"feel":"same")"},
        {TreatmentRated{treatment, summer, Moment::before, Score::from(7)},
         treatment_text + R"(,"moment":"before","score":7)"},
        {TreatmentEnded{treatment, summer, Outcome::kept, 12345, Score::from(10), Feel::too_much},
         treatment_text + R"(,"outcome":"kept","held_ms":12345,"after":10,"feel":"too_much")"},
        {TreatmentEdited{treatment, summer, Score::from(1), std::nullopt, "b\xC3\xB6se \"\\\n"},
         treatment_text + R"(,"before":1,"after":null,"note":"böse \"\\\n")"},
        {TreatmentDeleted{treatment, summer}, treatment_text},
        {TreatmentRestored{treatment, summer}, treatment_text},
        {SettingChanged{summer, "theme", "dark"}, R"("key":"theme","value":"dark")"},
        {SpotChecked{summer, right, Finding::tender, Score::from(6)},
         right_text + R"(,"finding":"tender","tenderness":6)"},
        {SpotChecked{summer, right, Finding::clear, std::nullopt},
         right_text + R"(,"finding":"clear","tenderness":null)"},
        {MarkPlaced{summer, left, -100, 100, "here"}, left_text + R"(,"across_mm":-100,"up_mm":100,"word":"here")"},
        {MarkRemoved{summer, left}, left_text},
        {RoutineItemPut{summer, right, 600}, right_text + R"(,"seconds":600)"},
        {RoutineItemRemoved{summer, right}, right_text},
        {StopExplained{treatment, summer, StopReason::above_7}, treatment_text + R"(,"reason":"above_7")"},
        {TreatmentConfirmed{treatment, summer, Did::partly}, treatment_text + R"(,"did":"partly")"},
        {SorenessReported{summer, 20636, Score::from(3), true}, R"("day":"2026-07-02","score":3,"bruise":true)"},
        {SorenessReported{summer, -1000000, Score::from(0), false}, R"("day":"-0768-02-04","score":0,"bruise":false)"},
        {SafetyChecked{summer, {"blood_thinner", "fever"}, {"fever"}},
         R"("applies":["blood_thinner","fever"],"agreed":["fever"],"edition":1)"},
        {StrainReported{summer, -1, Side::right, Onset::gradual, StrainGrade::three},
         R"("onset_utc_ms":-1,"side":"right","onset":"gradual","grade":"three")"},
        {StrainResolved{summer}, ""},
        {PackTimerBegan{summer, Pack::cold_and_warm}, R"("pack":"cold_and_warm")"},
        {PackTimerEnded{summer}, ""},
        {ExerciseDone{summer, "clam", 3600, Outcome::stopped}, R"("move":"clam","seconds":3600,"outcome":"stopped")"},
        {PeersSeen{summer, {{1, 2}, {0xFFFFFFFFFFFFFFFFU, 3}}},
         R"("up_to":["0000000000000001/2","ffffffffffffffff/3"])"},
    };
}

std::vector<Sample> routine_samples()
{
    Technique const cane{Mode::strokes, 2500, "cane", 4, 6};
    std::vector<SlotTime> const times{{480, {127}}, {1439, {65}}, {0, {2}}};
    Occurrence const last{0xFFFFFFFFFFFFFFFFU, 20636, 485};
    std::string const last_text = R"("rule":"ffffffffffffffff","day":"2026-07-02","time":"08:05",)";
    return {
        {RoutineSet{summer, {{left, 90, {}}, {right, 600, cane}}},
         R"("items":[{)" + left_text + R"(,"seconds":90,"technique":)" + hold_text + "},{" + right_text +
             R"(,"seconds":600,"technique":)" + cane_text + "}]"},
        {RoutineSet{summer, {}}, R"("items":[])"},
        {ScheduleSet{summer, std::nullopt}, R"("schedule":null)"},
        {ScheduleSet{summer, Schedule{10, times, 180, 20636, std::nullopt, std::nullopt}},
         R"("schedule":{"rule":"000000000000000a","times":[)"
         R"({"time":"08:00","days":["mon","tue","wed","thu","fri","sat","sun"]},)"
         R"({"time":"23:59","days":["mon","sun"]},{"time":"00:00","days":["tue"]}],)"
         R"("day_ends":"03:00","first_day":"2026-07-02","last_day":null,"paused_until":null})"},
        {ScheduleSet{summer, Schedule{10, Spread{3, 480, 30, {96}}, 0, 20636, 20637, 20638}},
         R"("schedule":{"rule":"000000000000000a",)"
         R"("spread":{"count":3,"from":"08:00","to":"00:30","days":["sat","sun"]},)"
         R"("day_ends":"00:00","first_day":"2026-07-02","last_day":"2026-07-03","paused_until":"2026-07-04"})"},
        {DayMarked{summer, 20636, DayKind::usual}, R"("day":"2026-07-02","kind":"usual")"},
        {DayMarked{summer, 20636, DayKind::off}, R"("day":"2026-07-02","kind":"off")"},
        {DayMarked{summer, 20636, DayKind::ill}, R"("day":"2026-07-02","kind":"ill")"},
        {OccurrenceMarked{summer, last, OccurrenceMark::shown, 0, {}},
         last_text + R"("mark":"shown","until_utc_ms":null,"sitting":null)"},
        {OccurrenceMarked{summer, last, OccurrenceMark::snoozed, 1783000600123, {}},
         last_text + R"("mark":"snoozed","until_utc_ms":1783000600123,"sitting":null)"},
        {OccurrenceMarked{summer, last, OccurrenceMark::skipped, 0, {}},
         last_text + R"("mark":"skipped","until_utc_ms":null,"sitting":null)"},
        {OccurrenceMarked{summer, last, OccurrenceMark::seen, 0, {}},
         last_text + R"("mark":"seen","until_utc_ms":null,"sitting":null)"},
        {OccurrenceMarked{summer, last, OccurrenceMark::done, 0, treatment},
         last_text + R"("mark":"done","until_utc_ms":null,"sitting":"00c0ffee12345678/17")"},
        {SignReported{summer, "saddle", Urgency::emergency}, R"("warning":"saddle","urgency":"emergency")"},
        {SignReported{summer, "kidney", Urgency::soon}, R"("warning":"kidney","urgency":"soon")"},
        {SignReported{summer, "blood", Urgency::care}, R"("warning":"blood","urgency":"care")"},
        {SignCleared{summer, "saddle", SignOver::seen_by_clinician}, R"("warning":"saddle","why":"seen_by_clinician")"},
        {SignCleared{summer, "saddle", SignOver::by_mistake}, R"("warning":"saddle","why":"by_mistake")"},
        {StrainAgreed{summer}, ""},
    };
}

std::string line_of(Record const& record)
{
    JsonWriter json;
    write_record(json, {{0x00C0FFEE12345678U, 5}, record});
    return std::string{json.written()};
}

std::string local_of(WallTime const& at)
{
    rapidjson::Document read;
    read.Parse(line_of(StrainResolved{at}).c_str());
    REQUIRE_FALSE(read.HasParseError());
    CHECK(read["at"]["utc_ms"].GetInt64() == at.utc_ms);
    CHECK(read["at"]["offset_minutes"].GetInt() == at.offset_minutes);
    CHECK(read["at"]["zone"].GetString() == at.zone);
    return read["at"]["local"].IsNull() ? "null" : read["at"]["local"].GetString();
}

} // namespace

TEST_CASE("Record JSON: every type says all that it holds, under names that stay", "[report]")
{
    std::set<std::size_t> seen;
    auto all = samples();
    for (auto& one : routine_samples())
        all.push_back(std::move(one));
    for (auto const& [record, said] : all) {
        seen.insert(record.index());
        auto const expected = R"({"id":"00c0ffee12345678/5","type":")" + std::string{record_type(record)} +
                              R"(","at":{"local":"2026-07-02T15:46:40.123+02:00","zone":"Europe/Berlin",)" +
                              R"("utc_ms":1783000000123,"offset_minutes":120})" + (said.empty() ? "" : "," + said) +
                              "}";
        CHECK(line_of(record) == expected);
        rapidjson::Document read;
        read.Parse<rapidjson::kParseValidateEncodingFlag>(expected.c_str());
        CHECK_FALSE(read.HasParseError());
    }
    CHECK(seen.size() == std::variant_size_v<Record>);
}

TEST_CASE("Record JSON: each type has a name of its own, that of its struct", "[report]")
{
    CHECK(std::set<std::string_view>(payload::type_names.begin(), payload::type_names.end()).size() ==
          payload::type_names.size());
    CHECK(record_type(TreatmentBegan{}) == "treatment_began");
    CHECK(record_type(SettingChanged{}) == "setting_changed");
    CHECK(record_type(StopExplained{}) == "stop_explained");
    CHECK(record_type(TreatmentConfirmed{}) == "treatment_confirmed");
    CHECK(record_type(SorenessReported{}) == "soreness_told");
    CHECK(record_type(PackTimerEnded{}) == "pack_timer_ended");
    CHECK(record_type(ExerciseDone{}) == "move_done");
    CHECK(record_type(PeersSeen{}) == "others_seen");
    CHECK(record_type(RoutineSet{}) == "routine_set");
    CHECK(record_type(ScheduleSet{}) == "schedule_set");
    CHECK(record_type(DayMarked{}) == "day_marked");
    CHECK(record_type(OccurrenceMarked{}) == "occurrence_marked");
    CHECK(record_type(TreatmentRated{}) == "treatment_rated");
}

TEST_CASE("Record JSON: the local time is right on both sides of midnight, of UTC and of 1970", "[report]")
{
    CHECK(local_of({0, 0, ""}) == "1970-01-01T00:00:00.000+00:00");
    CHECK(local_of({-1, 0, ""}) == "1969-12-31T23:59:59.999+00:00");
    CHECK(local_of({-1, -570, "Pacific/Marquesas"}) == "1969-12-31T14:29:59.999-09:30");
    CHECK(local_of({1782943199999, 120, "Europe/Berlin"}) == "2026-07-01T23:59:59.999+02:00");
    CHECK(local_of({1782943200000, 120, "Europe/Berlin"}) == "2026-07-02T00:00:00.000+02:00");
    CHECK(local_of({951782400000, 345, "Asia/Kathmandu"}) == "2000-02-29T05:45:00.000+05:45");
}

TEST_CASE("Record JSON: a time beyond all calendars has no local form and keeps its number", "[report]")
{
    for (auto const ms : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
                          std::int64_t{-62167219200000} - 172800001, std::int64_t{253402300800000}})
        CHECK(local_of({ms, 1080, ""}) == "null");
    CHECK(local_of({253402041600000, 0, ""}) == "9999-12-29T00:00:00.000+00:00");
}

} // namespace record_json_test
