// SPDX-License-Identifier: MIT
// Spares X11 from parsing half a megabyte of dead-key rules at every start.
#pragma once

namespace tenderspot::sdl {

/// Gives libX11 a private folder below the user's cache to keep the parsed rules in; dead keys go on
/// working. Does nothing where the user chose a folder or none can be made. Before SDL starts video.
void use_compose_cache();

} // namespace tenderspot::sdl
