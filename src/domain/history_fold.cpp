// SPDX-License-Identifier: MIT
// How each record changes the history.
#include "domain/history.hpp"

#include "domain/contains.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tenderspot {
namespace {

bool is_to_be_shown(TreatmentRow const& row)
{
    return row.outcome != 0 && row.outcome != static_cast<std::uint8_t>(Outcome::discarded) && !row.deleted;
}

DayIndex::Share share_of(TreatmentRow const& row)
{
    bool const treated = row.held_ms > 0 && row.did != static_cast<std::uint8_t>(Did::no);
    return {day_of(row), treated ? 1U : 0U, row.held_ms};
}

/// What holds while answers to the safety check are concurrent: no lock of either is lifted.
SafetyChecked strictest(SafetyChecked both, SafetyChecked const& other)
{
    both.edition = std::min(both.edition, other.edition);
    both.at = std::max(both.at, other.at, [](WallTime const& a, WallTime const& b) { return a.utc_ms < b.utc_ms; });
    for (auto const& one : other.applies)
        if (!contains(both.applies, one)) both.applies.push_back(one);
    auto const is_not_agreed = [&](std::string const& one) { return !contains(other.agreed, one); };
    both.agreed.erase(std::remove_if(both.agreed.begin(), both.agreed.end(), is_not_agreed), both.agreed.end());
    return both;
}

} // namespace

/// Every change of a row goes through here, so that the indexes stay in step.
template <class Change> void History::change(Position at, Change change)
{
    auto& row = rows_[at];
    bool const was_shown = row.shown;
    auto const was = was_shown ? share_of(row) : DayIndex::Share{};
    change(row);
    row.shown = is_to_be_shown(row);
    if (was_shown) days_.take(was);
    if (row.shown) days_.add(share_of(row));
    if (row.shown && !was_shown) order_.add(rows_, at);
    if (!row.shown && was_shown) order_.drop(at);
}

/// Applies each kind of record to the treatment it names.
struct History::AboutTreatment
{
    History& history;
    CausalContext const& writer;
    Position at;

    template <class Change> void change(Change change) const { history.change(at, change); }

    [[nodiscard]] auto unfinished(TreatmentId id) const
    {
        auto const found = std::find_if(history.unfinished_.rbegin(), history.unfinished_.rend(),
                                        [id](Unfinished const& one) { return one.treatment == id; });
        return found == history.unfinished_.rend() ? history.unfinished_.end() : std::prev(found.base());
    }

    void operator()(TreatmentProgress&& progress) const
    {
        auto const open = unfinished(progress.treatment);
        if (open == history.unfinished_.end()) return;
        change([&](TreatmentRow& row) {
            row.held_ms = progress.held_ms;
            row.feel = packed(progress.feel);
        });
        open->last = std::move(progress);
    }

    void operator()(TreatmentEnded&& end) const
    {
        if (std::as_const(history.rows_)[at].outcome != 0 && end.outcome == Outcome::discarded) return;
        if (auto const open = unfinished(end.treatment); open != history.unfinished_.end())
            history.unfinished_.erase(open);
        change([&](TreatmentRow& row) {
            row.outcome = static_cast<std::uint8_t>(end.outcome);
            row.held_ms = end.held_ms;
            row.feel = packed(end.feel);
            if (end.after) row.after = packed(end.after);
        });
    }
    void operator()(TreatmentRated&& rated) const
    {
        change([&](TreatmentRow& row) {
            (rated.moment == Moment::before ? row.before : row.after) = packed(rated.score);
        });
    }

