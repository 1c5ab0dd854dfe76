// SPDX-License-Identifier: MIT
// A D-Bus connection over libdbus. Nothing here throws; failed calls return nothing.
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

/// The target of a call.
struct BusAddress
{
    char const* service;
    char const* path;
    char const* interface;
};

/// Null if there is not enough memory.
[[nodiscard]] BusMessage method(BusAddress const&, char const* name);

enum class StartService { no, yes };

/// How long a service that runs may take to reply.
inline constexpr std::chrono::milliseconds bus_patience{1000};

class Bus
{
public:
    enum class Which { session, system };

    /// Null if there is no bus. Never starts one.
    static std::unique_ptr<Bus> connect(Which);
    ~Bus();
    Bus(Bus const&) = delete;
    Bus& operator=(Bus const&) = delete;

    [[nodiscard]] int socket() const;
    [[nodiscard]] bool is_alive() const;

    /// Subscribes to the signals that match the rule.
    void listen(char const* rule);
    /// Delivers the messages received so far, including those received while waiting for a reply. Call this before
    /// waiting on the socket.
    void hand_over(std::function<void(DBusMessage&)> const&);

    /// The reply; null after an error or if none arrives in time.
    [[nodiscard]] BusMessage ask(BusMessage, StartService, std::chrono::milliseconds patience);
    void tell(BusMessage);

    /// A call whose reply may arrive after we have stopped waiting; it is then delivered by hand_over().
    struct Asked
    {
        std::uint32_t number = 0; ///< The serial number that replies refer to; 0 if the call could not be sent.
        BusMessage answer;        ///< Null as long as there is none.
    };
    [[nodiscard]] Asked ask_once(BusMessage, std::chrono::milliseconds patience);

    /// The reply to a call with two string arguments, if it is a boolean.
    [[nodiscard]] std::optional<bool> ask_whether(BusAddress const&, char const* name, char const* one,
                                                  char const* other);
    /// The present owner of a name; empty: nobody.
    [[nodiscard]] std::optional<std::string> owner_of(char const* service);
    [[nodiscard]] bool can_be_started(char const* service);

private:
    explicit Bus(DBusConnection* connection) : connection_{connection} {}
    DBusConnection* connection_;
    std::deque<BusMessage> came_; ///< Messages received while waiting for a reply.
};

/// All strings of an array of strings, or of plain string arguments, in order.
[[nodiscard]] std::vector<std::string> strings_in(DBusMessage&);

} // namespace tenderspot::platform
