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

/// The functions of libspeechd that we call. Any call may take long, or never return.
struct SpeechLibrary
{
    using Connection = void*;
    std::function<Connection()> open; ///< Starts the server if necessary; null if there is no voice.
    std::function<void(Connection)> close;
    // Each of these returns a negative value once the server is gone.
    std::function<int(Connection, char const*)> set_language;
    std::function<int(Connection, int)> set_rate;   ///< -100 to 100; 0 is the server's own.
    std::function<int(Connection, int)> set_volume; ///< -100 to 100, which is the loudest.
    std::function<int(Connection, char const*)> say;
    std::function<int(Connection)> cancel; ///< What is being spoken and what is queued.
};

/// libspeechd.so.2, if it is installed; it is not needed to build.
[[nodiscard]] std::optional<SpeechLibrary> load_speech_library();

struct SpeechLimits
{
    std::chrono::milliseconds call{1000};    ///< A call that takes longer is abandoned.
    std::chrono::milliseconds starting{500}; ///< A server that was just started may not answer sooner.
    std::chrono::milliseconds retry{5000};   ///< Between two attempts to connect.
    std::chrono::milliseconds old{2000};     ///< Words that had to wait longer are out of date.
    std::size_t stuck = 3;                   ///< Once this many threads hang in a call, there is no voice.
};

class SpeechDispatcher final : public Speech
{
public:
    using Load = std::function<std::optional<SpeechLibrary>()>;

    explicit SpeechDispatcher(Load load = load_speech_library, SpeechLimits limits = {});
    /// Waits for running calls for at most the time that one call may take, then abandons them.
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
    std::shared_ptr<Line> line_;               ///< Shared with its thread, which may outlive us in a hanging call.
    std::vector<std::shared_ptr<Line>> stuck_; ///< Abandoned lines whose thread has not returned.
};

} // namespace tenderspot::platform
