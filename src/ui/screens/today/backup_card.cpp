// SPDX-License-Identifier: MIT
// Where the host may discard the data, offers a backup with one tap once a week.
#include "app/data/data_reduce.hpp"
#include "ui/screens/today/today_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/data_words.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

std::string last_backup_words(ViewContext const& context)
{
    auto const& state = context.state;
    if (state.plan.last_backup == 0) return tr("You have no backup yet.");
    if (is_backup_ahead(state)) return tr("When you made your last backup is not known: the clock was wrong.");
    auto const days = (context.wall_now().utc_ms / 60000 - state.plan.last_backup) / (24 * 60);
    return days == 1 ? tr("Your last backup is 1 day old.") : trf("Your last backup is {} days old.", days);
}

} // namespace

std::optional<Node> backup_card(ViewContext const& context)
{
    auto const& state = context.state;
    if (!app::asks_backup(state)) return std::nullopt;
    auto node = card(10, heading(tr("Back up your history"), Type::section),
                     text(last_backup_words(context) + " " +
                              tr("A browser may throw away what it keeps, so keep a copy of your own."),
                          Type::secondary, Ink::muted));
    auto const* failed = std::get_if<app::DataFailed>(&state.data.result);
    if (failed && failed->what == app::DataFailed::What::backup) {
        auto const said = error_text(*failed);
        node.children.push_back(notice(said.title, said.sentence));
    }
    node.children.push_back(button(tr("Back up"), app::BackUp{}, Look::outline));
    node.children.push_back(button(tr("Later"), app::BackUpLater{}, Look::plain));
    return node;
}

} // namespace tenderspot::ui
