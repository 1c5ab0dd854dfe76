// SPDX-License-Identifier: MIT
// Logs a planned treatment that was done without the app, with its actual time.
#include "app/routine/routine_reduce.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/screens/routine/time_parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {

Node log_view(ViewContext const& context)
{
    auto const& log = *context.state.routine.log;
    auto node = card(12, text(tr("When did you begin?"), Type::body_strong),
                     stepper(context, slot_title(log.slot.minute), clock_at(context, log.began_utc_ms),
                             app::MoveLog{-app::time_step}, app::MoveLog{app::time_step}),
                     divider(), text(tr("It is kept as done:"), Type::secondary, Ink::muted));
    for (auto const& spot : app::routine_spots(context.state))
        node.children.push_back(column(1, text(spot_name(context.catalogue, spot.spot), Type::body_strong),
                                       text(technique_words(spot), Type::secondary, Ink::muted)));
    auto content = column(16, back_row(context.theme.text_scale, app::LeaveLog{}, tr("I did it")), std::move(node),
                          text(tr("You can add scores and a note in the history."), Type::secondary, Ink::muted));
    return with_footer(page(tr("I did it"), std::move(content)), button(tr("Keep it"), app::SaveLog{}));
}

} // namespace tenderspot::ui
