// SPDX-License-Identifier: MIT
// The bounds of domain/record.hpp and domain/care_record.hpp: the last thing inside each, the first outside.
#include "journal/fixture.hpp"
#include "journal/heap.hpp"

#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace bounds_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

WallTime const now{1783000000123, 120, "Europe/Berlin"};
TreatmentId const treatment{own_id, 1};
Spot const left{"GMED-1", Side::left};

TreatmentBegan with(Technique technique) { return {now, left, 90, std::nullopt, std::move(technique), treatment, {}}; }

/// A session's record, and how many bytes each of its planned spots takes.
struct Session
{
    FrameHeader header;
    Bytes bytes;
    std::size_t spot_size;

    explicit Session(std::size_t spots)
    {
        auto began = with({});
        header = encode_payload(began, bytes);
        auto const empty = bytes.size();
        began.then.assign(spots, {left, 60, {}, std::nullopt});
        bytes.clear();
        header = encode_payload(began, bytes);
        spot_size = (bytes.size() - empty) / spots;
    }
    [[nodiscard]] std::byte& count() { return bytes[bytes.size() - spot_size * most_spots_in_session - 1]; }
    [[nodiscard]] Decoded decoded() const
    {
        RecordDecoder decoder;
        Record record;
        return decoder.decode(header, bytes, record);
    }
};

} // namespace

TEST_CASE("Bounds: a hold has no beat, and strokes one of half a second to ten", "[journal][bounds]")
{
    CHECK(is_kept(with({Mode::hold, 0, "", 0, 0})));
    CHECK_FALSE(is_kept(with({Mode::hold, 1, "", 0, 0})));
    CHECK_FALSE(is_kept(with({Mode::hold, 2500, "", 0, 0})));
    CHECK(is_kept(with({Mode::strokes, 500, "", 0, 0})));
    CHECK(is_kept(with({Mode::strokes, 10000, "", 0, 0})));
    for (std::uint32_t const beat : {0U, 499U, 10001U, 65535U, 65536U + 500U})
        CHECK_FALSE(is_kept(with({Mode::strokes, beat, "", 0, 0})));
    CHECK_FALSE(is_kept(with({static_cast<Mode>(0), 0, "", 0, 0})));
    CHECK_FALSE(is_kept(with({static_cast<Mode>(3), 500, "", 0, 0})));
}

TEST_CASE("Bounds: pressure is 0 to 10, and from low to high", "[journal][bounds]")
{
    CHECK(is_kept(with({Mode::hold, 0, "", 10, 10})));
    CHECK(is_kept(with({Mode::hold, 0, "", 0, 10})));
    CHECK_FALSE(is_kept(with({Mode::hold, 0, "", 0, 11})));
    CHECK_FALSE(is_kept(with({Mode::hold, 0, "", 11, 11})));
    CHECK_FALSE(is_kept(with({Mode::hold, 0, "", 5, 4})));
}

TEST_CASE("Bounds: a tool is text of 16 bytes at most", "[journal][bounds]")
{
    CHECK(is_kept(with({Mode::hold, 0, std::string(16, 't'), 0, 0})));
    CHECK_FALSE(is_kept(with({Mode::hold, 0, std::string(17, 't'), 0, 0})));
    CHECK_FALSE(is_kept(with({Mode::hold, 0, "\xFF", 0, 0})));
}

TEST_CASE("Bounds: a session begins with a treatment or with itself", "[journal][bounds]")
{
    auto began = with({});
    began.session = {};
    CHECK(is_kept(began));
    began.session = {0, 1};
    CHECK(is_kept(began));
    began.session = {1, 0};
    CHECK_FALSE(is_kept(began));
}

