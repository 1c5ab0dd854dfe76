// SPDX-License-Identifier: MIT
// How the app speaks.
#include "support/test_world.hpp"
#include "ui/screens/treat/hold_clock.hpp"
#include "ui/words/words.hpp"

#include <catch2/catch.hpp>

namespace words_test {

using namespace tenderspot;
using namespace tenderspot::ui;
using namespace std::chrono_literals;

TEST_CASE("Words: the clock rounds up, so that 0:00 means over", "[words]")
{
    CHECK(clock_text(90s) == "1:30");
    CHECK(clock_text(89s + 1ms) == "1:30");
    CHECK(clock_text(89s) == "1:29");
    CHECK(clock_text(1ms) == "0:01");
    CHECK(clock_text(0s) == "0:00");
}

TEST_CASE("Words: lengths, dates and times", "[words]")
{
    CHECK(length_words(45s) == "45 s");
    CHECK(length_words(90s) == "1 min 30 s");
    CHECK(length_words(120s) == "2 min");
    CHECK(long_date(std::chrono::year{2026} / 11 / 22) == "Sunday 22 November");
    CHECK(clock_time({1795348800000, 60, ""}) == "13:00");
}

TEST_CASE("Words: a spot is named from the user's own body, an unknown one by its id", "[words]")
{
    auto const& facts = support::shipped_assets().catalogue;
    CHECK(spot_name(facts, Spot{"GMED-1", Side::left}) == "Gluteus medius, back point, left");
    CHECK(spot_name(facts, Spot{"SOLEUS-1", Side::right}) == "SOLEUS-1, right");
}

TEST_CASE("Words: no sentence of the catalogue promises or proves", "[words]")
{
    for (auto const& point : support::shipped_assets().catalogue.points)
        for (auto const* text :
             {&point.place.text, &point.felt_at.text, &point.protocol.how.front().position.text, &point.caution.text})
            for (auto const* word : {"prove", "cure", "heal", "guarantee", "will relieve"}) {
                INFO(*text);
                CHECK(text->find(word) == std::string::npos);
            }
}

} // namespace words_test
