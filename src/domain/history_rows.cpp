// SPDX-License-Identifier: MIT
// Packs treatments into rows, unpacks them, and finds them by id.
#include "domain/history_rows.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace tenderspot {
namespace {

template <class Choice> std::optional<Choice> unpacked(std::uint8_t value)
{
    if (value == 0) return std::nullopt;
    return static_cast<Choice>(value);
}

} // namespace

std::size_t TreatmentRows::Hash::operator()(std::uint64_t value) const { return std::hash<std::uint64_t>{}(value); }

std::size_t TreatmentRows::Hash::operator()(std::string const& text) const
{
    return std::hash<std::string_view>{}(text);
}

std::size_t TreatmentRows::Hash::operator()(Spot const& spot) const
{
    return (*this)(spot.point) * 31 + static_cast<std::size_t>(spot.side);
}

std::size_t TreatmentRows::Hash::operator()(Technique const& how) const
{
    auto const rest = (how.beat_ms * 64U + how.pressure_low) * 64U + how.pressure_high;
    return (*this)(how.tool) * 31 + rest * 2U + static_cast<std::size_t>(how.mode);
}

TreatmentRows::Positions::const_iterator TreatmentRows::from(std::uint32_t journal, std::uint64_t number) const
{
    auto const& all = of_journal_[journal];
    auto const is_before = [this](Position at, std::uint64_t sought) { return (*this)[at].number < sought; };
    return std::lower_bound(all.begin(), all.end(), number, is_before);
}

std::optional<TreatmentRows::Position> TreatmentRows::find(TreatmentId id) const
{
    auto const journal = journals_.known(id.journal);
    if (!journal || *journal >= of_journal_.size() || of_journal_[*journal].empty()) return std::nullopt;
    // Most records are about the latest treatment of their journal.
    auto const last = of_journal_[*journal].back();
    auto const number = (*this)[last].number;
    if (number <= id.number) return number == id.number ? std::optional{last} : std::nullopt;
    auto const found = from(*journal, id.number);
    if (found == of_journal_[*journal].end() || (*this)[*found].number != id.number) return std::nullopt;
    return *found;
}

TreatmentRows::Position TreatmentRows::add(TreatmentId id, TreatmentBegan const& began)
{
    if (count_ % in_block == 0) blocks_.emplace_back().reserve(in_block);
    auto& row = blocks_.back().emplace_back();
    auto const session = began.session == TreatmentId{} ? id : began.session;
    row.began_utc_ms = began.at.utc_ms;
    row.number = id.number;
    row.session_number = session.number;
    row.session_journal = journals_.number(session.journal);
    row.journal = journals_.number(id.journal);
    row.zone = zones_.number(began.at.zone);
    row.spot = spots_.number(began.spot);
    row.technique = techniques_.number(began.technique);
    row.offset_minutes = static_cast<std::int16_t>(began.at.offset_minutes);
    row.planned_seconds = static_cast<std::uint16_t>(began.planned_seconds);
    row.before = packed(began.before);
    if (row.journal >= of_journal_.size()) of_journal_.resize(row.journal + std::size_t{1});
    auto& all = of_journal_[row.journal];
    auto const is_last = all.empty() || (*this)[all.back()].number < id.number;
    all.insert(is_last ? all.end() : from(row.journal, id.number), count_);
    return count_++;
}

Treatment TreatmentRows::treatment(Position at) const
{
    auto const& row = (*this)[at];
    Treatment out;
    out.id = {journals_[row.journal], row.number};
    out.began = {row.began_utc_ms, row.offset_minutes, zones_[row.zone]};
    out.spot = spots_[row.spot];
    out.planned_seconds = row.planned_seconds;
    out.held_ms = row.held_ms;
    out.before = Score::from(row.before);
    out.after = Score::from(row.after);
    out.feel = unpacked<Feel>(row.feel);
    out.outcome = unpacked<Outcome>(row.outcome).value_or(Outcome::finished);
    out.deleted = row.deleted;
    out.deleted_elsewhere = row.deleted_elsewhere;
    out.stopped_because = unpacked<StopReason>(row.stopped);
    out.did = unpacked<Did>(row.did);
    out.technique = techniques_[row.technique];
    out.session = {journals_[row.session_journal], row.session_number};
    return out;
}

bool TreatmentRows::is_older(Position left, Position right) const
{
    auto const& one = (*this)[left];
    auto const& other = (*this)[right];
    return std::make_tuple(one.began_utc_ms, journals_[one.journal], one.number) <
           std::make_tuple(other.began_utc_ms, journals_[other.journal], other.number);
}

std::int32_t day_of(TreatmentRow const& row) { return local_day({row.began_utc_ms, row.offset_minutes, {}}); }

} // namespace tenderspot
