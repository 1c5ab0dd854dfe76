// SPDX-License-Identifier: MIT
#include "journal/fixture.hpp"

#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace tenderspot::test {
std::string segment_path(std::uint64_t id, std::uint32_t generation)
{
    return std::string{folder} + '/' + file_name({id, generation});
}

std::vector<Record> samples(std::uint64_t journal)
{
    TreatmentId const first{journal, 1};
    TreatmentId const second{journal, 5};
    return {
        TreatmentBegan{summer, {"GMED-1", Side::left}, 90, Score::from(7)},
        TreatmentProgress{first, summer, Phase::get_ready, 2500, 0, std::nullopt},
        TreatmentProgress{first, summer, Phase::hold, 75000, 15000, Feel::easing},
        TreatmentEnded{first, summer, Outcome::finished, 90000, Score::from(3), Feel::easing},
        TreatmentBegan{far_west, {"UTRAP-2", Side::right}, 600, std::nullopt},
        TreatmentEnded{second, far_west, Outcome::stopped, 12345, std::nullopt, std::nullopt},
        TreatmentEdited{first, nowhere, Score::from(10), Score::from(0), "b\xC3\xB6se \xF0\x9F\x98\x80\nline 2"},
        TreatmentEdited{second, summer, std::nullopt, std::nullopt, ""},
        TreatmentDeleted{second, summer},
        TreatmentRestored{second, far_west},
        TreatmentBegan{summer, {"", Side::left}, 1, Score::from(0)},
        TreatmentEnded{{journal, 11}, summer, Outcome::kept, 0, Score::from(10), Feel::too_much},
        TreatmentBegan{summer, {"SUBOCC-1", Side::right}, 30, Score::from(5)},
        TreatmentEnded{{journal, 13}, summer, Outcome::discarded, 4294967295U, std::nullopt, Feel::same},
        SettingChanged{summer, "theme", "dark"},
        SettingChanged{nowhere, "", ""},
    };
}

std::vector<Record> spot_samples()
{
    Spot const left{"QL-1", Side::left}, right{"TFL-1", Side::right};
    return {
        SpotChecked{summer, left, Finding::tender, Score::from(6)},
        SpotChecked{far_west, right, Finding::tender, std::nullopt},
        SpotChecked{nowhere, left, Finding::clear, std::nullopt},
        MarkPlaced{summer, left, -100, 100, "b\xC3\xB6se"},
        MarkPlaced{nowhere, right, 7, -1, ""},
        MarkRemoved{far_west, left},
        RoutineItemPut{summer, right, 600},
        RoutineItemPut{summer, {"", Side::left}, 1},
        RoutineItemRemoved{nowhere, right},
    };
}

std::vector<Record> care_samples()
{
    TreatmentId const first{own_id, 1}, second{own_id, 3};
    Spot const left{"GMED-1", Side::left}, right{"TFL-1", Side::right};
    Technique const ball{Mode::hold, 0, "ball", 4, 6}, strokes{Mode::strokes, 2500, "cane", 0, 10};
    return {
        TreatmentBegan{summer,
                       left,
                       90,
                       Score::from(7),
                       ball,
                       {},
                       {{right, 60, strokes, Score::from(5)}, {{"", Side::left}, 600, {}, std::nullopt}}},
        StopExplained{first, summer, StopReason::enough},
        TreatmentBegan{far_west, right, 60, std::nullopt, strokes, first, {{left, 1, ball, Score::from(0)}}},
        TreatmentBegan{nowhere, left, 1, Score::from(0), {Mode::strokes, 500, "k\xC3\xB6rper", 10, 10}, first, {}},
        TreatmentBegan{summer, left, 600, std::nullopt, {Mode::strokes, 10000, "", 0, 0}, {0, 3}, {}},
        StopExplained{second, far_west, StopReason::dizzy},
        TreatmentConfirmed{first, summer, Did::done},
        TreatmentConfirmed{second, nowhere, Did::no},
        SorenessReported{summer, 20636, Score::from(10), true},
        SorenessReported{nowhere, -1000000, Score::from(0), false},
        SafetyChecked{summer, {"blood_thinner", "", "b\xC3\xB6se"}, {"blood_thinner"}},
        SafetyChecked{far_west, {}, {}},
        StrainReported{summer, 1782990000000, Side::right, Onset::sudden, StrainGrade::unknown},
        StrainReported{nowhere, -1, Side::left, Onset::gradual, StrainGrade::three},
        StrainResolved{far_west},
        PackTimerBegan{summer, Pack::cold},
        PackTimerBegan{nowhere, Pack::cold_and_warm},
        PackTimerEnded{far_west},
        ExerciseDone{summer, "clam", 3600, Outcome::finished},
        ExerciseDone{nowhere, "", 0, Outcome::stopped},
    };
}

