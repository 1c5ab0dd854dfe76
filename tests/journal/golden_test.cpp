// SPDX-License-Identifier: MIT
// Each file was made once, by the first app that wrote such records. It is never made again.
#include "journal/backup.hpp"
#include "journal/compaction.hpp"
#include "journal/damage.hpp"
#include "journal/devices.hpp"

#include "journal/frame.hpp"
#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace golden_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

std::vector<Frame> frames_of(Bytes const& segment)
{
    std::vector<Frame> frames;
    auto const ends = borders(segment);
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        Frame frame;
        REQUIRE(parse_frame(std::span{segment}.subspan(ends[i]), record_salt({own_id, 1}), frame) == FrameState::whole);
        frames.push_back(frame);
    }
    return frames;
}

} // namespace

TEST_CASE("Golden: the files of format 1 are read, and left as they are", "[journal][golden]")
{
    auto const [name, whole, records] = GENERATE(from_range(golden_files()));
    CAPTURE(name);
    auto disk = disk_of(whole);
    auto const opened = open(disk);
    REQUIRE(opened.journal);
    CHECK(opened.records() == records);
    CHECK_FALSE(opened.report().read_only);
    CHECK(opened.report().torn_bytes == 0);
    CHECK(disk.bytes(segment_path()) == whole);
}

TEST_CASE("Golden: what holds no record of an older version would be written the same today", "[journal][golden]")
{
    auto const [name, whole, records] = GENERATE(from_range(golden_files()));
    CAPTURE(name);
    auto const old = frames_of(whole);
    auto const written = disk_with(records).bytes(segment_path());
    auto const today = frames_of(written);
    REQUIRE(old.size() == today.size());
    std::size_t older = 0;
    for (std::size_t i = 0; i < old.size(); ++i) {
        CAPTURE(i);
        CHECK(old[i].header.type == today[i].header.type);
        if (old[i].header.version < today[i].header.version) ++older;
        else
            CHECK(std::equal(old[i].payload.begin(), old[i].payload.end(), today[i].payload.begin(),
                             today[i].payload.end()));
    }
    // The treatments that began, before they had a technique; the safety answers, before they had an edition.
    CHECK(older == (name == "v1" ? 4 : name == "v1-care" ? 2 : 0));
    CHECK((written == whole) == (older == 0));
}

TEST_CASE("Golden: a treatment that began in version 1 is a hold by itself, whatever was read before",
          "[journal][golden]")
{
    auto const old = frames_of(golden()).front();
    REQUIRE(old.header.type == 1);
    REQUIRE(old.header.version == 1);
    RecordDecoder decoder;
    for (auto const& before : {long_session(), care_samples()[2]}) {
        auto record = before;
        REQUIRE(decoder.decode(old.header, old.payload, record) == Decoded::record);
        auto const& began = std::get<TreatmentBegan>(record);
        CHECK(began.planned_seconds == 90);
        CHECK(began.before == Score::from(7));
        CHECK(began.spot == Spot{"GMED-1", Side::left});
        CHECK(began.technique == Technique{Mode::hold, 0, "", 0, 0});
        CHECK(began.session == TreatmentId{0, 0});
        CHECK(began.then.empty());
        CHECK(record == samples().front());
    }
}

TEST_CASE("Golden: a snapshot and a backup of format 2 are read, and would be written the same today",
          "[journal][golden]")
{
    auto const data = std::string{TENDERSPOT_TEST_DATA} + "/journal/";
    auto const snapshot = read_file(data + "v2-snapshot.tsj");
    auto const backup = read_file(data + "v2-backup.tsb");
    REQUIRE(!snapshot.empty());
    auto const snapshot_path = std::string{folder} + '/' + file_name({own_id, 1}, FileKind::snapshot);

    auto disk = small_disk();
    disk.put(snapshot_path, snapshot);
    auto opened = open(disk);
    CHECK(opened.records() == care_samples());
    CHECK_FALSE(opened.report().read_only);
    auto elsewhere = small_disk();
    elsewhere.put("b/all.tsb", backup);
    REQUIRE(restore_backup(elsewhere, folder, "b/all.tsb"));
    CHECK(read(elsewhere).records() == care_samples());

    // As an earlier app wrote them: the safety answers have another form today.
    auto today = disk_of(read_file(data + "v1-care.tsj"));
    REQUIRE(today.make_directory("b"));
    REQUIRE(write_backup(today, folder, "b/all.tsb"));
    CHECK(today.bytes("b/all.tsb") == backup);
    {
        auto const journal = open(today);
        REQUIRE(journal.journal->begin_compaction()->run({}));
    }
    CHECK(today.bytes(snapshot_path) == snapshot);
}

} // namespace golden_test
