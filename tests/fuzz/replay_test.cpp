// SPDX-License-Identifier: MIT
// What the fuzzers found worth keeping, read again; and every beginning of each, which they need not have tried.
#include "fuzz/targets.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace replay_test {

using namespace tenderspot;

namespace {

struct Reader
{
    char const* name; ///< Of its folder in tests/data/fuzz.
    fuzz::Target target;
};
constexpr Reader readers[] = {
    {"frames", fuzz::read_frames}, {"records", fuzz::decode_record}, {"catalogue", fuzz::read_catalogue}};

std::string bytes_of(std::filesystem::path const& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

} // namespace

TEST_CASE("Fuzz: no reader minds what the fuzzers found", "[fuzz]")
{
    for (auto const& reader : readers) {
        std::size_t files = 0;
        for (auto const& entry :
             std::filesystem::directory_iterator{std::filesystem::path{TENDERSPOT_FUZZ_DATA} / reader.name}) {
            CAPTURE(reader.name, entry.path().filename().string());
            auto const bytes = bytes_of(entry.path());
            std::span const all{reinterpret_cast<std::byte const*>(bytes.data()), bytes.size()};
            CHECK(reader.target(all) == "");
            for (std::size_t size = 0; size < all.size(); size += 1 + all.size() / 20)
                CHECK(reader.target(all.first(size)) == "");
            ++files;
        }
        CHECK(files >= 20);
    }
}

} // namespace replay_test
