// SPDX-License-Identifier: MIT
// Notices shown by org.freedesktop.Notifications, and the events that it reports.
#pragma once

#include "linux/agent/bus.hpp"
#include "ports/notifier.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace tenderspot::platform {

/// The user's answer to a notice.
struct NoticeAnswered
{
    NoticePlace place;
    NoticeAnswer answer;
    std::string activation_token; ///< Lets a window come to the front; may be empty.
};

/// The service has appeared, or a new one has replaced it that knows nothing about shown notices.
struct NoticeServiceCame
{
};

/// The service took its time and then did not show the notice.
struct NoticeRefused
{
    NoticePlace place;
};

using NoticeEvent = std::variant<NoticeAnswered, NoticeServiceCame, NoticeRefused>;

class DesktopNotices : public Notifier
{
public:
    /// The icon, by its name in the desktop's theme or as a file path.
    explicit DesktopNotices(std::string icon);

    [[nodiscard]] NoticeService service() override;
    [[nodiscard]] NoticeShown show(NoticePlace, NoticeText const&) override;
    void close(NoticePlace) override;

    /// The next unsolicited event, oldest first; call this until it is empty before waiting on the socket.
    [[nodiscard]] std::optional<NoticeEvent> next_event();
    /// -1 if there is no bus.
    [[nodiscard]] int socket() const { return bus_ ? bus_->socket() : -1; }
    /// Whether the session is over.
    [[nodiscard]] bool was_cut_off() const { return bus_ && !bus_->is_alive(); }

private:
    struct Shown
    {
        std::uint32_t id = 0; ///< 0: none. Kept after the notice was closed, because the button may be reported later.
        std::string by;       ///< The unique bus name of the service.
        std::vector<NoticeAnswer> buttons;
        std::uint32_t call = 0; ///< The call that shows it, while unanswered: the reply contains `id`.
    };

    bool connect();
    void get_to_know(std::string const& owner);
    [[nodiscard]] std::optional<NoticeEvent> take(DBusMessage&);
    [[nodiscard]] std::optional<NoticeEvent> take_owner(DBusMessage&);
    [[nodiscard]] std::optional<NoticeRefused> take_answer(DBusMessage&);
    void close(Shown&);
    [[nodiscard]] Shown& at(NoticePlace place) { return shown_[static_cast<std::size_t>(place)]; }
    [[nodiscard]] std::optional<NoticePlace> place_of(std::uint32_t id) const;

    std::string icon_;
    std::unique_ptr<Bus> bus_;
    std::array<Shown, 2> shown_;           ///< Indexed by NoticePlace.
    std::vector<std::uint32_t> overtaken_; ///< Unanswered calls of notices that should be closed by now.
    std::vector<NoticeEvent> events_;
    std::string known_, server_; ///< The service whose capabilities we know, and the server name it reported.
    enum class Buttons { none, some } buttons_ = Buttons::none;
    enum class Markup { none, some } markup_ = Markup::none;
    std::string token_;
};

/// "a &amp; b": for bodies, because some services interpret tags there.
[[nodiscard]] std::string without_tags(std::string const& text);

} // namespace tenderspot::platform