    void operator()(StopExplained&& stop) const
    {
        change([&](TreatmentRow& row) { row.stopped = static_cast<std::uint8_t>(stop.reason); });
        auto& alarms = history.alarms_;
        auto const is_it = [&](AlarmingStop const& one) { return one.treatment == stop.treatment; };
        alarms.erase(std::remove_if(alarms.begin(), alarms.end(), is_it), alarms.end());
        if (stop.reason == StopReason::numb || stop.reason == StopReason::dizzy)
            alarms.push_back({writer.id, stop.treatment, std::move(stop.at), stop.reason, false});
    }
    void operator()(TreatmentConfirmed&& confirmed) const
    {
        change([&](TreatmentRow& row) { row.did = static_cast<std::uint8_t>(confirmed.did); });
    }

    /// Overrides a deletion that did not know of this edit.
    void operator()(TreatmentEdited&& edit) const
    {
        TreatmentEdit said{writer.id, std::move(edit.at), edit.before, edit.after, std::move(edit.note)};
        if (!history.edits_.put(history.rows_[at].edit, writer, std::move(said))) return;
        if (!history.rows_[at].deleted || history.deletions_.outlast(at, writer)) return;
        change([](TreatmentRow& row) {
            row.deleted = false;
            row.deleted_elsewhere = true;
        });
    }

    /// The deletion takes effect only if its device knew all edits of the treatment; an earlier deletion in force stays
    /// so.
    void operator()(TreatmentDeleted&&) const
    {
        bool const stands = history.edits_.are_known(history.rows_[at].edit, writer);
        if (stands) history.deletions_.put(at, writer.id);
        change([stands](TreatmentRow& row) {
            row.deleted = row.deleted || stands;
            row.deleted_elsewhere = !row.deleted;
        });
    }

    void operator()(TreatmentRestored&&) const
    {
        history.deletions_.clear(at);
        change([](TreatmentRow& row) {
            row.deleted = false;
            row.deleted_elsewhere = false;
        });
    }
};

/// Dispatches a record to the treatment it is about, or handles it itself.
struct History::Dispatch
{
    History& history;
    CausalContext const& writer;

    void operator()(TreatmentBegan&& began) const
    {
        if (history.rows_.find(writer.id)) return;
        auto const at = history.rows_.add(writer.id, began);
        history.of_spots_.add(history.rows_, at);
        history.unfinished_.push_back({writer.id, std::nullopt, std::move(began.then)});
        if (history.waiting_.empty()) return;
        auto waiting = history.waiting_.extract(writer.id);
        if (waiting.empty()) return;
        for (auto& said : waiting.mapped())
            history.apply(said.writer, std::move(said.record));
    }

    void operator()(SettingChanged&& setting) const
    {
        if (setting.key == clock_look_key) history.clock_looks_.add(writer, setting.at.utc_ms);
        auto& known = history.settings_[std::move(setting.key)];
        known.own[writer.id.journal] = setting.value;
        known.last = std::move(setting.value);
    }

    void operator()(SpotChecked&& check) const
    {
        history.checks_[std::move(check.spot)] = {std::move(check.at), check.finding, check.tenderness};
    }

    void set_mark(Spot const& spot, std::optional<Mark> mark) const
    {
        auto& values = history.mark_values_[spot];
        if (!values.put(writer, std::move(mark))) return;
        if (auto const& last = values.all().back().said) history.marks_[spot] = *last;
        else history.marks_.erase(spot);
    }
    void operator()(MarkPlaced&& mark) const
    {
        set_mark(mark.spot, Mark{mark.across_mm, mark.up_mm, std::move(mark.word)});
    }
    void operator()(MarkRemoved&& mark) const { set_mark(mark.spot, std::nullopt); }

    void operator()(SorenessReported&& told) const { history.soreness_[told.day] = {told.score, told.bruise}; }

    void operator()(SafetyChecked&& checked) const
    {
        for (auto& alarm : history.alarms_)
            alarm.is_answered = alarm.is_answered || writer.knows(alarm.id);
        for (auto& [warning, values] : history.sign_values_) {
            values.change(writer, [](std::optional<Sign>& sign) {
                if (sign) sign->is_answered = true;
            });
            take_sign(warning, values);
        }
        if (!history.safety_values_.put(writer, std::move(checked))) return;
        auto const& values = history.safety_values_.all();
        history.safety_ = values.front().said;
        for (auto const& value : values)
            history.safety_ = strictest(std::move(*history.safety_), value.said);
    }

