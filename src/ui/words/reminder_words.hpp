// SPDX-License-Identifier: MIT
// What reminders say on the desktop, where others may read it.
#pragma once

#include "agent/words.hpp"

namespace tenderspot::ui {

/// Names no part of the body, unless the facts have items.
[[nodiscard]] NoticeText reminder_words(agent::NoticeFacts const&);

/// Of a notice by which the user sees whether reminders arrive.
[[nodiscard]] NoticeText test_words();

} // namespace tenderspot::ui
