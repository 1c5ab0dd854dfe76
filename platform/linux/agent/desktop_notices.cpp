// SPDX-License-Identifier: MIT
// The calls and signals of the Desktop Notifications Specification 1.2.
#include "linux/agent/desktop_notices.hpp"

#include "linux/agent/do_not_disturb.hpp"

#include <algorithm>
#include <cstring>
#include <dbus/dbus.h>
#include <tuple>
#include <utility>

namespace tenderspot::platform {
namespace {

constexpr char const* service_name = "org.freedesktop.Notifications";
constexpr BusAddress notifications{service_name, "/org/freedesktop/Notifications", service_name};
constexpr std::chrono::milliseconds patience_to_start{5000};
constexpr std::uint32_t closed_by_user = 2;
constexpr std::int32_t stays = 0, as_usual = -1;

constexpr char const* xfce = "Xfce Notify Daemon";

/// The first button is also the action of the notice itself.
constexpr char const* whole_notice = "default";

char const* name_of(NoticeAnswer answer)
{
    switch (answer) {
    case NoticeAnswer::start: return "start";
    case NoticeAnswer::snooze: return "snooze";
    case NoticeAnswer::skip: return "skip";
    case NoticeAnswer::closed: return "closed";
    }
    return "";
}

void put(DBusMessageIter& at, std::string const& text)
{
    auto const* const words = text.c_str();
    ::dbus_message_iter_append_basic(&at, DBUS_TYPE_STRING, &words);
}

/// A hint: its name and a value of a basic type.
template <class Value>
void put_hint(DBusMessageIter& hints, std::string const& name, char const* signature, Value const& value)
{
    DBusMessageIter entry, variant;
    ::dbus_message_iter_open_container(&hints, DBUS_TYPE_DICT_ENTRY, nullptr, &entry);
    put(entry, name);
    ::dbus_message_iter_open_container(&entry, DBUS_TYPE_VARIANT, signature, &variant);
    ::dbus_message_iter_append_basic(&variant, signature[0], &value);
    ::dbus_message_iter_close_container(&entry, &variant);
    ::dbus_message_iter_close_container(&hints, &entry);
}

void put_hints(DBusMessageIter& at)
{
    DBusMessageIter hints;
    char const* const category = "x-tenderspot.reminder";
    char const* const desktop_entry = "org.tenderspot.Tenderspot";
    unsigned char const normal = 1;
    ::dbus_message_iter_open_container(&at, DBUS_TYPE_ARRAY, "{sv}", &hints);
    put_hint(hints, "urgency", DBUS_TYPE_BYTE_AS_STRING, normal);
    put_hint(hints, "category", DBUS_TYPE_STRING_AS_STRING, category);
    put_hint(hints, "desktop-entry", DBUS_TYPE_STRING_AS_STRING, desktop_entry);
    ::dbus_message_iter_close_container(&at, &hints);
}

/// Some services show the notice's own action as a button; for others we must add that button.
enum class WholeNotice { is_a_button, is_none };

/// Pairs of the key reported when a button is pressed, and its label.
void put_buttons(DBusMessageIter& at, std::vector<NoticeButton> const& buttons, WholeNotice whole)
{
    DBusMessageIter pairs;
    ::dbus_message_iter_open_container(&at, DBUS_TYPE_ARRAY, DBUS_TYPE_STRING_AS_STRING, &pairs);
    if (!buttons.empty()) {
        put(pairs, whole_notice);
        put(pairs, buttons.front().label);
    }
    for (std::size_t i = whole == WholeNotice::is_a_button ? 1 : 0; i < buttons.size(); ++i) {
        put(pairs, name_of(buttons[i].answer));
        put(pairs, buttons[i].label);
    }
    ::dbus_message_iter_close_container(&at, &pairs);
}

/// The notice number in a signal, and its second argument.
struct Told
{
    std::uint32_t id = 0;
    char const* word = "";
    std::uint32_t reason = 0;
};

Told told_in(DBusMessage& message)
{
    Told told;
    DBusMessageIter at;
    if (!::dbus_message_iter_init(&message, &at) || ::dbus_message_iter_get_arg_type(&at) != DBUS_TYPE_UINT32)
        return told;
    ::dbus_message_iter_get_basic(&at, &told.id);
    ::dbus_message_iter_next(&at);
    if (::dbus_message_iter_get_arg_type(&at) == DBUS_TYPE_STRING) ::dbus_message_iter_get_basic(&at, &told.word);
    if (::dbus_message_iter_get_arg_type(&at) == DBUS_TYPE_UINT32) ::dbus_message_iter_get_basic(&at, &told.reason);
    return told;
}

} // namespace

std::string without_tags(std::string const& text)
{
    std::string out;
    for (char const c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string{c};
    return out;
}

/// Connects at once, also to learn when the session is over: notices left behind would disturb the next one.
DesktopNotices::DesktopNotices(std::string icon) : icon_{std::move(icon)} { connect(); }

bool DesktopNotices::connect()
{
    if (bus_) return true;
    bus_ = Bus::connect(Bus::Which::session);
    if (!bus_) return false;
    bus_->listen("type='signal',interface='org.freedesktop.Notifications'");
    bus_->listen("type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',"
                 "arg0='org.freedesktop.Notifications'");
    return true;
}

void DesktopNotices::get_to_know(std::string const& owner)
{
    if (known_ == owner) return;
    auto const capabilities = bus_->ask(method(notifications, "GetCapabilities"), StartService::no, bus_patience);
    auto const server = bus_->ask(method(notifications, "GetServerInformation"), StartService::no, bus_patience);
    if (!capabilities || !server) return;
    auto const can = strings_in(*capabilities);
    auto const names = strings_in(*server);
    auto const has = [&](char const* what) { return std::find(can.begin(), can.end(), what) != can.end(); };
    buttons_ = has("actions") ? Buttons::some : Buttons::none;
    markup_ = has("body-markup") ? Markup::some : Markup::none;
    server_ = names.empty() ? std::string{} : names.front();
    known_ = owner;
}

NoticeService DesktopNotices::service()
{
    if (!connect()) return NoticeService::none;
    auto const owner = bus_->owner_of(service_name);
    if (!owner) return bus_->can_be_started(service_name) ? NoticeService::ready : NoticeService::none;
    get_to_know(*owner);
    return holds_notices(*bus_, server_) ? NoticeService::holding : NoticeService::ready;
}

NoticeShown DesktopNotices::show(NoticePlace place, NoticeText const& text)
{
    if (!connect()) return NoticeShown::no_service;
    auto const owner = bus_->owner_of(service_name);
    // A service that is about to be started must report its capabilities first.
    if (!owner)
        static_cast<void>(
            bus_->ask(method(notifications, "GetServerInformation"), StartService::yes, patience_to_start));
    auto const by = owner ? owner : bus_->owner_of(service_name);
    if (!by) return NoticeShown::no_service;
    get_to_know(*by);
    auto& shown = at(place);
    auto const& body = buttons_ == Buttons::some ? text.body : text.body_without_buttons;
    std::uint32_t const instead_of = shown.by == *by ? shown.id : 0;
    std::int32_t const lasts = place == NoticePlace::reminder ? stays : as_usual;
    auto call = method(notifications, "Notify");
    if (!call) return NoticeShown::no_service;
    DBusMessageIter at;
    ::dbus_message_iter_init_append(call.get(), &at);
    put(at, "Tenderspot");
    ::dbus_message_iter_append_basic(&at, DBUS_TYPE_UINT32, &instead_of);
    put(at, icon_);
    put(at, text.title);
    put(at, markup_ == Markup::some ? without_tags(body) : body);
    put_buttons(at, buttons_ == Buttons::some ? text.buttons : std::vector<NoticeButton>{},
                server_ == xfce ? WholeNotice::is_a_button : WholeNotice::is_none);
    put_hints(at);
    ::dbus_message_iter_append_basic(&at, DBUS_TYPE_INT32, &lasts);
    if (shown.call != 0) overtaken_.push_back(shown.call);
    auto const asked = bus_->ask_once(std::move(call), bus_patience);
    shown = {0, *by, {}, asked.number};
    for (auto const& button : text.buttons)
        shown.buttons.push_back(button.answer);
    if (asked.answer) static_cast<void>(take_answer(*asked.answer));
    // A slow service shows the notice all the same: its number arrives later.
    return shown.id != 0 || shown.call != 0 ? NoticeShown::yes : NoticeShown::no_service;
}

/// Handles the reply to a call that shows a notice.
std::optional<NoticeRefused> DesktopNotices::take_answer(DBusMessage& message)
{
    auto const call = ::dbus_message_get_reply_serial(&message);
    auto const is_error = ::dbus_message_get_type(&message) == DBUS_MESSAGE_TYPE_ERROR;
    auto const id = is_error ? 0 : told_in(message).id;
    if (std::erase(overtaken_, call) != 0) {
        Shown late{id, {}, {}, 0};
        close(late);
        return std::nullopt;
    }
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (shown_[i].call != call) continue;
        std::tie(shown_[i].id, shown_[i].call) = std::pair{id, 0U};
        if (id == 0) return NoticeRefused{static_cast<NoticePlace>(i)};
    }
    return std::nullopt;
}

void DesktopNotices::close(NoticePlace place)
{
    if (bus_) close(at(place));
}

void DesktopNotices::close(Shown& shown)
{
    if (shown.call != 0) overtaken_.push_back(shown.call);
    if (shown.id == 0) return void(shown = {});
    auto call = method(notifications, "CloseNotification");
    if (call) ::dbus_message_append_args(call.get(), DBUS_TYPE_UINT32, &shown.id, DBUS_TYPE_INVALID);
    bus_->tell(std::move(call));
    shown = {};
}

std::optional<NoticePlace> DesktopNotices::place_of(std::uint32_t id) const
{
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (id != 0 && shown_[i].id == id) return static_cast<NoticePlace>(i);
    return std::nullopt;
}

std::optional<NoticeEvent> DesktopNotices::take_owner(DBusMessage& message)
{
    auto const names = strings_in(message); // The name, the old owner, the new owner.
    if (names.size() != 3 || names[2].empty()) return std::nullopt;
    // It was started to show the notice that it is showing.
    if (std::any_of(shown_.begin(), shown_.end(), [&](Shown const& shown) { return shown.by == names[2]; }))
        return std::nullopt;
    shown_ = {};
    overtaken_.clear();
    return NoticeServiceCame{};
}

std::optional<NoticeEvent> DesktopNotices::take(DBusMessage& message)
{
    if (::dbus_message_is_signal(&message, DBUS_INTERFACE_DBUS, "NameOwnerChanged")) return take_owner(message);
    if (::dbus_message_get_reply_serial(&message) != 0) return take_answer(message);
    auto const told = told_in(message);
    auto const place = place_of(told.id);
    if (!place) return std::nullopt;
    if (::dbus_message_is_signal(&message, service_name, "ActivationToken")) token_ = told.word;
    if (::dbus_message_is_signal(&message, service_name, "NotificationClosed") && told.reason == closed_by_user)
        return NoticeAnswered{*place, NoticeAnswer::closed, {}};
    if (!::dbus_message_is_signal(&message, service_name, "ActionInvoked")) return std::nullopt;
    for (auto const answer : at(*place).buttons)
        if (std::strcmp(told.word, name_of(answer)) == 0 || std::strcmp(told.word, whole_notice) == 0)
            return NoticeAnswered{*place, answer, std::exchange(token_, {})};
    return std::nullopt;
}

std::optional<NoticeEvent> DesktopNotices::next_event()
{
    if (!bus_) return std::nullopt;
    bus_->hand_over([this](DBusMessage& message) {
        if (auto const event = take(message)) events_.push_back(*event);
    });
    if (events_.empty()) return std::nullopt;
    auto const first = events_.front();
    events_.erase(events_.begin());
    return first;
}

} // namespace tenderspot::platform
