// SPDX-License-Identifier: MIT
#include "domain/text_search.hpp"

#include <catch2/catch.hpp>

namespace text_search_test {

using namespace tenderspot;

namespace {

Catalogue facts()
{
    Catalogue out;
    out.muscles = {{"gmed", "Gluteus medius", "Side of the hip"}};
    TriggerPoint point;
    point.id = "GMED-1";
    point.muscle = "gmed";
    point.name = "back point";
    point.place = {"Below the crest.", {}};
    point.felt_at = {"Stairs may hurt at the hip.", {}};
    point.also_called = {"1 in some charts"};
    out.points = {point};
    out.articles = {{"strain", "Strain", "A torn fibre", "", {{"ice", "Ice", {{"Cold for a day.", {}}}}}},
                    {"gmed",
                     "Gluteus medius",
                     "Holds the pelvis level",
                     "gmed",
                     {{"causes", "Causes", {{"Climbing STAIRS for hours.", {}}, {"Sitting on a wallet.", {}}}}}}};
    return out;
}

std::vector<std::string> texts(std::vector<Hit> const& hits)
{
    std::vector<std::string> out;
    for (auto const& hit : hits)
        out.emplace_back(hit.text);
    return out;
}

} // namespace

TEST_CASE("Search: words are found at their beginning, whatever their capitals", "[domain][search]")
{
    CHECK(has_words("Climbing STAIRS for hours.", "stairs"));
    CHECK(has_words("Climbing stairs for hours.", "hour STAIR"));
    CHECK(has_words("on a wall-et", "et"));
    CHECK_FALSE(has_words("Climbing stairs", "airs"));
    CHECK_FALSE(has_words("Climbing stairs", "stairs ice"));
    CHECK_FALSE(has_words("Climbing stairs", ""));
    CHECK_FALSE(has_words("Climbing stairs", " . "));
    CHECK(has_words("b\xC3\xB6se Zehe", "b\xC3\xB6se"));
}

TEST_CASE("Search: sentences of points and pages are found with their section", "[domain][search]")
{
    auto const catalogue = facts();
    auto const hits = search(catalogue, "stairs");
    REQUIRE(texts(hits) == std::vector<std::string>{"Stairs may hurt at the hip.", "Climbing STAIRS for hours."});
    CHECK(hits[0].point == &catalogue.points[0]);
    CHECK(hits[1].article == &catalogue.articles[1]);
    CHECK(hits[1].section == &catalogue.articles[1].sections[0]);
}

TEST_CASE("Search: names come before sentences, and nothing twice", "[domain][search]")
{
    auto const catalogue = facts();
    auto const hits = search(catalogue, "gluteus");
    REQUIRE(hits.size() >= 2);
    CHECK(hits[0].point == &catalogue.points[0]);
    CHECK(hits[1].article == &catalogue.articles[1]);
    CHECK(texts(search(catalogue, "ice")) == std::vector<std::string>{"Cold for a day."});
    CHECK(texts(search(catalogue, "gluteus causes")).size() == 1);
}

TEST_CASE("Search: a warning is found with the page that tells of it", "[domain][search]")
{
    auto catalogue = facts();
    Warning pregnant;
    pregnant.urgency = Urgency::care;
    pregnant.sign.text = "You are pregnant.";
    catalogue.warnings = {pregnant};
    CHECK(search(catalogue, "pregnant").empty());
    catalogue.articles.push_back({"cautions", "Cautions", "", "", {}});
    auto const hits = search(catalogue, "pregnant");
    REQUIRE(texts(hits) == std::vector<std::string>{"You are pregnant."});
    CHECK(hits[0].article == &catalogue.articles.back());
}

TEST_CASE("Search: nothing for no words, and no more than asked for", "[domain][search]")
{
    auto const catalogue = facts();
    CHECK(search(catalogue, "").empty());
    CHECK(search(catalogue, "elbow").empty());
    CHECK(search(catalogue, "s", 1).size() == 1);
}

TEST_CASE("Search: the list of points asks the same way as the pages do", "[domain][search]")
{
    auto const all = facts();
    auto const finds = [&](std::string_view words) { return is_about(all, all.points.front(), words); };
    for (auto const* words : {"hip", "hip ", " hip", "HIP  side", "gluteus back", "stairs", "gmed-1", "charts", "half"})
        CHECK(finds(words) == (std::string_view{words} != "half"));
    for (auto const* words : {"", " ", "  \t", "-", "..."})
        CHECK(finds(words));
    for (auto const* words : {"ip", "hip knee", "groin"})
        CHECK_FALSE(finds(words));
}

} // namespace text_search_test
