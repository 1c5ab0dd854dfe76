// SPDX-License-Identifier: MIT
// What is said of a broken catalogue, and that no damage does harm.
#include "content/read_text.hpp"
#include "support/test_world.hpp"

namespace catalogue_reader_test {

using namespace tenderspot;

namespace {

struct Broken
{
    char const *from, *to, *message;
};

std::string with(std::string text, std::string const& from, std::string const& to)
{
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// Why the text is refused; empty if it is not.
std::string reason(std::string text)
{
    auto const read = content::read_catalogue({{"small.json", std::move(text)}});
    return read ? "" : read.error().reason;
}

Broken const fields[] = {
    // A slip in JSON itself.
    {"\"muscles\": [", "\"muscles\" [", "line 5, here should be a colon"},
    {"\"GMED-1\",", "\"GMED-1\"", "line 17, here should be a comma or }"},
    {"\"Somebody\"", "\"Somebody", "line 3, here should be a comma or }"},
    {"\"A page\"", "\"A\n page\"", "line 3, a text is not closed on its line"},
    {"Caf\\u00e9", "Caf\\u00e", "line 37, an escape that means nothing"},
    {"Caf\\u00e9", "Caf\xE9", "line 37, this is not UTF-8"},
    {"\"low\": 4", "\"low\": 04", "line 32, here should be a number"},
    {"\"paired\": true", "\"paired\": yes", "line 11, here should be a value"},
    // A field of the wrong kind, or none, or one too many.
    {"\"high\": 6}", "\"high\": \"6\"}",
     "line 32, points[0].treatment.pressure.high: must be a whole number, is a text"},
    {"\"high\": 6}", "\"high\": 6.5}",
     "line 32, points[0].treatment.pressure.high: must be a whole number, is a number with a fraction"},
    {"\"name\": \"back point\"", "\"name\": 7", "line 18, points[0].name: must be a text, is a whole number"},
    {"\"paired\": true", "\"paired\": \"true\"", "line 11, regions[0].paired: must be true or false, is a text"},
    {"[\"posterior\"]", "\"posterior\"", "line 19, points[0].also_called: must be a list, is a text"},
    {"[\"posterior\"]", "[[\"posterior\"]]", "line 19, points[0].also_called[0]: must be a text, is a list"},
    {"{\"text\": \"Here.\", \"sources\": [\"S1\"]}", "\"Here.\"",
     "line 20, points[0].place: must be an object, is a text"},
    {"   \"find\": {\"text\": \"So.\", \"sources\": [\"S1\"]},\n", "", "line 15, points[0].find: is missing"},
    {", \"publisher\": \"Somebody\"", "", "line 3, sources[0].publisher: is missing"},
    {"\"felt_at\"", "\"felt_in\"", "line 15, points[0].felt_at: is missing"},
    {"\"low\": 1,", "\"low\": 1, \"middle\": 3,",
     "line 34, points[0].treatment.times_a_day.middle: is not a field that is known here"},
    {"\"low\": 1,", "\"low\": 1, \"low\": 2,", "line 34, points[0].treatment.times_a_day.low: is there twice"},
    {"\"id\": \"gmed\",", "\"i\\u0064\": \"gmed\",", "line 6, muscles[0].id: is missing"},
    {"\"satellites_why\": {\"text\": \"Because.\", \"sources\": [\"S1\"]},", "", "line 1, satellites_why: is missing"},
    {"\"satellites\":", "\"satelites\":", "line 8, satelites: is not a field that is known here"},
    {"\"articles\":", "\"article\":", "line 61, article: is not a field that is known here"},
    {",\n   \"restrictions\": []", "", "line 42, warnings[0].restrictions: is missing"},
    {"\"restrictions\": []", "\"restrictions\": \"lighter\"",
     "line 49, warnings[0].restrictions: must be a list, is a text"},
    {"\"lighter\"", "true", "line 58, warnings[1].restrictions[0]: must be a text, is true or false"},
    {"   \"crosses\": false,\n", "", "line 73, moves[0].crosses: is missing"},
    {"\"sets\": 2,", "\"sets\": 2, \"weight\": 5,", "line 83, moves[0].weight: is not a field that is known here"},
    {"\"repetitions\": 10", "\"repetitions\": \"ten\"",
     "line 82, moves[0].repetitions: must be a whole number, is a text"},
    {"\"each_side\": true", "\"each_side\": 2",
     "line 80, moves[0].each_side: must be true or false, is a whole number"},
    {"{\"text\": \"Ten.\", \"sources\": [\"S1\"]}", "\"Ten.\"", "line 78, moves[0].dose: must be an object, is a text"},
    // A value out of bounds.
    {"\"high\": 6}", "\"high\": 9}", "line 32, points[0].treatment.pressure.high: must be 1 to 7, is 9"},
    {"\"high\": 6}", "\"high\": -6}", "line 32, points[0].treatment.pressure.high: must not be negative, is -6"},
    {"\"high\": 6}", "\"high\": 98765432109876543210}",
     "line 32, points[0].treatment.pressure.high: is a number too large to be read"},
    {"\"high\": 6}", "\"high\": 3}", "line 32, points[0].treatment.pressure.low: must not be above high, is 4 above 3"},
    {"\"high\": 120", "\"high\": 900", "line 33, points[0].treatment.seconds.high: must be 10 to 300, is 900"},
    {"\"name\": \"back point\"", "\"name\": \"\"", "line 18, points[0].name: must be 1 to 60 bytes, is 0"},
    {"\"Here.\"", "\"Here. \"", "line 20, points[0].place.text: has a space at its end"},
    {"\"Here.\"", "\"He\\nre.\"", "line 20, points[0].place.text: has a control character"},
    {"\"text\": \"There.\", \"sources\": [\"S1\"]", "\"text\": \"There.\", \"sources\": []",
     "line 22, points[0].felt_at.sources: must be 1 to 12 items, is 0"},
    {"[[\"sacrum\", \"tailbone\"]]", "[[]]", "line 47, warnings[0].regions[0]: must be 1 to 32 items, is 0"},
    {"\"seconds\": 30", "\"seconds\": 4", "line 81, moves[0].seconds: must be 5 to 120, is 4"},
    {"\"seconds\": 20", "\"seconds\": 121", "line 95, moves[1].seconds: must be 5 to 120, is 121"},
    {"\"repetitions\": 10", "\"repetitions\": 31", "line 82, moves[0].repetitions: must be 0 to 30, is 31"},
    {"\"sets\": 2", "\"sets\": 0", "line 83, moves[0].sets: must be 1 to 5, is 0"},
    {"\"figure\": \"reach\"", "\"figure\": \"\"", "line 93, moves[1].figure: must be 1 to 32 bytes, is 0"},
    {"[{\"text\": \"Step.\", \"sources\": [\"S1\"]}]", "[]", "line 77, moves[0].how: must be 1 to 12 items, is 0"},
    // A word or a reference that nobody knows, or an order that is wrong.
    {"\"core\"", "\"edge\"", "line 24, points[0].felt[0].as: must be one of core, spill, is edge"},
    {"\"core\"", "\"spill\"", "line 23, points[0].felt: has no core region"},
    {"\"advised\"", "\"perhaps\"", "line 38, points[0].self_treatment: must be one of advised, shown_only, is perhaps"},
    {"[\"ball\"]", "[\"ball\", \"axe\"]",
     "line 30, points[0].treatment.tools[1]: must be one of ball, cane, floor_ball, hand, is axe"},
    {"[\"ball\"]", "[\"ball\", \"cane\"]",
     "line 30, points[0].treatment.tools[1]: has no words of its own in how: cane"},
    {"\"tool\": \"hand\"", "\"tool\": \"cane\"", "line 29, points[0].treatment.how: must have words for the hand"},
    {"\"tool\": \"hand\"", "\"tool\": \"ball\"", "line 29, points[0].treatment.how[1].tool: ball is there twice"},
    {"\"tool\": \"hand\"", "\"tool\": \"foot\"",
     "line 29, points[0].treatment.how[1].tool: must be one of ball, cane, floor_ball, hand, is foot"},
    {"\"Slowly.\", \"sources\": [\"S1\"]", "\"Slowly.\", \"sources\": [\"S9\"]",
     "line 29, points[0].treatment.how[0].caution.sources[0]: unknown source S9"},
    {"\"Slowly.\", \"sources\": [\"S1\"]", "\"Slowly.\", \"sources\": []",
     "line 29, points[0].treatment.how[0].caution.sources: must be 1 to 12 items, is 0"},
    {"[\"hold\"]", "[\"hit\"]", "line 31, points[0].treatment.modes[0]: must be one of hold, strokes, is hit"},
    {"\"id\": \"tailbone\"", "\"id\": \"sacrum\"", "line 12, regions[1].id: sacrum is there twice"},
    {"\"id\": \"sacrum\"", "\"id\": \"sac rum\"",
     "line 11, regions[0].id: an id has letters, digits, - and _ only, this is sac rum"},
    {"\"muscle\": \"gmed\",\n   \"name\"", "\"muscle\": \"biceps\",\n   \"name\"",
     "line 17, points[0].muscle: unknown muscle biceps"},
    {"\"region\": \"tailbone\"", "\"region\": \"elbow\"", "line 25, points[0].felt[1].region: unknown region elbow"},
    {"\"region\": \"tailbone\"", "\"region\": \"sacrum\"", "line 25, points[0].felt[1].region: sacrum is there twice"},
    {"\"satellites\": [\"gmed\"]", "\"satellites\": [\"gmid\"]", "line 8, satellites[0]: unknown muscle gmid"},
    {"\"Because.\", \"sources\": [\"S1\"]", "\"Because.\", \"sources\": [\"S9\"]",
     "line 9, satellites_why.sources[0]: unknown source S9"},
    {"\"Or there.\", \"sources\": [\"S1\"]", "\"Or there.\", \"sources\": [\"S9\"]",
     "line 27, points[0].differs[0].sources[0]: unknown source S9"},
    {"\"dose_sources\": [\"S1\"]", "\"dose_sources\": [\"S1\", \"S9\"]",
     "line 35, points[0].treatment.dose_sources[1]: unknown source S9"},
    {"[[\"sacrum\", \"tailbone\"]]", "[[\"sacrum\"], [\"knee\"]]",
     "line 47, warnings[0].regions[1][0]: unknown region knee"},
    {"\"urgency\": \"emergency\"", "\"urgency\": \"care\"",
     "line 53, warnings[1].urgency: a more urgent one must come earlier"},
    {"\"lighter\"", "\"softer\"",
     "line 58, warnings[1].restrictions[0]: must be one of ask_first, rest_strain, lighter, shorter, no_floor, "
     "no_ball, "
     "off_bone, no_stretch, not_there, no_packs, is softer"},
    {"\"no_floor\"", "\"lighter\"", "line 58, warnings[1].restrictions[1]: is there twice"},
    {"\"strength\"", "\"force\"", "line 76, moves[0].kind: must be one of strength, stretch, is force"},
    {"\"stretch\"", "\"strength\"", "line 98, moves[1].crosses: must be false of a strengthening one, is true"},
    {"\"id\": \"reach\"", "\"id\": \"side_step\"", "line 88, moves[1].id: side_step is there twice"},
    {"\"figure\": \"reach\"", "\"figure\": \"re.ach\"",
     "line 93, moves[1].figure: an id has letters, digits, - and _ only, this is re.ach"},
    {"\"Pull.\", \"sources\": [\"S1\"]", "\"Pull.\", \"sources\": [\"S9\"]",
     "line 91, moves[1].how[0].sources[0]: unknown source S9"},
    {"\"Ten.\", \"sources\": [\"S1\"]", "\"Ten.\", \"sources\": [\"S9\"]",
     "line 78, moves[0].dose.sources[0]: unknown source S9"},
    {"\"Hold on.\", \"sources\": [\"S1\"]", "\"Hold on.\", \"sources\": [\"S9\"]",
     "line 85, moves[0].caution.sources[0]: unknown source S9"},
    {"\"It holds.\", \"sources\": [\"S1\"]", "\"It holds.\", \"sources\": [\"S9\"]",
     "line 68, articles[0].sections[0].statements[0].sources[0]: unknown source S9"},
};

} // namespace

TEST_CASE("Catalogue: a broken one is refused with its file, its line and its field", "[catalogue]")
{
    auto const text = support::small_catalogue();
    CHECK(reason(text) == "");
    for (auto const& broken : fields) {
        INFO(broken.from << " -> " << broken.to);
        CHECK(reason(with(text, broken.from, broken.to)) == std::string{"small.json, "} + broken.message);
    }
    auto const late = with(with(text, "\"stretch\"", "\"strength\""), "\"strength\"", "\"stretch\"");
    CHECK(reason(late) == "small.json, line 90, moves[1].kind: a strengthening one must come before every stretch");
    auto const longest = with(text, "Here.", std::string(320, 'a'));
    CHECK(reason(longest) == "");
    CHECK(reason(with(longest, "aaa", "aaaa")) ==
          "small.json, line 20, points[0].place.text: must be 1 to 320 bytes, is 321");
}

TEST_CASE("Catalogue: files may name what an earlier one has, and say where they are wrong themselves", "[catalogue]")
{
    auto const text = support::small_catalogue();
    std::string const more =
        "{\"muscles\": [\n{\"id\": \"ql\", \"name\": \"QL\", \"everyday\": \"Waist\"}],\n\"articles\": [{\"id\": "
        "\"ql\","
        "\"title\": \"QL\", \"summary\": \"A\", \"muscle\": \"gmed\", \"sections\": [{\"id\": \"what\", \"title\": "
        "\"What\", \"statements\": [\n{\"text\": \"B\", \"sources\": [\"S1\"]}]}]}]}";
    auto const read = content::read_catalogue({{"small.json", text}, {"more.json", more}});
    REQUIRE(read);
    CHECK(read.value().muscles.size() == 2);
    CHECK(read.value().articles.size() == 2);
    auto const twice = content::read_catalogue({{"small.json", text}, {"more.json", with(more, "\"ql\"", "\"gmed\"")}});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().reason == "more.json, line 2, muscles[0].id: gmed is there twice");
    auto const early = content::read_catalogue({{"more.json", more}, {"small.json", text}});
    REQUIRE_FALSE(early);
    CHECK(early.error().reason == "more.json, line 3, articles[0].muscle: unknown muscle gmed");
}

TEST_CASE("Catalogue: one that lacks a whole list is refused", "[catalogue]")
{
    CHECK(reason("{}") == "The catalogue has no sources.");
    CHECK(reason("") == "small.json, line 1, here should be a value");
    CHECK(reason("[]") == "small.json, line 1, must be an object, is a list");
    CHECK_FALSE(content::read_catalogue({}));
}

TEST_CASE("Catalogue: no truncation is accepted or does harm", "[catalogue]")
{
    auto const text = support::small_catalogue();
    auto const whole = text.find_last_of('}');
    std::size_t accepted = 0;
    for (std::size_t length = 0; length <= whole; ++length)
        accepted += reason(text.substr(0, length)).empty();
    CHECK(accepted == 0);
}

TEST_CASE("Catalogue: no changed byte does harm, and what is refused is refused with a line", "[catalogue]")
{
    auto const text = support::small_catalogue();
    std::string without_line;
    for (std::size_t at = 0; at < text.size(); ++at)
        for (char const byte : std::string{"\0\n \"\\{}[],:-.09eEutx\x7F\x80\xC3\xFF", 24}) {
            auto changed = text;
            changed[at] = byte;
            auto const said = reason(changed);
            if (!said.empty() && said.rfind("small.json, line ", 0) != 0) without_line += said + '\n';
        }
    CHECK(without_line == "");
}

TEST_CASE("Assets: a message names the file that is missing or broken", "[assets]")
{
    support::MemoryFiles files;
    auto const missing = content::read_assets(files, "/assets");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().reason == "/assets/catalogue/sources.json cannot be opened.");
}

} // namespace catalogue_reader_test
