// SPDX-License-Identifier: MIT
// What must hold for any record and any history of troubles. The only tests that include rapidcheck.
#include "journal/fixture.hpp"

#include "journal/wire.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace tenderspot;
using namespace tenderspot::test;

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

SessionId session_id()
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
    if (*rc::gen::arbitrary<bool>()) began.sitting = session_id();
    for (auto i = *rc::gen::inRange<std::size_t>(0, most_spots_in_sitting + 1); i > 0; --i)
        began.then.push_back({spot(), seconds(600), technique(), score()});
    return began;
}

std::vector<std::string> ids()
{
    std::vector<std::string> ids(*rc::gen::inRange<std::size_t>(0, 33));
    std::generate(ids.begin(), ids.end(), [] { return text(32); });
    return ids;
}

StrainTold strain()
{
    return {wall_time(), *rc::gen::arbitrary<std::int64_t>(), *rc::gen::element(Side::left, Side::right),
            *rc::gen::element(Onset::sudden, Onset::gradual),
            static_cast<StrainGrade>(*rc::gen::inRange<std::uint8_t>(0, 4))};
}

Record any_care_record()
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0: return StopExplained{session_id(), wall_time(), static_cast<StopReason>(*rc::gen::inRange(1, 8))};
    case 1: return TreatmentConfirmed{session_id(), wall_time(), static_cast<Did>(*rc::gen::inRange(1, 4))};
    case 2:
        return SorenessTold{wall_time(), *rc::gen::inRange(-1000000, 1000001), Score::from(*rc::gen::inRange(0, 11)),
                            *rc::gen::arbitrary<bool>()};
    case 3: return SafetyChecked{wall_time(), ids(), ids()};
    case 4: return strain();
    case 5: return StrainOver{wall_time()};
    case 6: return PackTimerBegan{wall_time(), *rc::gen::element(Pack::cold, Pack::cold_and_warm)};
    case 7: return PackTimerEnded{wall_time()};
    default: return MoveDone{wall_time(), text(32), *rc::gen::inRange<std::uint32_t>(0, 3601), outcome()};
    }
}

Record any_record()
{
    switch (*rc::gen::inRange(0, 20)) {
    case 0: return began();
    case 1:
        return TreatmentProgress{session_id(),   wall_time(),    *rc::gen::element(Phase::get_ready, Phase::hold),
                                 milliseconds(), milliseconds(), feel()};
    case 2: return TreatmentEnded{session_id(), wall_time(), outcome(), milliseconds(), score(), feel()};
    case 3: return SessionEdited{session_id(), wall_time(), score(), score(), text(4000)};
    case 4: return SessionDeleted{session_id(), wall_time()};
    case 5: return SessionRestored{session_id(), wall_time()};
    case 6: return SpotChecked{wall_time(), spot(), Finding::tender, score()};
    case 7: return SpotChecked{wall_time(), spot(), Finding::clear, std::nullopt};
    case 8: return MarkPlaced{wall_time(), spot(), millimetres(), millimetres(), text(200)};
    case 9: return MarkRemoved{wall_time(), spot()};
    case 10: return RoutineItemPut{wall_time(), spot(), seconds(600)};
    case 11: return RoutineItemRemoved{wall_time(), spot()};
    case 12: return SettingChanged{wall_time(), text(64), text(1000)};
    default: return any_care_record();
    }
}

/// What is accepted in the newest version must be what we would have written.
void check_bytes(FrameHeader const& header, Bytes const& bytes)
{
    RecordDecoder decoder;
    Record record;
    if (decoder.decode(header, bytes, record) != Decoded::record) return;
    Bytes again;
    auto const today = encode_payload(record, again);
    RC_ASSERT(today.type == header.type);
    if (today.version == header.version) RC_ASSERT(again == bytes);
    Record once_more;
    RC_ASSERT(decoder.decode(today, again, once_more) == Decoded::record);
    RC_ASSERT(once_more == record);
}

} // namespace

TEST_CASE("Property: any record within its bounds is read back as it was", "[journal][property]")
{
    CHECK(rc::check([] {
        auto const record = any_record();
        Bytes bytes;
        auto const header = encode_payload(record, bytes);
        RecordDecoder decoder;
        Record again;
        RC_ASSERT(decoder.decode(header, bytes, again) == Decoded::record);
        RC_ASSERT(again == record);
    }));
}

TEST_CASE("Property: random bytes are refused, or are the bytes of what they are taken for", "[journal][property]")
{
    CHECK(rc::check([] {
        auto const numbers = *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>());
        Bytes bytes;
        for (auto const number : numbers)
            bytes.push_back(static_cast<std::byte>(number));
        check_bytes({*rc::gen::inRange<std::uint8_t>(0, 24), 0, *rc::gen::inRange<std::uint16_t>(1, 4), 1, 1}, bytes);
    }));
}

TEST_CASE("Property: a payload with other bytes in it is refused, or is what it is taken for", "[journal][property]")
{
    CHECK(rc::check([] {
        Bytes bytes;
        auto header = encode_payload(any_record(), bytes);
        for (int i = 0, changes = *rc::gen::inRange(1, 4); i < changes; ++i) {
            auto const at = static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, bytes.size()));
            auto const byte = static_cast<std::byte>(*rc::gen::element(0, 1, 2, 3, 24, 25, 32, 33, 255));
            switch (*rc::gen::inRange(0, 3)) {
            case 0: bytes[static_cast<std::size_t>(at)] = byte; break;
            case 1: bytes.insert(bytes.begin() + at, byte); break;
            default: bytes.erase(bytes.begin() + at);
            }
        }
        header.version = *rc::gen::inRange<std::uint16_t>(1, 3);
        check_bytes(header, bytes);
    }));
}

TEST_CASE("Property: saves, restarts, errors and power cuts in any order lose nothing", "[journal][property]")
{
    CHECK(rc::check([] {
        auto disk = small_disk();
        std::vector<Record> saved;
        for (int start = 0, starts = *rc::gen::inRange(1, 6); start < starts; ++start) {
            std::vector<Record> in_flight;
            auto const fails_at = *rc::gen::inRange<std::size_t>(1, 40);
            auto const error = *rc::gen::element(FileError::no_space, FileError::device, FileError::read_only);
            auto const effect = *rc::gen::element(support::Effect::none, support::Effect::half, support::Effect::whole);
            bool const is_lasting = *rc::gen::arbitrary<bool>();
            {
                FaultyFiles files{disk, [=](support::Call const& call) {
                                      bool const fails = is_lasting ? call.number >= fails_at : call.number == fails_at;
                                      return fails ? std::optional{support::Fault{error, effect}} : std::nullopt;
                                  }};
                auto const opened = open(files);
                for (int i = 0, count = *rc::gen::inRange(0, 6); opened.journal && i < count; ++i) {
                    auto const record = setting(std::to_string(start) + '.' + std::to_string(i));
                    bool const is_saved{opened.journal->append(record)};
                    if (is_saved) saved.push_back(record);
                    is_saved ? in_flight.clear() : in_flight.push_back(record);
                }
            }
            if (*rc::gen::arbitrary<bool>()) disk = disk.after_power_cut(*rc::gen::arbitrary<unsigned>());
            auto const opened = open(disk);
            RC_ASSERT(opened.journal != nullptr);
            auto const shown = opened.records();
            if (shown.size() > saved.size() &&
                std::find(in_flight.begin(), in_flight.end(), shown.back()) != in_flight.end())
                saved.push_back(shown.back());
            RC_ASSERT(shown == saved);
            RC_ASSERT(!opened.report().read_only);
        }
    }));
}
