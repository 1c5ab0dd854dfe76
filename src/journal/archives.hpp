// SPDX-License-Identifier: MIT
// The two cereal archives of the journal: little-endian and in memory; the input archive trusts nothing it reads. Only
// wire.cpp includes this file, and the exceptions thrown here never leave it.
#pragma once

#include "journal/little_endian.hpp"

#include <cereal/cereal.hpp>
#include <cereal/types/string.hpp>

#include <algorithm>
#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

namespace tenderspot {

/// Lengths take two bytes, which suffices below payload_limit.
using WireSize = std::uint16_t;

class MemoryOutput : public cereal::OutputArchive<MemoryOutput, cereal::AllowEmptyClassElision>
{
public:
    /// Appends to `bytes`, which must outlive it.
    explicit MemoryOutput(std::vector<std::byte>& bytes) : OutputArchive{this}, bytes_{bytes} {}

    template <class Number> void write(Number number)
    {
        auto const at = bytes_.size();
        bytes_.resize(at + sizeof number);
        store_little(bytes_.data() + at, number);
    }
    void write_raw(void const* data, std::size_t size)
    {
        auto const* first = static_cast<std::byte const*>(data);
        bytes_.insert(bytes_.end(), first, first + size);
    }

private:
    std::vector<std::byte>& bytes_;
};

class BoundedInput : public cereal::InputArchive<BoundedInput, cereal::AllowEmptyClassElision>
{
public:
    BoundedInput() : InputArchive{this} {}

    /// One archive reads many payloads, because building one costs more than reading one.
    void restart(std::span<std::byte const> bytes) { rest_ = bytes; }
    [[nodiscard]] std::size_t remaining() const { return rest_.size(); }
    void finish() const
    {
        if (!rest_.empty()) throw cereal::Exception{"bytes left over"};
    }

    template <class Number> void read(Number& number) { number = load_little<Number>(take(sizeof number)); }
    void read_raw(void* into, std::size_t size)
    {
        if (size != 0) std::memcpy(into, take(size), size);
    }

private:
    std::byte const* take(std::size_t size)
    {
        if (size > rest_.size()) throw cereal::Exception{"too few bytes"};
        auto const* taken = rest_.data();
        rest_ = rest_.subspan(size);
        return taken;
    }

    std::span<std::byte const> rest_;
};

// The names below are cereal's. A bool is refused on purpose: a stored 2 would be undefined behaviour.
template <class Number> constexpr bool is_wire_number = std::is_integral_v<Number> && !std::is_same_v<Number, bool>;

template <class Number>
std::enable_if_t<is_wire_number<Number>> CEREAL_SAVE_FUNCTION_NAME(MemoryOutput& archive, Number const& number)
{
    archive.write(number);
}

template <class Number>
std::enable_if_t<is_wire_number<Number>> CEREAL_LOAD_FUNCTION_NAME(BoundedInput& archive, Number& number)
{
    archive.read(number);
}

template <class Size> void CEREAL_SAVE_FUNCTION_NAME(MemoryOutput& archive, cereal::SizeTag<Size> const& tag)
{
    archive.write(static_cast<WireSize>(tag.size));
}

/// Every element takes at least one byte, so this bounds every container before it allocates.
template <class Size> void CEREAL_LOAD_FUNCTION_NAME(BoundedInput& archive, cereal::SizeTag<Size>& tag)
{
    WireSize size = 0;
    archive.read(size);
    if (size > archive.remaining()) throw cereal::Exception{"size beyond the end"};
    tag.size = size;
}

template <class Data> void CEREAL_SAVE_FUNCTION_NAME(MemoryOutput& archive, cereal::BinaryData<Data> const& data)
{
    archive.write_raw(data.data, static_cast<std::size_t>(data.size));
}

template <class Data> void CEREAL_LOAD_FUNCTION_NAME(BoundedInput& archive, cereal::BinaryData<Data>& data)
{
    archive.read_raw(data.data, static_cast<std::size_t>(data.size));
}

} // namespace tenderspot

CEREAL_SETUP_ARCHIVE_TRAITS(tenderspot::BoundedInput, tenderspot::MemoryOutput)
