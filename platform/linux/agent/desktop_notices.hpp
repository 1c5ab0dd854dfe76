// SPDX-License-Identifier: MIT
// Notices as org.freedesktop.Notifications shows them, and what it tells of them.
#pragma once

#include "linux/agent/bus.hpp"
#include "ports/notifier.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace tenderspot::platform {

/// What the user did with a notice.
struct NoticeAnswered
{
    NoticePlace place;
    NoticeAnswer answer;
    std::string activation_token; ///< With it a window may come to the front; may be empty.
};

/// The service has come, or another one instead, which knows nothing of what is shown.
struct NoticeServiceCame
{
};

/// The service took its time, and then did not show it.
struct NoticeRefused
{
    NoticePlace place;
};

using NoticeEvent = std::variant<NoticeAnswered, NoticeServiceCame, NoticeRefused>;

class DesktopNotices : public Notifier
{
public:
    /// The icon by its name in the desktop's theme, or as a file.
    explicit DesktopNotices(std::string icon);

    [[nodiscard]] NoticeService service() override;
    [[nodiscard]] NoticeShown show(NoticePlace, NoticeText const&) override;
    void close(NoticePlace) override;

    /// What came of itself, the first first; must be asked until there is nothing before one waits for the socket.
    [[nodiscard]] std::optional<NoticeEvent> next_event();
    /// -1: there is no bus.
    [[nodiscard]] int socket() const { return bus_ ? bus_->socket() : -1; }
    /// The session is over.
    [[nodiscard]] bool was_cut_off() const { return bus_ && !bus_->is_alive(); }

private:
    struct Shown
    {
        std::uint32_t id = 0; ///< 0: none. Kept after it was closed, because which button did it may be told later.
        std::string by;       ///< The service's own name.
        std::vector<NoticeAnswer> buttons;
        std::uint32_t call = 0; ///< The call that shows it, as long as it is not answered: `id` comes with the answer.
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
    std::array<Shown, 2> shown_;           ///< By NoticePlace.
    std::vector<std::uint32_t> overtaken_; ///< Calls not answered yet, of notices that are to be closed by now.
    std::vector<NoticeEvent> events_;
    std::string known_, server_; ///< Whom we asked what it can do, and how it calls itself.
    enum class Buttons { none, some } buttons_ = Buttons::none;
    enum class Markup { none, some } markup_ = Markup::none;
    std::string token_;
};

/// "a &amp; b": for a body in which some services read tags.
[[nodiscard]] std::string without_tags(std::string const& text);

} // namespace tenderspot::platform
