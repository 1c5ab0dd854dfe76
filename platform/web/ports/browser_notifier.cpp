// SPDX-License-Identifier: MIT
// Passes everything on to the page's own script.
#include "web/ports/browser_notifier.hpp"

#include <emscripten.h>

// clang-format off
EM_JS(int, tenderspot_notice_permission, (), { return tenderspot.notices.permission(); });
EM_JS(void, tenderspot_notice_request, (), { tenderspot.notices.request(); });
EM_JS(int, tenderspot_notice_button_count, (), { return tenderspot.notices.buttonCount(); });
EM_JS(void, tenderspot_notice_close, (int place), { tenderspot.notices.close(place); });
EM_JS(void, tenderspot_notice_show, (char const* title, char const* body, char const* buttons, int place), {
    // Each answer and its label, one per line.
    var lines = UTF8ToString(buttons).split('\n');
    var all = [];
    for (var i = 0; i + 1 < lines.length; i += 2) all.push({ answer: lines[i], label: lines[i + 1] });
    tenderspot.notices.show(UTF8ToString(title), UTF8ToString(body), all, place);
});
// clang-format on

namespace tenderspot::platform {
namespace {

char const* word_of(NoticeAnswer answer)
{
    switch (answer) {
    case NoticeAnswer::start: return "start";
    case NoticeAnswer::snooze: return "snooze";
    case NoticeAnswer::skip: return "skip";
    case NoticeAnswer::closed: return "closed";
    }
    return "";
}

int number_of(NoticePlace place) { return place == NoticePlace::test ? 1 : 0; }

} // namespace

NoticeShown BrowserNotifier::show(NoticePlace place, NoticeText const& text)
{
    if (permission() != NoticePermission::allowed) return NoticeShown::no_service;
    std::string buttons;
    for (auto const& one : text.buttons)
        buttons.append(word_of(one.answer)).append("\n").append(one.label).append("\n");
    auto const& body = tenderspot_notice_button_count() > 0 ? text.body : text.body_without_buttons;
    tenderspot_notice_show(text.title.c_str(), body.c_str(), buttons.c_str(), number_of(place));
    return NoticeShown::yes;
}

void BrowserNotifier::close(NoticePlace place) { tenderspot_notice_close(number_of(place)); }

NoticePermission BrowserNotifier::permission() const
{
    switch (tenderspot_notice_permission()) {
    case 1: return NoticePermission::not_asked;
    case 2: return NoticePermission::allowed;
    case 3: return NoticePermission::blocked;
    default: return NoticePermission::impossible;
    }
}

void BrowserNotifier::ask_permission() { tenderspot_notice_request(); }

std::optional<BrowserAnswer> browser_answer(int place, int answer)
{
    if (place != 0 && place != 1) return std::nullopt;
    auto const where = place == 1 ? NoticePlace::test : NoticePlace::reminder;
    switch (answer) {
    case 0: return BrowserAnswer{where, NoticeAnswer::start};
    case 1: return BrowserAnswer{where, NoticeAnswer::snooze};
    case 2: return BrowserAnswer{where, NoticeAnswer::skip};
    case 3: return BrowserAnswer{where, NoticeAnswer::closed};
    // A tap on the notice itself does what its first button does; a test notice has no buttons.
    case 4: return BrowserAnswer{where, place == 1 ? NoticeAnswer::closed : NoticeAnswer::start};
    default: return std::nullopt;
    }
}

} // namespace tenderspot::platform
