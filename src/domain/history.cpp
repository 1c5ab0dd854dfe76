// SPDX-License-Identifier: MIT
// Where the sessions lie, how they are found, and which are shown in what order.
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
