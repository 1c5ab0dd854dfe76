// SPDX-License-Identifier: MIT
// How the app and the agent of a data folder, and second copies of them, speak to each other: a line, and a line back.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace tenderspot::platform {

/// Whose door it is. Each understands other lines; an unknown one is answered with "?".
enum class Bell {
    app,  ///< front: come to the front. news: the agent wrote something. slot DATE/HH:MM: open that.
    agent ///< look: the app wrote something. test SECONDS. status: how notices are shown. quit.
};

/// What the one who answers for `folder` says, if one of this user does so in time.
[[nodiscard]] std::optional<std::string> ring(Bell, std::string const& folder, std::string_view line,
                                              std::chrono::milliseconds patience = std::chrono::milliseconds{500});

enum class Home { somebody, nobody };

/// Does not wait: whether somebody will hear it.
Home leave_word(Bell, std::string const& folder, std::string_view line);

/// Answers a line with a line.
using Answerer = std::function<std::string(std::string_view)>;

/// The listening end. It leaves no file behind, and goes away with its process.
class Doorbell
{
public:
    /// Null if somebody else answers for `folder` already, or the system has no such thing; then nobody can be
    /// called, which is all there is to it.
    static std::unique_ptr<Doorbell> hang(Bell, std::string const& folder);
    ~Doorbell();
    Doorbell(Doorbell const&) = delete;
    Doorbell& operator=(Doorbell const&) = delete;

    /// Readable while somebody is at the door.
    [[nodiscard]] int socket() const { return socket_; }
    /// Waits for one to come, hears and answers.
    enum class Visit { over, door_is_gone };
    Visit answer_one(Answerer const&);
    /// Ends answer_one() in another thread.
    void take_down();

private:
    explicit Doorbell(int socket) : socket_{socket} {}
    int socket_;
};

/// Answers in a thread of its own, which sleeps until somebody rings.
class Doorman
{
public:
    Doorman(std::unique_ptr<Doorbell> bell, Answerer answer);
    ~Doorman();
    Doorman(Doorman const&) = delete;
    Doorman& operator=(Doorman const&) = delete;

private:
    std::unique_ptr<Doorbell> bell_; ///< May be null; then nobody comes.
    std::thread thread_;
};

} // namespace tenderspot::platform
