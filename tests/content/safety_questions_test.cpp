// SPDX-License-Identifier: MIT
// The questions of the safety check: what may make pressing harmful is asked, in plain words, and not made light of.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace tenderspot;

namespace {

Catalogue const& facts() { return support::shipped_assets().catalogue; }

using R = Restriction;

/// What each question asks for, written down a second time from the clinical sources.
std::map<std::string, std::set<R>> const questions{
    // No pressure at all before a clinician has agreed [BI-SMR][SPEN][MEDX].
    {"leg_clot", {R::ask_first}},
    {"blood", {R::ask_first}},
    {"bones", {R::ask_first}},
    {"ill", {R::ask_first}},
    {"risk_pregnancy", {R::ask_first}},
    // An operation may have cut the muscle [S0]; afterwards not on the spot [THERA], not across the body [GK].
    {"surgery", {R::ask_first, R::not_there, R::no_stretch}},
    // 72 hours without massage or heat [NHS-SPR].
    {"fresh_strain", {R::rest_strain}},
    // With care: lighter and shorter [THERA][BI-PREG]; a new hip is limited in its movements [GK].
    {"pregnant", {R::lighter, R::shorter, R::no_floor}},
    {"new_hip", {R::lighter, R::shorter, R::no_stretch}},
    {"senses", {R::lighter, R::shorter}},
    {"frail", {R::lighter, R::shorter}},
    // The bony point [S0][PPEDIA], and what must not be pressed where it is [BI-SMR][THERA].
    {"bony_point", {R::off_bone, R::no_stretch}},
    {"inflamed", {R::not_there, R::off_bone, R::no_stretch}},
    {"skin", {R::not_there}},
    {"veins_numb", {R::not_there}},
    {"injection", {R::not_there}},
    // A cane, sitting or standing, instead of the ball [S1]; nobody who stands badly is sent to the floor.
    {"balance", {R::no_ball, R::no_floor}}};

/// A condition, by a word of its question, and the least that it asks for.
struct Condition
{
    char const* word;
    R least;
};

Condition const conditions[] = {
    // Clinical notes 3.1: no pressure at all.
    {"clot in a leg", R::ask_first},
    {"broken bone", R::ask_first},
    {"recent fall or accident", R::ask_first},
    {"brittle bones", R::ask_first},
    {"cancer", R::ask_first},
    {"fever", R::ask_first},
    {"infection in the whole body", R::ask_first},
    {"clots badly", R::ask_first},
    {"platelets", R::ask_first},
    {"blood thinners", R::ask_first},
    {"pregnancy is high-risk", R::ask_first},
    // 3.2: not on this spot.
    {"wound", R::not_there},
    {"burn", R::not_there},
    {"rash", R::not_there},
    {"infection or fresh scar", R::not_there},
    {"inflamed tendon", R::not_there},
    {"inflamed bursa", R::not_there},
    {"varicose veins", R::not_there},
    {"bony bump", R::not_there},
    {"numb skin", R::not_there},
    {"strained", R::rest_strain},
    {"recent injection", R::not_there},
    {"recent operation", R::not_there},
    // 3.3: with care.
    {"you are pregnant.", R::lighter},
    {"diabetes", R::lighter},
    {"nerve disease", R::lighter},
    {"dull feeling", R::lighter},
    {"thin bones", R::shorter},
    {"curved spine", R::shorter},
    {"high blood pressure", R::shorter},
    {"artificial hip", R::no_stretch},
    // 2.2 and 2.4.
    {"balance", R::no_ball},
    {"bony point at the side of the hip", R::no_stretch}};

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool asks(Warning const& one, R restriction)
{
    return std::count(one.restrictions.begin(), one.restrictions.end(), restriction) > 0;
}

} // namespace

TEST_CASE("Safety questions: each asks for what the clinical sources ask for, and nothing else", "[facts][safety]")
{
    std::size_t asked = 0;
    for (auto const& warning : facts().warnings) {
        INFO(warning.id);
        CHECK((warning.urgency == Urgency::care) == !warning.restrictions.empty());
        if (warning.restrictions.empty()) continue;
        ++asked;
        REQUIRE(questions.count(warning.id) == 1);
        CHECK(questions.at(warning.id) == std::set<R>(warning.restrictions.begin(), warning.restrictions.end()));
    }
    CHECK(asked == questions.size());
    CHECK(asked <= 32); // So many a journal keeps; see SafetyChecked.
}

TEST_CASE("Safety questions: every contraindication is asked in words, with no less than it asks for",
          "[facts][safety]")
{
    for (auto const& condition : conditions) {
        INFO(condition.word);
        auto const& all = facts().warnings;
        auto const found = std::find_if(all.begin(), all.end(), [&](Warning const& one) {
            return asks(one, condition.least) && lower(one.sign.text).find(condition.word) != std::string::npos;
        });
        CHECK(found != all.end());
    }
}

TEST_CASE("Safety questions: the advice of a lock is to press nowhere, and locks come first", "[facts][safety]")
{
    bool softer = false;
    for (auto const& warning : facts().warnings) {
        if (warning.urgency != Urgency::care) continue;
        INFO(warning.id);
        auto const locks = asks(warning, R::ask_first);
        CHECK_FALSE((locks && softer));
        softer = softer || !locks;
        if (locks) CHECK(lower(warning.advice.text).find("do not press anywhere") != std::string::npos);
        if (asks(warning, R::lighter)) CHECK(lower(warning.advice.text).find("light") != std::string::npos);
    }
}

TEST_CASE("Safety questions: for poor balance there is a cane, sitting or standing", "[facts][safety]")
{
    auto const* const balance = facts().warning("balance");
    REQUIRE(balance);
    CHECK(balance->sign.sources == std::vector<std::string>{"S1"});
    for (auto const* word : {"cane", "sitting or standing"})
        CHECK(balance->advice.text.find(word) != std::string::npos);
}