    /// The user has the sign as long as one concurrent value says so.
    void take_sign(std::string const& warning, ConcurrentValues<std::optional<Sign>> const& values) const
    {
        auto is_answered = true;
        std::optional<Sign> last;
        for (auto const& value : values.all()) {
            if (!value.said) continue;
            last = value.said;
            last->is_answered = is_answered = is_answered && value.said->is_answered;
        }
        if (last) history.signs_[warning] = std::move(*last);
        else history.signs_.erase(warning);
    }
    void set_sign(std::string const& warning, std::optional<Sign> sign) const
    {
        auto& values = history.sign_values_[warning];
        if (values.put(writer, std::move(sign))) take_sign(warning, values);
    }
    void operator()(SignReported&& sign) const
    {
        set_sign(sign.warning, Sign{std::move(sign.at), sign.urgency, false, writer.id});
    }
    void operator()(SignCleared&& sign) const { set_sign(sign.warning, std::nullopt); }

    void operator()(StrainReported&& told) const
    {
        auto const& known = history.strain_;
        bool const is_serious = known && known->grade == StrainGrade::three && !history.strain_agreed_;
        history.strain_ = std::move(told);
        history.strain_id_ = writer.id;
        history.strain_agreed_ = false;
        // Milder answers a week later do not make the strain less serious than it was.
        if (is_serious) history.strain_->grade = StrainGrade::three;
    }
    void operator()(StrainAgreed&&) const { history.strain_agreed_ = history.strain_.has_value(); }
    void operator()(StrainResolved&&) const
    {
        history.strain_.reset();
        history.strain_agreed_ = false;
    }
    void operator()(PackTimerBegan&& began) const
    {
        history.pack_timer_ = std::move(began);
        history.pack_timer_id_ = writer.id;
    }
    void operator()(PackTimerEnded&&) const { history.pack_timer_.reset(); }
    void operator()(ExerciseDone&& done) const
    {
        auto& exercises = history.exercises_;
        auto const is_earlier = [](ExerciseLogged const& one, ExerciseLogged const& other) {
            return std::tie(one.at.utc_ms, one.id) < std::tie(other.at.utc_ms, other.id);
        };
        ExerciseLogged exercise{writer.id, std::move(done.at), std::move(done.exercise), done.seconds, done.outcome};
        exercises.insert(std::lower_bound(exercises.begin(), exercises.end(), exercise, is_earlier),
                         std::move(exercise));
    }

    void operator()(PeersSeen&& seen) const { history.causality_.learn(writer.id, seen); }

    void operator()(RoutineItemPut&& put) const { history.routine_.apply(std::move(put)); }
    void operator()(RoutineItemRemoved&& removed) const { history.routine_.apply(std::move(removed)); }
    void operator()(RoutineSet&& set) const { history.routine_.apply(std::move(set)); }
    void operator()(ScheduleSet&& set) const { history.routine_.apply(std::move(set)); }
    void operator()(DayMarked&& marked) const { history.routine_.apply(std::move(marked)); }
    void operator()(OccurrenceMarked&& marked) const { history.routine_.apply(std::move(marked)); }

    template <class OfTreatment> void operator()(OfTreatment&& record) const
    {
        auto const at = history.rows_.find(record.treatment);
        if (at) AboutTreatment{history, writer, *at}(std::move(record));
        else history.waiting_[record.treatment].push_back({writer, std::move(record)});
    }
};

void History::apply(CausalContext const& writer, Record&& record)
{
    std::visit(Dispatch{*this, writer}, std::move(record));
}

void History::apply(KeptRecord kept)
{
    if (auto const writer = causality_.admit(kept.id)) apply(*writer, std::move(kept.record));
}

} // namespace tenderspot