TEST_CASE("Bounds: what is planned next keeps the bounds of what is pressed now", "[journal][bounds]")
{
    auto const planned = [](PlannedSpot next) {
        auto began = with({});
        began.then = {{left, 60, {}, std::nullopt}, std::move(next)};
        return is_kept(began);
    };
    CHECK(planned({left, 1, {Mode::strokes, 500, std::string(16, 't'), 10, 10}, Score::from(10)}));
    CHECK(planned({{std::string(32, 'p'), Side::right}, 600, {}, std::nullopt}));
    CHECK_FALSE(planned({left, 0, {}, std::nullopt}));
    CHECK_FALSE(planned({left, 601, {}, std::nullopt}));
    CHECK_FALSE(planned({left, 65536 + 60, {}, std::nullopt}));
    CHECK_FALSE(planned({{std::string(33, 'p'), Side::left}, 60, {}, std::nullopt}));
    CHECK_FALSE(planned({{"\xC0", Side::left}, 60, {}, std::nullopt}));
    CHECK_FALSE(planned({{"", static_cast<Side>(3)}, 60, {}, std::nullopt}));
    CHECK_FALSE(planned({left, 60, {Mode::hold, 500, "", 0, 0}, std::nullopt}));
    CHECK_FALSE(planned({left, 60, {Mode::hold, 0, std::string(17, 't'), 0, 0}, std::nullopt}));
}

TEST_CASE("Bounds: a session has 24 planned spots at most, and a count says no more than there is", "[journal][bounds]")
{
    CHECK(is_kept(long_session()));
    for (std::size_t const size : {25, 255, 256, 257, 256 + 24}) {
        auto began = with({});
        began.then.assign(size, {left, 60, {}, std::nullopt});
        CAPTURE(size);
        CHECK_FALSE(is_kept(began));
    }
    Session session{most_spots_in_session};
    REQUIRE(session.count() == std::byte{24});
    CHECK(session.decoded() == Decoded::record);
    HeapWatch const heap;
    for (int count = 0; count < 256; ++count) {
        CAPTURE(count);
        auto changed = session;
        changed.count() = static_cast<std::byte>(count);
        CHECK((changed.decoded() == Decoded::record) == (count == 24));
    }
    CHECK(heap.most() < std::size_t{64} * 1024);
    auto const last = Bytes(session.bytes.end() - static_cast<std::ptrdiff_t>(session.spot_size), session.bytes.end());
    auto longer = session;
    longer.count() = std::byte{25};
    longer.bytes.insert(longer.bytes.end(), last.begin(), last.end());
    CHECK(longer.decoded() == Decoded::not_valid);
}

TEST_CASE("Bounds: a soreness has a score and a day that a calendar can show", "[journal][bounds]")
{
    CHECK(is_kept(SorenessReported{now, 1000000, Score::from(0), true}));
    CHECK(is_kept(SorenessReported{now, -1000000, Score::from(10), false}));
    CHECK_FALSE(is_kept(SorenessReported{now, 0, std::nullopt, false}));
    constexpr auto first = std::numeric_limits<std::int32_t>::min(), last = std::numeric_limits<std::int32_t>::max();
    for (auto const day : {-1000001, 1000001, first, last})
        CHECK_FALSE(is_kept(SorenessReported{now, day, Score::from(1), false}));
}

TEST_CASE("Bounds: a safety check has two lists of 32 short texts at most", "[journal][bounds]")
{
    std::vector<std::string> const most(32, std::string(32, 'w')), too_many(33, "w");
    std::vector<std::string> const too_long{std::string(33, 'w')}, no_text{"ok", "\x80"};
    CHECK(is_kept(SafetyChecked{now, most, most}));
    CHECK(is_kept(SafetyChecked{now, {"of_a_later_catalogue"}, {}}));
    for (auto const& wrong : {too_many, std::vector<std::string>(256 + 32, "w"), too_long, no_text}) {
        CHECK_FALSE(is_kept(SafetyChecked{now, wrong, {}}));
        CHECK_FALSE(is_kept(SafetyChecked{now, {}, wrong}));
    }
    CHECK(is_kept(SafetyChecked{now, {}, {}, 65535}));
    CHECK_FALSE(is_kept(SafetyChecked{now, {}, {}, 0}));
}

