// SPDX-License-Identifier: MIT
// Computes CRC-32C with processor instructions where possible, and with tables elsewhere.
#include "journal/crc32c.hpp"

#include "journal/little_endian.hpp"

#include <array>

namespace tenderspot {
namespace {

using Table = std::array<std::uint32_t, 256>;

constexpr std::array<Table, 8> make_tables()
{
    std::array<Table, 8> tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0x82F63B78U : 0U);
        tables[0][byte] = value;
    }
    for (std::size_t byte = 0; byte < 256; ++byte)
        for (std::size_t table = 1; table < 8; ++table) {
            auto const before = tables[table - 1][byte];
            tables[table][byte] = (before >> 8U) ^ tables[0][before & 0xFFU];
        }
    return tables;
}

constexpr auto tables = make_tables();

std::uint32_t one_byte(std::uint32_t state, std::byte byte)
{
    return (state >> 8U) ^ tables[0][(state ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
}

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("sse4.2"))) std::uint32_t by_instruction(std::uint32_t so_far, std::span<std::byte const> bytes)
{
    std::uint64_t state = ~so_far;
    for (; bytes.size() >= 8; bytes = bytes.subspan(8))
        state = __builtin_ia32_crc32di(state, load_little<std::uint64_t>(bytes.data()));
    auto narrow = static_cast<std::uint32_t>(state);
    for (auto const byte : bytes)
        narrow = __builtin_ia32_crc32qi(narrow, std::to_integer<unsigned char>(byte));
    return ~narrow;
}

bool has_instruction() { return __builtin_cpu_supports("sse4.2") != 0; }
#else
std::uint32_t by_instruction(std::uint32_t so_far, std::span<std::byte const> bytes)
{
    return crc32c_portable(so_far, bytes);
}

bool has_instruction() { return false; }
#endif

} // namespace

std::uint32_t crc32c_portable(std::uint32_t so_far, std::span<std::byte const> bytes)
{
    auto state = ~so_far;
    for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
        auto const low = load_little<std::uint32_t>(bytes.data()) ^ state;
        auto const high = load_little<std::uint32_t>(bytes.data() + 4);
        state = tables[7][low & 0xFFU] ^ tables[6][(low >> 8U) & 0xFFU] ^ tables[5][(low >> 16U) & 0xFFU] ^
                tables[4][low >> 24U] ^ tables[3][high & 0xFFU] ^ tables[2][(high >> 8U) & 0xFFU] ^
                tables[1][(high >> 16U) & 0xFFU] ^ tables[0][high >> 24U];
    }
    for (auto const byte : bytes)
        state = one_byte(state, byte);
    return ~state;
}

std::uint32_t crc32c(std::uint32_t so_far, std::span<std::byte const> bytes)
{
    static bool const fast = has_instruction();
    return fast ? by_instruction(so_far, bytes) : crc32c_portable(so_far, bytes);
}

} // namespace tenderspot
