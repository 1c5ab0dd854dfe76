// SPDX-License-Identifier: MIT
// Maps records that coordinate several devices to their frozen forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/part_mapping.hpp"
#include "journal/payloads.hpp"

#include <utility>

namespace tenderspot {

[[nodiscard]] inline payload::PeersSeenV1 to_payload(PeersSeen const& record)
{
    payload::PeersSeenV1 payload{wall_time(record.at), {}};
    for (auto const& one : record.up_to)
        payload.up_to.items.push_back(record_id(one));
    return payload;
}

[[nodiscard]] inline bool from_payload(payload::PeersSeenV1&& from, PeersSeen& record)
{
    record.up_to.resize(from.up_to.items.size());
    for (std::size_t i = 0; i < record.up_to.size(); ++i)
        if (!take(from.up_to.items[i], record.up_to[i])) return false;
    return take(std::move(from.at), record.at);
}

} // namespace tenderspot
