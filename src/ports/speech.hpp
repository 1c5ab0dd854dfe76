// SPDX-License-Identifier: MIT
// A voice that speaks the prompts of a treatment.
#pragma once

#include <string>

namespace tenderspot {

enum class Voice {
    unknown, ///< Nothing has been spoken yet, so nobody has checked for a voice.
    ready,
    none ///< This device has none, or it does not respond.
};

class Speech
{
public:
    virtual ~Speech() = default;

    /// Must return at once and must not fail: a treatment never waits for a voice. The new words replace what is being
    /// spoken and what is queued. `volume` is 0 to 100.
    virtual void say(std::string const& words, int volume) = 0;

    /// Stops speaking at once.
    virtual void hush() = 0;

    [[nodiscard]] virtual Voice voice() const = 0;
};

} // namespace tenderspot
