// SPDX-License-Identifier: MIT
// The questions of the safety check: what may make pressing harmful is asked, in plain words, and not made light of.
#include "domain/safety.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace safety_questions_test {

using namespace tenderspot;

namespace {

Catalogue const& facts() { return support::shipped_assets().catalogue; }

using R = Restriction;
using Ids = std::set<std::string>;

/// What a sign or a condition asks for when it is said.
struct Asks
{
    std::set<R> restrictions;
    Ids muscles{}; ///< That it is about; empty: all.
    int since = 1; ///< The edition of the questions in which it came or last changed.
};

/// Every question of the check, written down a second time from the clinical sources.
std::map<std::string, Asks> const questions{
    // No pressure at all before a clinician has agreed [BI-SMR][SPEN][MEDX]; no packs with a fever [MPFT].
    {"leg_clot", {{R::ask_first}}},
    {"blood", {{R::ask_first}}},
    {"bones", {{R::ask_first}}},
    {"ill", {{R::ask_first, R::no_packs}, {}, 2}},
    {"risk_pregnancy", {{R::ask_first}}},
    // A hip that still grows [CORN][UGLOW].
    {"under_18", {{R::ask_first}, {}, 2}},
    // An operation may have cut the muscle [S0]; afterwards not on the spot [THERA], not across the body [GK].
    {"surgery", {{R::ask_first, R::not_there, R::no_stretch}}},
    // The two muscles over the sciatic nerve [CTM][TRI].
    {"sciatica", {{R::ask_first}, {"piri", "gmin"}, 2}},
    // 72 hours without massage or heat [NHS-SPR].
    {"fresh_strain", {{R::rest_strain}}},
    // With care: lighter and shorter [THERA][BI-PREG]; a new hip is limited in its movements [GK].
    {"pregnant", {{R::lighter, R::shorter, R::no_floor}}},
    {"new_hip", {{R::lighter, R::shorter, R::no_stretch}}},
    {"frail", {{R::lighter, R::shorter}}},
    // Whoever feels little would not feel a burn either [MPFT].
    {"senses", {{R::lighter, R::shorter, R::no_packs}, {}, 2}},
    {"poor_feeling", {{R::lighter, R::shorter, R::no_packs}, {}, 2}},
    // The bony point [S0][PPEDIA], and what must not be pressed where it is [BI-SMR][THERA].
    {"bony_point", {{R::off_bone, R::no_stretch}}},
    {"inflamed", {{R::not_there, R::off_bone, R::no_stretch}}},
    {"skin", {{R::not_there, R::no_packs}, {}, 2}},
    {"veins_numb", {{R::not_there, R::no_packs}, {}, 2}},
    {"injection", {{R::not_there}}},
    // A cane, session or standing, instead of the ball [S1]; nobody who stands badly is sent to the floor.
    {"balance", {{R::no_ball, R::no_floor}}}};

/// Every sign that a clinician should see soon. Where its own advice says to leave the muscle alone until then, it
/// locks; the others only advise.
std::map<std::string, Asks> const soon_signs{
    {"front_pain", {{R::ask_first}, {"ql"}, 2}}, // "See a doctor first, before you treat the muscle" [TWD-QL].
    {"hip_joint", {{R::ask_first}, {}, 2}},      // A bone that is cracked must not be leant on [FNSF].
    {"sore_calf", {{R::ask_first}, {}, 2}},      // A clot: no pressure [BI-SMR].
    {"pulsing_belly", {{R::ask_first}, {"ql"}, 2}},
    {"kidney", {{R::ask_first}, {}, 2}}, // Fever is among its signs, which locks all [BI-SMR].
    {"foot_drop", {{R::ask_first}, {}, 2}},
    {"illness", {{R::ask_first}, {}, 2}},
    {"tear", {{R::ask_first}, {}, 2}},
    {"outer_thigh", {{R::ask_first}, {"tfl"}, 2}}, // The nerve of the skin runs past this muscle.
    {"lasting_numbness", {{R::ask_first}, {}, 2}},
    // To be examined, with no word against pressing in the source.
    {"one_leg", {}},
    {"not_better", {}},
    {"limits", {}},
    {"limp_night", {}},
    {"spine_bending", {}}};

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
    {"you are under 18.", R::ask_first},
    {"shoots below the knee", R::ask_first},
    {"leg tingles or is numb", R::ask_first},
    {"you are pregnant.", R::lighter},
    {"diabetes", R::lighter},
    {"nerve disease", R::lighter},
    {"dull feeling", R::lighter},
    {"thin bones", R::shorter},
    {"curved spine", R::shorter},
    {"high blood pressure", R::shorter},
    {"artificial hip", R::no_stretch},
    // Cold and warm packs.
    {"heat, cold or touch poorly", R::no_packs},
    {"poor circulation", R::no_packs},
    {"heart disease", R::no_packs},
    {"diabetes", R::no_packs},
    {"numb skin", R::no_packs},
    {"rash", R::no_packs},
    {"fever, an infection", R::no_packs},
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

void check_asks(Warning const& one, Asks const& wanted)
{
    CHECK(wanted.restrictions == std::set<R>(one.restrictions.begin(), one.restrictions.end()));
    CHECK(wanted.muscles == Ids(one.muscles.begin(), one.muscles.end()));
    CHECK(wanted.since == one.since);
}

} // namespace

