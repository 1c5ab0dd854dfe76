// SPDX-License-Identifier: MIT
// What a device does not do although somebody may look for it in the app, and what helps instead.
#pragma once

#include <string>

namespace tenderspot {

/// Where somebody would look for it.
enum class HintPlace {
    beginning, ///< Before anything was done.
    tones,
    vibration, ///< Where there is something to say, the device has no motor for us.
    screen,    ///< That it stays on in a treatment.
    reminders, ///< Where notices cannot be shown.
    data
};

class DeviceHints
{
public:
    virtual ~DeviceHints() = default;

    /// Whole sentences; empty where the device does what the app offers there. Asked for each picture.
    [[nodiscard]] virtual std::string hint(HintPlace) const = 0;
};

} // namespace tenderspot
