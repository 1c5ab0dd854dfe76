// SPDX-License-Identifier: MIT
// Other devices' scores and notes for a treatment, and a deletion made without knowing them.
#include "ui/screens/history/other_devices.hpp"

#include "ui/parts/treatment_row.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

std::string scores(TreatmentEdit const& edit)
{
    Treatment treatment;
    treatment.before = edit.before;
    treatment.after = edit.after;
    auto words = score_change(treatment);
    return words.empty() ? tr("No scores") : trf("Scores {}", words);
}

Node other_edit(ViewContext const& context, TreatmentEdit const& edit)
{
    auto const when = trf("{}, {}", context.date_of(edit.at), clock_time(edit.at));
    auto node = column(10, text(when, Type::secondary, Ink::muted), text(scores(edit), Type::body_strong));
    if (!edit.note.empty()) node.children.push_back(text(edit.note));
    auto take = button(tr("Use this one instead"), app::TakeEdit{edit.id}, Look::outline);
    take.name = trf("Use this one instead: {}", scores(edit));
    node.children.push_back(std::move(take));
    node.key = fmt::format("{:x} {}", edit.id.journal, edit.id.number);
    return node;
}

Node changed_elsewhere(ViewContext const& context, std::vector<TreatmentEdit> const& edits)
{
    auto node = card(12, heading(tr("Also changed on another device"), Type::section),
                     text(tr("Both changes are kept. Which one shall count?"), Type::body, Ink::muted));
    for (auto const& edit : edits) {
        node.children.push_back(divider());
        node.children.push_back(other_edit(context, edit));
    }
    node.children.push_back(divider());
    node.children.push_back(button(tr("Keep what is shown below"), app::KeepTreatment{}, Look::outline));
    return node;
}

Node deleted_elsewhere()
{
    return card(12, heading(tr("Deleted on another device"), Type::section),
                text(tr("It was also changed, and the other device did not know. So it is still here."), Type::body,
                     Ink::muted),
                button(tr("Keep it"), app::KeepTreatment{}, Look::outline),
                button(tr("Delete it"), app::DeleteTreatment{}, Look::danger));
}

} // namespace

std::vector<Node> to_settle(ViewContext const& context, Treatment const& treatment)
{
    std::vector<Node> nodes;
    if (treatment.deleted_elsewhere) nodes.push_back(deleted_elsewhere());
    if (auto const edits = context.state.history.other_edits(treatment.id); !edits.empty())
        nodes.push_back(changed_elsewhere(context, edits));
    return nodes;
}

std::string to_settle_words(ViewContext const& context, Treatment const& treatment)
{
    if (treatment.deleted_elsewhere) return tr("deleted on another device");
    if (!context.state.history.other_edits(treatment.id).empty()) return tr("also changed on another device");
    return {};
}

} // namespace tenderspot::ui
