// SPDX-License-Identifier: MIT
// What two devices said without knowing of each other, case by case.
#include "domain/history_fixture.hpp"

#include <catch2/catch.hpp>

namespace history_devices_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr std::uint64_t phone = 7, tablet = 9, laptop = 11;
constexpr TreatmentId treatment{phone, 1};
Spot const hip{"GMED-1", Side::left};

TreatmentEdited edit(std::string note, int after = 1)
{
    return {treatment, at(2000), Score::from(6), Score::from(after), std::move(note)};
}

PeersSeen seen(RecordId up_to) { return {at(1500), {up_to}}; }

/// A treatment of the phone that all have read.
History shared()
{
    History history;
    history.apply({{phone, 1}, began(1000)});
    history.apply({{phone, 2}, ended(treatment)});
    history.apply({{tablet, 1}, seen({phone, 2})});
    history.apply({{laptop, 1}, seen({phone, 2})});
    return history;
}

std::vector<std::string> notes(std::vector<TreatmentEdit> const& edits)
{
    std::vector<std::string> found;
    for (auto const& one : edits)
        found.push_back(one.note);
    return found;
}

using Notes = std::vector<std::string>;

} // namespace

TEST_CASE("Devices: of two edits apart the last counts, and the other can be seen whole", "[domain][devices]")
{
    auto history = shared();
    history.apply({{phone, 3}, edit("phone", 4)});
    CHECK(history.other_edits(treatment).empty());
    history.apply({{tablet, 2}, edit("tablet", 5)});
    CHECK(history.newest(0).note == "tablet");
    CHECK(history.newest(0).after == Score::from(5));
    CHECK(history.other_edits(treatment) ==
          std::vector<TreatmentEdit>{{{phone, 3}, at(2000), Score::from(6), Score::from(4), "phone"}});
    CHECK(history.other_edits({phone, 99}).empty());
}

TEST_CASE("Devices: an edit that knows the other leaves nothing beside it", "[domain][devices]")
{
    auto history = shared();
    history.apply({{phone, 3}, edit("phone")});
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{laptop, 2}, edit("laptop")});
    CHECK(notes(history.other_edits(treatment)) == Notes{"phone", "tablet"});
    history.apply({{tablet, 3}, seen({phone, 3})});
    history.apply({{tablet, 4}, edit("tablet again")});
    CHECK(notes(history.other_edits(treatment)) == Notes{"laptop"});
    history.apply({{phone, 4}, PeersSeen{at(1), {{laptop, 2}, {tablet, 4}}}});
    history.apply({{phone, 5}, edit("settled")});
    CHECK(history.other_edits(treatment).empty());
    CHECK(history.newest(0).note == "settled");
}

TEST_CASE("Devices: what was read only up to the record before is not known", "[domain][devices]")
{
    for (std::uint64_t const up_to : {2U, 3U}) {
        auto history = shared();
        history.apply({{phone, 3}, edit("phone")});
        history.apply({{tablet, 2}, seen({phone, up_to})});
        history.apply({{tablet, 3}, seen({phone, 1})}); // Nothing is forgotten by saying less.
        history.apply({{tablet, 4}, edit("tablet")});
        CHECK(history.other_edits(treatment).size() == (up_to == 2 ? 1 : 0));
    }
}

TEST_CASE("Devices: what was read after an edit does not count for it", "[domain][devices]")
{
    auto history = shared();
    history.apply({{phone, 3}, edit("phone")});
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{tablet, 3}, seen({phone, 3})});
    CHECK(notes(history.other_edits(treatment)) == Notes{"phone"});
}

