// SPDX-License-Identifier: MIT
// Rules that every fact of the shipped catalogue keeps.
#include "content/statements.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace facts_test {

using namespace tenderspot;

namespace {

using Ids = std::vector<std::string>;

Catalogue const& facts() { return support::shipped_assets().catalogue; }

/// Every text that a reader may see, apart from the sources.
template <class Visit> void each_text(Visit visit)
{
    support::each_statement(facts(), [&](std::string const& at, Statement const& one) { visit(at, one.text); });
    for (auto const& muscle : facts().muscles)
        visit(muscle.id, muscle.name), visit(muscle.id, muscle.everyday);
    for (auto const& exercise : facts().exercises)
        visit(exercise.id, exercise.name);
    for (auto const& region : facts().regions)
        visit(region.id, region.name);
    for (auto const& point : facts().points) {
        visit(point.id, point.name);
        for (auto const& name : point.also_called)
            visit(point.id + "/also_called", name);
    }
    for (auto const& article : facts().articles) {
        visit(article.id, article.title), visit(article.id, article.summary);
        for (auto const& section : article.sections)
            visit(article.id + '/' + section.id, section.title);
    }
}

std::set<std::string> used_sources()
{
    std::set<std::string> used;
    auto const use = [&](Ids const& ids) { used.insert(ids.begin(), ids.end()); };
    support::each_statement(facts(), [&](std::string const&, Statement const& one) { use(one.sources); });
    for (auto const& point : facts().points) {
        use(point.protocol.dose_sources);
        for (auto const& felt : point.felt)
            use(felt.sources);
    }
    return used;
}

template <class T> Ids ids_of(std::vector<T> const& all)
{
    Ids ids;
    for (auto const& one : all)
        ids.push_back(one.id);
    return ids;
}

/// "core, core / spill", by region.
std::string pattern(TriggerPoint const& point)
{
    std::string core, spill;
    for (auto const& felt : point.felt)
        (felt.as == FeltAs::core ? core : spill) += ' ' + felt.region;
    return core + " /" + spill;
}

} // namespace

TEST_CASE("Facts: each source that is listed is used, and has a title and a publisher", "[facts]")
{
    auto const used = used_sources();
    for (auto const& source : facts().sources) {
        INFO(source.id);
        CHECK(used.count(source.id) == 1);
        CHECK(source.address.find("://") == std::string::npos);
    }
    for (auto const* id : {"S0", "S1", "S2", "S3", "GK", "APP", "BI-GM", "TRI", "N2"}) // Some are named by screens.
        CHECK(facts().source(id));
    CHECK(facts().source("GK")->title == "General knowledge: check the book");
    CHECK(facts().source("S0")->publisher == "Verywell Health");
    CHECK(facts().source("S1")->publisher == "The Wellness Digest");
    CHECK(facts().source("S2")->publisher == "Alleviate Pain Clinic");
    CHECK(facts().source("S3")->publisher == "Banner Health");
}

TEST_CASE("Facts: regions are those that the atlas paints", "[facts]")
{
    CHECK(ids_of(facts().regions) == Ids{"flank",         "low_back",      "sacrum",      "tailbone",   "buttock_upper",
                                         "buttock_inner", "buttock_outer", "hip_side",    "hip_front",  "groin",
                                         "belly",         "thigh_front",   "thigh_outer", "thigh_back", "thigh_inner",
                                         "knee_outer",    "leg_outer",     "calf_back",   "shin",       "ankle_outer"});
    for (auto const& region : facts().regions)
        CHECK(region.paired == (region.id != "tailbone"));
}

TEST_CASE("Facts: where each point may be felt, as the painted zones have it", "[facts]")
{
    std::map<std::string, std::string> const patterns{
        {"GMED-1", " sacrum low_back / buttock_upper buttock_inner buttock_outer"},
        {"GMED-2", " buttock_upper buttock_outer hip_side / buttock_inner thigh_back thigh_outer"},
        {"GMED-3", " sacrum low_back / tailbone hip_front buttock_upper"},
        {"QL-1", " flank groin / belly hip_front low_back"},
        {"QL-2", " hip_side / thigh_outer low_back"},
        {"QL-3", " sacrum / low_back"},
        {"QL-4", " buttock_inner / buttock_outer"},
        {"PIRI-L", " buttock_outer / hip_side thigh_back"},
        {"PIRI-M", " sacrum buttock_inner / thigh_back"},
        {"TFL-1", " hip_side hip_front / thigh_outer thigh_front"},
        {"GMIN-A", " buttock_outer thigh_outer / knee_outer leg_outer ankle_outer"},
        {"GMIN-P", " buttock_inner thigh_back / calf_back"}};
    CHECK(facts().points.size() == patterns.size());
    for (auto const& [id, expected] : patterns) {
        INFO(id);
        REQUIRE(facts().point(id));
        CHECK(pattern(*facts().point(id)) == expected);
    }
}

