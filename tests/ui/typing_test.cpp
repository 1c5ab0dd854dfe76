// SPDX-License-Identifier: MIT
// Typing: letters, a selection, a clipboard, limits, input methods, and letters that cannot be shown.
#include "person.hpp"

#include <catch2/catch.hpp>

namespace typing_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;
using namespace std::chrono_literals;

TEST_CASE("Input: a note has lines, a selection and a clipboard", "[input]")
{
    NoteWriter p;
    p.type("one two");
    p.key(KeyName::enter);
    p.type("three");
    CHECK(p.note() == "one two\nthree");
    p.key(KeyName::up);
    p.key(KeyName::end);
    for (int i = 0; i < 3; ++i)
        p.shift(KeyName::left);
    p.command('x');
    CHECK(p.note() == "one \nthree");
    CHECK(p.screen.take_copied() == "two");
    CHECK_FALSE(p.screen.take_copied());
    p.command('a');
    p.command('c');
    CHECK(p.screen.take_copied() == "one \nthree");
    p.type("e\u0301");
    CHECK(p.note() == "e\u0301");
    p.key(KeyName::backspace);
    CHECK(p.note().empty());
    p.command('c'); // Nothing is selected.
    CHECK_FALSE(p.screen.take_copied());
    p.key(KeyName::escape);
    CHECK_FALSE(p.screen.text_field());
}

TEST_CASE("Input: a field that is full says so, and loses nothing to a letter too many", "[input]")
{
    NoteWriter p;
    p.type(std::string(3985, 'x'));
    CHECK(all_text(p.screen.tree()).find("15 left") != std::string::npos);
    p.type(std::string(40, 'y'));
    CHECK(p.note() == std::string(3985, 'x') + std::string(15, 'y'));
    CHECK(all_text(p.screen.tree()).find("It is full.") != std::string::npos);
    p.screen.handle(Key{KeyName::home, 0, false, false, true});
    p.type("a");
    p.key(KeyName::backspace);
    CHECK(p.note().size() == 4000);
}

TEST_CASE("Typing: what an input method composes is seen at the caret, and kept only when it is decided", "[input]")
{
    NoteWriter p;
    p.type("one two");
    for (int i = 0; i < 3; ++i)
        p.key(KeyName::left);
    auto const shown = [&] { return p.find("Note")->value; };
    auto const place = p.screen.text_field();
    p.screen.handle(Composition{"\u306b"});
    CHECK(shown() == "one \u306btwo");
    CHECK(p.note() == "one two");
    CHECK(p.screen.text_field() == place); // The input method's window stays where the word began.
    auto const before = p.screen.draw_list();
    p.screen.handle(Composition{"\u306b\u307b"});
    CHECK(shown() == "one \u306b\u307btwo");
    CHECK(p.screen.draw_list() != before);
    p.type("\u65e5\u672c");
    CHECK(p.note() == "one \u65e5\u672ctwo");
    CHECK(shown() == p.note());
    // Given up, it leaves nothing; and what is selected goes only when it is decided.
    p.command('a');
    p.screen.handle(Composition{"x"});
    CHECK(shown() == "x");
    p.screen.handle(Composition{});
    CHECK(shown() == "one \u65e5\u672ctwo");
    p.screen.handle(Composition{"y"});
    p.key(KeyName::escape);
    CHECK(p.note() == "one \u65e5\u672ctwo");
    CHECK(shown() == p.note());
    p.screen.handle(Composition{"z"}); // Nobody edits.
    CHECK(shown() == p.note());
}

TEST_CASE("Typing: the line that is written stays in sight, however long the note grows", "[input]")
{
    NoteWriter p;
    p.screen.handle(Resize{{390, 560}, {}});
    p.screen.keyboard_covers(240);
    auto const is_in_sight = [&] {
        auto const caret = *p.screen.text_field();
        return caret.y >= 0 && caret.bottom() <= 560 - 240;
    };
    for (int line = 0; line < 30; ++line) {
        p.type("A line of a long note.");
        p.key(KeyName::enter);
        CAPTURE(line);
        REQUIRE(is_in_sight());
    }
    p.screen.handle(Composition{"a word"});
    CHECK(is_in_sight());
    p.screen.handle(Composition{});
    for (int line = 0; line < 30; ++line) {
        p.key(KeyName::up);
        CAPTURE(line);
        REQUIRE(is_in_sight());
    }
}

namespace {

/// Of a device without fonts for anything but Latin letters.
struct LatinMetrics : PlainMetrics
{
    [[nodiscard]] bool shows(std::string_view text) const override
    {
        return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
    }
};

} // namespace

TEST_CASE("Typing: letters that no font has are named as such wherever they are written, and kept", "[input]")
{
    LatinMetrics const metrics;
    TestWorld world;
    auto const app = world.start();
    AppFrontend screen{*app, metrics, {390, 844}};
    auto const says = [&] {
        return all_text(screen.tree()).find("cannot be shown on this device") != std::string::npos;
    };
    app->dispatch(app::OpenTab{app::Tab::learn});
    app->dispatch(app::SearchPages{"Hüfte"});
    CHECK_FALSE(says());
    app->dispatch(app::SearchPages{"\u5c3b"});
    CHECK(says());
    CHECK(app->state().learn.search == "\u5c3b");
}

} // namespace typing_test
