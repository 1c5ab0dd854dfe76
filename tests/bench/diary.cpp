// SPDX-License-Identifier: MIT
#include "diary.hpp"

#include "journal/frame.hpp"
#include "journal/segment.hpp"
#include "journal/wire.hpp"

#include <cstdio>
#include <cstdlib>
#include <span>

namespace tenderspot::bench {
namespace {

constexpr char const* points[] = {"GMED-1", "UTRAP-2", "LEVSC-1", "SUBOCC-1", "INFRA-3"};
constexpr std::uint64_t checkpoints = 7;

WallTime time_of(std::uint64_t treatment, std::int64_t plus_ms)
{
    auto const ms = 1783000000000 + static_cast<std::int64_t>(treatment) * 900000 + plus_ms;
    return {ms, 120, "Europe/Berlin"};
}

Record began(std::uint64_t treatment)
{
    Spot const spot{points[treatment % 5], treatment % 2 == 0 ? Side::left : Side::right};
    Technique const technique{Mode::hold, 0, "ball", 4, 6};
    return TreatmentBegan{
        time_of(treatment, 0), spot, 90, Score::from(static_cast<int>(treatment % 11)), technique, {}, {}};
}

Record checkpoint(std::uint64_t treatment, TreatmentId id, std::uint64_t index)
{
    auto const held = static_cast<std::uint32_t>(index) * 15000;
    auto const phase = index == 0 ? Phase::get_ready : Phase::hold;
    auto const feel = index < 4 ? std::nullopt : std::optional{Feel::easing};
    return TreatmentProgress{id, time_of(treatment, 10000 + held), phase, 90000 - held, held, feel};
}

Record ended(std::uint64_t treatment, TreatmentId id)
{
    auto const after = Score::from(static_cast<int>(treatment % 7));
    return TreatmentEnded{id, time_of(treatment, 105000), Outcome::finished, 90000, after, Feel::easing};
}

Record edited(std::uint64_t treatment, TreatmentId id)
{
    auto const before = Score::from(static_cast<int>(treatment % 11));
    auto const after = Score::from(static_cast<int>(treatment % 6));
    return TreatmentEdited{id, time_of(treatment, 300000), before, after,
                           "Sat for three hours before, eased by evening."};
}

} // namespace

std::uint64_t records_of_treatment(Detail detail) { return detail == Detail::bare ? 2 : checkpoints + 3; }

Record diary_record(Detail detail, std::uint64_t number)
{
    auto const each = records_of_treatment(detail);
    auto const treatment = (number - 1) / each;
    auto const step = (number - 1) % each;
    TreatmentId const id{diary_id, treatment * each + 1};
    if (step == 0) return began(treatment);
    if (detail == Detail::bare || step == checkpoints + 1) return ended(treatment, id);
    if (step == checkpoints + 2) return edited(treatment, id);
    return checkpoint(treatment, id, step - 1);
}

void add_frame(std::vector<std::byte>& bytes, Record const& record, std::uint64_t number)
{
    auto const at = bytes.size();
    bytes.resize(at + frame_header_size);
    auto header = encode_payload(record, bytes);
    header.number = number;
    header.stamp = number << 16U;
    seal_frame(std::span{bytes}.subspan(at), header, record_salt({diary_id, 1}));
}

std::string make_journal(Files& files, std::string const& folder, Detail detail, std::uint64_t treatments)
{
    ensure(static_cast<bool>(files.make_directory(folder)), "making a folder");
    SegmentHeader header;
    header.name = {diary_id, 1};
    auto bytes = encode(header);
    for (std::uint64_t number = 1; number <= treatments * records_of_treatment(detail); ++number)
        add_frame(bytes, diary_record(detail, number), number);
    auto path = folder + '/' + file_name(header.name);
    ensure(static_cast<bool>(files.create(path).value()->append(bytes)), "writing a journal");
    return path;
}

void ensure(bool holds, char const* what)
{
    if (holds) return;
    std::fprintf(stderr, "journal_bench: %s failed\n", what);
    std::exit(1);
}

} // namespace tenderspot::bench
