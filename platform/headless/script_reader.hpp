// SPDX-License-Identifier: MIT
// Reads the words of one script line in order, and reports what is missing.
#pragma once

#include "headless/script.hpp"
#include "headless/words.hpp"

namespace tenderspot::platform::script {

/// Thrown while a line is read, and caught by parse().
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

    // `what` names the word in the error message if it is missing.
    std::string plain(char const* what);
    std::string quoted(char const* what);
    float number(char const* what);
    ui::Point point();
    Duration duration();

private:
    std::vector<Word> words_;
    std::size_t next_ = 0;
};

/// Reads the words after a command's name; null if the command is not about reminders.
using Parser = Command (*)(Reader&);
[[nodiscard]] Parser reminder_parser(std::string const& name);

} // namespace tenderspot::platform::script