TEST_CASE("Facts: no text promises, proves, advertises or names a point by a bare number", "[facts]")
{
    static std::regex const forbidden{
        R"(\b(cure[sd]?|prove[sn]?|proof|guarantee\w*|miracle|permanently|heals?|will (help|relieve|stop)|)"
        R"(sombra|biofreeze|varidesk|roxofit|belifu|cureve|velcro|ace bandage|thera ?cane|backnobber|tylenol)\b)",
        std::regex::icase};
    static std::regex const bare{R"(\bTrP ?\d)", std::regex::icase};
    static std::regex const owned{R"(^TrP\d in [A-Z]\w+ and [A-Z]\w+$)"};
    each_text([](std::string const& at, std::string const& text) {
        INFO(at << ": " << text);
        CHECK_FALSE(std::regex_search(text, forbidden));
        if (std::regex_search(text, bare)) CHECK(std::regex_match(text, owned));
        CHECK(text.find("  ") == std::string::npos);
    });
}

TEST_CASE("Facts: a statement is one to three short sentences", "[facts]")
{
    support::each_statement(facts(), [](std::string const& at, Statement const& one) {
        INFO(at << ": " << one.text);
        auto const ends = [&](std::size_t i) {
            return (one.text[i] == '.' || one.text[i] == '?') && (i + 1 == one.text.size() || one.text[i + 1] == ' ');
        };
        std::size_t sentences = 0;
        for (std::size_t i = 0; i < one.text.size(); ++i)
            sentences += ends(i);
        CHECK(sentences >= 1);
        CHECK(sentences <= 3);
        CHECK((one.text.back() == '.' || one.text.back() == '?'));
        CHECK(one.text.size() <= 240);
    });
}

TEST_CASE("Facts: every muscle has a page with the same sections in the same order", "[facts]")
{
    Ids const wanted{"what",    "facts",      "symptoms", "causes",   "aggravates", "find",        "treat",
                     "stretch", "strengthen", "prevent",  "cautions", "red_flags",  "look_alikes", "partners"};
    std::map<std::string, std::string> titles;
    std::size_t at = 0;
    for (auto const& muscle : facts().muscles) {
        INFO(muscle.id);
        auto const& page = facts().articles.at(at++);
        CHECK(page.id == muscle.id);
        CHECK(page.muscle == muscle.id);
        CHECK(ids_of(page.sections) == wanted);
        for (auto const& section : page.sections)
            CHECK(titles.emplace(section.id, section.title).first->second == section.title);
    }
    CHECK(ids_of(std::vector<Article>(facts().articles.begin() + static_cast<std::ptrdiff_t>(at),
                                      facts().articles.end())) ==
          Ids{"symptoms", "causes", "treatment", "satellites", "stretching", "strengthening", "prevention", "strain",
              "help", "cautions", "look_alikes", "other_care", "evidence", "disagreements"});
    for (std::size_t i = at; i < facts().articles.size(); ++i)
        CHECK(facts().articles[i].muscle.empty());
}

TEST_CASE("Facts: satellites come in the order in which they are likely", "[facts]")
{
    CHECK(facts().satellites == Ids{"ql", "tfl", "gmin", "piri"});
}

TEST_CASE("Facts: a dose is gentle, and nothing is asked of a point that is only shown but care", "[facts]")
{
    for (auto const& point : facts().points) {
        INFO(point.id);
        auto const& protocol = point.protocol;
        CHECK(protocol.pressure.high == (point.muscle == "ql" || point.muscle == "piri" ? 5 : 6));
        CHECK(protocol.seconds.high <= 120);
        CHECK(protocol.times_a_day.high <= 6);
        CHECK(protocol.tools.front() == (point.self_treatment == SelfTreatment::advised ? "ball" : "hand"));
    }
    CHECK(facts().point("QL-3")->self_treatment == SelfTreatment::shown_only);
    CHECK(facts().point("QL-4")->self_treatment == SelfTreatment::shown_only);
}