TEST_CASE("Safety questions: each asks for what the clinical sources ask for, and nothing else", "[facts][safety]")
{
    std::size_t asked = 0;
    for (auto const* question : safety_questions(facts())) {
        INFO(question->id);
        ++asked;
        REQUIRE(questions.count(question->id) == 1);
        check_asks(*question, questions.at(question->id));
        CHECK_FALSE(question->restrictions.empty());
    }
    CHECK(asked == questions.size());
}

TEST_CASE("Safety questions: each sign to be seen soon locks what its own advice says to leave alone",
          "[facts][safety]")
{
    std::size_t told = 0, acting = questions.size();
    for (auto const& warning : facts().warnings) {
        if (warning.urgency != Urgency::soon) continue;
        INFO(warning.id);
        ++told;
        REQUIRE(soon_signs.count(warning.id) == 1);
        check_asks(warning, soon_signs.at(warning.id));
        auto const locks = asks(warning, R::ask_first);
        acting += locks;
        auto const advice = lower(warning.advice.text);
        auto const says_so = [&](char const* word) { return advice.find(word) != std::string::npos; };
        CHECK(locks == (says_so("before you treat") || says_so("do not treat yourself") || says_so("do not press") ||
                        says_so("do not massage") || says_so("leave the front of the hip alone") ||
                        says_so("stop treating")));
    }
    CHECK(told == soon_signs.size());
    CHECK(acting <= 32); // So many a journal keeps; see SafetyChecked.
}

TEST_CASE("Safety questions: an emergency asks for no more than help, and locks by its urgency", "[facts][safety]")
{
    for (auto const& warning : facts().warnings)
        if (warning.urgency == Urgency::emergency) CHECK(warning.restrictions.empty());
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
        auto const* const words = warning.muscles.empty() ? "do not press anywhere" : "do not press the";
        if (locks) CHECK(lower(warning.advice.text).find(words) != std::string::npos);
        for (auto const& muscle : warning.muscles)
            CHECK(lower(warning.advice.text).find(lower(facts().muscle(muscle)->name)) != std::string::npos);
        if (asks(warning, R::no_packs))
            CHECK(lower(warning.advice.text).find("cold or warm packs") != std::string::npos);
        if (asks(warning, R::lighter)) CHECK(lower(warning.advice.text).find("light") != std::string::npos);
    }
}

TEST_CASE("Safety questions: for poor balance there is a cane, session or standing", "[facts][safety]")
{
    auto const* const balance = facts().warning("balance");
    REQUIRE(balance);
    CHECK(balance->sign.sources == std::vector<std::string>{"S1"});
    for (auto const* word : {"cane", "sitting or standing"})
        CHECK(balance->advice.text.find(word) != std::string::npos);
}

} // namespace safety_questions_test