TEST_CASE("Bounds: signs have a name of at most 32 bytes, and are as urgent as we know", "[journal][bounds]")
{
    CHECK(is_kept(SignReported{now, std::string(32, 'w'), Urgency::care}));
    CHECK_FALSE(is_kept(SignReported{now, std::string(33, 'w'), Urgency::care}));
    CHECK_FALSE(is_kept(SignReported{now, "\x80", Urgency::care}));
    CHECK_FALSE(is_kept(SignReported{now, "w", static_cast<Urgency>(0)}));
    CHECK_FALSE(is_kept(SignReported{now, "w", static_cast<Urgency>(4)}));
    CHECK(is_kept(SignCleared{now, std::string(32, 'w'), SignOver::seen_by_clinician}));
    CHECK_FALSE(is_kept(SignCleared{now, std::string(33, 'w'), SignOver::by_mistake}));
    CHECK_FALSE(is_kept(SignCleared{now, "w", static_cast<SignOver>(0)}));
    CHECK_FALSE(is_kept(SignCleared{now, "w", static_cast<SignOver>(3)}));
}

TEST_CASE("Bounds: strains, packs, moves and answers are those we know", "[journal][bounds]")
{
    constexpr auto first = std::numeric_limits<std::int64_t>::min();
    CHECK(is_kept(StrainReported{now, first, Side::right, Onset::gradual, StrainGrade::three}));
    CHECK_FALSE(is_kept(StrainReported{now, 0, static_cast<Side>(0), Onset::sudden, StrainGrade::one}));
    CHECK_FALSE(is_kept(StrainReported{now, 0, Side::left, static_cast<Onset>(0), StrainGrade::one}));
    CHECK_FALSE(is_kept(StrainReported{now, 0, Side::left, static_cast<Onset>(3), StrainGrade::one}));
    CHECK_FALSE(is_kept(StrainReported{now, 0, Side::left, Onset::sudden, static_cast<StrainGrade>(4)}));
    CHECK_FALSE(is_kept(PackTimerBegan{now, static_cast<Pack>(0)}));
    CHECK_FALSE(is_kept(PackTimerBegan{now, static_cast<Pack>(3)}));
    CHECK(is_kept(ExerciseDone{now, std::string(32, 'm'), 3600, Outcome::stopped}));
    CHECK_FALSE(is_kept(ExerciseDone{now, std::string(33, 'm'), 60, Outcome::finished}));
    CHECK_FALSE(is_kept(ExerciseDone{now, "\xFF", 60, Outcome::finished}));
    CHECK_FALSE(is_kept(ExerciseDone{now, "clam", 3601, Outcome::finished}));
    CHECK_FALSE(is_kept(ExerciseDone{now, "clam", 65536, Outcome::finished}));
    CHECK_FALSE(is_kept(ExerciseDone{now, "clam", 60, static_cast<Outcome>(5)}));
    for (int number = 0; number < 256; ++number) {
        CAPTURE(number);
        CHECK(is_kept(StopExplained{treatment, now, static_cast<StopReason>(number)}) == (number >= 1 && number <= 7));
        CHECK(is_kept(TreatmentConfirmed{treatment, now, static_cast<Did>(number)}) == (number >= 1 && number <= 3));
    }
    CHECK_FALSE(is_kept(StopExplained{{own_id, 0}, now, StopReason::enough}));
    CHECK_FALSE(is_kept(TreatmentConfirmed{{own_id, 0}, now, Did::done}));
}

TEST_CASE("Bounds: every record has a time that can be told", "[journal][bounds]")
{
    for (auto sample : all_samples()) {
        CAPTURE(sample.index());
        std::visit([](auto& one) { one.at = {0, -1080, std::string(64, 'z')}; }, sample);
        CHECK(is_kept(sample));
        std::visit([](auto& one) { one.at.offset_minutes = 1081; }, sample);
        CHECK_FALSE(is_kept(sample));
        std::visit([](auto& one) { one.at = {0, 0, std::string(65, 'z')}; }, sample);
        CHECK_FALSE(is_kept(sample));
    }
}

} // namespace bounds_test
