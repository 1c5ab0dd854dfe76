// SPDX-License-Identifier: MIT
// Local sockets on which the app and the agent of a data folder each listen; a client sends one line and gets one back.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace tenderspot::platform {

/// The process that listens. Each understands its own commands; an unknown line is answered with "?".
enum class Instance {
    app,  ///< front: come to the front. news: the agent wrote something. slot DATE/HH:MM: open that slot.
    agent ///< look: the app wrote something. test SECONDS. status: how notices are shown. quit.
};

/// Sends a line to the listener of `folder` and returns its answer; empty if there is no listener of this user or it
/// does not answer in time.
[[nodiscard]] std::optional<std::string> request(Instance, std::string const& folder, std::string_view line,
                                                 std::chrono::milliseconds patience = std::chrono::milliseconds{500});

enum class Reached { somebody, nobody };

/// Sends a line without waiting for the answer; returns whether a listener will receive it.
Reached notify(Instance, std::string const& folder, std::string_view line);

/// Returns the answer to a line.
using Answerer = std::function<std::string(std::string_view)>;

/// The listening socket. It leaves no file behind, and disappears with its process.
class InstanceSocket
{
public:
    /// Null if another process already listens for `folder`, or the system has no such sockets; then this process
    /// cannot be contacted, with no other consequences.
    static std::unique_ptr<InstanceSocket> listen(Instance, std::string const& folder);
    ~InstanceSocket();
    InstanceSocket(InstanceSocket const&) = delete;
    InstanceSocket& operator=(InstanceSocket const&) = delete;

    /// Readable while a client is waiting.
    [[nodiscard]] int socket() const { return socket_; }
    /// Waits for a client, reads its line and answers it.
    enum class Served { over, closed };
    Served serve_one(Answerer const&);
    /// Ends serve_one() in another thread.
    void shut_down();

private:
    explicit InstanceSocket(int socket) : socket_{socket} {}
    int socket_;
};

/// Answers clients on its own thread, which sleeps until one connects. The thread also calls `clock_was_set` whenever
/// somebody sets the wall clock.
class SocketThread
{
public:
    SocketThread(std::unique_ptr<InstanceSocket> socket, Answerer answer, std::function<void()> clock_was_set = {});
    ~SocketThread();
    SocketThread(SocketThread const&) = delete;
    SocketThread& operator=(SocketThread const&) = delete;

private:
    std::unique_ptr<InstanceSocket> socket_; ///< May be null; then no client can connect.
    std::thread thread_;
};

} // namespace tenderspot::platform
