// SPDX-License-Identifier: MIT
// What this browser does not do, in words; site/device.js knows which one it is.
#pragma once

#include "ports/device_hints.hpp"

namespace tenderspot::platform {

class BrowserHints final : public DeviceHints
{
public:
    [[nodiscard]] std::string hint(HintPlace) const override;
};

} // namespace tenderspot::platform
