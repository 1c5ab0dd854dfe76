// SPDX-License-Identifier: MIT
// Walks the tick-list of the four articles: the catalogue must say each item, where it is looked for, from the
// article that has it.
#include "content/json_fields.hpp"
#include "content/read_text.hpp"
#include "content/statements.hpp"
#include "support/test_world.hpp"

#include <algorithm>
#include <set>

using namespace tenderspot;

namespace {

struct Item
{
    std::string id, item;
    std::vector<std::string> look_in; ///< Places of each_statement, or the beginning of some.
    std::vector<std::string> words;   ///< Each must be found.
    std::vector<std::string> sources; ///< Each must be named there.
};
/// What no text can fulfil.
struct ForScreens
{
    std::string id, item, built_by;
};
struct TickList
{
    std::vector<Item> items;
    std::vector<ForScreens> screens;
};

void read(content::JsonFields& in, Item& row)
{
    in.text("id", row.id, {1, 40});
    in.text("item", row.item, {1, 200});
    in.list("look_in", row.look_in, {1, 12}, {1, 60});
    in.list("words", row.words, {1, 20}, {1, 80});
    in.list("sources", row.sources, {1, 6}, {1, 32});
}
void read(content::JsonFields& in, ForScreens& row)
{
    in.text("id", row.id, {1, 40});
    in.text("item", row.item, {1, 200});
    in.text("built_by", row.built_by, {1, 200});
}
void read(content::JsonFields& in, TickList& all)
{
    in.list("items", all.items, {1, 200});
    in.list("screens", all.screens, {0, 50});
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
        facts.moves.clear();
        facts.satellites_why = {};
        CHECK(missing(facts, item) != "");
    }
}

TEST_CASE("Tick-list: what only a screen can do is listed, once, and says who builds it", "[tick-list]")
{
    auto const list = tick_list();
    std::set<std::string> ids;
    for (auto const& item : list.items)
        CHECK(ids.insert(item.id).second);
    for (auto const& screen : list.screens) {
        CHECK(ids.insert(screen.id).second);
        WARN("Not a matter of the catalogue: " << screen.item << " (" << screen.built_by << ")");
    }
}
