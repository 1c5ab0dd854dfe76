// SPDX-License-Identifier: MIT
// How each record changes what the history shows.
#include "domain/history.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tenderspot {

/// What each kind of record does to the session it names.
struct History::Applying
{
    History& history;
    Position at;

    [[nodiscard]] Row& row() const { return history.row(at); }
    [[nodiscard]] auto unfinished() const
    {
        auto const id = row().session.id;
        auto const found = std::find_if(history.unfinished_.rbegin(), history.unfinished_.rend(),
                                        [id](Unfinished const& one) { return one.session == id; });
        return found == history.unfinished_.rend() ? history.unfinished_.end() : std::prev(found.base());
    }

    void operator()(TreatmentProgress&& progress) const
    {
        auto const open = unfinished();
        if (open == history.unfinished_.end()) return;
        row().session.held_ms = progress.held_ms;
        row().session.feel = progress.feel;
        open->last = std::move(progress);
    }

    void operator()(TreatmentEnded&& end) const
    {
        auto& changed = row();
        auto& session = changed.session;
        if (changed.ended && end.outcome == Outcome::discarded) return;
        if (auto const open = unfinished(); open != history.unfinished_.end()) history.unfinished_.erase(open);
        changed.ended = true;
        session.outcome = end.outcome;
        session.held_ms = end.held_ms;
        session.feel = end.feel;
        if (!changed.edited) session.after = end.after;
        history.show_or_hide(at);
    }

    void operator()(SessionEdited&& edit) const
    {
        row().edited = true;
        auto& session = row().session;
        session.before = edit.before;
        session.after = edit.after;
        session.note = std::move(edit.note);
    }

    void operator()(StopExplained&& stop) const { row().session.stopped_because = stop.reason; }
    void operator()(TreatmentConfirmed&& confirmed) const { row().session.did = confirmed.did; }

    void operator()(SessionDeleted&&) const { set_deleted(true); }
    void operator()(SessionRestored&&) const { set_deleted(false); }

    void set_deleted(bool deleted) const
    {
        row().session.deleted = deleted;
        history.show_or_hide(at);
    }
};

/// Which session a record is about, or what else.
struct History::Dispatch
{
    History& history;
    RecordId id;

    void operator()(TreatmentBegan&& began) const
    {
        if (history.position(id)) return;
        history.add(id, std::move(began));
        auto waiting = history.waiting_.extract(id);
        if (waiting.empty()) return;
        for (auto& record : waiting.mapped())
            history.apply({{}, std::move(record)});
    }

    void operator()(SettingChanged&& setting) const
    {
        history.settings_[std::move(setting.key)] = std::move(setting.value);
    }

    void operator()(SpotChecked&& check) const
    {
        history.checks_[std::move(check.spot)] = {std::move(check.at), check.finding, check.tenderness};
    }

    void operator()(MarkPlaced&& mark) const
    {
        history.marks_[std::move(mark.spot)] = {mark.across_mm, mark.up_mm, std::move(mark.word)};
    }
    void operator()(MarkRemoved&& mark) const { history.marks_.erase(mark.spot); }

    void operator()(SorenessTold&& told) const { history.soreness_[told.day] = {told.score, told.bruise}; }
    void operator()(SafetyChecked&& checked) const { history.safety_ = std::move(checked); }
    void operator()(StrainTold&& told) const { history.strain_ = std::move(told); }
    void operator()(StrainOver&&) const { history.strain_.reset(); }
    void operator()(PackTimerBegan&& began) const { history.pack_timer_ = std::move(began); }
    void operator()(PackTimerEnded&&) const { history.pack_timer_.reset(); }
    void operator()(MoveDone&& done) const
    {
        auto& moves = history.moves_;
        auto const is_earlier = [](MoveLogged const& one, MoveLogged const& other) {
            return std::tie(one.at.utc_ms, one.id) < std::tie(other.at.utc_ms, other.id);
        };
        MoveLogged move{id, std::move(done.at), std::move(done.move), done.seconds, done.outcome};
        auto const place = std::lower_bound(moves.begin(), moves.end(), move, is_earlier);
        if (place == moves.end() || place->id != id) moves.insert(place, std::move(move));
    }

    void operator()(OthersSeen&&) const {}

    [[nodiscard]] auto routine_item(Spot const& spot) const
    {
        return std::find_if(history.routine_.begin(), history.routine_.end(),
                            [&](RoutineItem const& item) { return item.spot == spot; });
    }
    void operator()(RoutineItemPut&& put) const
    {
        if (auto const item = routine_item(put.spot); item != history.routine_.end()) item->seconds = put.seconds;
        else history.routine_.push_back({std::move(put.spot), put.seconds});
    }
    void operator()(RoutineItemRemoved&& removed) const
    {
        if (auto const item = routine_item(removed.spot); item != history.routine_.end()) history.routine_.erase(item);
    }

    template <class AboutSession> void operator()(AboutSession&& record) const
    {
        auto const at = history.position(record.session);
        if (at) Applying{history, *at}(std::move(record));
        else history.waiting_[record.session].emplace_back(std::move(record));
    }
};

void History::apply(KeptRecord kept) { std::visit(Dispatch{*this, kept.id}, std::move(kept.record)); }

} // namespace tenderspot
