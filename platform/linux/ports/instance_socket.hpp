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
enum class Instance {
    app,  ///< front: come to the front. news: the agent wrote something. slot DATE/HH:MM: open that.
    agent ///< look: the app wrote something. test SECONDS. status: how notices are shown. quit.
};

/// What the one who answers for `folder` says, if one of this user does so in time.
[[nodiscard]] std::optional<std::string> request(Instance, std::string const& folder, std::string_view line,
                                                 std::chrono::milliseconds patience = std::chrono::milliseconds{500});

enum class Reached { somebody, nobody };

/// Does not wait: whether somebody will hear it.
Reached notify(Instance, std::string const& folder, std::string_view line);

/// Answers a line with a line.
using Answerer = std::function<std::string(std::string_view)>;

/// The listening end. It leaves no file behind, and goes away with its process.
class InstanceSocket
{
public:
    /// Null if somebody else answers for `folder` already, or the system has no such thing; then nobody can be
    /// called, which is all there is to it.
    static std::unique_ptr<InstanceSocket> listen(Instance, std::string const& folder);
    ~InstanceSocket();
    InstanceSocket(InstanceSocket const&) = delete;
    InstanceSocket& operator=(InstanceSocket const&) = delete;

    /// Readable while somebody is at the door.
    [[nodiscard]] int socket() const { return socket_; }
    /// Waits for one to come, hears and answers.
    enum class Served { over, closed };
    Served serve_one(Answerer const&);
    /// Ends serve_one() in another thread.
    void shut_down();

private:
    explicit InstanceSocket(int socket) : socket_{socket} {}
    int socket_;
};

/// Answers in a thread of its own, which sleeps until somebody rings.
class SocketThread
{
public:
    SocketThread(std::unique_ptr<InstanceSocket> bell, Answerer answer);
    ~SocketThread();
    SocketThread(SocketThread const&) = delete;
    SocketThread& operator=(SocketThread const&) = delete;

private:
    std::unique_ptr<InstanceSocket> socket_; ///< May be null; then nobody comes.
    std::thread thread_;
};

} // namespace tenderspot::platform
