// SPDX-License-Identifier: MIT
// Urgency in words and in colour.
#include "ui/parts/warning_card.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

std::string urgency_words(Urgency urgency)
{
    switch (urgency) {
    case Urgency::emergency: return tr("Get help now");
    case Urgency::soon: return tr("See a clinician soon");
    case Urgency::care: return tr("Take care");
    }
    return {};
}

} // namespace

Node warning_card(Warning const& warning)
{
    auto node = notice(urgency_words(warning.urgency), tr(warning.sign.text));
    node.children.push_back(text(tr(warning.advice.text), Type::secondary_strong));
    node.children.push_back(text(source_line(warning.advice), Type::caption, Ink::muted));
    if (warning.urgency == Urgency::emergency) {
        node.style.line = Ink::danger;
        node.style.line_width = 2;
        node.live = true;
    }
    return node;
}

} // namespace tenderspot::ui
