// SPDX-License-Identifier: MIT
// The scale of the desktop, where SDL does not see to it.
#pragma once

namespace tenderspot::platform {

/// How much larger than usual everything is to be: as TENDERSPOT_SCALE says, else as a desktop on X11 says by Xft.dpi,
/// 96 being as usual. Between 0.75 and 3. A desktop on Wayland scales by itself.
[[nodiscard]] float desktop_zoom();

} // namespace tenderspot::platform
