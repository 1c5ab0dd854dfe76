// SPDX-License-Identifier: MIT
// One notice at each place, and the list.
#include "headless/ports/notice_recorder.hpp"

#include <fmt/core.h>

namespace tenderspot::platform {

NoticeShown NoticeRecorder::show(NoticePlace place, NoticeText const& text)
{
    bool const may = permission_ == NoticePermission::not_needed || permission_ == NoticePermission::allowed;
    if (service_ == NoticeService::none || !may) return NoticeShown::no_service;
    at(place) = text;
    all_.push_back({clock_.wall_now(), text});
    return NoticeShown::yes;
}

void NoticeRecorder::ask_permission()
{
    if (permission_ == NoticePermission::not_asked) permission_ = NoticePermission::allowed;
}

std::optional<NoticeText> const& NoticeRecorder::shown(NoticePlace place) const
{
    return shown_[static_cast<std::size_t>(place)];
}

std::string line_of(RecordedNotice const& notice)
{
    auto const date = local_date(notice.at);
    auto const minute = local_minute_of_day(notice.at);
    auto line = fmt::format("{:04}-{:02}-{:02} {:02}:{:02} {}  {}. {}", static_cast<int>(date.year()),
                            static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), minute / 60,
                            minute % 60, notice.at.zone, notice.text.title, notice.text.body);
    for (auto& c : line)
        if (c == '\n') c = ' ';
    return line;
}

} // namespace tenderspot::platform
