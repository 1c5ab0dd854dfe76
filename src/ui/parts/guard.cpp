// SPDX-License-Identifier: MIT
// The dose guard's reasons in words.
#include "ui/parts/guard.hpp"

#include "app/care/signs.hpp"
#include "app/treat/plan.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/sign_parts.hpp"
#include "ui/parts/statements.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

struct Reason
{
    std::string title;
    Statement why; ///< Already translated.
};

Reason reason(ViewContext const& context, Contraindication const& contraindication)
{
    auto const now = context.wall_now();
    auto const until = soon_time(contraindication.until_utc_ms, now);
    auto const name = contraindication.spot ? spot_name(context.catalogue, *contraindication.spot) : std::string{};
    switch (contraindication.rule) {
    case DoseRule::emergency:
        if (!contraindication.warning)
            return {tr("Get help first"),
                    {tr("You ticked an emergency sign in a newer version of this app."), {"APP"}}};
        return {tr("Get help first"),
                {trf("You ticked: {} {}", tr(contraindication.warning->sign.text),
                     tr(contraindication.warning->advice.text)),
                 contraindication.warning->advice.sources}};
    case DoseRule::ask_clinician:
        return {
            contraindication.spot ? trf("Ask a clinician first: {}", name) : tr("Ask a clinician first"),
            {trf("You said: {} {}", tr(contraindication.warning->sign.text), tr(contraindication.warning->advice.text)),
             contraindication.warning->advice.sources}};
    case DoseRule::serious_strain:
        return {tr("See a clinician first"),
                {tr("By your answers the strain is serious. Nothing is pressed on that side until a clinician has "
                    "looked at it and agreed."),
                 {"S1"}}};
    case DoseRule::mending_strain:
        return {tr("The strain may not have healed yet"),
                {trf("By your answers it may take until {}. Pressing is for a strain that has mended.",
                     moment_words(contraindication.until_utc_ms, now)),
                 {"S1"}}};
    case DoseRule::fresh_strain:
        return {trf("Not before {}", until),
                {tr("A strain needs 72 hours without pressing and without heat."), {"NHS-SPR"}}};
    case DoseRule::went_numb:
        if (contraindication.severity == Severity::absolute)
            return {
                trf("Not before {}", until),
                {trf("{}: this spot, or one over the same nerve, went numb or tingling. Give the nerve a day. If the "
                     "feeling stays, ask a clinician.",
                     name),
                 {"TRI", "GK", "APP"}}};
        return {tr("It went numb last time"),
                {trf("{}: move the ball 2 cm and press lighter. If it goes numb again, ask a clinician.", name),
                 {"TRI", "GK"}}};
    case DoseRule::spot_too_long:
        return {tr("Too long for one spot"), {trf("{}: five minutes are the most in one session.", name), {"MAMA"}}};
    case DoseRule::session_too_long:
        return {tr("Too long for one session"),
                {tr("Fifteen minutes of pressing are the most. Take a spot out, or make it shorter."), {"APP"}}};
    case DoseRule::shown_only:
        return {tr("Hard to reach by yourself"),
                {trf("{}: it lies too deep to press well. The outer points are the better choice.", name), {"LFB-QL"}}};
    case DoseRule::too_often:
        return {tr("Enough for today"),
                {contraindication.limit == 1
                     ? trf("{}: treated once today already. More does not make it faster.", name)
                     : trf("{}: treated {} times today already. More does not make it faster.", name,
                           contraindication.limit),
                 {"MAMA", "APP"}}};
    case DoseRule::too_soon:
        return {trf("Better wait until {}", until),
                {trf("{}: give it 75 minutes between two treatments.", name), {"APP"}}};
    case DoseRule::too_many_new:
        return {tr("Two points are enough on the first day"),
                {tr("See tomorrow how they feel, then take more."), {"CANE", "LAP-QL"}}};
    case DoseRule::sore:
        return {
            tr("Sore today? Skip a day"),
            {tr("You said that it is sore or bruised from yesterday. Tomorrow press lighter and shorter."), {"APP"}}};
    }
    return {};
}

} // namespace

