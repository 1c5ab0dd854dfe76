// SPDX-License-Identifier: MIT
// The one place where cereal meets bytes.
#include "journal/wire.hpp"

#include "journal/archives.hpp"
#include "journal/mapping.hpp"

#include <exception>
#include <utility>

namespace tenderspot {
namespace {

constexpr std::uint16_t version_1 = 1;

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

Decoded decode_v1(std::uint8_t type, BoundedInput& input, std::span<std::byte const> bytes, Record& record)
{
    using namespace payload;
    switch (type) {
    case treatment_began: return decode_as<TreatmentBeganV1, TreatmentBegan>(input, bytes, record);
    case treatment_progress: return decode_as<TreatmentProgressV1, TreatmentProgress>(input, bytes, record);
    case treatment_ended: return decode_as<TreatmentEndedV1, TreatmentEnded>(input, bytes, record);
    case session_edited: return decode_as<SessionEditedV1, SessionEdited>(input, bytes, record);
    case session_deleted: return decode_as<SessionNamedV1, SessionDeleted>(input, bytes, record);
    case session_restored: return decode_as<SessionNamedV1, SessionRestored>(input, bytes, record);
    case setting_changed: return decode_as<SettingChangedV1, SettingChanged>(input, bytes, record);
    case spot_checked: return decode_as<SpotCheckedV1, SpotChecked>(input, bytes, record);
    case mark_placed: return decode_as<MarkPlacedV1, MarkPlaced>(input, bytes, record);
    case mark_removed: return decode_as<SpotNamedV1, MarkRemoved>(input, bytes, record);
    case routine_item_put: return decode_as<RoutineItemPutV1, RoutineItemPut>(input, bytes, record);
    case routine_item_removed: return decode_as<SpotNamedV1, RoutineItemRemoved>(input, bytes, record);
    }
    return Decoded::unknown_type;
}

struct TypeOf
{
    std::uint8_t operator()(TreatmentBegan const&) const { return payload::treatment_began; }
    std::uint8_t operator()(TreatmentProgress const&) const { return payload::treatment_progress; }
    std::uint8_t operator()(TreatmentEnded const&) const { return payload::treatment_ended; }
    std::uint8_t operator()(SessionEdited const&) const { return payload::session_edited; }
    std::uint8_t operator()(SessionDeleted const&) const { return payload::session_deleted; }
    std::uint8_t operator()(SessionRestored const&) const { return payload::session_restored; }
    std::uint8_t operator()(SettingChanged const&) const { return payload::setting_changed; }
    std::uint8_t operator()(SpotChecked const&) const { return payload::spot_checked; }
    std::uint8_t operator()(MarkPlaced const&) const { return payload::mark_placed; }
    std::uint8_t operator()(MarkRemoved const&) const { return payload::mark_removed; }
    std::uint8_t operator()(RoutineItemPut const&) const { return payload::routine_item_put; }
    std::uint8_t operator()(RoutineItemRemoved const&) const { return payload::routine_item_removed; }
};

} // namespace

RecordDecoder::RecordDecoder() : input_{std::make_unique<BoundedInput>()} {}

RecordDecoder::~RecordDecoder() = default;

Decoded RecordDecoder::decode(FrameHeader const& header, std::span<std::byte const> payload, Record& record)
try {
    bool const known_type =
        header.type >= tenderspot::payload::treatment_began && header.type <= tenderspot::payload::routine_item_removed;
    if (!known_type) return Decoded::unknown_type;
    if (header.flags != 0 || header.version > version_1) return Decoded::newer_form;
    if (header.version != version_1) return Decoded::not_valid;
    return decode_v1(header.type, *input_, payload, record);
} catch (std::exception const&) {
    return Decoded::not_valid;
}

FrameHeader encode_payload(Record const& record, std::vector<std::byte>& bytes)
{
    MemoryOutput output{bytes};
    std::visit([&output](auto const& one) { output(to_payload(one)); }, record);
    FrameHeader header;
    header.type = std::visit(TypeOf{}, record);
    header.version = version_1;
    return header;
}

} // namespace tenderspot
