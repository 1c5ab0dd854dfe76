// SPDX-License-Identifier: MIT
// Does a script to the app, and asks the checker of the safety table after each action.
#pragma once

#include "safety_script.hpp"
#include "support/safety_checker.hpp"
#include "support/test_world.hpp"

#include <chrono>

namespace tenderspot::support {

/// What an action is to bring about, where the table allows it.
enum class Wanted { nothing, to_prepare, to_start, to_resume, to_exercise, to_walk, to_pack };

class SafetyWalker
{
public:
    SafetyWalker();
    /// Does nothing more after the first disagreement.
    void take(ScriptStep const&);
    [[nodiscard]] std::string const& disagreement() const { return disagreement_; }
    [[nodiscard]] app::App& app() { return *app_; }
    void send(app::Action const&, Wanted = Wanted::nothing, std::string const& what = {});
    TestWorld world;

private:
    struct Press
    {
        bool is_there = false, runs = false;
        std::size_t step = 0;
        Duration length{};
    };
    struct Before
    {
        Press press;
        bool could_start = false, under_way = false, walks = false, is_asked = false;
    };
    void answer(ScriptStep const&);
    void be_sick(ScriptStep const&);
    void plan(ScriptStep const&);
    void press(ScriptStep const&);
    void pass_time(ScriptStep const&);
    void begin(ScriptStep const&);
    void be_elsewhere(ScriptStep const&);
    void start();
    void go_through();
    void heal();
    void appear();
    void wait(std::chrono::seconds);
    void read_news();
    void restart();
    void start_other();
    [[nodiscard]] std::uint64_t last_of_other();

    [[nodiscard]] Press press_now() const;
    [[nodiscard]] Before now() const;
    [[nodiscard]] SafetyChecker checker();
    [[nodiscard]] static bool tells_of_safety(Record const&);
    [[nodiscard]] std::size_t count(bool (*is_it)(Record const&)) const;
    void read_records();
    void judge_press(Before const&, bool told, SafetyChecker const&);
    void judge_limits(SafetyChecker const&, std::size_t from, std::size_t to);
    void judge_wish(Before const&, Wanted, SafetyChecker const&);
    void judge_pack(bool began, std::string const& what, SafetyChecker const& then);
    void judge_exercise(Before const&, std::string const& what, SafetyChecker const&);
    void judge_running_exercise(SafetyChecker const&);
    [[nodiscard]] Duration length_of(std::size_t step) const;
    [[nodiscard]] Duration pressed_before() const;
    [[nodiscard]] Duration pressed_of(Spot const&) const;
    [[nodiscard]] bool in_hand(TreatmentId) const;
    [[nodiscard]] bool may_press(std::vector<PlannedSpot> const&, SafetyChecker const&) const;
    void say(std::string what);
    void say(std::string const& what, Against const& why);

    std::unique_ptr<app::App> app_, other_;
    std::vector<KeptRecord> records_;
    std::uint64_t read_of_other_ = 0;
    std::string disagreement_;
};

} // namespace tenderspot::support
