// SPDX-License-Identifier: MIT
// Each desktop stores the switch in a different place.
#include "linux/agent/do_not_disturb.hpp"

#include "linux/agent/spawn.hpp"

namespace tenderspot::platform {
namespace {

constexpr char const* properties = "org.freedesktop.DBus.Properties";
constexpr char const* notices = "org.freedesktop.Notifications";
constexpr char const* notices_path = "/org/freedesktop/Notifications";
constexpr BusAddress notices_properties{notices, notices_path, properties};

bool is_on(std::optional<bool> answer) { return answer.value_or(false); }

/// The setting of GNOME and related desktops has the opposite meaning.
bool shows_no_banners(char const* schema, char const* key)
{
    auto const said = output_of({"gsettings", "get", schema, key}, std::chrono::seconds{1});
    return said && said->rfind("false", 0) == 0;
}

} // namespace

bool holds_notices(Bus& bus, std::string const& server)
{
    if (server == "dunst") return is_on(bus.ask_whether(notices_properties, "Get", "org.dunstproject.cmd0", "paused"));
    if (server == "Plasma") return is_on(bus.ask_whether(notices_properties, "Get", notices, "Inhibited"));
    if (server == "Xfce Notify Daemon")
        return is_on(bus.ask_whether({"org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf"}, "GetProperty",
                                     "xfce4-notifyd", "/do-not-disturb"));
    if (server == "gnome-shell") return shows_no_banners("org.gnome.desktop.notifications", "show-banners");
    if (server == "cinnamon") return shows_no_banners("org.cinnamon.desktop.notifications", "display-notifications");
    return false;
}

} // namespace tenderspot::platform
