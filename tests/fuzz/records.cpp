// SPDX-License-Identifier: MIT
#include "fuzz/targets.hpp"

#include "journal/wire.hpp"

namespace tenderspot::fuzz {

std::string decode_record(std::span<std::byte const> bytes)
{
    if (bytes.size() < 2) return "";
    FrameHeader header;
    header.type = std::to_integer<std::uint8_t>(bytes[0]);
    header.version = std::to_integer<std::uint16_t>(bytes[1]);
    header.number = 1;
    auto const payload = bytes.subspan(2);
    RecordDecoder decoder;
    Record record;
    if (payload.size() > payload_limit || decoder.decode(header, payload, record) != Decoded::record) return "";
    // What is accepted in the newest version must be what we would have written.
    std::vector<std::byte> again;
    auto const today = encode_payload(record, again);
    if (today.type != header.type) return "a record that is written as another type";
    bool const is_same = again.size() == payload.size() && std::equal(again.begin(), again.end(), payload.begin());
    if (today.version == header.version && !is_same) return "bytes that two payloads share";
    Record once_more;
    if (decoder.decode(today, again, once_more) != Decoded::record) return "a record that cannot be read again";
    return once_more == record ? "" : "a record that is read again as another";
}

} // namespace tenderspot::fuzz
