// SPDX-License-Identifier: MIT
// A voice that says the prompts of a treatment.
#pragma once

#include <string>

namespace tenderspot {

enum class Voice {
    unknown, ///< Nothing was said yet, so nobody has looked whether there is a voice.
    ready,
    none ///< There is none on this device, or it does not answer.
};

class Speech
{
public:
    virtual ~Speech() = default;

    /// Must return at once and must not fail: a treatment never waits for a voice. What is being said, and what
    /// still waits, gives way to the new words. `volume` is 0 to 100.
    virtual void say(std::string const& words, int volume) = 0;

    /// Stops at once what is being said.
    virtual void hush() = 0;

    [[nodiscard]] virtual Voice voice() const = 0;
};

} // namespace tenderspot
