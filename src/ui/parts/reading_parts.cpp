// SPDX-License-Identifier: MIT
// The line that reports having been in view, and the button that waits for it.
#include "ui/parts/reading_parts.hpp"

#include "app/action.hpp"
#include "ui/words/words.hpp"

#include <fmt/format.h>

namespace tenderspot::ui {
namespace {

/// A name that stays the same while the number beside it changes.
Node counted(std::string const& name, std::string const& label, std::string number, app::Action const& tap, Look look)
{
    auto node = button(label, tap, look);
    node.key = "answer"; // The key never changes, so that the focus stays on it.
    node.name = name;
    node.value = std::move(number);
    return node;
}

} // namespace

void wants_to_be_read(Node& line, std::string const& warning, std::set<std::string> const& read)
{
    if (!read.contains(warning)) line.seen = [warning] { return app::SawWarnings{{warning}}; };
}

Node answer_button(app::Reading const& reading, std::size_t ticked, app::Action const& answer)
{
    if (!reading.is_done()) {
        auto const number = trf("{} of {}", reading.read, reading.all);
        auto const label = fmt::format("{} · {}", tr("Keep reading"), number);
        auto node = counted(tr("Keep reading"), label, number, answer, Look::outline);
        node.reads_on = true;
        return node;
    }
    if (ticked > 0)
        return counted(trf("Save ({} ticked)", ticked), trf("Save ({} ticked)", ticked), {}, answer, Look::primary);
    return counted(tr("None of these"), trf("None of these {}", reading.all), std::to_string(reading.all), answer,
                   Look::primary);
}

} // namespace tenderspot::ui
