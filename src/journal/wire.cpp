// SPDX-License-Identifier: MIT
// The only source file in which cereal reads and writes bytes.
#include "journal/wire.hpp"

#include "journal/archives.hpp"
#include "journal/care_mapping.hpp"
#include "journal/device_mapping.hpp"
#include "journal/record_table.hpp"
#include "journal/routine_mapping.hpp"
#include "journal/spot_mapping.hpp"
#include "journal/treatment_mapping.hpp"

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

/// How each version of each type is read, by its number; empty for an unknown one.
constexpr auto all_forms = [] {
    std::array<std::span<Decode const>, 256> all{};
    payload::for_each_type([&]<class Domain, class... Payloads>(payload::RecordType<Domain, Payloads...> const& row) {
        all[row.number] = forms<Domain, Payloads...>;
    });
    return all;
}();

constexpr std::uint8_t type_of(Record const& record)
{
    return std::visit([]<class One>(One const&) { return payload::number_of_type<One>(); }, record);
}

} // namespace

RecordDecoder::RecordDecoder() : input_{std::make_unique<BoundedInput>()} {}

RecordDecoder::~RecordDecoder() = default;

Decoded RecordDecoder::decode(FrameHeader const& header, std::span<std::byte const> payload, Record& record)
try {
    auto const forms = all_forms[header.type];
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
    header.type = type_of(record);
    header.version = static_cast<std::uint16_t>(all_forms[header.type].size());
    return header;
}

} // namespace tenderspot