TEST_CASE("Devices: a device's own later edit replaces its earlier one, also where it lost", "[domain][devices]")
{
    auto history = shared();
    history.apply({{phone, 3}, edit("phone")});
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{phone, 4}, edit("phone again")});
    CHECK(history.newest(0).note == "phone again");
    CHECK(notes(history.other_edits(treatment)) == Notes{"tablet"});
    history.apply({{phone, 4}, edit("phone again")}); // Given twice.
    history.apply({{phone, 3}, edit("phone")});
    CHECK(history.newest(0).note == "phone again");
    CHECK(notes(history.other_edits(treatment)) == Notes{"tablet"});
}

TEST_CASE("Devices: a device's own later word counts, even if it is given first", "[domain][devices]")
{
    auto history = shared();
    history.apply({{phone, 4}, edit("later")});
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{phone, 3}, edit("earlier")});
    CHECK(history.newest(0).note == "tablet");
    CHECK(notes(history.other_edits(treatment)) == Notes{"later"});
    history.apply({{tablet, 4}, MarkPlaced{at(1), hip, 1, 1, "later"}});
    history.apply({{tablet, 3}, MarkPlaced{at(1), hip, 2, 2, "earlier"}});
    CHECK(history.marks().at(hip).word == "later");
}

TEST_CASE("Devices: a score at the end of a treatment is no edit", "[domain][devices]")
{
    auto history = shared();
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{phone, 3}, ended(treatment, Outcome::kept)});
    CHECK(history.newest(0).after == Score::from(1));
    CHECK(history.other_edits(treatment).empty());
}

TEST_CASE("Devices: a deletion that did not know an edit deletes nothing, in either order", "[domain][devices]")
{
    for (bool const edit_first : {true, false}) {
        auto history = shared();
        if (edit_first) history.apply({{tablet, 2}, edit("kept")});
        history.apply({{phone, 3}, TreatmentDeleted{treatment, at(3000)}});
        CHECK(history.size() == (edit_first ? 1 : 0));
        if (!edit_first) history.apply({{tablet, 2}, edit("kept")});
        REQUIRE(history.size() == 1);
        CHECK(history.newest(0).deleted_elsewhere);
        CHECK_FALSE(history.newest(0).deleted);
        CHECK(history.newest(0).note == "kept");

        SECTION("until it is deleted by who knows the edit" + std::to_string(edit_first))
        {
            history.apply({{phone, 4}, TreatmentDeleted{treatment, at(3000)}});
            CHECK(history.size() == 1);
            history.apply({{phone, 5}, seen({tablet, 2})});
            history.apply({{phone, 6}, TreatmentDeleted{treatment, at(3000)}});
            CHECK(history.size() == 0);
            CHECK_FALSE(history.find(treatment)->deleted_elsewhere);
        }
        SECTION("or taken back" + std::to_string(edit_first))
        {
            history.apply({{tablet, 3}, TreatmentRestored{treatment, at(3000)}});
            CHECK(history.size() == 1);
            CHECK_FALSE(history.newest(0).deleted_elsewhere);
        }
    }
}

TEST_CASE("Devices: a deletion in the knowledge of the edit stands, whoever deletes without it", "[domain][devices]")
{
    auto history = shared();
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{tablet, 3}, TreatmentDeleted{treatment, at(3000)}});
    CHECK(history.size() == 0);
    history.apply({{laptop, 2}, TreatmentDeleted{treatment, at(3000)}});
    CHECK(history.size() == 0);
    history.apply({{phone, 3}, seen({tablet, 3})});
    history.apply({{phone, 4}, edit("to a deleted one")});
    CHECK(history.size() == 0);
}

TEST_CASE("Devices: answers to the safety check apart lock what either locks", "[domain][devices]")
{
    History history;
    history.apply({{phone, 1}, SafetyChecked{at(5000), {"clots", "numb"}, {"clots", "numb"}}});
    history.apply({{tablet, 1}, SafetyChecked{at(4000), {"bones", "clots"}, {"clots"}}});
    CHECK(history.safety() == SafetyChecked{at(5000), {"clots", "numb", "bones"}, {"clots"}});
    history.apply({{laptop, 1}, SafetyChecked{at(6000), {}, {}}});
    CHECK(history.safety() == SafetyChecked{at(6000), {"clots", "numb", "bones"}, {}});
    history.apply({{phone, 2}, PeersSeen{at(1), {{tablet, 1}, {laptop, 1}}}});
    history.apply({{phone, 3}, SafetyChecked{at(7000), {"bones"}, {"bones"}}});
    CHECK(history.safety() == SafetyChecked{at(7000), {"bones"}, {"bones"}});
}

