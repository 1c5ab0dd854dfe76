// SPDX-License-Identifier: MIT
// Other devices that a browser provides to a page: a voice, a vibration motor, a screen that stays on.
#pragma once

#include "ports/haptics.hpp"
#include "ports/keep_awake.hpp"
#include "ports/speech.hpp"

namespace tenderspot::platform {

class BrowserVoice final : public Speech
{
public:
    void say(std::string const& words, int volume) override;
    void hush() override;
    [[nodiscard]] Voice voice() const override;
};

class BrowserMotor final : public Haptics
{
public:
    void buzz(Cue cue) override;
    [[nodiscard]] bool has_motor() const override;
};

/// Requested again whenever the page becomes visible, because a browser releases it when the page is hidden.
class BrowserScreen final : public KeepAwake
{
public:
    void set(Screen screen) override;
};

} // namespace tenderspot::platform
