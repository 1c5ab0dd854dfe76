// SPDX-License-Identifier: MIT
// The Desktop Application Autostart Specification: a user's file takes precedence over a system file of the same name.
#include "linux/agent/autostart.hpp"

#include "linux/places.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

constexpr char const* file_name = "/autostart/org.tenderspot.Tenderspot-agent.desktop";

std::string environment(char const* name, std::string const& otherwise)
{
    auto const* value = std::getenv(name);
    return value && *value ? value : otherwise;
}

std::string own_file() { return config_folder() + file_name; }

/// The system file that takes effect; empty if there is none.
std::optional<std::string> system_file()
{
    std::istringstream folders{environment("XDG_CONFIG_DIRS", "/etc/xdg")};
    std::error_code error;
    for (std::string folder; std::getline(folders, folder, ':');)
        if (folder.starts_with('/') && std::filesystem::exists(folder + file_name, error)) return folder + file_name;
    return std::nullopt;
}

/// The keys of the group that a login reads.
std::map<std::string, std::string> entries_of(std::string const& path)
{
    std::map<std::string, std::string> entries;
    std::ifstream file{path};
    auto is_ours = false;
    auto const trimmed = [](std::string text) {
        text.erase(0, text.find_first_not_of(" \t"));
        text.erase(text.find_last_not_of(" \t\r") + 1);
        return text;
    };
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('[')) is_ours = trimmed(line) == "[Desktop Entry]";
        auto const sign = line.find('=');
        if (is_ours && sign != std::string::npos && !line.starts_with('#'))
            entries[trimmed(line.substr(0, sign))] = trimmed(line.substr(sign + 1));
    }
    return entries;
}

bool has_one_of(std::string const& list, std::string const& names)
{
    std::istringstream words{names};
    for (std::string name; std::getline(words, name, ':');)
        if (!name.empty() && (";" + list + ";").find(";" + name + ";") != std::string::npos) return true;
    return false;
}

bool is_program(std::string const& name)
{
    if (name.find('/') != std::string::npos) return ::access(name.c_str(), X_OK) == 0;
    std::istringstream folders{environment("PATH", "/usr/local/bin:/usr/bin:/bin")};
    for (std::string folder; std::getline(folders, folder, ':');)
        if (::access((folder + '/' + name).c_str(), X_OK) == 0) return true;
    return false;
}

/// Replaces each backslash and the character after it by that character; for a whole value or a quoted part.
std::string unescaped(std::string const& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        out += text[i];
    }
    return out;
}

/// The first word of an Exec line, which is escaped like every string in such a file, and once more inside quotes.
std::string program_of(std::string const& entry)
{
    auto const exec = unescaped(entry);
    auto const quoted = exec.starts_with('"');
    auto end = quoted ? std::size_t{1} : 0;
    while (end < exec.size() && exec[end] != (quoted ? '"' : ' '))
        end += exec[end] == '\\' ? 2 : 1;
    auto word = unescaped(exec.substr(quoted ? 1 : 0, end - (quoted ? 1 : 0)));
    for (auto at = word.find("%%"); at != std::string::npos; at = word.find("%%", at + 1))
        word.erase(at, 1);
    return word;
}

/// Whether a login on this desktop starts the program of the file, and the program can be started.
bool takes_effect(std::string const& path)
{
    auto const entries = entries_of(path);
    auto const value = [&](char const* key) {
        auto const found = entries.find(key);
        return found == entries.end() ? std::string{} : found->second;
    };
    auto const desktop = environment("XDG_CURRENT_DESKTOP", "");
    auto const only = value("OnlyShowIn"), except = value("NotShowIn"), needs = value("TryExec");
    if (value("Hidden") == "true" || value("X-GNOME-Autostart-enabled") == "false") return false;
    if (!only.empty() && !has_one_of(only, desktop)) return false;
    if (has_one_of(except, desktop) || (!needs.empty() && !is_program(needs))) return false;
    auto const exec = value("Exec");
    return exec.empty() || is_program(program_of(exec));
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

/// A word for an Exec line: quoted, and then escaped again like every string in such a file.
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
    if (std::ifstream{own_file()}) return takes_effect(own_file()) ? AtLogin::yes : AtLogin::no;
    auto const of_system = system_file();
    return of_system && takes_effect(*of_system) ? AtLogin::by_system : AtLogin::no;
}

void set_starts_at_login(AtLogin when, std::string const& data)
{
    std::filesystem::path const file = own_file();
    std::error_code ignored; // Callers check the result with look().
    switch (when) {
    case AtLogin::no: std::filesystem::remove(file, ignored); break;
    case AtLogin::yes: {
        std::filesystem::create_directories(file.parent_path(), ignored);
        // If the file is a link, the link is kept.
        auto const linked = std::filesystem::weakly_canonical(file, ignored);
        auto const place = linked.empty() ? file : linked;
        auto const fresh = place.string() + ".new";
        std::ofstream{fresh} << autostart_file(this_program_path(), data);
        std::filesystem::rename(fresh, place, ignored);
        break;
    }
    case AtLogin::by_system: break;
    }
}

} // namespace tenderspot::platform
