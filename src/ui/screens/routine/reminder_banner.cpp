// SPDX-License-Identifier: MIT
// Calm: it has the colour of a hint rather than a warning, and nothing moves.
#include "ui/screens/routine/reminder_banner.hpp"

#include "app/remind/remind_reduce.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// How much height the page below leaves.
enum class Room { enough, little };

Room room_of(ViewContext const& context)
{
    return context.size.h < 300 * context.theme.text_scale ? Room::little : Room::enough;
}

Node buttons_of(NoticePlace place, NoticeText const& notice, Room room)
{
    auto all = wrap(8);
    for (auto const& one : notice.buttons) {
        auto const first = &one == &notice.buttons.front();
        auto node = button(one.label, app::Action{app::AnswerReminder{place, one.answer}},
                           first ? Look::primary : Look::outline);
        node.key = "reminder " + one.label;
        node.style.min_height = touch_size;
        // As large as fits into the height of a finger.
        if (room == Room::little) std::get<Label>(node.children.front().content).size = 20;
        all.children.push_back(std::move(node));
    }
    return all;
}

Node banner(ViewContext const& context, NoticePlace place, NoticeText const& notice)
{
    auto const scale = context.theme.text_scale;
    auto words = column(2, text(notice.title, Type::body_strong));
    // The page below needs the room; screen readers still get the full text.
    auto const room = room_of(context);
    if (room == Room::enough) words.children.push_back(text(notice.body, Type::secondary));
    words.style.width = Extent::fill();
    words.role = Role::alert;
    words.live = true;
    words.key = "reminder words";
    words.name = notice.title + ". " + notice.body;
    auto close =
        icon_button(Icon::close, tr("Put the reminder away"), app::AnswerReminder{place, NoticeAnswer::closed});
    auto const beside = context.size.w > 420 * scale;
    auto bar = box({.gap = 8,
                    .padding = room == Room::enough ? Insets{10, 8, 12, side_margin} : Insets{2, 8, 4, side_margin},
                    .fill = Ink::accent_tint});
    auto top = row(8, std::move(words));
    top.style.align = beside ? Align::centre : Align::start;
    if (beside && !notice.buttons.empty()) top.children.push_back(buttons_of(place, notice, room));
    top.children.push_back(std::move(close));
    bar.children.push_back(std::move(top));
    if (!beside && !notice.buttons.empty()) bar.children.push_back(buttons_of(place, notice, room));
    bar.key = place == NoticePlace::test ? "test banner" : "reminder banner";
    return bar;
}

} // namespace

std::optional<Node> reminder_banner(ViewContext const& context)
{
    if (app::wants_no_reminder(context.state)) return std::nullopt;
    auto const& shown = context.state.reminders.shown;
    if (shown.reminder) return banner(context, NoticePlace::reminder, *shown.reminder);
    if (shown.test) return banner(context, NoticePlace::test, *shown.test);
    return std::nullopt;
}

} // namespace tenderspot::ui
