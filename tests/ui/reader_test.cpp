// SPDX-License-Identifier: MIT
// Acting on the screen by the node: presses, the focus, text, an on-screen keyboard.
#include "ui_reader.hpp"

namespace reader_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;
using namespace std::chrono_literals;

TEST_CASE("Reader: acts by the node, also on what is scrolled out of sight", "[mirror]")
{
    Reader reader{"settings"};
    auto const id = reader.find("Flash off").id;
    REQUIRE(reader.find("Flash off").box.y > phone.h);
    reader.screen().act_on(id);
    CHECK(reader.stage.app->state().settings.flash == app::Switch::off);
    CHECK(reader.find("Flash off").box.bottom() < phone.h);
    CHECK(reader.screen().focus() == id);
    reader.screen().act_on(12345);
    CHECK(reader.screen().focus() == id);
}

TEST_CASE("Reader: nothing that is disabled is done", "[mirror]")
{
    Reader reader{"get-ready"};
    auto const& more = reader.find("+30 s");
    REQUIRE(more.disabled);
    auto const before = reader.news();
    reader.screen().act_on(more.id);
    CHECK(reader.find("+30 s").disabled);
    CHECK_FALSE(reader.screen().focus() == more.id);
}

TEST_CASE("Reader: the focus brings what is out of sight into it, in a list and in the picture", "[mirror]")
{
    Reader list{"settings"};
    list.screen().focus_on(list.find("Flash off").id);
    CHECK(list.find("Flash off").box.bottom() < phone.h);
    Reader map{"map-back"};
    auto const name = std::string{"Gluteus medius, back point, left"};
    for (int i = 0; i < 12; ++i)
        map.screen().handle(Wheel{{20, 300}, {0, 2}});
    auto const& out = map.find(name);
    REQUIRE_FALSE(out.clip.contains(out.box.centre()));
    map.screen().focus_on(out.id);
    auto const& in = map.find(name);
    CHECK(in.clip.contains(in.box.centre()));
}

TEST_CASE("Reader: the focus stays on the pause while the hold begins, flashes and is paused", "[mirror]")
{
    Reader reader{"get-ready"};
    auto const id = reader.find("Pause").id;
    reader.screen().focus_on(id);
    for (int i = 0; i < 80; ++i) {
        reader.wait(100ms);
        CHECK(reader.screen().focus() == id);
    }
    reader.screen().act_on(id);
    CHECK(reader.find("Resume").id == id);
}

TEST_CASE("Reader: what takes no focus gives it to nobody", "[mirror]")
{
    Reader reader{"settings"};
    reader.screen().focus_on(reader.find("Flash off").id);
    reader.screen().focus_on(reader.find("Settings").id);
    CHECK_FALSE(reader.screen().focus());
}

TEST_CASE("Reader: text is set whole, and tapping elsewhere ends it", "[mirror]")
{
    Reader reader{"session-edit"};
    auto const id = reader.field("Note").id;
    reader.screen().act_on(id);
    REQUIRE(reader.screen().text_field());
    reader.screen().set_text(id, "äb", 2);
    CHECK(reader.field("Note").value == "äb");
    CHECK(reader.screen().mirrored().caret == 2);
    CHECK(has(reader.news(), "\"editing\":\"" + mirror_id(id) + "\""));
    reader.screen().set_text(id, "äb", 99);
    CHECK(reader.screen().mirrored().caret == 3);
    reader.screen().stop_editing();
    CHECK(has(reader.news(), "\"editing\":\"\""));
    reader.screen().act_on(id);
    reader.screen().focus_on(reader.find("Save changes").id);
    CHECK_FALSE(reader.screen().text_field());
    reader.screen().set_text(reader.find("Save changes").id, "no", 0);
    CHECK_FALSE(reader.screen().text_field());
}

TEST_CASE("Reader: an on-screen keyboard leaves the field in sight, and the same screen", "[mirror]")
{
    Reader reader{"session-edit", {1180, 820}};
    auto const id = reader.field("Note").id;
    reader.screen().act_on(id);
    reader.screen().keyboard_covers(500);
    CHECK(reader.field("Note").id == id);
    CHECK(reader.field("Note").box.bottom() <= 320);
    CHECK(reader.screen().text_field());
    reader.screen().keyboard_covers(0);
    CHECK(reader.screen().tree().box.h == 820);
}

TEST_CASE("Reader: a tap edits a field only where there is one", "[mirror]")
{
    Reader reader{"learn"};
    auto const& field = reader.find("Search all pages");
    CHECK(reader.screen().field_at(field.box.centre()) == field.id);
    CHECK_FALSE(reader.screen().field_at({field.box.x + 5, field.box.bottom() + 80}));
}

} // namespace reader_test
