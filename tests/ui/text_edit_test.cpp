// SPDX-License-Identifier: MIT
// Letters as people see them, words, and what fits into a field.
#include "ui/toolkit/text_edit.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace text_edit_test {

using namespace tenderspot::ui;

namespace {

/// The letters of a text, one after another, and back again from its end.
std::vector<std::string> letters(std::string const& text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        auto const next = letter_behind(text, at);
        REQUIRE(next > at);
        CHECK(letter_before(text, next) == at);
        found.push_back(text.substr(at, next - at));
        at = next;
    }
    return found;
}

constexpr TextLimits word{200, TextLimits::Lines::one}, note{4000, TextLimits::Lines::many};

} // namespace

TEST_CASE("Text: a letter is what people see as one", "[text]")
{
    CHECK(letters("aü").size() == 2);
    CHECK(letters("e\u0301a").size() == 2);            // An accent of its own.
    CHECK(letters("👩‍👧👍🏽").size() == 2); // A family; a thumb with a skin colour.
    CHECK(letters("🇩🇪🇫🇷").size() == 2);                // Two flags of two characters each.
    CHECK(letters("\u1112\u1161\u11ab").size() == 1);  // Hangul in its parts.
    CHECK(letters("\u0E01\u0E49\u0E33").size() <= 2);  // Thai with a mark above.
    CHECK(letters("one\ntwo").size() == 7);
    CHECK(letters("\xff\xc3").size() == 2); // No UTF-8: byte by byte, and to its end.
    CHECK(letter_before("", 0) == 0);
    CHECK(letter_behind("", 0) == 0);
}

TEST_CASE("Text: what is typed replaces what is selected", "[text]")
{
    auto const edited = typed_over("one two three", {4, 7}, "2", word);
    CHECK(edited.text == "one 2 three");
    CHECK(edited.caret == 5);
    CHECK(typed_over("one two", {7, 4}, "", word).text == "one ");
    CHECK(typed_over("one", {99, 99}, "!", word).text == "one!");
}

TEST_CASE("Text: what does not fit is left out by whole letters, and never what was there", "[text]")
{
    std::string full;
    for (int i = 0; i < 100; ++i)
        full += "ü";
    auto const more = typed_over(full, {0, 0}, "a", word);
    CHECK(more.text == full);
    CHECK(more.caret == 0);
    auto const last = typed_over(std::string(199, 'x'), {199, 199}, "ü", word);
    CHECK(last.text.size() == 199);
    auto const some = typed_over(std::string(195, 'x'), {195, 195}, "üüü", word);
    CHECK(some.text.size() == 199);
    CHECK(typed_over(std::string(196, 'x'), {0, 0}, "👩‍👧", word).text.size() == 196);
    CHECK(typed_over(std::string(300, 'x'), {300, 300}, "a", word).text.size() == 300); // It was longer before.
}

TEST_CASE("Text: one line stays one, and nothing unseen comes in", "[text]")
{
    CHECK(typed_over("", {}, "one\ntwo", word).text == "one two");
    CHECK(typed_over("", {}, "one\r\ntwo\t\a.", note).text == "one\ntwo .");
}

TEST_CASE("Text: how much is left is said in letters like those that are there", "[text]")
{
    CHECK(letters_left(std::string(188, 'x'), word) == 12);
    std::string wide;
    for (int i = 0; i < 94; ++i)
        wide += "ü";
    CHECK(letters_left(wide, word) == 6);
    CHECK(letters_left("", word) == 200);
    CHECK(letters_left(std::string(300, 'x'), word) == 0);
}

TEST_CASE("Text: words are walked over whole", "[text]")
{
    CHECK(word_before("one two  three", 14) == 9);
    CHECK(word_before("one two  three", 9) == 4);
    CHECK(word_behind("one two  three", 0) == 3);
    CHECK(word_behind("one two  three", 7) == 14);
    CHECK(word_before("", 0) == 0);
}

} // namespace text_edit_test
