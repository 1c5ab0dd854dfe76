// SPDX-License-Identifier: MIT
// The headings under which the lines of the safety check stand, so that a long list can be read in parts.
#pragma once

#include "domain/catalogue.hpp"

namespace tenderspot::ui {

struct LineGroup
{
    std::string title; ///< To be shown as it is.
    std::vector<Warning const*> lines;
};

/// The same lines in their groups, none of which is empty; within a group in the order they came in. What no heading
/// knows comes last, so that a question that is added to the facts is asked without anything to be done here.
[[nodiscard]] std::vector<LineGroup> grouped(std::vector<Warning const*> const& lines);

} // namespace tenderspot::ui
