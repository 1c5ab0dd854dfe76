// SPDX-License-Identifier: MIT
#include "journal/crc32c.hpp"

#include <catch2/catch.hpp>

#include <string_view>
#include <vector>

namespace crc32c_test {

using namespace tenderspot;

namespace {

std::span<std::byte const> bytes_of(std::string_view text)
{
    return {reinterpret_cast<std::byte const*>(text.data()), text.size()};
}

} // namespace

TEST_CASE("CRC-32C: known answers", "[journal][crc]")
{
    for (auto* crc : {&crc32c, &crc32c_portable}) {
        CHECK(crc(0, {}) == 0);
        CHECK(crc(0, bytes_of("123456789")) == 0xE3069283U);
        // From RFC 3720, B.4.
        CHECK(crc(0, std::vector<std::byte>(32, std::byte{0})) == 0x8A9136AAU);
        CHECK(crc(0, std::vector<std::byte>(32, std::byte{0xFF})) == 0x62A8AB43U);
    }
}

TEST_CASE("CRC-32C: both ways agree at every length and alignment, and in two parts", "[journal][crc]")
{
    std::vector<std::byte> bytes(80);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i * 37 + 11);
    for (std::size_t start = 0; start < 8; ++start)
        for (std::size_t size = 0; start + size <= bytes.size(); ++size) {
            auto const part = std::span<std::byte const>{bytes}.subspan(start, size);
            auto const whole = crc32c_portable(0, part);
            CHECK(crc32c(0, part) == whole);
            CHECK(crc32c(crc32c(0, part.first(size / 2)), part.subspan(size / 2)) == whole);
        }
}

} // namespace crc32c_test
