// SPDX-License-Identifier: MIT
// A simulated desktop that shows notices and records all of them.
#pragma once

#include "ports/clock.hpp"
#include "ports/notifier.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::platform {

struct RecordedNotice
{
    WallTime at;
    NoticeText text;
};

class NoticeRecorder : public Notifier
{
public:
    explicit NoticeRecorder(Clock const& clock) : clock_{clock} {}

    [[nodiscard]] NoticeService service() override { return service_; }
    [[nodiscard]] NoticeShown show(NoticePlace, NoticeText const&) override;
    void close(NoticePlace place) override { at(place).reset(); }
    [[nodiscard]] NoticePermission permission() const override { return permission_; }
    /// The user of the simulated device agrees at once.
    void ask_permission() override;

    void set(NoticePermission permission) { permission_ = permission; }
    void set_service(NoticeService service) { service_ = service; }
    [[nodiscard]] std::optional<NoticeText> const& shown(NoticePlace) const;
    [[nodiscard]] std::vector<RecordedNotice> const& all() const { return all_; }
    /// Loses all shown notices, as after a flat battery.
    void clear() { shown_ = {}; }

private:
    [[nodiscard]] std::optional<NoticeText>& at(NoticePlace place) { return shown_[static_cast<std::size_t>(place)]; }

    Clock const& clock_;
    NoticeService service_ = NoticeService::ready;
    NoticePermission permission_ = NoticePermission::not_needed;
    std::array<std::optional<NoticeText>, 2> shown_; ///< Indexed by NoticePlace.
    std::vector<RecordedNotice> all_;
};

/// "2026-11-22 13:00 Europe/Berlin  Time for your treatment. Planned for 13:00."
[[nodiscard]] std::string line_of(RecordedNotice const&);

} // namespace tenderspot::platform
