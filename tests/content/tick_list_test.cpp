// SPDX-License-Identifier: MIT
// Walks the tick-list of the four articles: the catalogue must say each item, where it is looked for, from the
// article that has it; and what it tells the user to do, the app must be able to do.
#include "content/json_fields.hpp"
#include "content/read_text.hpp"
#include "content/statements.hpp"
#include "support/test_world.hpp"

#include <algorithm>
#include <regex>
#include <set>

namespace tick_list_test {

using namespace tenderspot;

namespace {

struct Item
{
    std::string id, item;
    std::vector<std::string> look_in; ///< Places of each_statement, or the beginning of some.
    std::vector<std::string> words;   ///< Each must be found.
    std::vector<std::string> sources; ///< Each must be named there.
};
/// What the pages tell the user to do, and the script in which the app does it.
struct Function
{
    std::string id, item;
    std::vector<std::string> told_in; ///< As Item::look_in.
    std::vector<std::string> words;   ///< Each is told there.
    std::string script;               ///< In tests/script, without its ending; empty: not built yet.
    std::vector<std::string> steps;   ///< Lines of the script, in this order.
};
struct TickList
{
    std::vector<Item> items;
    std::vector<Function> functions;
    std::vector<Function> not_yet; ///< What the issue on progress builds.
};

void read(content::JsonFields& in, Item& row)
{
    in.text("id", row.id, {1, 40});
    in.text("item", row.item, {1, 200});
    in.list("look_in", row.look_in, {1, 12}, {1, 60});
    in.list("words", row.words, {1, 20}, {1, 80});
    in.list("sources", row.sources, {1, 6}, {1, 32});
}
void read(content::JsonFields& in, Function& row)
{
    in.text("id", row.id, {1, 40});
    in.text("item", row.item, {1, 200});
    in.list("told_in", row.told_in, {1, 12}, {1, 60});
    in.list("words", row.words, {1, 20}, {1, 80});
    if (row.id.rfind("wait-", 0) == 0) return;
    in.text("script", row.script, {1, 40});
    in.list("steps", row.steps, {1, 12}, {1, 120});
}
void read(content::JsonFields& in, TickList& all)
{
    in.list("items", all.items, {1, 200});
    in.list("functions", all.functions, {1, 100});
    in.list("not_yet", all.not_yet, {0, 20});
}

TickList tick_list()
{
    auto const text = support::text_of(std::string{TENDERSPOT_TESTS} + "/data/catalogue/tick_list.json");
    auto const outline = content::JsonOutline::of(text);
    REQUIRE(outline);
    TickList list;
    auto const fault = content::read_json(outline.value(), list);
    INFO((fault ? fault->path + ": " + fault->reason : ""));
    REQUIRE_FALSE(fault);
    return list;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// What is said at a place, and by whom.
struct Said
{
    std::string text;
    std::set<std::string> sources;
};

Said said_at(Catalogue const& facts, std::string const& place)
{
    Said said;
    for (auto const& article : facts.articles)
        for (auto const& section : article.sections)
            if (article.id + '/' + section.id == place) said.text += lower(section.title) + '\n';
    support::each_statement(facts, [&](std::string const& at, Statement const& one) {
        if (at != place && at.rfind(place + '/', 0) != 0) return;
        said.text += lower(one.text) + '\n';
        said.sources.insert(one.sources.begin(), one.sources.end());
    });
    return said;
}

/// What of the item is not there; empty if all is.
std::string missing(Catalogue const& facts, Item const& item)
{
    Said all;
    std::string out;
    for (auto const& place : item.look_in) {
        auto const said = said_at(facts, place);
        if (said.text.empty()) out += item.id + ": there is no " + place + '\n';
        all.text += said.text;
        all.sources.insert(said.sources.begin(), said.sources.end());
    }
    for (auto const& words : item.words)
        if (all.text.find(lower(words)) == std::string::npos) out += item.id + ": nothing says \"" + words + "\"\n";
    for (auto const& source : item.sources)
        if (all.sources.count(source) == 0) out += item.id + ": " + source + " is not named\n";
    return out;
}

/// What of the function is not there: not told, no script that the suite plays, or not its steps in their order.
std::string missing(Catalogue const& facts, Function const& function, std::string const& suite,
                    std::string const& script)
{
    auto out = missing(facts, Item{function.id, function.item, function.told_in, function.words, {}});
    std::regex const played{"[ -]" + function.script + "[ )-]"};
    if (!std::regex_search(suite, played)) out += function.id + ": the suite plays no " + function.script + '\n';
    std::size_t at = 0;
    for (auto const& step : function.steps) {
        auto const found = script.find('\n' + step, at);
        if (found == std::string::npos) out += function.id + ": " + function.script + " has no " + step + '\n';
        else at = found + 1;
    }
    return out;
}

std::string in_tests(std::string const& path) { return support::text_of(std::string{TENDERSPOT_TESTS} + '/' + path); }

std::string script_of(Function const& function) { return in_tests("script/" + function.script + ".script"); }

} // namespace

TEST_CASE("Tick-list: what the articles say is in the catalogue, item by item", "[tick-list]")
{
    auto const& facts = support::shipped_assets().catalogue;
    std::string open;
    for (auto const& item : tick_list().items)
        open += missing(facts, item);
    CHECK(open == "");
}

TEST_CASE("Tick-list: an item that is taken out of the catalogue is missed", "[tick-list]")
{
    auto const list = tick_list();
    for (auto const& item : list.items) {
        INFO(item.id);
        auto facts = support::shipped_assets().catalogue;
        facts.articles.clear();
        facts.points.clear();
        facts.warnings.clear();
        facts.exercises.clear();
        facts.satellites_why = {};
        CHECK(missing(facts, item) != "");
    }
}

TEST_CASE("Tick-list: what the pages tell the user to do, a script does with the app", "[tick-list]")
{
    auto const& facts = support::shipped_assets().catalogue;
    auto const suite = in_tests("script/CMakeLists.txt");
    std::string open;
    for (auto const& function : tick_list().functions)
        open += missing(facts, function, suite, script_of(function));
    CHECK(open == "");
}

TEST_CASE("Tick-list: a step that is taken out of its script is missed", "[tick-list]")
{
    auto const& facts = support::shipped_assets().catalogue;
    auto const suite = in_tests("script/CMakeLists.txt");
    for (auto const& function : tick_list().functions)
        for (auto const& step : function.steps) {
            INFO(function.id << ": " << step);
            auto script = script_of(function);
            for (auto at = script.find(step); at != std::string::npos; at = script.find(step))
                script.erase(at, step.size());
            CHECK(missing(facts, function, suite, script) != "");
        }
}

TEST_CASE("Tick-list: only what the issue on progress builds is told and not done yet", "[tick-list]")
{
    auto const& facts = support::shipped_assets().catalogue;
    auto const list = tick_list();
    std::vector<std::string> waiting;
    for (auto const& one : list.not_yet) {
        CHECK(missing(facts, Item{one.id, one.item, one.told_in, one.words, {}}) == "");
        waiting.push_back(one.id);
    }
    CHECK(waiting == std::vector<std::string>{"wait-scores", "wait-gone", "wait-again", "wait-days"});
}

TEST_CASE("Tick-list: nothing is listed twice", "[tick-list]")
{
    auto const list = tick_list();
    std::set<std::string> ids;
    for (auto const& item : list.items)
        CHECK(ids.insert(item.id).second);
    for (auto const& function : list.functions)
        CHECK(ids.insert(function.id).second);
    for (auto const& function : list.not_yet)
        CHECK(ids.insert(function.id).second);
}

} // namespace tick_list_test
