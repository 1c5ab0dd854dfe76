// SPDX-License-Identifier: MIT
#include "plain_treatments.hpp"

#include "diary.hpp"
#include "journal/crc32c.hpp"
#include "journal/frame.hpp"
#include "journal/segment.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tenderspot::bench {
namespace {

static_assert(std::endian::native == std::endian::little);

std::uint8_t said(std::optional<Score> score) { return score ? static_cast<std::uint8_t>(score->value()) : 255; }
std::uint8_t said(std::optional<Feel> feel) { return feel ? static_cast<std::uint8_t>(*feel) : 255; }

/// Most records speak of the newest treatment.
PlainTreatment& treatment(PlainTreatments& all, std::uint64_t number)
{
    ensure(!all.empty(), "finding a treatment");
    if (all.back().number == number) return all.back();
    auto const found =
        std::lower_bound(all.begin(), all.end(), number,
                         [](PlainTreatment const& one, std::uint64_t wanted) { return one.number < wanted; });
    ensure(found != all.end() && found->number == number, "finding a treatment");
    return *found;
}

class Bytes
{
public:
    explicit Bytes(std::byte const* at) : at_{at} {}

    template <class Number> Number number()
    {
        Number value;
        std::memcpy(&value, at_, sizeof value);
        at_ += sizeof value;
        return value;
    }
    void text(std::string& into)
    {
        auto const length = number<std::uint16_t>();
        into.assign(reinterpret_cast<char const*>(at_), length);
        at_ += length;
    }
    void skip(std::size_t bytes) { at_ += bytes; }
    void skip_time()
    {
        skip(10);
        auto const length = number<std::uint16_t>();
        skip(length);
    }
    /// Of another record; its journal is not looked at, because there is but one.
    std::uint64_t id()
    {
        skip(8);
        return number<std::uint64_t>();
    }

private:
    std::byte const* at_;
};

void take_began(PlainTreatment& one, Bytes in)
{
    one.utc_ms = in.number<std::int64_t>();
    one.offset_minutes = in.number<std::int16_t>();
    in.text(one.zone);
    in.text(one.point);
    one.side = in.number<std::uint8_t>();
    one.planned_seconds = in.number<std::uint16_t>();
    one.before = in.number<std::uint8_t>();
    one.mode = in.number<std::uint8_t>();
    one.beat_ms = in.number<std::uint16_t>();
    in.text(one.tool);
    one.low = in.number<std::uint8_t>();
    one.high = in.number<std::uint8_t>();
}

void take_later(PlainTreatments& all, std::uint8_t type, Bytes in)
{
    auto& one = treatment(all, in.id());
    in.skip_time();
    if (type == 2) {
        in.skip(5);
        one.held_ms = in.number<std::uint32_t>();
        one.feel = in.number<std::uint8_t>();
    } else if (type == 3) {
        one.outcome = in.number<std::uint8_t>();
        one.held_ms = in.number<std::uint32_t>();
        one.after = in.number<std::uint8_t>();
        one.feel = in.number<std::uint8_t>();
    } else {
        one.before = in.number<std::uint8_t>();
        one.after = in.number<std::uint8_t>();
        in.text(one.note);
    }
}

} // namespace

void take(PlainTreatments& all, KeptRecord&& kept)
{
    if (auto* began = std::get_if<TreatmentBegan>(&kept.record)) {
        auto& one = all.emplace_back();
        one.number = kept.id.number;
        one.utc_ms = began->at.utc_ms;
        one.offset_minutes = static_cast<std::int16_t>(began->at.offset_minutes);
        one.zone = std::move(began->at.zone);
        one.point = std::move(began->spot.point);
        one.side = static_cast<std::uint8_t>(began->spot.side);
        one.planned_seconds = static_cast<std::uint16_t>(began->planned_seconds);
        one.before = said(began->before);
        one.mode = static_cast<std::uint8_t>(began->technique.mode);
        one.beat_ms = static_cast<std::uint16_t>(began->technique.beat_ms);
        one.tool = std::move(began->technique.tool);
        one.low = began->technique.pressure_low;
        one.high = began->technique.pressure_high;
    } else if (auto const* progress = std::get_if<TreatmentProgress>(&kept.record)) {
        auto& one = treatment(all, progress->treatment.number);
        one.held_ms = progress->held_ms;
        one.feel = said(progress->feel);
    } else if (auto const* ended = std::get_if<TreatmentEnded>(&kept.record)) {
        auto& one = treatment(all, ended->treatment.number);
        one.outcome = static_cast<std::uint8_t>(ended->outcome);
        one.held_ms = ended->held_ms;
        one.after = said(ended->after);
        one.feel = said(ended->feel);
    } else if (auto* edited = std::get_if<TreatmentEdited>(&kept.record)) {
        auto& one = treatment(all, edited->treatment.number);
        one.before = said(edited->before);
        one.after = said(edited->after);
        one.note = std::move(edited->note);
    }
}

PlainTreatments decode_by_hand(std::span<std::byte const> segment, std::uint32_t salt)
{
    PlainTreatments all;
    for (auto at = segment_header_size; at < segment.size();) {
        auto const* const frame = segment.data() + at;
        Bytes header{frame};
        auto const length = header.number<std::uint32_t>();
        auto const checksum = header.number<std::uint32_t>();
        ensure(length <= payload_limit && at + frame_header_size + length <= segment.size(), "decoding by hand");
        auto const crc = crc32c(crc32c(salt, {frame, 4}), {frame + 8, frame_header_size - 8 + length});
        ensure(crc == checksum, "decoding by hand");
        auto const type = header.number<std::uint8_t>();
        header.skip(3);
        auto const number = header.number<std::uint64_t>();
        Bytes const payload{frame + frame_header_size};
        if (type == 1) {
            all.emplace_back().number = number;
            take_began(all.back(), payload);
        } else {
            take_later(all, type, payload);
        }
        at += frame_header_size + length;
    }
    return all;
}

} // namespace tenderspot::bench
