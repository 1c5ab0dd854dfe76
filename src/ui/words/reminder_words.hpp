// SPDX-License-Identifier: MIT
// The text of reminders on the desktop, where other people may read it.
#pragma once

#include "agent/words.hpp"

namespace tenderspot::ui {

/// Names no part of the body unless the facts contain items.
[[nodiscard]] NoticeText reminder_words(agent::NoticeFacts const&);

/// The text of a test notice, which shows the user whether reminders arrive.
[[nodiscard]] NoticeText test_words();

} // namespace tenderspot::ui
