// SPDX-License-Identifier: MIT
// The pages over the tabs, in the order in which they were opened. What is shown, where Back leads and what is closed
// follow from this one list.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tenderspot::app {

enum class Tab { today, map, learn, history, settings, help };

/// Its content lies in its flow of State, which closing it drops.
enum class Page : std::uint8_t {
    treat,     ///< Before, during and after a session.
    safety,    ///< The safety check.
    walk,      ///< Through the satellites.
    set_up,    ///< The first routine.
    log,       ///< "I did it at …".
    strain,    ///< Strain mode, or the form before it.
    exercises, ///< The list of them.
    exercise,  ///< One of them.
    routine,   ///< What is treated.
    times,     ///< When.
    reminders, ///< How it is announced.
    article,   ///< A page to read.
    treatment, ///< One in the history.
    map        ///< A spot on the body map, shown from elsewhere.
};

struct OpenPage
{
    Page page;
    Tab from;       ///< The tab that was chosen before; Back returns to it.
    std::string id; ///< Which article; empty for other pages.
};

struct State;

/// Null if no page is open.
[[nodiscard]] OpenPage const* top_page(State const&);
[[nodiscard]] bool is_on_top(State const&, Page);

/// Puts a page on top. One that is open already is gone back to, and its content dropped, so that nobody goes in
/// circles.
void open_page(State&, Page, std::string id = {});
/// Closes the page, if it is open, and those above it; of several articles the last one.
void close_page(State&, Page);
/// Closes all pages and what is unfolded of the routine on Today, and stays on the tab. Call only while nothing is under way.
void close_pages(State&);

} // namespace tenderspot::app
