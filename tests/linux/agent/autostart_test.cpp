// SPDX-License-Identifier: MIT
// The file that starts the agent at login: where it lies, what it says, and who goes before whom.
#include "linux/agent/autostart.hpp"

#include "linux/agent/spawn.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace autostart_test {

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

TEST_CASE("Autostart: a file that starts nothing here is none", "[autostart]")
{
    Home const home;
    auto const program = home.scratch.path() + "/a \"b\" $c \\e 5%";
    std::ofstream{program} << "#!/bin/sh\n";
    fs::permissions(program, fs::perms::owner_all);
    auto const good = autostart_file(program, {});
    auto const with = [&](std::string const& line) {
        Home::put(home.own, good + line + "\n");
        return starts_at_login();
    };
    ::setenv("XDG_CURRENT_DESKTOP", "X-Cinnamon:GNOME", 1);
    CHECK(with("") == AtLogin::yes);
    CHECK(with("Hidden = true") == AtLogin::no);
    CHECK(with("X-GNOME-Autostart-enabled=false") == AtLogin::no);
    CHECK(with("OnlyShowIn=KDE;") == AtLogin::no);
    CHECK(with("OnlyShowIn=KDE;GNOME;") == AtLogin::yes);
    CHECK(with("NotShowIn=GNOME;") == AtLogin::no);
    CHECK(with("TryExec=/no/such/program") == AtLogin::no);
    CHECK(with("[Desktop Action other]\nHidden=true") == AtLogin::yes);
    fs::remove(program);
    CHECK(with("") == AtLogin::no);
    // What the system has is judged as well.
    fs::remove(home.own + file_name);
    Home::put(home.system, "[Desktop Entry]\nExec=/no/such/program --agent\n");
    CHECK(starts_at_login() == AtLogin::no);
    ::unsetenv("XDG_CURRENT_DESKTOP");
}

TEST_CASE("Autostart: a file that lies behind a link stays there", "[autostart]")
{
    Home const home;
    Home::put(home.own, "[Desktop Entry]\nHidden=true\n");
    auto const kept = home.scratch.path() + "/kept.desktop";
    fs::rename(home.own + file_name, kept);
    fs::create_symlink(kept, home.own + file_name);
    set_starts_at_login(AtLogin::yes, {});
    CHECK(fs::is_symlink(home.own + file_name));
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

} // namespace autostart_test
