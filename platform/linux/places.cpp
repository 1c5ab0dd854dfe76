// SPDX-License-Identifier: MIT
// The XDG folders and the folders of packages.
#include "linux/places.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <pwd.h>
#include <string_view>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

std::string environment(char const* name)
{
    auto const* value = std::getenv(name);
    return value ? value : "";
}

/// An XDG base directory; the standard says to ignore a value that is unset, empty or relative.
std::optional<std::string> base_folder(char const* name)
{
    auto value = environment(name);
    if (value.empty() || value.front() != '/') return std::nullopt;
    return value;
}

std::string home()
{
    if (auto const set = base_folder("HOME")) return *set;
    auto const* user = ::getpwuid(::getuid());
    return user && user->pw_dir && user->pw_dir[0] == '/' ? user->pw_dir : "/";
}

/// The value that a line of user-dirs.dirs assigns to `name`, read as a shell would: NAME="$HOME/somewhere" or
/// NAME="/somewhere", where a backslash makes the next character literal. Empty for another name, or for any other
/// form.
std::optional<std::string> assigned(std::string_view line, std::string_view name)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (line.substr(0, name.size()) != name) return std::nullopt;
    line.remove_prefix(name.size());
    if (line.substr(0, 2) != "=\"") return std::nullopt;
    line.remove_prefix(2);
    constexpr std::string_view at_home = "$HOME";
    auto const is_at_home = line.substr(0, at_home.size()) == at_home && line.size() > at_home.size() &&
                            std::strchr("/\"", line[at_home.size()]);
    if (is_at_home) line.remove_prefix(at_home.size());
    std::string value;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            return is_at_home ? home() + value : value.starts_with('/') ? std::optional{value} : std::nullopt;
        if (line[i] == '\\' && i + 1 < line.size()) ++i;
        value += line[i];
    }
    return std::nullopt; // The closing quote is missing.
}

} // namespace

std::string data_folder() { return base_folder("XDG_DATA_HOME").value_or(home() + "/.local/share") + "/tenderspot"; }

std::string config_folder() { return base_folder("XDG_CONFIG_HOME").value_or(home() + "/.config"); }

std::string whole_path(std::string const& path)
{
    std::error_code error;
    auto const whole = std::filesystem::absolute(path, error);
    return error ? path : whole.lexically_normal().string();
}

std::string backups_folder()
{
    std::ifstream dirs{config_folder() + "/user-dirs.dirs"};
    auto documents = home();
    for (std::string line; std::getline(dirs, line);)
        if (auto const set = assigned(line, "XDG_DOCUMENTS_DIR")) documents = *set;
    return documents + "/Tenderspot backups";
}

std::string assets_folder()
{
    if (auto const set = environment("TENDERSPOT_ASSETS"); !set.empty()) return set;
    std::error_code error;
    auto const program = std::filesystem::read_symlink("/proc/self/exe", error);
    auto const installed = program.parent_path().parent_path() / "share" / "tenderspot" / "assets";
    if (!error && std::filesystem::exists(installed, error)) return installed.string();
    return TENDERSPOT_SOURCE_ASSETS;
}

std::string fonts_folder()
{
    auto const set = environment("TENDERSPOT_FONTS");
    return set.empty() ? TENDERSPOT_FONTS : set;
}

std::uint64_t device_tag()
{
    std::string name;
    std::ifstream{"/etc/machine-id"} >> name;
    if (name.empty()) {
        char host[256] = {};
        if (::gethostname(host, sizeof host - 1) == 0) name = host;
    }
    // FNV-1a: machine-id(5) asks not to expose the id itself.
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (unsigned char const byte : "tenderspot " + name + ' ' + std::to_string(::getuid()))
        hash = (hash ^ byte) * 0x100000001B3U;
    return hash;
}

} // namespace tenderspot::platform
