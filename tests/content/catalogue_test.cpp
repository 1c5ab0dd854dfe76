// SPDX-License-Identifier: MIT
// The shipped facts, and what happens to broken ones.
#include "content/json_text.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <set>
#include <sstream>

using namespace tenderspot;

namespace {

std::string shipped_text()
{
    std::ifstream file{std::string{TENDERSPOT_ASSETS} + "/catalogue/catalogue.json"};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string with(std::string text, std::string const& from, std::string const& to)
{
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("Catalogue: the twelve points of the five muscles are there", "[catalogue]")
{
    auto const& facts = support::shipped_assets().catalogue;
    CHECK(facts.muscles.size() == 5);
    CHECK(facts.points.size() == 12);
    for (auto const* id : {"GMED-1", "GMED-2", "GMED-3", "QL-1", "QL-2", "QL-3", "QL-4", "PIRI-L", "PIRI-M", "TFL-1",
                           "GMIN-A", "GMIN-P"})
        CHECK(facts.point(id));
}

TEST_CASE("Catalogue: each source that is listed is used, or belongs to a sentence of the app", "[catalogue]")
{
    auto const& facts = support::shipped_assets().catalogue;
    std::set<std::string> used{"S3", "BI-GM", "TRI", "N2"}; // Named by the settings and by the stop rules.
    for (auto const& point : facts.points)
        for (auto const* statement : {&point.place, &point.felt_at, &point.treatment.position, &point.caution})
            used.insert(statement->sources.begin(), statement->sources.end());
    for (auto const& id : used) {
        INFO(id);
        CHECK(facts.source(id));
    }
}

TEST_CASE("Catalogue: points with a nerve or a kidney beside them are pressed more lightly", "[catalogue]")
{
    for (auto const& point : support::shipped_assets().catalogue.points) {
        INFO(point.id);
        if (point.muscle == "ql" || point.muscle == "piri") CHECK(point.treatment.pressure.high == 5);
        CHECK(point.treatment.pressure.high <= 7);
    }
}

TEST_CASE("Catalogue: a broken one is refused with a reason that names the place", "[catalogue]")
{
    auto const text = shipped_text();
    auto const reason = [](std::string const& json) {
        auto const read = content::read_catalogue(json);
        REQUIRE_FALSE(read);
        return read.error().reason;
    };
    using Catch::Contains;
    CHECK_THAT(reason(with(text, "\"pressure_high\": 6", "\"pressure_high\": 9")),
               Contains("GMED-1") && Contains("pressure"));
    CHECK_THAT(reason(with(text, "\"muscle\": \"gmed\"", "\"muscle\": \"biceps\"")), Contains("biceps"));
    CHECK_THAT(reason(with(text, "\"PAL-GM\"\n    ]", "\"NOBODY\"\n    ]")), Contains("NOBODY"));
    CHECK_THAT(reason(with(text, "\"id\": \"GMED-2\"", "\"id\": \"GMED-1\"")), Contains("twice"));
    CHECK_THAT(reason(with(text, "\"shown_only\"", "\"perhaps\"")), Contains("QL-3"));
    CHECK_THAT(reason(with(text, "\"felt_at\"", "\"felt_in\"")), Contains("felt_at"));
    CHECK_FALSE(reason("").empty());
    CHECK_FALSE(reason("{}").empty());
}

TEST_CASE("Catalogue: no truncation of the file is accepted or does harm", "[catalogue]")
{
    auto const text = shipped_text();
    auto const whole = text.find_last_of('}');
    std::size_t accepted = 0;
    for (std::size_t length = 0; length < whole; length += 7)
        accepted += static_cast<bool>(content::read_catalogue(text.substr(0, length)));
    CHECK(accepted == 0);
}

TEST_CASE("JSON bounds: what would overrun a recursive parser is refused before it is parsed", "[json]")
{
    CHECK(content::is_bounded_json(std::string(32, '[') + std::string(32, ']')));
    CHECK_FALSE(content::is_bounded_json(std::string(33, '[') + std::string(33, ']')));
    CHECK_FALSE(content::is_bounded_json(std::string(200000, '[')));
    CHECK(content::is_bounded_json("{\"a\":\"" + std::string(100, '[') + "\"}"));
    CHECK_FALSE(content::is_bounded_json("\"\xC3\x28\""));
    CHECK_FALSE(content::is_bounded_json("\"\xED\xA0\x80\""));
    CHECK(content::is_bounded_json("\"\xC3\xBC \xE2\x86\x92 \xF0\x9F\x98\x80\""));
}
