// SPDX-License-Identifier: MIT
// The only source file in which cereal reads and writes bytes.
#include "journal/wire.hpp"

#include "journal/archives.hpp"
#include "journal/mapping.hpp"
#include "journal/payload_types.hpp"

#include <array>
#include <exception>
#include <utility>

namespace tenderspot {
namespace {

template <class Payload, class Domain>
Decoded decode_as(BoundedInput& input, std::span<std::byte const> bytes, Record& record)
{
    Payload payload;
    input.restart(bytes);
    input(payload);
    input.finish();
    auto* into = std::get_if<Domain>(&record);
    if (into == nullptr) into = &record.emplace<Domain>();
    return from_payload(std::move(payload), *into) ? Decoded::record : Decoded::not_valid;
}

using Decode = Decoded (*)(BoundedInput&, std::span<std::byte const>, Record&);

template <class Domain, class... Payloads>
constexpr std::array<Decode, sizeof...(Payloads)> forms{decode_as<Payloads, Domain>...};

/// How each version of a type is read, version 1 first; the last version is the one that is written. Empty for an
/// unknown type.
std::span<Decode const> forms_of(std::uint8_t type)
{
    using namespace payload;
    switch (type) {
    case treatment_began: return forms<TreatmentBegan, TreatmentBeganV1, TreatmentBeganV2>;
    case treatment_progress: return forms<TreatmentProgress, TreatmentProgressV1>;
    case treatment_ended: return forms<TreatmentEnded, TreatmentEndedV1>;
    case treatment_edited: return forms<TreatmentEdited, TreatmentEditedV1>;
    case treatment_deleted: return forms<TreatmentDeleted, TreatmentNamedV1>;
    case treatment_restored: return forms<TreatmentRestored, TreatmentNamedV1>;
    case setting_changed: return forms<SettingChanged, SettingChangedV1>;
    case spot_checked: return forms<SpotChecked, SpotCheckedV1>;
    case mark_placed: return forms<MarkPlaced, MarkPlacedV1>;
    case mark_removed: return forms<MarkRemoved, SpotNamedV1>;
    case routine_item_put: return forms<RoutineItemPut, RoutineItemPutV1>;
    case routine_item_removed: return forms<RoutineItemRemoved, SpotNamedV1>;
    case stop_explained: return forms<StopExplained, TreatmentAnswerV1>;
    case treatment_confirmed: return forms<TreatmentConfirmed, TreatmentAnswerV1>;
    case soreness_told: return forms<SorenessReported, SorenessReportedV1>;
    case safety_checked: return forms<SafetyChecked, SafetyCheckedV1, SafetyCheckedV2>;
    case strain_told: return forms<StrainReported, StrainReportedV1>;
    case strain_over: return forms<StrainResolved, MomentV1>;
    case pack_timer_began: return forms<PackTimerBegan, PackTimerBeganV1>;
    case pack_timer_ended: return forms<PackTimerEnded, MomentV1>;
    case exercise_done: return forms<ExerciseDone, ExerciseDoneV1>;
    case others_seen: return forms<PeersSeen, PeersSeenV1>;
    case routine_set: return forms<RoutineSet, RoutineSetV1>;
    case schedule_set: return forms<ScheduleSet, ScheduleSetV1>;
    case day_marked: return forms<DayMarked, DayMarkedV1>;
    case occurrence_marked: return forms<OccurrenceMarked, OccurrenceMarkedV1>;
    case sign_reported: return forms<SignReported, SignReportedV1>;
    case sign_cleared: return forms<SignCleared, SignClearedV1>;
    case strain_agreed: return forms<StrainAgreed, MomentV1>;
    }
    return {};
}

struct TypeOf
{
    std::uint8_t operator()(TreatmentBegan const&) const { return payload::treatment_began; }
    std::uint8_t operator()(TreatmentProgress const&) const { return payload::treatment_progress; }
    std::uint8_t operator()(TreatmentEnded const&) const { return payload::treatment_ended; }
    std::uint8_t operator()(TreatmentEdited const&) const { return payload::treatment_edited; }
    std::uint8_t operator()(TreatmentDeleted const&) const { return payload::treatment_deleted; }
    std::uint8_t operator()(TreatmentRestored const&) const { return payload::treatment_restored; }
    std::uint8_t operator()(SettingChanged const&) const { return payload::setting_changed; }
    std::uint8_t operator()(SpotChecked const&) const { return payload::spot_checked; }
    std::uint8_t operator()(MarkPlaced const&) const { return payload::mark_placed; }
    std::uint8_t operator()(MarkRemoved const&) const { return payload::mark_removed; }
    std::uint8_t operator()(RoutineItemPut const&) const { return payload::routine_item_put; }
    std::uint8_t operator()(RoutineItemRemoved const&) const { return payload::routine_item_removed; }
    std::uint8_t operator()(StopExplained const&) const { return payload::stop_explained; }
    std::uint8_t operator()(TreatmentConfirmed const&) const { return payload::treatment_confirmed; }
    std::uint8_t operator()(SorenessReported const&) const { return payload::soreness_told; }
    std::uint8_t operator()(SafetyChecked const&) const { return payload::safety_checked; }
    std::uint8_t operator()(StrainReported const&) const { return payload::strain_told; }
    std::uint8_t operator()(StrainResolved const&) const { return payload::strain_over; }
    std::uint8_t operator()(PackTimerBegan const&) const { return payload::pack_timer_began; }
    std::uint8_t operator()(PackTimerEnded const&) const { return payload::pack_timer_ended; }
    std::uint8_t operator()(ExerciseDone const&) const { return payload::exercise_done; }
    std::uint8_t operator()(PeersSeen const&) const { return payload::others_seen; }
    std::uint8_t operator()(RoutineSet const&) const { return payload::routine_set; }
    std::uint8_t operator()(ScheduleSet const&) const { return payload::schedule_set; }
    std::uint8_t operator()(DayMarked const&) const { return payload::day_marked; }
    std::uint8_t operator()(OccurrenceMarked const&) const { return payload::occurrence_marked; }
    std::uint8_t operator()(SignReported const&) const { return payload::sign_reported; }
    std::uint8_t operator()(SignCleared const&) const { return payload::sign_cleared; }
    std::uint8_t operator()(StrainAgreed const&) const { return payload::strain_agreed; }
};

} // namespace

RecordDecoder::RecordDecoder() : input_{std::make_unique<BoundedInput>()} {}

RecordDecoder::~RecordDecoder() = default;

Decoded RecordDecoder::decode(FrameHeader const& header, std::span<std::byte const> payload, Record& record)
try {
    auto const forms = forms_of(header.type);
    if (forms.empty()) return Decoded::unknown_type;
    if (header.flags != 0 || header.version > forms.size()) return Decoded::newer_form;
    if (header.version == 0) return Decoded::not_valid;
    return forms[header.version - std::size_t{1}](*input_, payload, record);
} catch (std::exception const&) {
    return Decoded::not_valid;
}

FrameHeader encode_payload(Record const& record, std::vector<std::byte>& bytes)
{
    MemoryOutput output{bytes};
    std::visit([&output](auto const& one) { output(to_payload(one)); }, record);
    FrameHeader header;
    header.type = std::visit(TypeOf{}, record);
    header.version = static_cast<std::uint16_t>(forms_of(header.type).size());
    return header;
}

} // namespace tenderspot
