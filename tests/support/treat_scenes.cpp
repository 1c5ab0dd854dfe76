// SPDX-License-Identifier: MIT
// Sessions of several spots, strokes, what lies over them, and the safety check.
#include "support/scene_parts.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;
using Sheet = app::HoldPage::Sheet;

void prepare_three(App& app)
{
    app.dispatch(app::PrepareSession{{{back_point, 0}, {{"GMED-1", Side::right}, 60}, {{"QL-2", Side::left}, 0}}});
}

/// Three spots, the last one with strokes; overrules the guard of the first day.
void begin_three(TestWorld& world, App& app, Duration into)
{
    prepare_three(app);
    app.dispatch(app::ChooseScore{*Score::from(6)});
    app.dispatch(app::OpenSpot{2});
    app.dispatch(app::ChooseMode{Mode::strokes});
    app.dispatch(app::Overrule{});
    app.dispatch(app::StartTreatment{});
    world.run(app, into);
}

void answer(App& app, std::vector<std::string> const& conditions, std::vector<std::string> const& agreed = {})
{
    app.dispatch(app::BeginSafety{});
    app.dispatch(saw_all_warnings());
    app.dispatch(app::SafetyOn{});
    for (auto const& id : conditions)
        app.dispatch(app::ToggleCondition{id});
    for (auto const& id : agreed)
        app.dispatch(app::ToggleAgreed{id});
    app.dispatch(app::SafetyOn{});
}

app::Action read_emergencies()
{
    app::SawWarnings all;
    for (auto const& warning : shipped_assets().catalogue.warnings)
        if (warning.urgency == Urgency::emergency) all.warnings.push_back(warning.id);
    return all;
}

Scene not_asked(std::string name, std::function<void(TestWorld&, App&)> play)
{
    return {std::move(name), [](TestWorld& world) { world.asked = SafetyCheck::open; }, std::move(play)};
}

} // namespace

std::vector<Scene> treat_scenes()
{
    return {
        plain("sitting-before", [](TestWorld&, App& a) { prepare_three(a); }),
        plain("sitting-before-strokes",
              [](TestWorld&, App& a) {
                  prepare_three(a);
                  a.dispatch(app::OpenSpot{2});
                  a.dispatch(app::ChooseMode{Mode::strokes});
              }),
        plain("sitting-change", [](TestWorld& w, App& a) { begin_three(w, a, 104s); }),
        plain("sitting-strokes", [](TestWorld& w, App& a) { begin_three(w, a, 192s); }),
        plain("sitting-after",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 210s);
                  a.dispatch(app::ChooseScore{*Score::from(3), 0});
              }),
        plain("sitting-saved",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 210s);
                  a.dispatch(app::ChooseScore{*Score::from(3), 0});
                  a.dispatch(app::SaveScore{});
              }),
        plain("hold-stop-sheet",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 44s);
                  a.dispatch(app::ShowSheet{Sheet::stop});
              }),
        plain("hold-help-sheet",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 44s);
                  a.dispatch(app::ShowSheet{Sheet::help});
              }),
        plain("after-numb",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 44s);
                  a.dispatch(app::StopBecause{StopReason::numb});
              }),
        plain("saved-numb",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 44s);
                  a.dispatch(app::StopBecause{StopReason::numb});
                  a.dispatch(app::SaveScore{});
              }),
        plain("after-too-much",
              [](TestWorld& w, App& a) {
                  begin_three(w, a, 44s);
                  a.dispatch(app::AnswerFeel{Feel::too_much});
                  w.run(a, 5s);
                  a.dispatch(app::AnswerFeel{Feel::too_much});
              }),
        {"recovery-sitting", [](TestWorld& w) { begin_three(w, *w.start(), 50s); }, [](TestWorld&, App&) {}},
        plain("guard-advice",
              [](TestWorld& w, App& a) {
                  treat(w, a, back_point, 6, 4);
                  a.dispatch(app::PrepareTreatment{back_point});
              }),
        plain("guard-lock",
              [](TestWorld&, App& a) {
                  answer(a, {"blood", "pregnant"});
                  a.dispatch(app::SafetyOn{});
                  a.dispatch(app::PrepareTreatment{back_point});
              }),
        plain("softened",
              [](TestWorld&, App& a) {
                  answer(a, {"balance", "senses"});
                  a.dispatch(app::SafetyOn{});
                  a.dispatch(app::PrepareTreatment{back_point});
              }),
        not_asked("safety-signs", [](TestWorld&, App& a) { a.dispatch(app::PrepareTreatment{back_point}); }),
        not_asked("safety-emergency",
                  [](TestWorld&, App& a) {
                      a.dispatch(app::PrepareTreatment{back_point});
                      a.dispatch(app::ToggleSign{"saddle"});
                  }),
        not_asked("safety-conditions",
                  [](TestWorld&, App& a) {
                      a.dispatch(app::PrepareTreatment{back_point});
                      a.dispatch(saw_all_warnings());
                      a.dispatch(app::SafetyOn{});
                      a.dispatch(app::ToggleCondition{"blood"});
                      a.dispatch(app::ToggleAgreed{"blood"});
                  }),
        not_asked("safety-conditions-unread",
                  [](TestWorld&, App& a) {
                      a.dispatch(app::PrepareTreatment{back_point});
                      a.dispatch(read_emergencies());
                      a.dispatch(app::SafetyOn{});
                      a.dispatch(app::ToggleCondition{"pregnant"});
                  }),
        plain("safety-changes",
              [](TestWorld&, App& a) {
                  answer(a, {"blood", "fresh_strain"}, {"blood"});
              }),
        plain("today-sore",
              [](TestWorld& w, App& a) {
                  treat(w, a, back_point, 6, 4);
                  w.clock.advance(24h);
                  a.dispatch(app::ReportSoreness{*Score::from(5)});
              }),
        plain("today-leave-out",
              [](TestWorld& w, App& a) {
                  treat(w, a, back_point, 6, 4);
                  w.clock.advance(24h);
                  a.dispatch(app::ReportSoreness{*Score::from(5)});
                  a.dispatch(app::SaveSoreness{});
              }),
        {"settings-no-voice", [](TestWorld& w) { w.voice.answer = Voice::none; },
         [](TestWorld&, App& a) { a.dispatch(app::OpenTab{app::Tab::settings}); }},
    };
}

} // namespace tenderspot::support
