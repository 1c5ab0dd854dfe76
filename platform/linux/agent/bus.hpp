// SPDX-License-Identifier: MIT
// A connection to a D-Bus, over libdbus. Nothing here throws; what fails is nothing.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct DBusConnection;
struct DBusMessage;

namespace tenderspot::platform {

struct ReleaseMessage
{
    void operator()(DBusMessage* message) const;
};
using BusMessage = std::unique_ptr<DBusMessage, ReleaseMessage>;

/// What is asked, and of whom.
struct BusAddress
{
    char const* service;
    char const* path;
    char const* interface;
};

/// Null if there is no memory.
[[nodiscard]] BusMessage method(BusAddress const&, char const* name);

enum class StartService { no, yes };

class Bus
{
public:
    enum class Which { session, system };

    /// Null if there is none. Starts none either.
    static std::unique_ptr<Bus> connect(Which);
    ~Bus();
    Bus(Bus const&) = delete;
    Bus& operator=(Bus const&) = delete;

    [[nodiscard]] int socket() const;
    [[nodiscard]] bool is_alive() const;

    /// Signals that fit the rule will come.
    void listen(char const* rule);
    /// What has come by now, also while an answer was waited for. Must be called before one waits for the socket.
    void hand_over(std::function<void(DBusMessage&)> const&);

    /// The answer; null after an error or if there is none in time.
    [[nodiscard]] BusMessage ask(BusMessage, StartService, std::chrono::milliseconds patience);
    void tell(BusMessage);

    /// A call whose answer may come after we have stopped waiting: then it comes with what is handed over.
    struct Asked
    {
        std::uint32_t number = 0; ///< Which answers name; 0 if it could not be sent.
        BusMessage answer;        ///< Null as long as there is none.
    };
    [[nodiscard]] Asked ask_once(BusMessage, std::chrono::milliseconds patience);

    /// The answer to two words, where it is a yes or no.
    [[nodiscard]] std::optional<bool> ask_whether(BusAddress const&, char const* name, char const* one,
                                                  char const* other);
    /// Who stands behind a name now; nothing: nobody.
    [[nodiscard]] std::optional<std::string> owner_of(char const* service);
    [[nodiscard]] bool can_be_started(char const* service);

private:
    explicit Bus(DBusConnection* connection) : connection_{connection} {}
    DBusConnection* connection_;
    std::deque<BusMessage> came_; ///< While an answer was waited for.
};

/// All strings of an array of them, or the plain ones, in order.
[[nodiscard]] std::vector<std::string> strings_in(DBusMessage&);

} // namespace tenderspot::platform