namespace {

bool is_of_strain(DoseRule rule)
{
    return rule == DoseRule::fresh_strain || rule == DoseRule::serious_strain || rule == DoseRule::mending_strain;
}

/// Whether it was ticked as a sign rather than answered in the safety check.
bool is_sign(ViewContext const& context, Warning const& warning)
{
    return warning.urgency != Urgency::care && context.state.history.signs().contains(warning.id);
}

} // namespace

Node contraindication_notice(ViewContext const& context, Contraindication const& contraindication)
{
    auto said = reason(context, contraindication);
    auto node = sourced_notice(std::move(said.title), said.why);
    auto ways_on = column(8);
    if (contraindication.rule == DoseRule::emergency) {
        node.style.line = Ink::danger;
        node.style.line_width = 2;
        ways_on.children.push_back(button(tr("When to get help"), app::OpenTab{app::Tab::help}, Look::danger));
    }
    if (contraindication.warning && is_sign(context, *contraindication.warning))
        ways_on.children.push_back(sign_choices(*contraindication.warning));
    else if (contraindication.rule == DoseRule::ask_clinician)
        ways_on.children.push_back(button(tr("Safety questions"), app::BeginSafety{}, Look::outline));
    if (contraindication.rule == DoseRule::serious_strain)
        ways_on.children.push_back(button(tr("A clinician has agreed"), app::AgreeStrain{}, Look::outline));
    auto const leads_here = app::is_on_top(context.state, app::Page::strain);
    if (is_of_strain(contraindication.rule) && !leads_here)
        ways_on.children.push_back(button(tr("Strain mode"), app::ShowPage{app::Page::strain}, Look::outline));
    if (!ways_on.children.empty()) node.children.push_back(with_padding(std::move(ways_on), {8, 0, 0, 0}));
    return node;
}

std::optional<Node> lock_notice(ViewContext const& context, std::vector<Spot> const& spots)
{
    auto const& state = context.state;
    auto locks = app::general_locks(state);
    if (locks.empty() && all_locked(spots, context.catalogue, state.history, context.wall_now()))
        locks = contraindications({app::planned(state, spots.front())}, context.catalogue, state.history,
                                  context.wall_now());
    if (locks.empty()) return std::nullopt;
    auto node = contraindication_notice(context, locks.front());
    node.key = "locked";
    return node;
}

std::optional<Node> softened_note(ViewContext const& context)
{
    auto const care = context.precautions();
    std::vector<std::string> changes;
    if (care.lighter) changes.push_back(tr("lighter"));
    if (care.shorter) changes.push_back(tr("shorter"));
    if (care.no_ball) changes.push_back(tr("the cane instead of the ball"));
    else if (care.no_floor) changes.push_back(tr("at a wall instead of the floor"));
    if (care.off_bone) changes.push_back(tr("off the bony point of the hip"));
    if (changes.empty()) return std::nullopt;
    return column(0, text(trf("Because of your answers: {}.", joined(changes)), Type::secondary));
}

Statement stop_advice(StopReason reason)
{
    switch (reason) {
    case StopReason::enough:
        return {tr("That is all right. One article says that points respond best to several short treatments a day."),
                {"S1"}};
    case StopReason::too_much:
        return {tr("Next time go two steps lighter, or take a softer ball. If you wince, it is too hard."),
                {"BAL", "222"}};
    case StopReason::numb:
        return {
            tr("A nerve may have been pressed. Next time move the ball 2 cm and press lighter. If the feeling stays, "
               "treat no more there and ask a clinician."),
            {"TRI", "GK"}};
    case StopReason::sharp:
        return {tr("Sharp or shooting pain is no sign of a good spot. Leave it for today. If it comes back, ask a "
                   "clinician."),
                {"BI-GM"}};
    case StopReason::above_7:
        return {tr("Aim for 4 to 6, never above 7. Next time lean in less, or take a softer ball."), {"MAMA", "222"}};
    case StopReason::breath:
        return {tr("If you cannot breathe slowly it is too hard. Back off until you can."), {"N2"}};
    case StopReason::dizzy:
        return {tr("Sit or lie down, and drink something. If it does not pass soon, or you have chest pain or trouble "
                   "breathing, call for help."),
                {"APP", "GK"}};
    }
    return {};
}

Statement stop_rules()
{
    return {tr("it feels numb, tingling, sharp or shooting, goes above 7 of 10, or you cannot breathe slowly."),
            {"BI-GM", "TRI", "N2"}};
}

} // namespace tenderspot::ui
