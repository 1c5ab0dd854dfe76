// SPDX-License-Identifier: MIT
// A session, page by page.
#include "ui/screens/screens.hpp"
#include "ui/screens/treat/after_view.hpp"
#include "ui/screens/treat/before_view.hpp"
#include "ui/screens/treat/hold_view.hpp"

namespace tenderspot::ui {

Node treat_view(ViewContext const& context)
{
    auto const& flow = *context.state.treat;
    struct Page
    {
        ViewContext const& context;
        app::TreatFlow const& flow;
        Node operator()(app::BeforePage const& p) const { return before_view(context, flow, p); }
        Node operator()(app::HoldPage const& p) const { return hold_view(context, flow, p); }
        Node operator()(app::AfterPage const& p) const { return after_view(context, flow, p); }
        Node operator()(app::SavedPage const& p) const { return saved_view(context, flow, p); }
    };
    return std::visit(Page{context, flow}, flow.page);
}

} // namespace tenderspot::ui
