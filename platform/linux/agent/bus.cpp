// SPDX-License-Identifier: MIT
// libdbus without its main loop: we wait on the socket ourselves.
#include "linux/agent/bus.hpp"

#include <algorithm>
#include <cstdlib>
#include <dbus/dbus.h>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

constexpr BusAddress bus_itself{DBUS_SERVICE_DBUS, DBUS_PATH_DBUS, DBUS_INTERFACE_DBUS};

/// Without one, libdbus would start a private bus that nobody else knows.
bool has_session_bus()
{
    if (auto const* address = std::getenv("DBUS_SESSION_BUS_ADDRESS"); address && *address) return true;
    auto const* folder = std::getenv("XDG_RUNTIME_DIR");
    return folder && ::access((std::string{folder} + "/bus").c_str(), R_OK | W_OK) == 0;
}

BusMessage about(char const* name, char const* service)
{
    auto message = method(bus_itself, name);
    if (message) ::dbus_message_append_args(message.get(), DBUS_TYPE_STRING, &service, DBUS_TYPE_INVALID);
    return message;
}

void add_strings(DBusMessageIter& at, std::vector<std::string>& found)
{
    for (int type = 0; (type = ::dbus_message_iter_get_arg_type(&at)) != DBUS_TYPE_INVALID;
         ::dbus_message_iter_next(&at)) {
        if (type == DBUS_TYPE_ARRAY) {
            DBusMessageIter inside;
            ::dbus_message_iter_recurse(&at, &inside);
            add_strings(inside, found);
        } else if (type == DBUS_TYPE_STRING) {
            char const* text = nullptr;
            ::dbus_message_iter_get_basic(&at, &text);
            found.emplace_back(text);
        }
    }
}

} // namespace

void ReleaseMessage::operator()(DBusMessage* message) const { ::dbus_message_unref(message); }

BusMessage method(BusAddress const& address, char const* name)
{
    return BusMessage{::dbus_message_new_method_call(address.service, address.path, address.interface, name)};
}

std::unique_ptr<Bus> Bus::connect(Which which)
{
    if (which == Which::session && !has_session_bus()) return nullptr;
    auto const type = which == Which::session ? DBUS_BUS_SESSION : DBUS_BUS_SYSTEM;
    auto* const connection = ::dbus_bus_get_private(type, nullptr);
    if (!connection) return nullptr;
    ::dbus_connection_set_exit_on_disconnect(connection, FALSE);
    return std::unique_ptr<Bus>{new Bus{connection}};
}

Bus::~Bus()
{
    ::dbus_connection_close(connection_);
    ::dbus_connection_unref(connection_);
}

int Bus::socket() const
{
    int number = -1;
    return ::dbus_connection_get_unix_fd(connection_, &number) ? number : -1;
}

bool Bus::is_alive() const { return ::dbus_connection_get_is_connected(connection_) != FALSE; }

void Bus::listen(char const* rule) { ::dbus_bus_add_match(connection_, rule, nullptr); }

void Bus::hand_over(std::function<void(DBusMessage&)> const& take)
{
    for (; !came_.empty(); came_.pop_front())
        take(*came_.front());
    ::dbus_connection_read_write(connection_, 0);
    while (BusMessage const message{::dbus_connection_pop_message(connection_)})
        take(*message);
}

BusMessage Bus::ask(BusMessage message, StartService start, std::chrono::milliseconds wait)
{
    if (!message) return nullptr;
    ::dbus_message_set_auto_start(message.get(), start == StartService::yes);
    return BusMessage{::dbus_connection_send_with_reply_and_block(connection_, message.get(),
                                                                  static_cast<int>(wait.count()), nullptr)};
}

void Bus::tell(BusMessage message)
{
    if (!message) return;
    ::dbus_message_set_auto_start(message.get(), FALSE);
    ::dbus_message_set_no_reply(message.get(), TRUE);
    ::dbus_connection_send(connection_, message.get(), nullptr);
    ::dbus_connection_flush(connection_);
}

Bus::Asked Bus::ask_once(BusMessage message, std::chrono::milliseconds wait)
{
    using Clock = std::chrono::steady_clock;
    Asked asked;
    if (!message) return asked;
    ::dbus_message_set_auto_start(message.get(), FALSE);
    if (!::dbus_connection_send(connection_, message.get(), &asked.number)) return {};
    for (auto const end = Clock::now() + wait;;) {
        auto const left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        auto const is_open = ::dbus_connection_read_write(connection_, std::max(0, static_cast<int>(left.count())));
        while (BusMessage came{::dbus_connection_pop_message(connection_)}) {
            if (::dbus_message_get_reply_serial(came.get()) != asked.number) {
                came_.push_back(std::move(came));
                continue;
            }
            asked.answer = std::move(came);
            return asked;
        }
        if (!is_open || left <= std::chrono::milliseconds{0}) return asked;
    }
}

std::optional<bool> Bus::ask_whether(BusAddress const& address, char const* name, char const* one, char const* other)
{
    auto message = method(address, name);
    if (message)
        ::dbus_message_append_args(message.get(), DBUS_TYPE_STRING, &one, DBUS_TYPE_STRING, &other, DBUS_TYPE_INVALID);
    auto const answer = ask(std::move(message), StartService::no, bus_patience);
    DBusMessageIter at, inside;
    if (!answer || !::dbus_message_iter_init(answer.get(), &at)) return std::nullopt;
    if (::dbus_message_iter_get_arg_type(&at) == DBUS_TYPE_VARIANT) {
        ::dbus_message_iter_recurse(&at, &inside);
        at = inside;
    }
    if (::dbus_message_iter_get_arg_type(&at) != DBUS_TYPE_BOOLEAN) return std::nullopt;
    ::dbus_bool_t yes = FALSE;
    ::dbus_message_iter_get_basic(&at, &yes);
    return yes != FALSE;
}

std::optional<std::string> Bus::owner_of(char const* service)
{
    auto const answer = ask(about("GetNameOwner", service), StartService::no, bus_patience);
    if (!answer) return std::nullopt;
    auto const names = strings_in(*answer);
    return names.empty() ? std::nullopt : std::optional{names.front()};
}

bool Bus::can_be_started(char const* service)
{
    auto const answer = ask(method(bus_itself, "ListActivatableNames"), StartService::no, bus_patience);
    if (!answer) return false;
    auto const names = strings_in(*answer);
    return std::find(names.begin(), names.end(), service) != names.end();
}

std::vector<std::string> strings_in(DBusMessage& message)
{
    std::vector<std::string> found;
    DBusMessageIter at;
    if (::dbus_message_iter_init(&message, &at)) add_strings(at, found);
    return found;
}

} // namespace tenderspot::platform
