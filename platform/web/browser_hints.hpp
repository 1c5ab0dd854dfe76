// SPDX-License-Identifier: MIT
// What this browser cannot do, in words; site/device.js identifies the browser.
#pragma once

#include "ports/device_hints.hpp"

namespace tenderspot::platform {

class BrowserHints final : public DeviceHints
{
public:
    [[nodiscard]] std::string hint(HintPlace) const override;
};

} // namespace tenderspot::platform
