// SPDX-License-Identifier: MIT
// What a screen reader is told: on every screen, of every difference, and what it may do.
#include "ui/accessibility/mirror_words.hpp"
#include "ui_reader.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

namespace mirror_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;
using namespace std::chrono_literals;

namespace {

/// What a reader must be able to name.
bool needs_name(std::string const& kind)
{
    static std::set<std::string> const kinds{"main",  "region", "dialog", "modal", "heading", "text",  "button", "tab",
                                             "radio", "choice", "radios", "field", "image",   "timer", "map"};
    return kinds.count(kind) > 0;
}

void collect_words(Node const& node, bool named, std::vector<std::string>& out)
{
    auto const says = node.role == Role::text || node.role == Role::heading || (can_act(node) && !named);
    if (says && node.role != Role::none) out.push_back(spoken_name(node));
    for (auto const& child : node.children)
        collect_words(child, named, out);
}

/// All that the mirror says, and only what is wrong with it.
std::string faults(Node const& root, MirrorTree const& tree)
{
    std::string out, said;
    std::set<std::string> ids;
    std::map<std::string, std::string> kind_of;
    auto const fault = [&](std::string const& what, MirrorNode const& node) {
        out += what + ": " + node.kind + " \"" + node.name + "\"\n";
    };
    for (auto const& node : tree.nodes) {
        said += node.name + "\n" + node.about + "\n";
        kind_of[node.id] = node.kind;
        if (!ids.insert(node.id).second) fault("twice", node);
        if (needs_name(node.kind) && node.name.empty()) fault("nameless", node);
        if (node.kind == "list" && node.scroll) fault("scrolls", node);
    }
    for (auto const& node : tree.nodes)
        for (auto const& child : node.children) {
            if (ids.erase(child) == 0) fault("not there, or inside two: " + child, node);
            if ((node.kind == "list") != (kind_of[child] == "item")) fault("not an item: " + kind_of[child], node);
            if (kind_of[child] == "radio" && node.kind != "radios") fault("radio outside", node);
        }
    if (ids.size() != 1) out += "more than one holds all\n";
    if (ids.count(tree.page) == 0 && kind_of.count(tree.page) == 0) out += "no page\n";
    if (tree.title.empty()) out += "no title\n";
    std::vector<std::string> words;
    collect_words(root, false, words);
    for (auto const& one : words)
        if (said.find(one) == std::string::npos) out += "unsaid: " + one + "\n";
    return out;
}

} // namespace

TEST_CASE("Mirror: every screen is named, whole, in one order, and its lists hold items only", "[mirror]")
{
    PlainMetrics const metrics;
    for (auto const& one : scenes())
        for (auto const size : {phone, tablet}) {
            Stage stage{one, metrics, size, app::Theme::light, 100};
            auto const source = stage.frontend->mirrored();
            INFO(one.name << " at " << size.w);
            CHECK(faults(source.root, mirror_tree(source.root, source.scrolled)) == "");
        }
}

TEST_CASE("Mirror: what did not change is not told again", "[mirror]")
{
    Reader reader{"hold"};
    CHECK(has(reader.news(), "\"kind\":\"timer\""));
    CHECK(reader.news() == "");
    auto told = 0;
    for (int frame = 0; frame < 45; ++frame) {
        reader.wait(66ms);
        told += reader.news().empty() ? 0 : 1;
    }
    CHECK(told <= 3); // The digits, once a second.
    CHECK(told >= 2);
}

TEST_CASE("Mirror: scrolling tells the page alone", "[mirror]")
{
    Reader reader{"settings"};
    (void)reader.news();
    reader.screen().handle(Wheel{{200, 400}, {0, -2}});
    auto const news = reader.news();
    CHECK(has(news, "\"scroll\":112.0"));
    CHECK(has(news, "\"kind\":\"main\""));
    CHECK_FALSE(has(news, "\"kind\":\"button\""));
}

TEST_CASE("Mirror: cues are announced when they come, and once", "[mirror]")
{
    Reader reader{"get-ready"};
    CHECK(has(reader.news(), R"("say":[{"words":"Get ready","urgent":false})"));
    reader.wait(1s);
    CHECK_FALSE(has(reader.news(), "say"));
    for (int i = 0; i < 6; ++i)
        reader.wait(1s);
    auto const news = reader.news();
    CHECK(has(news, R"({"words":"Hold","urgent":false})"));
    CHECK(has(news, "Keep it at"));
    CHECK_FALSE(has(news, "\"page\"")); // The focus stays where it is.
}

TEST_CASE("Mirror: a notice that comes is announced, one that is met with its page is not", "[mirror]")
{
    Reader reader{"session"};
    (void)reader.news();
    reader.screen().act_on(reader.find("Delete treatment").id);
    CHECK(has(reader.news(), "\"words\":\"Deleted.\",\"urgent\":false"));
    Reader other{"guard-lock"};
    CHECK_FALSE(has(other.news(), "\"say\""));
}

TEST_CASE("Mirror: a failure to save is urgent", "[mirror]")
{
    Reader reader{"setting-not-saved"};
    CHECK(has(reader.news(), "\"urgent\":true"));
}

TEST_CASE("Mirror: who has forgotten is told all, but hears nothing twice", "[mirror]")
{
    Reader reader{"hold"};
    auto const first = reader.news();
    reader.mirror.forget();
    auto const again = reader.news();
    CHECK(has(again, "\"kind\":\"main\""));
    CHECK(has(first, "\"say\""));
    CHECK_FALSE(has(again, "\"say\""));
}

TEST_CASE("Mirror: a sheet over the map is a dialog, the question to stop a modal one", "[mirror]")
{
    CHECK(has(Reader{"map-back-chosen"}.news(), "\"kind\":\"dialog\""));
    CHECK(has(Reader{"hold-stop-sheet"}.news(), "\"kind\":\"modal\""));
    CHECK_FALSE(has(Reader{"map-back"}.news(), "\"kind\":\"dialog\""));
}

TEST_CASE("Mirror: ids survive the way to a page and back", "[mirror]")
{
    auto const id = GENERATE(0ULL, 1ULL, 0xaf63bc4c8601b62cULL, ~0ULL);
    CHECK(node_of(mirror_id(id)) == id);
    for (auto const* wrong : {"", "g", "12n", "-1", "11112222333344445"})
        CHECK_FALSE(node_of(wrong));
}

/// For the tests in a browser: every scene as a reader is told of it, into the folder of MIRROR_FOLDER.
TEST_CASE("Mirror: writes every scene", "[.record]")
{
    auto const* folder = std::getenv("MIRROR_FOLDER");
    REQUIRE(folder);
    for (auto const& one : scenes()) {
        Reader reader{one.name};
        std::ofstream file{std::string{folder} + "/" + one.name + ".jsonl"};
        file << reader.news() << '\n';
        CHECK(file);
    }
}

} // namespace mirror_test