std::vector<Record> sign_samples()
{
    return {
        SafetyChecked{summer, {"blood", "pregnant"}, {"blood"}, 2},
        SafetyChecked{far_west, {}, {}, 65535},
        SignReported{summer, "saddle", Urgency::emergency},
        SignReported{nowhere, "kidney", Urgency::soon},
        SignReported{far_west, "", Urgency::care},
        SignCleared{summer, "saddle", SignOver::seen_by_clinician},
        SignCleared{nowhere, "kidney", SignOver::by_mistake},
        StrainAgreed{far_west},
    };
}

std::vector<Record> rating_samples()
{
    TreatmentId const first{own_id, 1};
    return {
        TreatmentBegan{summer, {"GMED-1", Side::left}, 90, std::nullopt},
        TreatmentRated{first, summer, Moment::before, Score::from(10)},
        TreatmentRated{first, far_west, Moment::after, Score::from(0)},
        TreatmentRated{{~std::uint64_t{0}, 5}, nowhere, Moment::after, Score::from(5)},
    };
}

std::vector<Record> device_samples()
{
    PeersSeen many{summer, {}};
    for (std::uint64_t i = 0; i < most_peers_seen; ++i)
        many.up_to.push_back({~i, i + 1});
    return {PeersSeen{summer, {{own_id + 1, 7}, {1, ~std::uint64_t{0}}}}, PeersSeen{nowhere, {}}, many,
            setting("after")};
}

std::vector<Record> all_samples()
{
    auto all = samples();
    for (auto const& some : {spot_samples(), care_samples(), device_samples(), routine_samples(), sign_samples(), rating_samples()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

Record long_session()
{
    TreatmentBegan began{summer, {"GMED-1", Side::left}, 90, std::nullopt};
    PlannedSpot const next{{std::string(32, 'p'), Side::right}, 600, {Mode::strokes, 500, "cane", 4, 6}, std::nullopt};
    began.then.assign(most_spots_in_session, next);
    return began;
}

Record setting(std::string value) { return SettingChanged{summer, "key", std::move(value)}; }

bool is_kept(Record const& record)
{
    Bytes bytes;
    auto const header = encode_payload(record, bytes);
    RecordDecoder decoder;
    Record again;
    return decoder.decode(header, bytes, again) == Decoded::record && again == record;
}

std::vector<Record> Opened::records() const
{
    std::vector<Record> records;
    for (auto const& one : kept)
        records.push_back(one.record);
    return records;
}

Opened open(Files& files, std::uint64_t fresh_id)
{
    Opened opened;
    auto journal = Journal::open(files, folder, {1, fresh_id},
                                 [&opened](KeptRecord&& kept) { opened.kept.push_back(std::move(kept)); });
    if (journal) opened.journal = std::move(journal).value();
    else opened.error = journal.error();
    return opened;
}

Opened read(Files& files)
{
    Opened opened;
    auto journal =
        Journal::read(files, folder, [&opened](KeptRecord&& kept) { opened.kept.push_back(std::move(kept)); });
    if (journal) opened.journal = std::move(journal).value();
    else opened.error = journal.error();
    return opened;
}

MemoryFiles disk_with(std::vector<Record> const& records, std::uint64_t id)
{
    auto disk = small_disk();
    auto const opened = open(disk, id);
    for (auto const& record : records)
        REQUIRE(opened.journal->append(record));
    return disk;
}

MemoryFiles small_disk()
{
    MemoryFiles disk;
    disk.capacity = 900 * 1024;
    return disk;
}

Bytes read_file(std::string const& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file);
    std::string const text{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
    auto const* first = reinterpret_cast<std::byte const*>(text.data());
    return {first, first + text.size()};
}

std::string golden_path(std::string const& name) { return TENDERSPOT_TEST_DATA "/journal/" + name + ".tsj"; }

} // namespace tenderspot::test
