// SPDX-License-Identifier: MIT
// How each record changes what the history shows.
#include "domain/history.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tenderspot {
namespace {

// Neighbouring numbers fall side by side, because they are also asked for one after another; groups of
// them fall anywhere.
std::uint64_t spread(RecordId id)
{
    constexpr std::uint64_t group = 64;
    auto const value = (id.number / group + id.journal * 0x9E3779B97F4A7C15U) * 0xBF58476D1CE4E5B9U;
    return (value ^ (value >> 32U)) * group + id.number % group;
}

} // namespace

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
        history.moves_.push_back({std::move(done.at), std::move(done.move), done.seconds, done.outcome});
    }

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

std::size_t History::size() const
{
    tidy_shown();
    return shown_.size();
}

Session const& History::newest(std::size_t index) const
{
    tidy_shown();
    return row(shown_[shown_.size() - 1 - index]).session;
}

Session const* History::find(SessionId id) const
{
    auto const at = position(id);
    return at ? &row(*at).session : nullptr;
}

std::optional<History::Position> History::position(SessionId id) const
{
    if (slots_.empty()) return std::nullopt;
    // Most records are about the session that began last.
    if (row(rows_ - 1).session.id == id) return rows_ - 1;
    auto const mask = slots_.size() - 1;
    for (auto slot = spread(id) & mask; slots_[slot] != 0; slot = (slot + 1) & mask)
        if (row(slots_[slot] - 1).session.id == id) return slots_[slot] - 1;
    return std::nullopt;
}

bool History::is_older(Position left, Position right) const
{
    auto const& one = row(left).session;
    auto const& other = row(right).session;
    return std::tie(one.began.utc_ms, one.id) < std::tie(other.began.utc_ms, other.id);
}

void History::add(SessionId id, TreatmentBegan&& began)
{
    if (rows_ % rows_in_block == 0) blocks_.emplace_back().reserve(rows_in_block);
    auto& session = blocks_.back().emplace_back().session;
    session.id = id;
    session.began = std::move(began.at);
    session.spot = std::move(began.spot);
    session.planned_seconds = began.planned_seconds;
    session.before = began.before;
    session.technique = std::move(began.technique);
    session.sitting = began.sitting == SessionId{} ? id : began.sitting;
    unfinished_.push_back({id, std::nullopt, std::move(began.then)});
    ++rows_;
    if (slots_.size() < std::size_t{2} * rows_) index_all();
    else index(rows_ - 1);
}

void History::index(Position at)
{
    auto const mask = slots_.size() - 1;
    auto slot = spread(row(at).session.id) & mask;
    while (slots_[slot] != 0)
        slot = (slot + 1) & mask;
    slots_[slot] = at + 1;
}

void History::index_all()
{
    constexpr std::size_t least = 1024; // A power of two, as all sizes of it must be.
    slots_.assign(std::max(least, slots_.size() * 2), 0);
    for (Position at = 0; at < rows_; ++at)
        index(at);
}

void History::show_or_hide(Position at)
{
    auto& changed = row(at);
    auto const& session = changed.session;
    bool const show = changed.ended && session.outcome != Outcome::discarded && !session.deleted;
    if (show == changed.shown) return;
    changed.shown = show;
    if (!show) {
        is_tidy_ = false;
        return;
    }
    is_tidy_ = is_tidy_ && (shown_.empty() || is_older(shown_.back(), at));
    shown_.push_back(at);
}

// Sorting at the first look keeps the replay of several journals, one after another, from being quadratic.
void History::tidy_shown() const
{
    if (is_tidy_) return;
    auto const is_hidden = [this](Position at) { return !row(at).shown; };
    shown_.erase(std::remove_if(shown_.begin(), shown_.end(), is_hidden), shown_.end());
    std::sort(shown_.begin(), shown_.end(), [this](Position a, Position b) { return is_older(a, b); });
    shown_.erase(std::unique(shown_.begin(), shown_.end()), shown_.end());
    is_tidy_ = true;
}

} // namespace tenderspot
