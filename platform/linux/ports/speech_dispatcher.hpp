// SPDX-License-Identifier: MIT
// A voice through speech-dispatcher, the speech server of Linux desktops.
#pragma once

#include "ports/speech.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tenderspot::platform {

/// What we call of libspeechd. Any call may take long, or never return.
struct SpeechLibrary
{
    using Connection = void*;
    std::function<Connection()> open; ///< Starts the server if need be; null if there is no voice.
    std::function<void(Connection)> close;
    // Each of these is negative once the server is gone.
    std::function<int(Connection, char const*)> set_language;
    std::function<int(Connection, int)> set_rate;   ///< -100 to 100; 0 is the server's own.
    std::function<int(Connection, int)> set_volume; ///< -100 to 100, the loudest.
    std::function<int(Connection, char const*)> say;
    std::function<int(Connection)> cancel; ///< What we say and what waits.
};

/// libspeechd.so.2, if it is installed; we need nothing of it to build.
[[nodiscard]] std::optional<SpeechLibrary> load_speech_library();

struct SpeechLimits
{
    std::chrono::milliseconds call{1000};    ///< A call that takes longer is given up.
    std::chrono::milliseconds starting{500}; ///< A server that was just started may not answer before.
    std::chrono::milliseconds retry{5000};   ///< From one attempt to connect to the next.
    std::chrono::milliseconds old{2000};     ///< Words that had to wait longer are not true any more.
    std::size_t stuck = 3;                   ///< So many threads may hang in a call; then there is no voice.
};

class SpeechDispatcher final : public Speech
{
public:
    using Load = std::function<std::optional<SpeechLibrary>()>;

    explicit SpeechDispatcher(Load load = load_speech_library, SpeechLimits limits = {});
    /// Waits for the calls under way for as long as one call may take, then leaves them behind.
    ~SpeechDispatcher() override;

    /// The first words start a thread, which looks for the library and the server.
    void say(std::string const& words, int volume) override;
    void hush() override;
    [[nodiscard]] Voice voice() const override;

private:
    class Line;
    [[nodiscard]] bool has_line();

    Load load_;
    SpeechLimits limits_;
    std::shared_ptr<Line> line_;               ///< Shared with its thread, which may outlive us in a call that hangs.
    std::vector<std::shared_ptr<Line>> stuck_; ///< Lines given up whose thread has not come back.
};

} // namespace tenderspot::platform
