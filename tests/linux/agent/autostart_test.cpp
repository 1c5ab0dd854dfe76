// SPDX-License-Identifier: MIT
// The file that starts the agent at login: where it lies, what it says, and who goes before whom.
#include "linux/agent/autostart.hpp"

#include "linux/agent/spawn.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;
using namespace tenderspot;
using namespace tenderspot::platform;

namespace {

constexpr char const* file_name = "/autostart/org.tenderspot.Tenderspot-agent.desktop";

/// A home and a system in which nothing is installed.
struct Home
{
    Home()
    {
        ::setenv("XDG_CONFIG_HOME", own.c_str(), 1);
        ::setenv("XDG_CONFIG_DIRS", (scratch.path() + "/other:" + system).c_str(), 1);
    }
    static void put(std::string const& folder, std::string const& text)
    {
        fs::create_directories(folder + "/autostart");
        std::ofstream{folder + file_name} << text;
    }
    [[nodiscard]] std::string text() const
    {
        std::ostringstream all;
        all << std::ifstream{own + file_name}.rdbuf();
        return all.str();
    }
    support::Scratch scratch;
    std::string own = scratch.path() + "/own config", system = scratch.path() + "/system";
};

} // namespace

TEST_CASE("Autostart: written and taken away for the user, and the program is this one", "[autostart]")
{
    Home const home;
    CHECK(starts_at_login() == AtLogin::no);
    set_starts_at_login(AtLogin::yes, {});
    CHECK(starts_at_login() == AtLogin::yes);
    CHECK(home.text().find("Exec=\"" + fs::read_symlink("/proc/self/exe").string() + "\" --agent\n") !=
          std::string::npos);
    set_starts_at_login(AtLogin::yes, "/some/where else");
    CHECK(home.text().find(" --agent --data \"/some/where else\"\n") != std::string::npos);
    set_starts_at_login(AtLogin::no, {});
    CHECK(starts_at_login() == AtLogin::no);
    CHECK(home.text().empty());
}

TEST_CASE("Autostart: what the system has needs no file of the user's, who may have hidden it", "[autostart]")
{
    Home const home;
    Home::put(home.system, "[Desktop Entry]\n");
    CHECK(starts_at_login() == AtLogin::by_system);
    Home::put(home.own, "[Desktop Entry]\nHidden=true\n");
    CHECK(starts_at_login() == AtLogin::no);
    set_starts_at_login(AtLogin::yes, {});
    CHECK(starts_at_login() == AtLogin::yes);
}

TEST_CASE("Autostart: the file is valid and starts the program, whatever the path has in it", "[autostart]")
{
    Home const home;
    auto const folder = home.scratch.path() + "/a \"b\" $c `d` \\e", data = folder + " 5%f";
    auto const said = home.scratch.path() + "/said", file = home.scratch.path() + "/agent.desktop";
    fs::create_directories(folder);
    std::ofstream{folder + "/program"} << "#!/bin/sh\nprintf '%s|' \"$@\" >" + said + ".new\nmv " + said + ".new " +
                                              said;
    fs::permissions(folder + "/program", fs::perms::owner_all);
    std::ofstream{file} << autostart_file(folder + "/program", data);
    auto const run = [](std::string const& script, std::string const& with) {
        return output_of({"sh", "-c", script, with}, std::chrono::seconds{20}).value_or("nothing");
    };
    if (run("command -v desktop-file-validate >/dev/null && command -v gio >/dev/null && echo both", {}) != "both\n") {
        WARN("desktop-file-validate or gio is not installed: not tried.");
        return;
    }
    CHECK(run("desktop-file-validate \"$0\" && echo valid", file) == "valid\n");
    CHECK(run("gio launch \"$0\" && until [ -e " + said + " ]; do :; done; cut -d'|' -f1,2 " + said, file) ==
          "--agent|--data\n");
    std::ostringstream words;
    words << std::ifstream{said}.rdbuf();
    CHECK(words.str() == "--agent|--data|" + data + "|");
}
