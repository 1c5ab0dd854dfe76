// SPDX-License-Identifier: MIT
// The payloads of records about settings, checks, marks and the earlier routine. Frozen, see payloads.hpp.
#pragma once

#include "journal/payload_parts.hpp"

namespace tenderspot::payload {

struct SettingChangedV1
{
    WallTimeV1 at;
    std::string key;
    std::string value;

    template <class Archive> void serialize(Archive& archive) { archive(at, key, value); }
};

struct SpotCheckedV1
{
    WallTimeV1 at;
    SpotV1 spot;
    std::uint8_t finding = 0;
    std::uint8_t tenderness = none;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot, finding, tenderness); }
};

struct MarkPlacedV1
{
    WallTimeV1 at;
    SpotV1 spot;
    std::int16_t across_mm = 0;
    std::int16_t up_mm = 0;
    std::string word;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot, across_mm, up_mm, word); }
};

/// For MarkRemoved and RoutineItemRemoved.
struct SpotNamedV1
{
    WallTimeV1 at;
    SpotV1 spot;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot); }
};

struct RoutineItemPutV1
{
    WallTimeV1 at;
    SpotV1 spot;
    std::uint16_t seconds = 0;

    template <class Archive> void serialize(Archive& archive) { archive(at, spot, seconds); }
};

} // namespace tenderspot::payload
