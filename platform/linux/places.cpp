// SPDX-License-Identifier: MIT
// The XDG folders and the ones of packages.
#include "linux/places.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

std::string environment(char const* name)
{
    auto const* value = std::getenv(name);
    return value ? value : "";
}

} // namespace

std::string data_folder()
{
    if (auto const xdg = environment("XDG_DATA_HOME"); !xdg.empty()) return xdg + "/tenderspot";
    return environment("HOME") + "/.local/share/tenderspot";
}

std::string whole_path(std::string const& path)
{
    std::error_code error;
    auto const whole = std::filesystem::absolute(path, error);
    return error ? path : whole.lexically_normal().string();
}

std::string backups_folder()
{
    auto const home = environment("HOME");
    auto const config = environment("XDG_CONFIG_HOME");
    std::ifstream dirs{(config.empty() ? home + "/.config" : config) + "/user-dirs.dirs"};
    std::string const key = "XDG_DOCUMENTS_DIR=\"";
    std::string documents = home;
    for (std::string line; std::getline(dirs, line);) {
        if (line.rfind(key, 0) != 0) continue;
        documents = line.substr(key.size(), line.find('"', key.size()) - key.size());
        if (documents.rfind("$HOME", 0) == 0) documents.replace(0, 5, home);
    }
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
    // FNV-1a: machine-id(5) asks that the id itself is never shown.
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (unsigned char const byte : "tenderspot " + name + ' ' + std::to_string(::getuid()))
        hash = (hash ^ byte) * 0x100000001B3U;
    return hash;
}

} // namespace tenderspot::platform
