// SPDX-License-Identifier: MIT
// The locations of folders on a Linux system.
#pragma once

#include <cstdint>
#include <string>

namespace tenderspot::platform {

/// $XDG_DATA_HOME/tenderspot, else ~/.local/share/tenderspot.
[[nodiscard]] std::string data_folder();

/// $XDG_CONFIG_HOME, else ~/.config.
[[nodiscard]] std::string config_folder();

/// The absolute path, relative to the working directory.
[[nodiscard]] std::string whole_path(std::string const& path);

/// "Tenderspot backups" in the user's documents folder, as user-dirs.dirs names it; else in the home folder.
[[nodiscard]] std::string backups_folder();

/// $TENDERSPOT_ASSETS, else ../share/tenderspot/assets relative to the program, else the source tree it was built from.
[[nodiscard]] std::string assets_folder();

/// Where Debian's fonts-inter installs Inter.
[[nodiscard]] std::string fonts_folder();

/// The same at every start for this user on this system; reveals nothing about either.
[[nodiscard]] std::uint64_t device_tag();

} // namespace tenderspot::platform
