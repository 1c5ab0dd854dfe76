// SPDX-License-Identifier: MIT
// The agent as the app sees it: a process reached over its socket, and started if none is running.
#pragma once

#include "ports/reminders.hpp"

#include <string>
#include <sys/types.h>
#include <vector>

namespace tenderspot::platform {

class ReminderAgent : public Reminders
{
public:
    /// `usual_data` is the folder that a program uses if none is given.
    ReminderAgent(std::string data, std::string const& usual_data);
    ~ReminderAgent() override;

    [[nodiscard]] ReminderCondition look() override;
    void changed(AgentNeed) override;
    void start() override;
    void test(int seconds) override;
    void set_at_login(AtLogin) override;

private:
    void start_with(std::vector<std::string> const& words);
    void say_goodbye();

    std::string data_;
    bool is_usual_;
    std::vector<::pid_t> children_; ///< Child processes that have not been reaped yet.
};

} // namespace tenderspot::platform
