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

Record any_record()
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0: return TreatmentBegan{wall_time(), spot(), *rc::gen::inRange<std::uint32_t>(1, 601), score()};
    case 1:
        return TreatmentProgress{session_id(),   wall_time(),    *rc::gen::element(Phase::get_ready, Phase::hold),
                                 milliseconds(), milliseconds(), feel()};
    case 2:
        return TreatmentEnded{session_id(),
                              wall_time(),
                              *rc::gen::element(Outcome::finished, Outcome::stopped, Outcome::kept, Outcome::discarded),
                              milliseconds(),
                              score(),
                              feel()};
    case 3: return SessionEdited{session_id(), wall_time(), score(), score(), text(4000)};
    case 4: return SessionDeleted{session_id(), wall_time()};
    case 5: return SessionRestored{session_id(), wall_time()};
    case 6: return SpotChecked{wall_time(), spot(), Finding::tender, score()};
    case 7: return SpotChecked{wall_time(), spot(), Finding::clear, std::nullopt};
    case 8: return MarkPlaced{wall_time(), spot(), millimetres(), millimetres(), text(200)};
    case 9: return MarkRemoved{wall_time(), spot()};
    case 10: return RoutineItemPut{wall_time(), spot(), *rc::gen::inRange<std::uint32_t>(1, 601)};
    case 11: return RoutineItemRemoved{wall_time(), spot()};
    default: return SettingChanged{wall_time(), text(64), text(1000)};
    }
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
        FrameHeader const header{*rc::gen::inRange<std::uint8_t>(0, 9), 0, 1, 1, 1};
        RecordDecoder decoder;
        Record record;
        if (decoder.decode(header, bytes, record) != Decoded::record) return;
        Bytes again;
        static_cast<void>(encode_payload(record, again));
        RC_ASSERT(again == bytes);
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
