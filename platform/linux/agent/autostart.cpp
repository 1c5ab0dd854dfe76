// SPDX-License-Identifier: MIT
// The Desktop Application Autostart Specification: a file of the user's goes before the system's of the same name.
#include "linux/agent/autostart.hpp"

#include "linux/places.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tenderspot::platform {
namespace {

constexpr char const* file_name = "/autostart/org.tenderspot.Tenderspot-agent.desktop";

std::string environment(char const* name, std::string const& otherwise)
{
    auto const* value = std::getenv(name);
    return value && *value ? value : otherwise;
}

std::string own_file() { return config_folder() + file_name; }

bool system_has_one()
{
    std::istringstream folders{environment("XDG_CONFIG_DIRS", "/etc/xdg")};
    std::error_code error;
    for (std::string folder; std::getline(folders, folder, ':');)
        if (folder.starts_with('/') && std::filesystem::exists(folder + file_name, error)) return true;
    return false;
}

std::string this_program_path()
{
    std::error_code error;
    auto path = std::filesystem::read_symlink("/proc/self/exe", error).string();
    constexpr std::string_view replaced = " (deleted)";
    if (path.size() > replaced.size() && path.substr(path.size() - replaced.size()) == replaced)
        path.resize(path.size() - replaced.size());
    return path;
}

/// A word of an Exec line: quoted, and then escaped once more as every string of such a file.
std::string word(std::string const& text)
{
    std::string out = "\"";
    for (char const c : text) {
        if (c == '%') out += '%';
        if (c == '"' || c == '`' || c == '$') out += "\\\\";
        if (c == '\\') out += "\\\\\\";
        out += c;
    }
    return out + '"';
}

} // namespace

std::string autostart_file(std::string const& program, std::string const& data)
{
    return "[Desktop Entry]\nType=Application\nVersion=1.1\nName=Tenderspot Reminders\n"
           "Comment=Shows the reminders of your treatments\nExec=" +
           word(program) + " --agent" + (data.empty() ? "" : " --data " + word(data)) +
           "\nTerminal=false\nNoDisplay=true\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n"
           "X-GNOME-UsesNotifications=true\n";
}

AtLogin starts_at_login()
{
    std::ifstream own{own_file()};
    if (!own) return system_has_one() ? AtLogin::by_system : AtLogin::no;
    for (std::string line; std::getline(own, line);)
        if (line == "Hidden=true") return AtLogin::no;
    return AtLogin::yes;
}

void set_starts_at_login(AtLogin when, std::string const& data)
{
    std::filesystem::path const file = own_file();
    std::error_code ignored; // What came of it is seen by looking.
    switch (when) {
    case AtLogin::no: std::filesystem::remove(file, ignored); break;
    case AtLogin::yes: {
        std::filesystem::create_directories(file.parent_path(), ignored);
        auto const fresh = file.string() + ".new";
        std::ofstream{fresh} << autostart_file(this_program_path(), data);
        std::filesystem::rename(fresh, file, ignored);
        break;
    }
    case AtLogin::by_system: break;
    }
}

} // namespace tenderspot::platform