TEST_CASE("Facts: signs of an emergency are short, come first, and say to call or go now", "[facts]")
{
    auto const& all = facts().warnings;
    auto const count = [&](Urgency urgency) {
        return std::count_if(all.begin(), all.end(), [&](Warning const& one) { return one.urgency == urgency; });
    };
    CHECK(count(Urgency::emergency) == 10);
    CHECK(count(Urgency::soon) == 15);
    for (auto const& warning : all) {
        INFO(warning.id);
        CHECK(warning.sign.text.size() <= 130);
        if (warning.urgency != Urgency::emergency) continue;
        auto const& advice = warning.advice.text;
        CHECK((advice.find("mergency number") != std::string::npos ||
               advice.find("emergency department") != std::string::npos));
    }
}

TEST_CASE("Facts: no sign of an emergency rests on general knowledge or on our own choice", "[facts]")
{
    for (auto const& warning : facts().warnings) {
        if (warning.urgency != Urgency::emergency) continue;
        INFO(warning.id);
        for (auto const* statement : {&warning.sign, &warning.advice})
            CHECK(std::none_of(statement->sources.begin(), statement->sources.end(),
                               [](std::string const& id) { return id == "GK" || id == "APP"; }));
    }
}

TEST_CASE("Facts: every sign of its source for pressed nerves low in the spine can be ticked", "[facts]")
{
    std::map<std::string, Ids> const signs{{"saddle", {"genitals", "anus", "inner thighs", "saddle", "during sex"}},
                                           {"bladder_bowel", {"New", "urine", "stool", "bladder is full"}},
                                           {"sexual", {"New", "erection", "ejaculation"}},
                                           {"both_legs", {"New", "last two weeks", "from the back", "both legs"}},
                                           {"legs_obey", {"Both legs", "newly weak", "do not do what you want"}},
                                           {"fast_weakness", {"quickly gets weaker"}}};
    for (auto const& [id, words] : signs) {
        INFO(id);
        auto const* const warning = facts().warning(id);
        REQUIRE(warning);
        CHECK(warning->urgency == Urgency::emergency);
        CHECK(warning->sign.sources.front() == "NHS-NW");
        for (auto const& word : words)
            CHECK(warning->sign.text.find(word) != std::string::npos);
    }
}

TEST_CASE("Facts: a swollen leg is seen the same day, and with trouble breathing it is an emergency", "[facts]")
{
    auto const* const leg = facts().warning("sore_calf");
    auto const* const breath = facts().warning("clot");
    REQUIRE((leg && breath));
    CHECK(leg->urgency == Urgency::soon);
    CHECK(leg->advice.text.find("today") != std::string::npos);
    CHECK(leg->sign.text.find("swollen") != std::string::npos);
    CHECK(breath->urgency == Urgency::emergency);
    CHECK(breath->sign.text.find("breathing or chest pain") != std::string::npos);
}

TEST_CASE("Facts: muscles over the same nerve name each other", "[facts]")
{
    Ids over_a_nerve;
    for (auto const& muscle : facts().muscles)
        for (auto const& other : muscle.over_same_nerve) {
            auto const& back = facts().muscle(other)->over_same_nerve;
            CHECK(other != muscle.id);
            CHECK(std::count(back.begin(), back.end(), muscle.id) == 1);
            over_a_nerve.push_back(muscle.id);
        }
    CHECK(over_a_nerve == Ids{"gmin", "piri"});
}

TEST_CASE("Facts: which signs follow from sore areas by themselves", "[facts]")
{
    Ids by_area;
    for (auto const& warning : facts().warnings)
        if (!warning.regions.empty()) by_area.push_back(warning.id);
    CHECK(by_area == Ids{"both_legs", "front_pain", "hip_joint", "sore_calf", "sciatica", "bony_point"});
    CHECK(facts().warning("front_pain")->regions == std::vector<Ids>{{"groin", "belly"}});
    auto const* const legs = facts().warning("both_legs");
    CHECK(legs->both_sides);
    CHECK(legs->regions == std::vector<Ids>{{"thigh_back", "calf_back", "leg_outer"}});
}

} // namespace facts_test
