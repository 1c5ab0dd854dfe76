// SPDX-License-Identifier: MIT
// Each restriction and each pair of them, and what they make of a treatment.
#include "domain/safety.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

namespace safety_test {

using namespace tenderspot;

namespace {

using Tools = std::vector<std::string>;

constexpr Restriction all_restrictions[]{Restriction::ask_first, Restriction::rest_strain, Restriction::lighter,
                                         Restriction::shorter,   Restriction::no_floor,    Restriction::no_ball,
                                         Restriction::off_bone,  Restriction::no_stretch,  Restriction::not_there,
                                         Restriction::no_packs};

Warning warning(std::string id, std::vector<Restriction> restrictions)
{
    Warning one;
    one.id = std::move(id);
    one.restrictions = std::move(restrictions);
    return one;
}

SafetyChecked said(std::vector<std::string> applies, std::vector<std::string> agreed = {})
{
    SafetyChecked checked;
    checked.applies = std::move(applies);
    checked.agreed = std::move(agreed);
    return checked;
}

/// What of Precautions a restriction sets.
struct Flag
{
    Restriction restriction;
    bool Precautions::*flag;
};
constexpr Flag flags[]{
    {Restriction::rest_strain, &Precautions::rests_strain}, {Restriction::lighter, &Precautions::lighter},
    {Restriction::shorter, &Precautions::shorter},          {Restriction::no_floor, &Precautions::no_floor},
    {Restriction::no_ball, &Precautions::no_ball},          {Restriction::off_bone, &Precautions::off_bone},
    {Restriction::no_stretch, &Precautions::no_stretch},    {Restriction::no_packs, &Precautions::no_packs}};

/// Exactly what these restrictions ask for, no less and no more.
void check_flags(Precautions const& care, std::vector<Restriction> const& asked_for)
{
    for (auto const& [restriction, flag] : flags) {
        CAPTURE(static_cast<int>(restriction));
        bool const asked = std::find(asked_for.begin(), asked_for.end(), restriction) != asked_for.end();
        CHECK(care.*flag == asked);
    }
}

Protocol protocol_of(Tools tools)
{
    Protocol one;
    one.tools = std::move(tools);
    return one;
}

Precautions only(std::vector<bool Precautions::*> const& set)
{
    Precautions care;
    for (auto const flag : set)
        care.*flag = true;
    return care;
}

} // namespace

TEST_CASE("Safety: the questions are the warnings of care, in the order of the catalogue", "[safety]")
{
    Catalogue facts;
    facts.warnings = {warning("fall", {}), warning("tear", {Restriction::ask_first}),
                      warning("blood", {Restriction::ask_first}), warning("skin", {Restriction::not_there})};
    facts.warnings[0].urgency = Urgency::emergency;
    facts.warnings[2].urgency = facts.warnings[3].urgency = Urgency::care;
    CHECK(safety_questions(facts) == std::vector<Warning const*>{&facts.warnings[2], &facts.warnings[3]});
    CHECK(safety_questions({}).empty());
}

TEST_CASE("Safety: a sign that is no question of the check acts as well when it is said", "[safety]")
{
    Catalogue facts;
    facts.warnings = {warning("tear", {Restriction::ask_first}), warning("heat", {Restriction::no_packs})};
    REQUIRE(safety_questions(facts).empty());
    auto const care = precautions(facts, said({"tear", "heat"}));
    CHECK(care.locks == std::vector<Warning const*>{&facts.warnings[0]});
    CHECK(care.no_packs);
    CHECK(precautions(facts, said({"tear"}, {"tear"})).locks.empty());
}

TEST_CASE("Safety: each restriction alone asks for its own and for nothing else", "[safety]")
{
    for (auto const restriction : all_restrictions) {
        CAPTURE(static_cast<int>(restriction));
        Catalogue facts;
        facts.warnings = {warning("it", {restriction})};
        auto const care = precautions(facts, said({"it"}));
        check_flags(care, {restriction});
        bool const locks = restriction == Restriction::ask_first;
        CHECK(care.locks.size() == (locks ? 1U : 0U));
        CHECK(care.softens.size() == (locks ? 0U : 1U));
    }
}

TEST_CASE("Safety: two restrictions add up, of one warning as of two", "[safety]")
{
    for (auto const first : all_restrictions)
        for (auto const second : all_restrictions) {
            CAPTURE(static_cast<int>(first), static_cast<int>(second));
            Catalogue one, two;
            one.warnings = {warning("both", {first, second})};
            two.warnings = {warning("a", {first}), warning("b", {second})};
            auto const of_one = precautions(one, said({"both"}));
            auto const of_two = precautions(two, said({"b", "a"}));
            check_flags(of_one, {first, second});
            check_flags(of_two, {first, second});
            auto const locks = std::size_t{first == Restriction::ask_first} + (second == Restriction::ask_first);
            CHECK(of_one.locks.size() == (locks == 0 ? 0U : 1U));
            CHECK(of_one.softens.size() == (locks == 2 ? 0U : 1U));
            CHECK(of_two.locks.size() == locks);
            CHECK(of_two.softens.size() == 2 - locks);
        }
}

TEST_CASE("Safety: what nobody said applies asks for nothing, nor what the catalogue does not know", "[safety]")
{
    Catalogue facts;
    facts.warnings = {warning("blood", {Restriction::ask_first, Restriction::lighter}), warning("sign", {})};
    for (auto const& checked : {said({}), said({"sign", "of a later version"}), said({}, {"blood"})}) {
        auto const care = precautions(facts, checked);
        check_flags(care, {});
        CHECK(care.locks.empty());
        CHECK(care.softens.empty());
    }
}

TEST_CASE("Safety: what a clinician has agreed to locks no more, and stays soft", "[safety]")
{
    Catalogue facts;
    facts.warnings = {warning("blood", {Restriction::ask_first}),
                      warning("bones", {Restriction::ask_first, Restriction::lighter})};
    auto const care = precautions(facts, said({"blood", "bones", "blood"}, {"bones"}));
    CHECK(care.locks == std::vector<Warning const*>{&facts.warnings[0]});
    CHECK(care.softens == std::vector<Warning const*>{&facts.warnings[1]});
    CHECK(care.lighter);
    CHECK(precautions(facts, said({"blood", "bones"}, {"bones", "blood"})).locks.empty());
}

TEST_CASE("Safety: a rest that was asked for is not ended by agreement", "[safety]")
{
    Catalogue facts;
    facts.warnings = {warning("strain", {Restriction::rest_strain})};
    CHECK(precautions(facts, said({"strain"}, {"strain"})).rests_strain);
}

TEST_CASE("Softened: tools that are forbidden go, a cane comes first when balance is poor", "[safety]")
{
    auto const no_floor = only({&Precautions::no_floor});
    auto const no_ball = only({&Precautions::no_ball});
    auto const neither = only({&Precautions::no_floor, &Precautions::no_ball});
    struct Row
    {
        Tools advised, without_floor, without_ball, without_both;
    };
    for (auto const& row :
         {Row{{"ball", "cane", "floor_ball"}, {"ball", "cane"}, {"cane", "floor_ball"}, {"cane"}},
          Row{{"ball", "floor_ball"}, {"ball"}, {"floor_ball"}, {"hand"}},
          Row{{"floor_ball", "ball", "cane"}, {"ball", "cane"}, {"cane", "floor_ball"}, {"cane"}},
          Row{{"hand", "floor_ball", "cane"}, {"hand", "cane"}, {"cane", "hand", "floor_ball"}, {"cane", "hand"}},
          Row{{"ball"}, {"ball"}, {"hand"}, {"hand"}}, Row{{"hand"}, {"hand"}, {"hand"}, {"hand"}},
          Row{{"floor_ball"}, {"hand"}, {"floor_ball"}, {"hand"}}, Row{{}, {"hand"}, {"hand"}, {"hand"}}}) {
        CAPTURE(row.advised);
        if (!row.advised.empty()) CHECK(softened(protocol_of(row.advised), {}).tools == row.advised);
        CHECK(softened(protocol_of(row.advised), no_floor).tools == row.without_floor);
        CHECK(softened(protocol_of(row.advised), no_ball).tools == row.without_ball);
        CHECK(softened(protocol_of(row.advised), neither).tools == row.without_both);
    }
}

TEST_CASE("Softened: lighter is never above the upper end of light, and stays a range", "[safety]")
{
    struct Row
    {
        int low, high, lighter_low, lighter_high;
    };
    for (auto const& row : {Row{4, 6, 3, 4}, Row{3, 5, 3, 4}, Row{5, 5, 3, 4}, Row{6, 7, 3, 4}, Row{1, 5, 1, 4},
                            Row{3, 4, 3, 4}, Row{4, 4, 4, 4}, Row{0, 3, 0, 3}}) {
        CAPTURE(row.low, row.high);
        Protocol given;
        given.pressure = {row.low, row.high};
        auto const same = softened(given, only({&Precautions::shorter, &Precautions::no_ball})).pressure;
        CHECK(same.low == row.low);
        CHECK(same.high == row.high);
        auto const light = softened(given, only({&Precautions::lighter})).pressure;
        CHECK(light.low == row.lighter_low);
        CHECK(light.high == row.lighter_high);
    }
}

TEST_CASE("Softened: shorter is never above a minute", "[safety]")
{
    struct Row
    {
        int low, high, shorter_low, shorter_high;
    };
    for (auto const& row : {Row{60, 120, 60, 60}, Row{30, 90, 30, 60}, Row{90, 120, 60, 60}, Row{30, 61, 30, 60},
                            Row{30, 60, 30, 60}, Row{20, 59, 20, 59}}) {
        CAPTURE(row.low, row.high);
        Protocol given;
        given.seconds = {row.low, row.high};
        auto const same = softened(given, only({&Precautions::lighter, &Precautions::off_bone})).seconds;
        CHECK(same.low == row.low);
        CHECK(same.high == row.high);
        auto const brief = softened(given, only({&Precautions::shorter})).seconds;
        CHECK(brief.low == row.shorter_low);
        CHECK(brief.high == row.shorter_high);
    }
}

TEST_CASE("Softened, whatever is asked for: gentler or the same, with something to press with", "[safety][property]")
{
    CHECK(rc::check([] {
        Protocol given;
        given.tools = *rc::gen::container<Tools>(rc::gen::element<std::string>("ball", "cane", "floor_ball", "hand"));
        given.pressure.low = *rc::gen::inRange(0, 11);
        given.pressure.high = *rc::gen::inRange(given.pressure.low, 11);
        given.seconds.low = *rc::gen::inRange(1, 301);
        given.seconds.high = *rc::gen::inRange(given.seconds.low, 301);
        Precautions care;
        for (auto const& [restriction, flag] : flags)
            care.*flag = *rc::gen::arbitrary<bool>();
        auto const soft = softened(given, care);
        RC_ASSERT(!soft.tools.empty());
        for (auto const& tool : soft.tools)
            RC_ASSERT(tool == "hand" || std::count(given.tools.begin(), given.tools.end(), tool) > 0);
        RC_ASSERT(soft.pressure.low <= soft.pressure.high);
        RC_ASSERT(soft.pressure.low <= given.pressure.low && soft.pressure.low >= 0);
        RC_ASSERT(soft.pressure.high <= given.pressure.high);
        RC_ASSERT(soft.seconds.low <= soft.seconds.high);
        RC_ASSERT(soft.seconds.low <= given.seconds.low && soft.seconds.low > 0);
        RC_ASSERT(soft.seconds.high <= given.seconds.high);
        auto const again = softened(soft, care);
        RC_ASSERT(again.tools == soft.tools && again.pressure.low == soft.pressure.low &&
                  again.pressure.high == soft.pressure.high && again.seconds.high == soft.seconds.high);
    }));
}

} // namespace safety_test
