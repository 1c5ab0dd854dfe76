// SPDX-License-Identifier: MIT
// A notification service that thinks for three seconds before it answers, and whose user presses Skip three seconds
// later; called with "refuse", it refuses after that time what it is asked first. Says what it was asked, a line each.
#include <chrono>
#include <cstdio>
#include <cstring>
#include <dbus/dbus.h>
#include <deque>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds thinks{3}, user_waits{3};
constexpr char const* name = "org.freedesktop.Notifications";

struct Promise
{
    Clock::time_point due;
    DBusMessage* message;
};

void send(DBusConnection* bus, DBusMessage* message)
{
    dbus_connection_send(bus, message, nullptr);
    dbus_connection_flush(bus);
    dbus_message_unref(message);
}

DBusMessage* signal(char const* member, dbus_uint32_t id)
{
    auto* const message = dbus_message_new_signal("/org/freedesktop/Notifications", name, member);
    char const* const skip = "skip";
    dbus_uint32_t const by_user = 2;
    dbus_message_append_args(message, DBUS_TYPE_UINT32, &id, DBUS_TYPE_INVALID);
    if (std::strcmp(member, "ActionInvoked") == 0)
        dbus_message_append_args(message, DBUS_TYPE_STRING, &skip, DBUS_TYPE_INVALID);
    else dbus_message_append_args(message, DBUS_TYPE_UINT32, &by_user, DBUS_TYPE_INVALID);
    return message;
}

} // namespace

int main(int count, char** words)
{
    bool refuses = count > 1 && std::strcmp(words[1], "refuse") == 0;
    auto* const bus = dbus_bus_get(DBUS_BUS_SESSION, nullptr);
    if (!bus || dbus_bus_request_name(bus, name, 0, nullptr) != DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER) return 1;
    std::deque<Promise> promised;
    dbus_uint32_t last = 0;
    while (dbus_connection_read_write(bus, 50)) {
        while (auto* const call = dbus_connection_pop_message(bus)) {
            auto const is = [&](char const* member) { return dbus_message_is_method_call(call, name, member) != 0; };
            if (is("GetCapabilities")) {
                auto* const answer = dbus_message_new_method_return(call);
                char const* words[] = {"actions", "body"};
                char const** const list = words;
                dbus_message_append_args(answer, DBUS_TYPE_ARRAY, DBUS_TYPE_STRING, &list, 2, DBUS_TYPE_INVALID);
                send(bus, answer);
            } else if (is("GetServerInformation")) {
                auto* const answer = dbus_message_new_method_return(call);
                char const* const late = "late";
                dbus_message_append_args(answer, DBUS_TYPE_STRING, &late, DBUS_TYPE_STRING, &late, DBUS_TYPE_STRING,
                                         &late, DBUS_TYPE_STRING, &late, DBUS_TYPE_INVALID);
                send(bus, answer);
            } else if (is("Notify")) {
                std::puts("Notify");
                auto const answers = Clock::now() + thinks;
                if (std::exchange(refuses, false)) {
                    promised.push_back({answers, dbus_message_new_error(call, DBUS_ERROR_LIMITS_EXCEEDED, "too many")});
                    dbus_message_unref(call);
                    std::fflush(stdout);
                    continue;
                }
                auto* const answer = dbus_message_new_method_return(call);
                ++last;
                dbus_message_append_args(answer, DBUS_TYPE_UINT32, &last, DBUS_TYPE_INVALID);
                promised.push_back({answers, answer});
                promised.push_back({answers + user_waits, signal("ActionInvoked", last)});
                promised.push_back({answers + user_waits, signal("NotificationClosed", last)});
            } else if (is("CloseNotification")) {
                std::puts("Close");
            }
            std::fflush(stdout);
            dbus_message_unref(call);
        }
        for (; !promised.empty() && promised.front().due <= Clock::now(); promised.pop_front())
            send(bus, promised.front().message);
    }
    return 0;
}
