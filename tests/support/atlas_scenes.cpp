// SPDX-License-Identifier: MIT
// Scenes of the map's questions, of the satellites and of the pages to read.
#include "support/scene_parts.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;

/// Asks where it hurts and marks these areas.
void mark_sore(App& app, std::vector<SoreArea> const& areas)
{
    app.dispatch(app::AskWhere{});
    for (auto const& area : areas)
        app.dispatch(app::ToggleSore{area});
}

void walk_to(App& app, std::size_t step)
{
    app.dispatch(app::BeginWalk{back_point});
    app.dispatch(app::AnswerCheck{{"QL-1", Side::left}, Finding::tender, Score::from(6)});
    app.dispatch(app::AnswerCheck{{"QL-1", Side::right}, Finding::clear, {}});
    app.dispatch(app::AnswerCheck{{"TFL-1", Side::left}, Finding::tender, {}});
    app.dispatch(app::WalkTo{step});
}

void put_mark(App& app)
{
    app.dispatch(app::BeginMark{back_point, app::MarkPlace{6, -4}});
    app.dispatch(app::NameMark{"cord beside the bone"});
}

} // namespace

std::vector<Scene> atlas_scenes()
{
    using L = app::Layer;
    SoreArea const hip{"hip_side", Side::left}, thigh{"thigh_outer", Side::left};
    return {
        on_map("map-left-back", View::left_back, L::muscles, Spot{"PIRI-M", Side::left}),
        on_map("map-right-back-bones", View::right_back, L::bones, {}),
        plain("map-turning",
              [](TestWorld& w, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::map});
                  a.dispatch(app::ShowView{View::left});
                  w.clock.advance(90ms);
              }),
        plain("map-legend",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::map});
                  a.dispatch(app::ShowLegend{true});
              }),
        plain("map-checked",
              [](TestWorld&, App& a) {
                  walk_to(a, 1);
                  put_mark(a);
                  a.dispatch(app::SaveMark{});
                  a.dispatch(app::LeaveWalk{});
                  a.dispatch(app::PutInRoutine{{{back_point, 90}}});
                  a.dispatch(app::SelectSpot{back_point});
              }),
        plain("mark",
              [](TestWorld&, App& a) {
                  a.dispatch(app::SelectSpot{back_point});
                  put_mark(a);
              }),
        plain("before-marked",
              [](TestWorld&, App& a) {
                  put_mark(a);
                  a.dispatch(app::SaveMark{});
                  a.dispatch(app::PrepareTreatment{back_point});
              }),
        plain("where", [](TestWorld&, App& a) { mark_sore(a, {}); }),
        plain("where-sore",
              [=](TestWorld&, App& a) {
                  mark_sore(a, {hip, thigh});
              }),
        plain("where-none",
              [](TestWorld&, App& a) {
                  mark_sore(a, {{"shin", Side::right}});
              }),
        plain("where-some",
              [=](TestWorld&, App& a) {
                  mark_sore(a, {hip, {"thigh_inner", Side::left}});
                  a.dispatch(app::TouchBeside{});
              }),
        plain("where-both-legs",
              [=](TestWorld&, App& a) {
                  mark_sore(a, {{"thigh_back", Side::left}, {"thigh_back", Side::right}});
              }),
        plain("where-signs",
              [=](TestWorld&, App& a) {
                  mark_sore(a, {hip});
                  a.dispatch(app::ShowSigns{true});
                  a.dispatch(app::ToggleSign{shipped_assets().catalogue.warnings.front().id});
              }),
        plain("where-two-signs",
              [=](TestWorld&, App& a) {
                  mark_sore(a, {hip});
                  a.dispatch(app::ToggleSign{"saddle"});
                  a.dispatch(app::ToggleSign{"bladder_bowel"});
                  a.dispatch(app::ShowSigns{true});
              }),
        plain("map-list-point",
              [=](TestWorld&, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::map});
                  a.dispatch(app::ShowForm{app::MapForm::list});
                  a.dispatch(app::SelectSpot{back_point});
              }),
        plain("where-list",
              [=](TestWorld&, App& a) {
                  mark_sore(a, {hip});
                  a.dispatch(app::ShowForm{app::MapForm::list});
              }),
        plain("walk", [](TestWorld&, App& a) { a.dispatch(app::BeginWalk{back_point}); }),
        plain("walk-strained",
              [](TestWorld&, App& a) {
                  a.dispatch(app::ShowPage{app::Page::strain});
                  a.dispatch(app::ChangeStrain{{0, Side::left, Onset::sudden, Walking::limping, Strength::as_usual}});
                  a.dispatch(app::SaveStrain{});
                  a.dispatch(app::OpenTab{app::Tab::map});
                  a.dispatch(app::BeginWalk{back_point});
              }),
        plain("walk-answered", [](TestWorld&, App& a) { walk_to(a, 0); }),
        plain("walk-found", [](TestWorld&, App& a) { walk_to(a, 4); }),
        plain("today-routine",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  a.dispatch(app::PutInRoutine{{{back_point, 90}, {{"QL-1", Side::left}, 60}}});
                  a.dispatch(app::OpenTab{app::Tab::today});
              }),
        plain("learn", [](TestWorld&, App& a) { a.dispatch(app::OpenTab{app::Tab::learn}); }),
        plain("learn-search",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::learn});
                  a.dispatch(app::SearchPages{"stairs"});
              }),
        plain("learn-nothing",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::learn});
                  a.dispatch(app::SearchPages{"elbow"});
              }),
        plain("learn-muscle",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenArticle{"gmed", {}});
              }),
        plain("learn-section",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenArticle{"ql", "cautions"});
              }),
        plain("learn-topic",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenArticle{"strain", {}});
              }),
        plain("learn-sources",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenArticle{app::sources_page, {}});
              }),
    };
}

} // namespace tenderspot::support
