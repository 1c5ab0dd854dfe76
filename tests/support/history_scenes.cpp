// SPDX-License-Identifier: MIT
// The history with a calendar full of days, and with what another device said.
#include "support/scene_parts.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;

constexpr std::uint64_t tablet = 9;

/// As if it had just been read of the tablet's journal.
void hear(App& app, std::uint64_t number, Record record)
{
    app.dispatch(app::Appended{{{tablet, number}, std::move(record)}});
}

/// Up to four treatments a day for most of a year.
void hear_a_year(TestWorld& world, App& app)
{
    std::uint64_t number = 0;
    for (std::int64_t day = 300; day > 0; --day)
        for (std::int64_t one = 0; one < day * day % 5 - day % 2; ++one) {
            auto when = world.clock.wall_now();
            when.utc_ms -= day * day_ms + one * hour_ms;
            TreatmentId const treatment{tablet, ++number};
            hear(app, number, TreatmentBegan{when, {"QL-2", Side::right}, 90, Score::from(6)});
            hear(app, ++number,
                 TreatmentEnded{treatment, when, Outcome::finished, 90'000, Score::from(4), Feel::easing});
        }
    app.dispatch(app::OpenTab{app::Tab::history});
}

/// The newest treatment, changed on both devices.
TreatmentId change_twice(TestWorld& world, App& app)
{
    some_history(world, app);
    auto const treatment = app.state().history.newest(0);
    hear(app, 1,
         TreatmentEdited{treatment.id, world.clock.wall_now(), Score::from(7), Score::from(2),
                         "Lay on the floor with the ball. Much better in the morning."});
    world.clock.advance(1min);
    app.dispatch(app::OpenTreatment{treatment.id});
    app.dispatch(app::EditTreatment{});
    app.dispatch(app::DraftBefore{*Score::from(6)});
    app.dispatch(app::DraftAfter{*Score::from(3)});
    app.dispatch(app::DraftNote{"At the wall."});
    app.dispatch(app::SaveDraft{});
    return treatment.id;
}

} // namespace

std::vector<Scene> history_scenes()
{
    return {
        plain("history-month",
              [](TestWorld& w, App& a) {
                  hear_a_year(w, a);
                  a.dispatch(app::ShowMonth{std::chrono::year{2026} / std::chrono::October});
              }),
        plain("history-day",
              [](TestWorld& w, App& a) {
                  hear_a_year(w, a);
                  a.dispatch(app::ShowDay{local_day(a.state().history.newest(0).began)});
              }),
        plain("history-year",
              [](TestWorld& w, App& a) {
                  hear_a_year(w, a);
                  a.dispatch(app::ShowYear{std::chrono::year{2026}});
              }),
        plain("session-changed-twice", [](TestWorld& w, App& a) { change_twice(w, a); }),
        plain("session-deleted-elsewhere",
              [](TestWorld& w, App& a) {
                  auto const treatment = change_twice(w, a);
                  a.dispatch(app::KeepTreatment{});
                  hear(a, 2, TreatmentDeleted{treatment, w.clock.wall_now()});
                  w.run(a, 9s); // The offer to take it back is gone.
                  a.dispatch(app::OpenTreatment{treatment});
              }),
        plain("history-to-settle",
              [](TestWorld& w, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::history});
                  change_twice(w, a);
                  a.dispatch(app::GoBack{});
              }),
    };
}

} // namespace tenderspot::support
