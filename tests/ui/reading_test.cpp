// SPDX-License-Identifier: MIT
// Lists that have to be read: whatever a person turns the pages with, none is answered before its last line was seen.
#include "app/care/reading.hpp"
#include "sdl/fonts.hpp"
#include "ui_reader.hpp"

namespace reading_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// A list on a screen, with letters as they are.
struct List
{
    List(std::string const& name, Size size, int text_percent = 100)
        : stage{scene(name), *fonts(), size, app::Theme::light, text_percent}
    {
    }

    static std::unique_ptr<sdl::Fonts> const& fonts()
    {
        static auto const all = [] {
            auto opened = sdl::Fonts::open(TENDERSPOT_FONTS);
            REQUIRE(opened);
            return std::move(opened).value();
        }();
        return all;
    }
    AppFrontend& screen() { return *stage.frontend; }
    Node const* button(std::string const& name)
    {
        for (auto const* node : meaningful(screen().tree()))
            if (node->role == Role::button && node->name == name) return node;
        return nullptr;
    }
    app::Reading reading() { return app::reading(*stage.app->state().safety, shipped_assets().catalogue); }
    app::SafetyFlow::Page page() { return stage.app->state().safety->page; }
    void tap(Node const& node)
    {
        auto const at = node.box.centre();
        screen().look();
        screen().handle(Pointer{PointerPhase::down, PointerKind::finger, 1, at});
        screen().handle(Pointer{PointerPhase::up, PointerKind::finger, 1, at});
    }

    Stage stage;
};

using Page = app::SafetyFlow::Page;

/// Turns pages by `turn` until the list may be answered; how often that took.
template <class Turn> int turns(List& list, Turn const& turn)
{
    int count = 0;
    for (; list.button("Keep reading") && count < 100; ++count) {
        auto const before = list.page();
        turn();
        REQUIRE(list.page() == before);
    }
    return count;
}

} // namespace

TEST_CASE("Reading: the button turns the pages at every size and text size, and answers only at the end", "[reading]")
{
    for (auto const size : {Size{320, 568}, Size{360, 740}, Size{390, 844}, Size{568, 320}, Size{1180, 820}})
        for (auto const text_percent : {100, 150, 200}) {
            CAPTURE(size.w, size.h, text_percent);
            List list{"safety-conditions-unread", size, text_percent};
            auto const at_once = list.reading().read;
            CHECK(at_once < list.reading().all);
            auto const count = turns(list, [&] {
                auto const before = list.reading().read;
                auto const* button = list.button("Keep reading");
                CHECK(button->value == std::to_string(before) + " of " + std::to_string(list.reading().all));
                list.tap(*button);
            });
            CHECK(count >= 1);
            CHECK(count < 100);
            CHECK(list.reading().is_done());
            REQUIRE(list.button("Save (1 ticked)"));
            list.tap(*list.button("Save (1 ticked)"));
            CHECK(list.page() == Page::changes);
        }
}

TEST_CASE("Reading: a wheel, keys and the focus count as well; a jump to the end leaves out what was passed over",
          "[reading]")
{
    constexpr Size size{390, 844};
    auto const key = [](List& list, KeyName name) { list.screen().handle(Key{name}); };
    SECTION("a wheel")
    {
        List list{"safety-conditions-unread", size};
        CHECK(turns(list, [&] { list.screen().handle(Wheel{{195, 400}, {0, -2}}); }) > 2);
    }
    SECTION("the arrow keys")
    {
        List list{"safety-conditions-unread", size};
        CHECK(turns(list, [&] { key(list, KeyName::down); }) > 2);
    }
    SECTION("the Tab key, line by line")
    {
        List list{"safety-conditions-unread", size};
        CHECK(turns(list, [&] { key(list, KeyName::tab); }) > 8);
    }
    SECTION("the End key")
    {
        List list{"safety-conditions-unread", {390, 500}};
        key(list, KeyName::end);
        CHECK(list.button("Keep reading"));
        CHECK_FALSE(list.reading().is_done());
        CHECK(turns(list, [&] { list.tap(*list.button("Keep reading")); }) >= 1);
    }
}

TEST_CASE("Reading: what fits on the screen may be answered at once", "[reading]")
{
    List list{"safety-signs", {1440, 1400}};
    REQUIRE(list.reading().is_done());
    REQUIRE(list.button("None of these"));
    list.tap(*list.button("None of these"));
    CHECK(list.page() == Page::conditions);
}

TEST_CASE("Reading: a reader that turns the page goes on at the first line that was not read", "[reading]")
{
    Reader reader{"safety-conditions-unread", {390, 600}};
    auto& screen = reader.screen();
    auto const* unseen = first_unseen(screen.tree());
    REQUIRE(unseen);
    auto const expected = unseen->id;
    screen.act_on(reader.find("Keep reading").id);
    CHECK(screen.focus() == expected);
    auto const* line = by_id(screen.tree(), expected);
    REQUIRE(line);
    CHECK(is_in_sight(*line));
    CHECK_FALSE(line->seen);
    CHECK(has(reader.news(), "Keep reading"));
}

TEST_CASE("Reading: the list of signs beside the map is not called read when it was closed unread", "[reading]")
{
    Reader reader{"where-signs"};
    auto& screen = reader.screen();
    screen.act_on(reader.find("Close").id);
    REQUIRE(reader.stage.app->state().map.where);
    CHECK_FALSE(app::reading(*reader.stage.app->state().map.where, support::shipped_assets().catalogue).is_done());
}

} // namespace reading_test
