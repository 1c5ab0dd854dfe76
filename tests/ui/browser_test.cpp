// SPDX-License-Identifier: MIT
// What is said in a browser about saving, keeping and other tabs, and that nothing is said that only a disk has.
#include "support/scenes.hpp"
#include "ui/toolkit/semantics.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace browser_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;

namespace {

void collect(Node const& node, std::string& words)
{
    if (auto const* label = std::get_if<Label>(&node.content)) words.append(label->text).append("\n");
    for (auto const& child : node.children)
        collect(child, words);
}

/// Everything that a scene says.
std::string said(std::string const& name)
{
    PlainMetrics const metrics;
    auto const& all = scenes();
    auto const scene = std::find_if(all.begin(), all.end(), [&](Scene const& one) { return one.name == name; });
    REQUIRE(scene != all.end());
    Stage const stage{*scene, metrics, {390, 844}, app::Theme::light, 100};
    std::string words;
    collect(stage.frontend->tree(), words);
    return words;
}

bool has(std::string const& words, std::string const& part) { return words.find(part) != std::string::npos; }

} // namespace

TEST_CASE("Browser: saved is not said while it is on its way, nor when it was refused", "[browser]")
{
    auto const saving = said("browser-saving");
    CHECK(has(saving, "Saving…\n"));
    CHECK_FALSE(has(saving, "Saved\n"));
    auto const refused = said("browser-not-saved");
    CHECK(has(refused, "Not saved yet\n"));
    CHECK(has(refused, "Try again\n"));
    CHECK_FALSE(has(refused, "Saved\n"));
    CHECK(has(said("saved"), "Saved\n"));
    auto const today = said("browser-refused-today");
    CHECK(has(today, "Not saved: no space is left\n"));
    CHECK(has(today, "Try again\n"));
}

TEST_CASE("Browser: a week after the last backup Today asks for one, with one tap", "[browser]")
{
    auto const words = said("browser-today-backup");
    CHECK(has(words, "Back up your history\n"));
    CHECK(has(words, "Back up\n"));
    CHECK(has(words, "Later\n"));
    CHECK(has(said("browser-today-backup-failed"), "Not backed up\n"));
}

TEST_CASE("Browser: the data page says where the data is and what may become of it, and speaks of no folder",
          "[browser]")
{
    auto const words = said("browser-data");
    CHECK(has(words, "in this browser, on this device"));
    CHECK(has(words, "has not promised to keep it"));
    CHECK(has(words, "Clearing the data of this site deletes it."));
    CHECK(has(words, "Restore from a file\n"));
    CHECK_FALSE(has(words, "/data"));
    CHECK_FALSE(has(words, "Look for backups"));
    auto const promised = said("browser-data-promised");
    CHECK(has(promised, "The browser has promised to keep it."));
    CHECK(has(promised, "look among your downloads"));
    CHECK_FALSE(has(promised, "/backups"));
}

TEST_CASE("Browser: a newer version is offered on Today and beside the version in use", "[browser]")
{
    CHECK(has(said("browser-update"), "A new version is ready\n"));
    CHECK(has(said("browser-update-settings"), "A new version is ready\n"));
    CHECK_FALSE(has(said("settings"), "A new version is ready\n"));
}

TEST_CASE("Browser: a second tab says so, and can be used instead", "[browser]")
{
    auto const words = said("browser-elsewhere");
    CHECK(has(words, "Tenderspot is open in another tab\n"));
    CHECK(has(words, "Use it here\n"));
    CHECK_FALSE(has(words, "Close\n"));
    CHECK_FALSE(has(words, "/data"));
    auto const asked = said("browser-elsewhere-asked");
    CHECK_FALSE(has(asked, "Use it here\n"));
    CHECK(has(asked, "letting go"));
}

} // namespace browser_test
