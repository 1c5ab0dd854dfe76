// SPDX-License-Identifier: MIT
// The building blocks of payloads. Frozen like them, see payloads.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace tenderspot::payload {

/// Stands for a score or a feel that was not given.
constexpr std::uint8_t none = 255;

struct WallTimeV1
{
    std::int64_t utc_ms = 0;
    std::int16_t offset_minutes = 0;
    std::string zone;

    template <class Archive> void serialize(Archive& archive) { archive(utc_ms, offset_minutes, zone); }
};

struct RecordIdV1
{
    std::uint64_t journal = 0;
    std::uint64_t number = 0;

    template <class Archive> void serialize(Archive& archive) { archive(journal, number); }
};

struct SpotV1
{
    std::string point;
    std::uint8_t side = 0;

    template <class Archive> void serialize(Archive& archive) { archive(point, side); }
};

struct TechniqueV1
{
    std::uint8_t mode = 0;
    std::uint16_t beat_ms = 0;
    std::string tool;
    std::uint8_t pressure_low = 0;
    std::uint8_t pressure_high = 0;

    template <class Archive> void serialize(Archive& archive)
    {
        archive(mode, beat_ms, tool, pressure_low, pressure_high);
    }
};

/// A count in one byte, then the items. Reading throws if the count is above `most`, before it allocates.
template <class Item, std::size_t most> struct ShortList
{
    std::vector<Item> items;

    template <class Archive> void save(Archive& archive) const
    {
        archive(static_cast<std::uint8_t>(items.size())); // Too many are detected when it is read back.
        for (auto const& item : items)
            archive(item);
    }

    template <class Archive> void load(Archive& archive)
    {
        std::uint8_t count = 0;
        archive(count);
        if (count > most) throw std::length_error{"too many items"};
        items.resize(count);
        for (auto& item : items)
            archive(item);
    }
};

} // namespace tenderspot::payload
