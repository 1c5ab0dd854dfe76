// SPDX-License-Identifier: MIT
// Keeps X11 from parsing half a megabyte of dead-key rules at every start.
#pragma once

namespace tenderspot::sdl {

/// Gives libX11 a private folder in the user's cache for the parsed rules; dead keys keep working. Does nothing if the
/// user has chosen a folder or none can be created. Call before SDL starts video.
void use_compose_cache();

} // namespace tenderspot::sdl
