// SPDX-License-Identifier: MIT
// Large targets: a reason stops the treatment at once, and is saved with it.
#include "ui/screens/treat/stop_sheet.hpp"

#include "ui/parts/guard.hpp"
#include "ui/parts/sign_parts.hpp"
#include "ui/parts/statements.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// It covers the treatment and returns to it.
Node dialog(Node page)
{
    page.role = Role::dialog;
    return page;
}

Node back(ViewContext const& context, std::string title)
{
    return back_row(context.theme.text_scale, app::ShowSheet{app::HoldPage::Sheet::none}, std::move(title));
}

} // namespace

Node stop_sheet(ViewContext const& context)
{
    auto content = column(12, back(context, tr("Stop?")), text(tr("The clock stands still. Why do you want to stop?")));
    auto& parts = content.children;
    for (auto const reason :
         {StopReason::numb, StopReason::sharp, StopReason::above_7, StopReason::breath, StopReason::dizzy})
        parts.push_back(button(reason_words(reason), app::StopBecause{reason}, Look::danger));
    parts.push_back(button(reason_words(StopReason::enough), app::StopBecause{StopReason::enough}, Look::outline));
    parts.push_back(sourced_notice(tr("Stop at once when"), stop_rules()));
    parts.push_back(button(tr("Emergency signs"), app::ShowSheet{app::HoldPage::Sheet::help}, Look::plain));
    return with_footer(dialog(page(tr("Stop"), std::move(content))),
                       button(tr("Go on"), app::Drive{app::Command::resume}));
}

Node emergency_sheet(ViewContext const& context)
{
    auto content = column(16, back(context, tr("Emergency signs")));
    for (auto const& warning : context.catalogue.warnings) {
        if (warning.urgency != Urgency::emergency) continue;
        content.children.push_back(card(6, sign_row(context, warning)));
    }
    content.children.push_back(button(tr("Stop the treatment"), app::StopBecause{StopReason::enough}, Look::danger));
    return dialog(page(tr("Emergency signs"), std::move(content)));
}

} // namespace tenderspot::ui
