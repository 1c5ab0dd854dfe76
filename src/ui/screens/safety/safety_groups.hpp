// SPDX-License-Identifier: MIT
// Headings that group the lines of the safety check, so that a long list can be read in parts.
#pragma once

#include "domain/catalogue.hpp"

namespace tenderspot::ui {

struct LineGroup
{
    std::string title; ///< Shown as it is.
    std::vector<Warning const*> lines;
};

/// The same lines in groups, none of which is empty; within a group they keep their order. Lines without a heading come
/// last, so that a question added to the catalogue is asked without any change here.
[[nodiscard]] std::vector<LineGroup> grouped(std::vector<Warning const*> const& lines);

} // namespace tenderspot::ui
