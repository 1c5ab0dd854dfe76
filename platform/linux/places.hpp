// SPDX-License-Identifier: MIT
// Where things lie on a Linux system.
#pragma once

#include <cstdint>
#include <string>

namespace tenderspot::platform {

/// $XDG_DATA_HOME/tenderspot, else ~/.local/share/tenderspot.
[[nodiscard]] std::string data_folder();

/// $XDG_CONFIG_HOME, else ~/.config.
[[nodiscard]] std::string config_folder();

/// Absolute, from where the program was started.
[[nodiscard]] std::string whole_path(std::string const& path);

/// "Tenderspot backups" in the user's folder of documents, as user-dirs.dirs names it; else at home.
[[nodiscard]] std::string backups_folder();

/// $TENDERSPOT_ASSETS, else ../share/tenderspot/assets beside the program, else the source tree it was built from.
[[nodiscard]] std::string assets_folder();

/// Where Debian's fonts-inter puts Inter.
[[nodiscard]] std::string fonts_folder();

/// The same for this user on this system at every start; says nothing about either of them.
[[nodiscard]] std::uint64_t device_tag();

} // namespace tenderspot::platform