TEST_CASE("Devices: answers that could not be saved hold until the next ones", "[domain][devices]")
{
    History history;
    history.apply({{phone, 1}, SafetyChecked{at(1), {"clots"}, {}}});
    history.apply({{tablet, 1}, SafetyChecked{at(2), {"bones"}, {}}});
    history.apply({{}, SafetyChecked{at(3), {"numb"}, {}}});
    CHECK(history.safety()->applies == std::vector<std::string>{"numb"});
    history.apply({{phone, 2}, SafetyChecked{at(4), {}, {}}});
    CHECK(history.safety()->applies.empty());
}

TEST_CASE("Devices: of two marks apart the last counts, and the other can be asked for", "[domain][devices]")
{
    History history;
    history.apply({{phone, 1}, MarkPlaced{at(1), hip, 5, -3, "knot"}});
    history.apply({{tablet, 1}, MarkPlaced{at(2), hip, -8, 2, "cord"}});
    CHECK(history.marks().at(hip) == Mark{-8, 2, "cord"});
    CHECK(history.other_marks(hip) == std::vector<Mark>{{5, -3, "knot"}});
    CHECK(history.other_marks({"QL-1", Side::left}).empty());
    history.apply({{laptop, 1}, MarkRemoved{at(3), hip}});
    CHECK(history.marks().empty());
    CHECK(history.other_marks(hip) == std::vector<Mark>{{5, -3, "knot"}, {-8, 2, "cord"}});
    history.apply({{phone, 2}, PeersSeen{at(1), {{tablet, 1}, {laptop, 1}}}});
    history.apply({{phone, 3}, MarkPlaced{at(4), hip, 1, 1, ""}});
    CHECK(history.marks().at(hip) == Mark{1, 1, ""});
    CHECK(history.other_marks(hip).empty());
}

TEST_CASE("Devices: a setting belongs to its device; what it never set is as it was set last", "[domain][devices]")
{
    History history;
    history.apply({{phone, 1}, SettingChanged{at(1), "theme", "dark"}});
    history.apply({{tablet, 1}, SettingChanged{at(2), "theme", "light"}});
    history.apply({{tablet, 2}, SettingChanged{at(3), "text", "200"}});
    history.apply({{phone, 2}, SettingChanged{at(4), "voice", "on"}});
    using Settings = std::map<std::string, std::string>;
    CHECK(history.settings(phone) == Settings{{"theme", "dark"}, {"text", "200"}, {"voice", "on"}});
    CHECK(history.settings(tablet) == Settings{{"theme", "light"}, {"text", "200"}, {"voice", "on"}});
    CHECK(history.settings(laptop) == Settings{{"theme", "light"}, {"text", "200"}, {"voice", "on"}});
}

TEST_CASE("Devices: what waits for its treatment keeps what its device knew then", "[domain][devices]")
{
    History history;
    history.apply({{phone, 3}, edit("phone")});
    history.apply({{tablet, 2}, edit("tablet")});
    history.apply({{tablet, 3}, seen({phone, 3})});
    history.apply({{phone, 3}, edit("phone")});
    history.apply({{phone, 2}, ended(treatment)});
    history.apply({{phone, 1}, began(1000)});
    REQUIRE(history.size() == 1);
    CHECK(history.newest(0).note == "tablet");
    CHECK(notes(history.other_edits(treatment)) == Notes{"phone"});
}

} // namespace history_devices_test
