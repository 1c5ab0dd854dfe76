// SPDX-License-Identifier: MIT
// What all records together say: the sessions, the treatments cut short, and the settings.
#pragma once

#include "domain/record.hpp"

#include <cstddef>
#include <map>
#include <vector>

namespace tenderspot {

/// A treatment as the history shows it.
struct Session
{
    SessionId id;
    WallTime began;
    Spot spot;
    std::uint32_t planned_seconds = 0;
    std::uint32_t held_ms = 0; ///< Pressed in all; of an unfinished one, until its last progress.
    std::optional<Score> before;
    std::optional<Score> after;
    std::optional<Feel> feel;
    Outcome outcome = Outcome::finished; ///< Means nothing while the session is unfinished.
    bool deleted = false;
    std::optional<StopReason> stopped_because;
    std::optional<Did> did; ///< Nothing: nobody had to be asked.
    Technique technique;
    SessionId sitting; ///< The first session of its sitting; of that one itself, its own id.
    std::string note;
    bool operator==(Session const&) const = default;
};

/// A treatment that began and has no end.
struct Unfinished
{
    SessionId session;
    std::optional<TreatmentProgress> last; ///< Nothing if it ended before the first was written.
    std::vector<PlannedSpot> then;         ///< What was planned after it.
};

/// What the last check of a spot found.
struct SpotCheck
{
    WallTime at;
    Finding finding = Finding::clear;
    std::optional<Score> tenderness;
    bool operator==(SpotCheck const&) const = default;
};

/// The user's own mark, relative to the middle of its zone.
struct Mark
{
    std::int16_t across_mm = 0, up_mm = 0;
    std::string word;
    bool operator==(Mark const&) const = default;
};

struct RoutineItem
{
    Spot spot;
    std::uint32_t seconds = 0;
    bool operator==(RoutineItem const&) const = default;
};

/// How sore a day was from what was done the day before.
struct Soreness
{
    std::optional<Score> score;
    bool bruise = false;
    bool operator==(Soreness const&) const = default;
};

/// A move that was done.
struct MoveLogged
{
    RecordId id;
    WallTime at;
    std::string move;
    std::uint32_t seconds = 0;
    Outcome outcome = Outcome::finished;
    bool operator==(MoveLogged const&) const = default;
};

/// Takes records in the order in which they count. It also copes with any other order: what names a
/// session that is not known yet waits for it; a record given twice counts once; an edit outlasts the
/// end of its session; a real end outlasts a discard. One thread only, even for reading.
class History
{
public:
    void apply(KeptRecord);

    /// How many sessions the user sees: ended, neither deleted nor discarded.
    [[nodiscard]] std::size_t size() const;
    /// The newest is 0; of two that began together the larger id is the newer.
    [[nodiscard]] Session const& newest(std::size_t index) const;
    /// Any session that ever began, also deleted, discarded and unfinished ones; null if there is none.
    /// The session stays where it is as long as the history lives.
    [[nodiscard]] Session const* find(SessionId) const;

    /// In the order in which they began.
    [[nodiscard]] std::vector<Unfinished> const& unfinished() const { return unfinished_; }
    [[nodiscard]] std::map<std::string, std::string> const& settings() const { return settings_; }
    [[nodiscard]] std::map<Spot, SpotCheck> const& checks() const { return checks_; }
    [[nodiscard]] std::map<Spot, Mark> const& marks() const { return marks_; }
    /// In the order in which they joined it.
    [[nodiscard]] std::vector<RoutineItem> const& routine() const { return routine_; }
    /// By local days since 1970-01-01.
    [[nodiscard]] std::map<std::int32_t, Soreness> const& soreness() const { return soreness_; }
    /// The last answers to the safety check; nothing as long as it was never answered.
    [[nodiscard]] std::optional<SafetyChecked> const& safety() const { return safety_; }
    /// The strain that is not over.
    [[nodiscard]] std::optional<StrainTold> const& strain() const { return strain_; }
    /// The timer of packs that nobody has ended; it may have run out.
    [[nodiscard]] std::optional<PackTimerBegan> const& pack_timer() const { return pack_timer_; }
    /// In the order in which they were done; of two at once the larger id is the later.
    [[nodiscard]] std::vector<MoveLogged> const& moves() const { return moves_; }
    /// How many sessions are named by records and never began: something of the journal is missing.
    [[nodiscard]] std::size_t missing() const { return waiting_.size(); }

private:
    struct Row
    {
        Session session;
        bool ended = false;
        bool edited = false;
        bool shown = false;
    };
    struct Applying;
    struct Dispatch;
    struct IdHash
    {
        std::size_t operator()(RecordId const&) const;
    };
    using Position = std::uint32_t;

    [[nodiscard]] Row& row(Position at) { return blocks_[at / rows_in_block][at % rows_in_block]; }
    [[nodiscard]] Row const& row(Position at) const { return blocks_[at / rows_in_block][at % rows_in_block]; }
    [[nodiscard]] std::optional<Position> position(SessionId) const;
    [[nodiscard]] bool is_older(Position, Position) const;
    void add(SessionId, TreatmentBegan&&);
    void index(Position);
    void index_all();
    void show_or_hide(Position);
    void tidy_shown() const;

    static constexpr Position rows_in_block = 4096;
    std::vector<std::vector<Row>> blocks_; ///< A block never grows beyond its capacity: sessions never move.
    Position rows_ = 0;
    std::vector<Position> slots_;         ///< Open addressing by session id: a position plus 1, or 0 for empty.
    mutable std::vector<Position> shown_; ///< Oldest first if tidy, or else some twice and some hidden.
    mutable bool is_tidy_ = true;
    std::vector<Unfinished> unfinished_;
    std::map<SessionId, std::vector<Record>> waiting_;
    std::map<std::string, std::string> settings_;
    std::map<Spot, SpotCheck> checks_;
    std::map<Spot, Mark> marks_;
    std::vector<RoutineItem> routine_;
    std::map<std::int32_t, Soreness> soreness_;
    std::optional<SafetyChecked> safety_;
    std::optional<StrainTold> strain_;
    std::optional<PackTimerBegan> pack_timer_;
    std::vector<MoveLogged> moves_;
};

} // namespace tenderspot
