// SPDX-License-Identifier: MIT
// Takes the words of one line of a script in order, and says what is missing.
#pragma once

#include "headless/script.hpp"
#include "headless/words.hpp"

namespace tenderspot::platform::script {

/// Thrown while a line is read, caught by parse().
struct Bad
{
    std::string reason;
};

class Reader
{
public:
    explicit Reader(std::vector<Word> words) : words_{std::move(words)} {}

    [[nodiscard]] bool at_end() const { return next_ == words_.size(); }
    [[nodiscard]] Word const* peek() const { return at_end() ? nullptr : &words_[next_]; }

    // `what` is how a missing word is named.
    std::string plain(char const* what);
    std::string quoted(char const* what);
    float number(char const* what);
    ui::Point point();
    Duration duration();

private:
    std::vector<Word> words_;
    std::size_t next_ = 0;
};

/// What reads the words behind a command's name; null if it is none about reminders.
using Parser = Command (*)(Reader&);
[[nodiscard]] Parser reminder_parser(std::string const& name);

} // namespace tenderspot::platform::script
