// SPDX-License-Identifier: MIT
// What reminders say: no part of the body unless it was asked for, and no reproach.
#include "support/test_world.hpp"
#include "ui/words/reminder_words.hpp"
#include "ui/words/words.hpp"

#include <catch2/catch.hpp>

namespace words_test {

using namespace tenderspot;

namespace {

Occurrence at(int hour, int minute = 0) { return {5, 20000, static_cast<std::uint16_t>(hour * 60 + minute)}; }

agent::NoticeFacts facts(Notice::Kind kind, std::vector<Occurrence> about)
{
    auto const last = about.back();
    return {{kind, std::move(about), last}, 10, {}, {}};
}

} // namespace

TEST_CASE("Reminder words: each kind has its title, its times and the three answers", "[reminder words]")
{
    auto const due = ui::reminder_words(facts(Notice::Kind::due, {at(8, 5)}));
    CHECK(due.title == "Time for your treatment");
    CHECK(due.body == "Planned for 08:05.");
    REQUIRE(due.buttons.size() == 3);
    CHECK(due.buttons[0].label == "Start");
    CHECK(due.buttons[1].label == "In 10 minutes");
    CHECK(due.buttons[2].label == "Skip");
    CHECK(due.body_without_buttons == "Planned for 08:05.\nOpen Tenderspot to begin.");
    CHECK(ui::reminder_words(facts(Notice::Kind::again, {at(8)})).title == "Your treatment is still waiting");
    auto const missed = ui::reminder_words(facts(Notice::Kind::missed, {at(8), at(13), at(18)}));
    CHECK(missed.title == "There is still time today");
    CHECK(missed.body == "Still open: 08:00, 13:00 and 18:00.");
}

TEST_CASE("Reminder words: what is treated is named only when asked for, three at most", "[reminder words]")
{
    auto const& catalogue = support::shipped_assets().catalogue;
    auto full = facts(Notice::Kind::due, {at(8)});
    for (auto const& point : catalogue.points)
        full.items.push_back({{point.id, Side::left}, 90, {}});
    REQUIRE(full.items.size() > 3);
    CHECK(ui::reminder_words(full).body == "Planned for 08:00."); // Without names there is nothing to say.
    full.catalogue = catalogue;
    auto const body = ui::reminder_words(full).body;
    CHECK(body.find(ui::spot_name(catalogue, full.items[2].spot)) != std::string::npos);
    CHECK(body.find(ui::spot_name(catalogue, full.items[3].spot)) == std::string::npos);
    CHECK(body.find(std::to_string(full.items.size() - 3) + " more") != std::string::npos);
}

} // namespace words_test
