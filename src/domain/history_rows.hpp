// SPDX-License-Identifier: MIT
// All treatments that ever began, packed so that a million of them fit on a phone.
#pragma once

#include "domain/history_entries.hpp"
#include "domain/interned.hpp"

#include <deque>
#include <functional>
#include <vector>

namespace tenderspot {

/// One treatment. Values that many treatments share are stored as a number of an Interned.
struct TreatmentRow
{
    static constexpr std::uint8_t none = 255; ///< Stands for a missing score.

    std::int64_t began_utc_ms = 0;
    std::uint64_t number = 0, session_number = 0;
    std::uint32_t journal = 0, session_journal = 0;
    std::uint32_t zone = 0, spot = 0, technique = 0;
    std::uint32_t held_ms = 0;
    std::uint32_t edit = 0; ///< A slot of TreatmentEdits; 0 if never edited.
    std::int16_t offset_minutes = 0;
    std::uint16_t planned_seconds = 0;
    std::uint8_t before = none, after = none;                 ///< Before any edit.
    std::uint8_t feel = 0, outcome = 0, stopped = 0, did = 0; ///< 0 means none; for `outcome`, that it has not ended.
    bool deleted : 1 = false, deleted_elsewhere : 1 = false;
    bool shown : 1 = false;          ///< Visible to the user.
    mutable bool listed : 1 = false; ///< Is in the TreatmentOrder, which a hidden treatment may leave later.
};
static_assert(sizeof(TreatmentRow) == 64);

class TreatmentRows
{
public:
    using Position = std::uint32_t; ///< Counts up in the order in which the treatments were added.

    /// The treatment must not have been added before.
    Position add(TreatmentId, TreatmentBegan const&);
    [[nodiscard]] std::optional<Position> find(TreatmentId) const;
    [[nodiscard]] TreatmentRow& operator[](Position at) { return blocks_[at / in_block][at % in_block]; }
    [[nodiscard]] TreatmentRow const& operator[](Position at) const
    {
        ++read_;
        return blocks_[at / in_block][at % in_block];
    }
    /// The treatment without its edits.
    [[nodiscard]] Treatment treatment(Position) const;
    [[nodiscard]] bool is_older(Position, Position) const;
    [[nodiscard]] std::optional<std::uint32_t> spot_number(Spot const& spot) const { return spots_.known(spot); }
    /// How often a row was read through const access; lets a test tell an index lookup from a scan.
    [[nodiscard]] std::uint64_t read() const { return read_; }

private:
    struct Hash
    {
        std::size_t operator()(std::uint64_t) const;
        std::size_t operator()(std::string const&) const;
        std::size_t operator()(Spot const&) const;
        std::size_t operator()(Technique const&) const;
    };
    /// Not a vector, because growing one temporarily needs twice the memory.
    using Positions = std::deque<Position>;
    [[nodiscard]] Positions::const_iterator from(std::uint32_t journal, std::uint64_t number) const;

    static constexpr Position in_block = 512;
    std::vector<std::vector<TreatmentRow>> blocks_; ///< All but the last are full, so growing copies nothing.
    Position count_ = 0;
    std::vector<Positions> of_journal_; ///< Indexed by the journal's number; each sorted by TreatmentRow::number.
    Interned<std::uint64_t, Hash> journals_;
    Interned<std::string, Hash> zones_;
    Interned<Spot, Hash> spots_;
    Interned<Technique, Hash> techniques_;
    mutable std::uint64_t read_ = 0;
};

/// The local day on which the treatment began, see local_day.
[[nodiscard]] std::int32_t day_of(TreatmentRow const&);

/// As in a row: 0 stands for no choice.
template <class Choice> [[nodiscard]] std::uint8_t packed(std::optional<Choice> choice)
{
    return choice ? static_cast<std::uint8_t>(*choice) : std::uint8_t{0};
}

/// As in a row: TreatmentRow::none stands for no score.
[[nodiscard]] inline std::uint8_t packed(std::optional<Score> score)
{
    return score ? static_cast<std::uint8_t>(score->value()) : TreatmentRow::none;
}

} // namespace tenderspot
