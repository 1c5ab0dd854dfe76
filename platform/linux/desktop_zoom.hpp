// SPDX-License-Identifier: MIT
// The desktop's scale where SDL does not apply it.
#pragma once

namespace tenderspot::platform {

/// How much larger than normal everything should be: from TENDERSPOT_SCALE, else from Xft.dpi on an X11 desktop, where
/// 96 is normal. Between 0.75 and 3. A Wayland desktop scales by itself.
[[nodiscard]] float desktop_zoom();

} // namespace tenderspot::platform
