// SPDX-License-Identifier: MIT
// What a device cannot do although users may look for it in the app, and what helps instead.
#pragma once

#include <string>

namespace tenderspot {

/// Where a user would look for it.
enum class HintPlace {
    beginning, ///< Before anything was done.
    tones,
    vibration, ///< A hint here means that the device has no motor that we can use.
    screen,    ///< Keeping it on during a treatment.
    reminders, ///< Where notices cannot be shown.
    data
};

class DeviceHints
{
public:
    virtual ~DeviceHints() = default;

    /// Whole sentences; empty if the device does everything that the app offers there. Called for each frame.
    [[nodiscard]] virtual std::string hint(HintPlace) const = 0;
};

} // namespace tenderspot
