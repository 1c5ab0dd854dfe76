// SPDX-License-Identifier: MIT
// The records of settings, and of what a device has read of others.
#pragma once

#include "domain/record_id.hpp"
#include "domain/time.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tenderspot {

struct SettingChanged
{
    WallTime at;
    std::string key;   ///< At most 64 bytes, such as "theme".
    std::string value; ///< At most 1,000 bytes.
    bool operator==(SettingChanged const&) const = default;
};

inline constexpr std::size_t most_peers_seen = 32;

/// The version vector of this device: what it has read of other devices' journals. Its later records know of those
/// records; its earlier ones do not.
struct PeersSeen
{
    WallTime at;
    std::vector<RecordId> up_to; ///< The last record of each journal; at most most_peers_seen.
    bool operator==(PeersSeen const&) const = default;
};

} // namespace tenderspot
